import type { Change } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Key, PositionFacts, RequisitionSeat } from '@tandem/shared/org/records';
import { profileOf } from '@tandem/shared/roles/ladders';
import { Field, Float, ID, InputType } from 'type-graphql';
import { newKey, type EditDesk } from '../changes/edit-desk.ts';
import { plainMoney, plainPayRange } from '../changes/plain-values.ts';
import { MoneyInput, PayRangeInput } from '../schema/money.type.ts';

const MOST_AT_ONCE = 50;

@InputType({ description: 'What new positions of a requisition are like. What is left out is as the requisition says, or as usual.' })
export class NewSeatsInput {
  @Field(() => String, { nullable: true, description: 'The title; left out: that of the requisition.' })
  title?: string | null;
  @Field(() => ID, { nullable: true, description: 'The position that they report to; left out: the lead of the team.' })
  managerId?: string | null;
  @Field(() => String, { nullable: true, description: 'The job profile; left out: that of the requisition.' })
  jobProfile?: string | null;
  @Field(() => String, { nullable: true, description: 'The level.' })
  level?: string | null;
  @Field(() => Float, { nullable: true, description: 'Full-time equivalents, 0 to 2; left out: 1.' })
  fte?: number | null;
  @Field(() => String, { nullable: true, description: 'The location.' })
  location?: string | null;
  @Field(() => String, { nullable: true, description: 'The cost centre.' })
  costCenter?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Budgeted cost of a year of each; needs the scope `pay:read`.' })
  annualCost?: MoneyInput | null;
  @Field(() => PayRangeInput, { nullable: true, description: 'What each may pay in a year; needs the scope `pay:read`.' })
  payRange?: PayRangeInput | null;
}

type NewSeat = Pick<RequisitionSeat, 'key' | 'positionKey'>;

/** Seats for positions that are there. */
export function seatsFor(desk: EditDesk, positionIds: readonly string[]): NewSeat[] {
  return positionIds.map((id, i) => ({ key: newKey(), positionKey: desk.record('position', id, `positionIds.${i}`).key }));
}

/** Seats for new vacant positions, with the changes that make them. */
export function newSeats(
  desk: EditDesk,
  count: number,
  facts: PositionFacts,
  startDate: Day | null,
): { readonly seats: NewSeat[]; readonly made: Change[] } {
  if (!Number.isInteger(count) || count < 0 || count > MOST_AT_ONCE)
    desk.refuse(refuse('INVALID', `Ask for at most ${MOST_AT_ONCE} new positions at once.`, 'openings'));
  const seats = Array.from({ length: count }, () => ({ key: newKey(), positionKey: newKey() }));
  return {
    seats,
    made: seats.map(({ positionKey }) => ({
      kind: 'CREATE_POSITION',
      position: { key: positionKey, source: null, externalId: null, startDate, endDate: null, onHold: false, facts },
    })),
  };
}

/** What new positions say: as the input does, else as the requisition and its team do. */
export function factsOfNewSeats(
  desk: EditDesk,
  input: NewSeatsInput | null | undefined,
  usual: { readonly title: string; readonly teamKey: Key | null; readonly jobProfileKey: Key | null },
): PositionFacts {
  const profile = usual.jobProfileKey === null ? undefined : profileOf(desk.org, usual.jobProfileKey);
  const lead = usual.teamKey === null ? null : (desk.org.team(usual.teamKey)?.leadPositionKey ?? null);
  return {
    title: input?.title ?? usual.title,
    teamKey: usual.teamKey,
    managerKey: input?.managerId === undefined ? lead : desk.key('position', input.managerId, 'newPositions.managerId'),
    jobProfile: input?.jobProfile ?? profile?.name ?? null,
    level: input?.level ?? null,
    fte: input?.fte ?? 1,
    location: input?.location ?? null,
    costCenter: input?.costCenter ?? null,
    annualCost: plainMoney(input?.annualCost) ?? null,
    payRange: plainPayRange(input?.payRange) ?? null,
  };
}
