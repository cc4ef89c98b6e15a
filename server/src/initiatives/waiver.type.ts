import { includesDay, type Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import type { Initiative } from './initiative.type.ts';

@OrgNode('waiver', 'A recorded decision that an initiative needs no such role.')
export class Waiver extends OrgRecord<'waiver'> {
  constructor(view: OrgView, record: records.Waiver) {
    super(view, 'waiver', record);
  }

  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.record.initiativeKey)!;
  }
  @Field(() => RoleKeyScalar, { description: 'The role that is not needed.' })
  get role(): string {
    return this.record.role;
  }
  @Field(() => String, { description: 'Why it is not needed.' })
  get reason(): string {
    return this.record.reason;
  }
  @Field(() => String, { nullable: true, description: 'Who decided it; null when an import brought it.' })
  get author(): string | null {
    return this.record.author;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get from(): Day | null {
    return this.record.from;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null is for good.' })
  get until(): Day | null {
    return this.record.until;
  }
  @Field(() => Boolean, { description: 'Whether the day lies within its dates.' })
  get inForce(): boolean {
    return includesDay(this.record.from, this.record.until, this.view.day);
  }
}
