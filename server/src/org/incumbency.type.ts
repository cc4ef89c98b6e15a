import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';
import { OrgRecord } from './org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from './org-view.ts';
import type { Person } from './person.type.ts';
import type { Position } from './position.type.ts';

@OrgNode('incumbency', 'A person in a position for a while.')
export class Incumbency extends OrgRecord<'incumbency'> {
  constructor(view: OrgView, record: records.Incumbency) {
    super(view, 'incumbency', record);
  }

  @Field(nodeType('person'), { description: 'Who sits there.' })
  get person(): Person {
    return this.view.find('person', this.record.personKey)!;
  }
  @Field(nodeType('position'), { description: 'The seat.' })
  get position(): Position {
    return this.view.find('position', this.record.positionKey)!;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day held; null is open-ended.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
}
