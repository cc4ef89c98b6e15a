import { EVER, FOREVER } from '../coverage/held-days.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, Person, RoleAssignment } from '../org/records.ts';

/** What ends a role in the hands of somebody who stays employed. */
export type FreedBy = 'INITIATIVE_ENDS' | 'ASSIGNMENT_ENDS' | 'INCUMBENCY_ENDS';

/** A run of days on which a person holds a role, by name or as the incumbent of a seat; `EVER` and `FOREVER` where unbounded. */
export interface HeldRun {
  readonly assignment: RoleAssignment;
  readonly initiative: Initiative;
  readonly from: Day;
  readonly to: Day;
  /** Why there is no day after `to`; null where nothing ends it, or the person leaves. */
  readonly endedBy: FreedBy | null;
}

/** What an employed person holds, inside the dates of the initiatives, where it touches the days `from` to `to`. Runs stand whole. */
export function heldRuns(org: Org, person: Person, from: Day, to: Day): HeldRun[] {
  const runs: HeldRun[] = [];
  const hired = person.hireDate ?? EVER;
  const leaves = person.terminationDate ?? FOREVER;
  const add = (assignmentKey: Key, first: Day, last: Day): void => {
    const assignment = org.assignment(assignmentKey)!;
    const initiative = org.initiative(assignment.initiativeKey)!;
    const [over, ends] = [initiative.endDate ?? FOREVER, assignment.endDate ?? FOREVER];
    const start = Math.max(first, hired, assignment.startDate ?? EVER, initiative.startDate ?? EVER);
    const end = Math.min(last, leaves, ends, over);
    if (start > end || start > to || end < from) return;
    const endedBy =
      end === FOREVER || end === leaves ? null : end === over ? 'INITIATIVE_ENDS' : end === ends ? 'ASSIGNMENT_ENDS' : 'INCUMBENCY_ENDS';
    runs.push({ assignment, initiative, from: start, to: end, endedBy });
  };
  for (const key of org.group('personAssignments', person.key)) add(key, EVER, FOREVER);
  for (const key of org.group('personIncumbencies', person.key)) {
    const { positionKey, startDate, endDate } = org.incumbency(key)!;
    const held = org.group('positionAssignments', positionKey);
    if (held.length === 0) continue;
    const position = org.position(positionKey)!;
    const first = Math.max(startDate ?? EVER, position.startDate ?? EVER);
    const last = Math.min(endDate ?? FOREVER, position.endDate ?? FOREVER);
    for (const assignment of held) add(assignment, first, last);
  }
  return runs;
}
