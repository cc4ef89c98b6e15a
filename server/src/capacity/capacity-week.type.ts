import type { CapacityWeek as Week } from '@tandem/shared/capacity/capacity-ledger';
import type { Day } from '@tandem/shared/org/day';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One ISO week of a person, a team or the company, in percent of a full-time week; each day counts for a seventh.',
})
export class CapacityWeek {
  @Field(() => LocalDate, { description: 'Its Monday.' })
  readonly monday!: Day;
  @Field(() => Float, { description: 'Allocated to roles; unknown allocations add nothing.' })
  readonly allocated!: number;
  @Field(() => Float, { description: 'What there is to give: 100 times the FTE of the seats held, 100 without a seat, while employed.' })
  readonly capacity!: number;
  @Field(() => Float, { description: 'Allocated beyond capacity; of several people the sum over each of them.' })
  readonly over!: number;
  @Field(() => Int, { description: 'How many people are allocated beyond their capacity.' })
  readonly overAllocatedCount!: number;
}

/** The weeks as the schema shows them. */
export function weeksShown(weeks: readonly Week[]): CapacityWeek[] {
  return weeks.map((week) => Object.assign(new CapacityWeek(), week));
}
