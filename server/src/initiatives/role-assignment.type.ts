import { includesDay, type Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field, Float } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Position } from '../org/position.type.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import type { Initiative } from './initiative.type.ts';

@OrgNode('assignment', 'A role of an initiative given to somebody, or to a position, for a while.')
export class RoleAssignment extends OrgRecord<'assignment'> {
  constructor(view: OrgView, record: records.RoleAssignment) {
    super(view, 'assignment', record);
  }

  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.record.initiativeKey)!;
  }
  @Field(() => RoleKeyScalar, { description: 'The role.' })
  get role(): string {
    return this.record.role;
  }
  @Field(nodeType('person'), { nullable: true, description: 'Who holds it by name; null where a position holds it.' })
  get person(): Person | null {
    const { assignee } = this.record;
    return assignee.kind === 'PERSON' ? this.view.find('person', assignee.personKey) : null;
  }
  @Field(nodeType('position'), {
    nullable: true,
    description: 'The position whose incumbent holds it; null where a person holds it by name.',
  })
  get position(): Position | null {
    const { assignee } = this.record;
    return assignee.kind === 'POSITION' ? this.view.find('position', assignee.positionKey) : null;
  }
  @Field(() => Float, { nullable: true, description: 'Percent of working time, 0 to 100; null is unknown.' })
  get allocation(): number | null {
    return this.record.allocation;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day held; null is open-ended.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
  @Field(() => Boolean, { description: 'Whether the holder only stands in.' })
  get acting(): boolean {
    return this.record.acting;
  }
  @Field(() => Boolean, { description: 'Whether the day lies within its dates.' })
  get inForce(): boolean {
    return includesDay(this.record.startDate, this.record.endDate, this.view.day);
  }
}
