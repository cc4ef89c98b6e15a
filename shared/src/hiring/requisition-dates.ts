import { daysToFill } from '../coverage/expected-fill.ts';
import type { Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { CoveragePolicy } from '../org/records.ts';
import { isLive, wantedSeats, type RequisitionFacts } from './requisition-content.ts';

/** Why a requisition is late. */
export type Lateness = 'START_PASSED' | 'NOT_OPEN_IN_TIME' | 'FILLED_TOO_LATE';

type Read = Pick<OrgReader, 'position'> & { readonly policy: Pick<CoveragePolicy, 'daysToFill' | 'daysToFillByLevel'> };

/** The usual days to fill what is wanted: those of the seat that takes longest. */
export function daysToFillOf(org: Read, requisition: Pick<RequisitionFacts, 'seats'>): number {
  const wanted = wantedSeats(requisition);
  const seats = wanted.length > 0 ? wanted : requisition.seats;
  if (seats.length === 0) return org.policy.daysToFill;
  return Math.max(...seats.map(({ positionKey }) => daysToFill(org.policy, org.position(positionKey)?.versions.at(-1)?.level ?? null)));
}

/** The day by which it must be open for somebody to start on the target day; null without a target. */
export function requisitionOpenBy(org: Read, requisition: Pick<RequisitionFacts, 'seats' | 'targetStartDate'>): Day | null {
  return requisition.targetStartDate === null ? null : requisition.targetStartDate - daysToFillOf(org, requisition);
}

/** Why it is late on a day; null where it is not, where it is over, and without a target. */
export function lateness(org: Read, requisition: RequisitionFacts, day: Day): Lateness | null {
  const { targetStartDate, status, openedOn } = requisition;
  if (targetStartDate === null || !isLive(requisition)) return null;
  if (targetStartDate <= day) return 'START_PASSED';
  const openBy = requisitionOpenBy(org, requisition)!;
  if (status === 'OPEN') return openedOn !== null && openedOn > openBy ? 'FILLED_TOO_LATE' : null;
  return openBy < day ? 'NOT_OPEN_IN_TIME' : null;
}
