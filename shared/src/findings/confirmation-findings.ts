import { includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleAssignment } from '../org/records.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Finding } from './finding.ts';

/** Holders who have not confirmed their role for longer than the policy allows, from the assignment's first day on. */
export function confirmationFindings(org: Org, initiative: Initiative, day: Day): Finding[] {
  if (org.policy.confirmEveryDays === null) return [];
  const inForce = org.assignmentsOfInitiative(initiative.key).filter(({ startDate, endDate }) => includesDay(startDate, endDate, day));
  return inForce.flatMap((assignment) => {
    const due = confirmationDue(org, assignment);
    if (due === null || due > day) return [];
    return holdersOf(org, initiative, assignment, day).map((personKey): Finding => ({
      kind: 'UNCONFIRMED',
      initiativeKey: initiative.key,
      role: assignment.role,
      personKey,
      day: due,
      cause: 'has not confirmed that they hold the role still',
      nextStep: 'Ask the holder to confirm the role, or end the assignment.',
    }));
  });
}

/** The day from which a holder is asked to confirm; null where the policy never asks, or nothing says since when the role is held. */
export function confirmationDue(org: Org, { key, startDate }: Pick<RoleAssignment, 'key' | 'startDate'>): Day | null {
  const { confirmEveryDays } = org.policy;
  const since = org.confirmationOf(key)?.day ?? startDate;
  return confirmEveryDays === null || since === null ? null : since + confirmEveryDays;
}

function holdersOf(org: Org, initiative: Initiative, { key, role }: RoleAssignment, day: Day): Key[] {
  return roleCoverage(org, initiative, role, day).holders.flatMap(({ assignmentKey, personKey }) =>
    assignmentKey === key && personKey !== null ? [personKey] : [],
  );
}
