import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field, Int } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';

@OrgNode('hiringTarget', 'What a team and all below it may come to by the end of a month, until the next month that has a target.')
export class HiringTarget extends OrgRecord<'hiringTarget'> {
  constructor(view: OrgView, record: records.HiringTarget) {
    super(view, 'hiringTarget', record);
  }

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is the company.' })
  get team(): Team | null {
    return this.view.find('team', this.record.teamKey);
  }

  @Field(() => LocalDate, { description: 'First day of the month.' })
  get month(): Day {
    return this.record.month;
  }

  @Field(() => Int, { nullable: true, description: 'People in seats; null is not said.' })
  get headcount(): number | null {
    return this.record.headcount;
  }

  @Field(() => Money, { nullable: true, description: 'Annual cost of the filled seats; null is not said, or may not be seen.' })
  get runRate(): Money | null {
    return this.view.showsPay ? this.record.runRate : null;
  }
}
