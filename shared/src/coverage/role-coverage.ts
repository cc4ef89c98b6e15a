import { includesDay, type Day } from '../org/day.ts';
import { isEmployed, OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleAssignment, RoleKey } from '../org/records.ts';

export const ROLE_COVERAGE_STATES = ['COVERED', 'PLANNED', 'UNCOVERED'] as const;
/** `PLANNED`: only a position that nobody fills holds the role. */
export type RoleCoverageState = (typeof ROLE_COVERAGE_STATES)[number];

/** Who holds a role on a day: a person by name, the incumbent of a position, or (personKey null) a position that nobody fills. */
export interface RoleHolder {
  readonly assignmentKey: Key;
  readonly personKey: Key | null;
  readonly positionKey: Key | null;
  readonly acting: boolean;
  /** Percent, or null where unknown. */
  readonly allocation: number | null;
}

/** How a role of an initiative stands on a day. */
export interface RoleCoverage {
  readonly state: RoleCoverageState;
  /** Whether the policy asks for the role in this kind of initiative. */
  readonly required: boolean;
  readonly waived: boolean;
  /** Required, not waived, and not `COVERED`. */
  readonly missing: boolean;
  readonly holders: readonly RoleHolder[];
}

/** How a role stands on a day. Whether the initiative is inside its own dates is not looked at. */
export function roleCoverage(org: Org, initiative: Initiative, role: RoleKey, day: Day): RoleCoverage {
  const holders = roleHolders(org, initiative, role, day);
  const state = holders.some((holder) => holder.personKey !== null) ? 'COVERED' : holders.length > 0 ? 'PLANNED' : 'UNCOVERED';
  const required = org.policy.requiredRoles[initiative.kind].includes(role);
  const waived = isWaived(org, initiative, role, day);
  return { state, required, waived, missing: required && !waived && state !== 'COVERED', holders };
}

/** Whether a waiver of the role is in force. */
export function isWaived(org: Org, initiative: Initiative, role: RoleKey, day: Day): boolean {
  return org.waiversOfInitiative(initiative.key).some((waiver) => waiver.role === role && includesDay(waiver.from, waiver.until, day));
}

/** Employed people who hold the role on the day, then seats (not closed) that nobody fills. */
function roleHolders(org: Org, initiative: Initiative, role: RoleKey, day: Day): RoleHolder[] {
  const people: RoleHolder[] = [];
  const seats: RoleHolder[] = [];
  for (const assignment of org.assignmentsOfInitiative(initiative.key)) {
    if (assignment.role !== role || !includesDay(assignment.startDate, assignment.endDate, day)) continue;
    const { assignee } = assignment;
    if (assignee.kind === 'PERSON') {
      if (isEmployed(org.person(assignee.personKey)!, day)) people.push(holder(assignment, assignee.personKey, null));
      continue;
    }
    const incumbents = new OrgDay(org, day).incumbents(assignee.positionKey);
    for (const { personKey } of incumbents) people.push(holder(assignment, personKey, assignee.positionKey));
    const { endDate } = org.position(assignee.positionKey)!;
    if (incumbents.length === 0 && (endDate === null || endDate >= day)) seats.push(holder(assignment, null, assignee.positionKey));
  }
  return [...people, ...seats];
}

function holder({ key, acting, allocation }: RoleAssignment, personKey: Key | null, positionKey: Key | null): RoleHolder {
  return { assignmentKey: key, personKey, positionKey, acting, allocation };
}
