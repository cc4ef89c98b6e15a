import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Initiative, Key, RoleKey } from '@tandem/shared/org/records';

/** What the domain page says of a role on a day, worked out record by record without the code under test. */
export function isMissingByHand(org: Org, initiative: Initiative, role: RoleKey, day: Day): boolean {
  if (!org.policy.requiredRoles[initiative.kind].includes(role) || !within(initiative.startDate, initiative.endDate, day)) return false;
  for (const waiver of org.table('waiver').values()) {
    if (waiver.initiativeKey === initiative.key && waiver.role === role && within(waiver.from, waiver.until, day)) return false;
  }
  for (const assignment of org.table('assignment').values()) {
    if (assignment.initiativeKey !== initiative.key || assignment.role !== role) continue;
    if (!within(assignment.startDate, assignment.endDate, day)) continue;
    const { assignee } = assignment;
    if (assignee.kind === 'PERSON' ? worksOn(org, assignee.personKey, day) : isFilledOn(org, assignee.positionKey, day)) return false;
  }
  return true;
}

/** The longest runs of missing days among `first` to `last`; a run at either end of them may go on beyond. */
export function spellsByHand(org: Org, initiative: Initiative, role: RoleKey, first: Day, last: Day): { from: Day; to: Day }[] {
  const spells: { from: Day; to: Day }[] = [];
  let open: Day | null = null;
  for (let day = first; day <= last + 1; day++) {
    const missing = day <= last && isMissingByHand(org, initiative, role, day);
    if (missing && open === null) open = day;
    if (!missing && open !== null) {
      spells.push({ from: open, to: day - 1 });
      open = null;
    }
  }
  return spells;
}

function isFilledOn(org: Org, positionKey: Key, day: Day): boolean {
  const position = org.position(positionKey)!;
  if (!within(position.startDate, position.endDate, day)) return false;
  return [...org.table('incumbency').values()].some(
    (incumbency) =>
      incumbency.positionKey === positionKey &&
      within(incumbency.startDate, incumbency.endDate, day) &&
      worksOn(org, incumbency.personKey, day),
  );
}

function worksOn(org: Org, personKey: Key, day: Day): boolean {
  const { hireDate, terminationDate } = org.person(personKey)!;
  return within(hireDate, terminationDate, day);
}

function within(from: Day | null, to: Day | null, day: Day): boolean {
  if (from !== null && day < from) return false;
  return to === null || day <= to;
}
