import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleAssignment } from '../org/records.ts';
import { EVER, FOREVER } from '../coverage/held-days.ts';

/** A role that a person holds, by name or through a seat, on the days from `from` to `to` of an interval. */
export interface HeldRole {
  readonly assignment: RoleAssignment;
  readonly initiative: Initiative;
  readonly from: Day;
  readonly to: Day;
}

/** What a person holds on the days of an interval. */
export interface LoadOverDays {
  readonly roles: readonly HeldRole[];
  /** Percent on the busiest day; unknown allocations add nothing. */
  readonly peak: number;
  /** The most initiatives on one day. */
  readonly mostInitiatives: number;
  /** First day from which on at most so many percent are held until the end of the interval; null where there is none. */
  freeFrom(mostPercent: number): Day | null;
}

/** The load of a person over the days `from` to `to`, both inclusive. Roles count inside the dates of their initiatives alone. */
export function loadOverDays(org: Org, personKey: Key, from: Day, to: Day): LoadOverDays {
  const roles: HeldRole[] = [];
  for (const key of org.group('personAssignments', personKey)) addRole(org, org.assignment(key)!, from, to, roles);
  for (const key of org.group('personIncumbencies', personKey)) {
    const { positionKey, startDate, endDate } = org.incumbency(key)!;
    const held = org.group('positionAssignments', positionKey);
    if (held.length === 0) continue;
    const position = org.position(positionKey)!;
    const first = Math.max(from, startDate ?? EVER, position.startDate ?? EVER);
    const last = Math.min(to, endDate ?? FOREVER, position.endDate ?? FOREVER);
    for (const assignment of held) addRole(org, org.assignment(assignment)!, first, last, roles);
  }
  if (roles.length === 0) return { roles, peak: 0, mostInitiatives: 0, freeFrom: () => from };
  const days = [...new Set([from, ...roles.map((role) => role.from), ...roles.map((role) => role.to + 1)])]
    .filter((day) => from <= day && day <= to)
    .sort((a, b) => a - b);
  const percents = days.map((day) => {
    const sum = roles.reduce((total, role) => total + (role.from <= day && day <= role.to ? (role.assignment.allocation ?? 0) : 0), 0);
    return Math.round(sum * 100) / 100;
  });
  const initiatives = days.map(
    (day) => new Set(roles.filter((role) => role.from <= day && day <= role.to).map(({ initiative }) => initiative.key)).size,
  );
  return {
    roles,
    peak: Math.max(0, ...percents),
    mostInitiatives: Math.max(0, ...initiatives),
    freeFrom: (mostPercent) => days[percents.findLastIndex((percent) => percent > mostPercent) + 1] ?? null,
  };
}

function addRole(org: Org, assignment: RoleAssignment, from: Day, to: Day, roles: HeldRole[]): void {
  const initiative = org.initiative(assignment.initiativeKey)!;
  const first = Math.max(from, assignment.startDate ?? EVER, initiative.startDate ?? EVER);
  const last = Math.min(to, assignment.endDate ?? FOREVER, initiative.endDate ?? FOREVER);
  if (first <= last) roles.push({ assignment, initiative, from: first, to: last });
}
