import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, RoleKey } from '../org/records.ts';
import { boundOf, EVER, FOREVER } from './held-days.ts';
import { halfState, PAIR_ROLES, type HalfState } from './pair.ts';
import { roleCoverage, type RoleHolder } from './role-coverage.ts';

/** A run of days in which a role stands the same way with the same holders. */
export interface PairSegment {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly state: HalfState;
  readonly holders: readonly RoleHolder[];
}

/** One lane of the timeline of a pair. */
export interface PairLane {
  readonly role: RoleKey;
  readonly segments: readonly PairSegment[];
}

/** The two lanes of an initiative's pair: why (product owner), then how (project owner). */
export function pairTimeline(org: Org, initiative: Initiative): PairLane[] {
  return PAIR_ROLES.map((role) => ({ role, segments: roleTimeline(org, initiative, role) }));
}

/** A role of an initiative from its first day to its last, in runs without a hole between them. */
export function roleTimeline(org: Org, initiative: Initiative, role: RoleKey): PairSegment[] {
  const first = initiative.startDate ?? EVER;
  const last = initiative.endDate ?? FOREVER;
  if (first > last) return [];
  const starts = [first, ...turningDays(org, initiative, role).filter((day) => day > first && day <= last)];
  const segments: PairSegment[] = [];
  starts.forEach((from, i) => {
    const to = i + 1 < starts.length ? starts[i + 1]! - 1 : last;
    const coverage = roleCoverage(org, initiative, role, from);
    const state = halfState(coverage);
    const before = segments.at(-1);
    if (before && before.state === state && sameHolders(before.holders, coverage.holders))
      segments[segments.length - 1] = { ...before, to: boundOf(to) };
    else segments.push({ from: boundOf(from), to: boundOf(to), state, holders: coverage.holders });
  });
  return segments;
}

/** Days on which the role may stand otherwise than the day before, ascending, each once. */
function turningDays(org: Org, initiative: Initiative, role: RoleKey): Day[] {
  const days = new Set<Day>();
  const turn = (from: Day | null, to: Day | null) => {
    if (from !== null) days.add(from);
    if (to !== null) days.add(to + 1);
  };
  for (const waiver of org.waiversOfInitiative(initiative.key)) if (waiver.role === role) turn(waiver.from, waiver.until);
  for (const assignment of org.assignmentsOfInitiative(initiative.key)) {
    if (assignment.role !== role) continue;
    turn(assignment.startDate, assignment.endDate);
    const { assignee } = assignment;
    const people = [];
    if (assignee.kind === 'PERSON') people.push(org.person(assignee.personKey)!);
    else {
      const position = org.position(assignee.positionKey)!;
      turn(position.startDate, position.endDate);
      for (const incumbency of org.incumbenciesOfPosition(position.key)) {
        turn(incumbency.startDate, incumbency.endDate);
        people.push(org.person(incumbency.personKey)!);
      }
    }
    for (const person of people) turn(person.hireDate, person.terminationDate);
  }
  return [...days].sort((a, b) => a - b);
}

function sameHolders(a: readonly RoleHolder[], b: readonly RoleHolder[]): boolean {
  return (
    a.length === b.length && a.every((holder, i) => holder.assignmentKey === b[i]!.assignmentKey && holder.personKey === b[i]!.personKey)
  );
}
