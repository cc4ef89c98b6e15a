import { includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, RoleKey } from '../org/records.ts';

export const GAP_REASONS = ['POSITION_VACANT', 'OWNER_LEFT', 'NOT_YET_STARTED', 'ASSIGNMENT_ENDED', 'NEVER_ASSIGNED'] as const;
/** Why a role is missing. */
export type GapReason = (typeof GAP_REASONS)[number];

/**
 * Why the role is missing on a day, the first reason that fits: a vacant position holds it; its person is gone; its person is not
 * yet hired; an earlier assignment ended; a later one exists; there never was one. An assignment through a position that has
 * closed has ended with it, and one whose last day is before its first never was.
 */
export function gapReason(org: Org, initiative: Initiative, role: RoleKey, day: Day): GapReason {
  let left = false;
  let notYetHired = false;
  let ended = false;
  let toCome = false;
  for (const { assignee, role: held, startDate, endDate } of org.assignmentsOfInitiative(initiative.key)) {
    if (held !== role || (startDate !== null && endDate !== null && endDate < startDate)) continue;
    if (includesDay(startDate, endDate, day)) {
      if (assignee.kind === 'POSITION') {
        const seatEnd = org.position(assignee.positionKey)!.endDate;
        if (seatEnd === null || seatEnd >= day) return 'POSITION_VACANT';
        ended = true;
      } else {
        const person = org.person(assignee.personKey)!;
        if (person.terminationDate !== null && person.terminationDate < day) left = true;
        else notYetHired = true;
      }
    } else if (endDate !== null && endDate < day) ended = true;
    else toCome = true;
  }
  if (left) return 'OWNER_LEFT';
  if (notYetHired) return 'NOT_YET_STARTED';
  if (ended) return 'ASSIGNMENT_ENDED';
  return toCome ? 'NOT_YET_STARTED' : 'NEVER_ASSIGNED';
}
