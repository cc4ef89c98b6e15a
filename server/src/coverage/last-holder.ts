import type { GapSpell } from '@tandem/shared/coverage/gap-spells';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** Who held the role on the last day before a gap, or else who is named by an assignment that has ended; null where nobody did. */
export function lastHolder(org: Org, { initiativeKey, role, from }: GapSpell): Key | null {
  if (from === null) return null;
  const initiative = org.initiative(initiativeKey)!;
  const before = roleCoverage(org, initiative, role, from - 1).holders.find(({ personKey }) => personKey !== null);
  if (before) return before.personKey;
  let latest: { personKey: Key; end: number } | null = null;
  for (const assignment of org.assignmentsOfInitiative(initiativeKey)) {
    if (assignment.role !== role || assignment.assignee.kind !== 'PERSON') continue;
    const { personKey } = assignment.assignee;
    const end = Math.min(assignment.endDate ?? Infinity, org.person(personKey)!.terminationDate ?? Infinity);
    if (end < from && (!latest || end > latest.end)) latest = { personKey, end };
  }
  return latest?.personKey ?? null;
}
