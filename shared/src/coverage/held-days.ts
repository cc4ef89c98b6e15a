import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleAssignment } from '../org/records.ts';

/** Stand for the beginning and the end of time where days are plain numbers. */
export const EVER = -1_000_000_000;
export const FOREVER = 1_000_000_000;

/** A run of days, both ends inclusive, `EVER` and `FOREVER` where unbounded; inverted, it holds no day. */
export interface DayRun {
  readonly from: number;
  readonly to: number;
}

/** A number of a run as an end of an interval: null where unbounded. */
export function boundOf(day: number): Day | null {
  return day === EVER || day === FOREVER ? null : day;
}

/** Adds the runs in which an assignment makes its role covered: one for its person, or one for each incumbent of its position. */
export function addCoveredDays(org: Org, { assignee, startDate, endDate }: RoleAssignment, covered: DayRun[]): void {
  const from = startDate ?? EVER;
  const to = endDate ?? FOREVER;
  if (assignee.kind === 'PERSON') {
    const person = org.person(assignee.personKey)!;
    covered.push({ from: Math.max(from, person.hireDate ?? EVER), to: Math.min(to, person.terminationDate ?? FOREVER) });
    return;
  }
  const position = org.position(assignee.positionKey)!;
  for (const key of org.group('positionIncumbencies', assignee.positionKey)) {
    const incumbency = org.incumbency(key)!;
    const person = org.person(incumbency.personKey)!;
    covered.push({
      from: Math.max(from, position.startDate ?? EVER, incumbency.startDate ?? EVER, person.hireDate ?? EVER),
      to: Math.min(to, position.endDate ?? FOREVER, incumbency.endDate ?? FOREVER, person.terminationDate ?? FOREVER),
    });
  }
}

/** Adds, to the list of each role in `held`, the runs in which that role of an initiative is covered or waived. */
export function addHeldDays(org: Org, initiativeKey: Key, roles: readonly string[], held: readonly DayRun[][]): void {
  for (const key of org.group('initiativeAssignments', initiativeKey)) {
    const assignment = org.assignment(key)!;
    const role = roles.indexOf(assignment.role);
    if (role >= 0) addCoveredDays(org, assignment, held[role]!);
  }
  for (const key of org.group('initiativeWaivers', initiativeKey)) {
    const waiver = org.waiver(key)!;
    const role = roles.indexOf(waiver.role);
    if (role >= 0) held[role]!.push({ from: waiver.from ?? EVER, to: waiver.until ?? FOREVER });
  }
}

/** What is left of a run without others, in order. An inverted run takes nothing away, and an inverted whole leaves nothing. */
export function daysWithout(whole: DayRun, taken: DayRun[]): DayRun[] {
  if (whole.from > whole.to) return [];
  if (taken.length > 1) taken.sort((a, b) => a.from - b.from);
  const left: DayRun[] = [];
  let from = whole.from;
  for (const run of taken) {
    if (run.from > run.to || run.to < from) continue;
    if (run.from > whole.to) break;
    if (run.from > from) left.push({ from, to: run.from - 1 });
    if (run.to >= whole.to) return left;
    from = run.to + 1;
  }
  left.push({ from, to: whole.to });
  return left;
}
