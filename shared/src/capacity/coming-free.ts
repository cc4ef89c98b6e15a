import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleAssignment } from '../org/records.ts';
import { heldRuns, type FreedBy } from './held-runs.ts';

/** Somebody comes free of a role: it ends, and they stay employed. */
export interface ComingFree {
  readonly personKey: Key;
  readonly assignment: RoleAssignment;
  readonly initiative: Initiative;
  /** First day without the role. */
  readonly day: Day;
  /** Percent that is freed; null where the allocation is unknown. */
  readonly percent: number | null;
  readonly cause: FreedBy;
}

/**
 * Who comes free on the days `from` to `to`, both inclusive, by day, then name. A role that the same person goes on holding
 * the next day, by another assignment or seat, frees nobody.
 */
export function comingFree(org: Org, from: Day, to: Day, isWanted: (personSlot: number) => boolean): ComingFree[] {
  const found: (ComingFree & { readonly name: string })[] = [];
  org.table('person').forEach((person, slot) => {
    if (!isWanted(slot)) return;
    const runs = heldRuns(org, person, from - 1, to);
    for (const { assignment, initiative, to: last, endedBy } of runs) {
      const day = last + 1;
      if (endedBy === null || day < from || day > to) continue;
      const goesOn = runs.some(
        (run) => run.from <= day && day <= run.to && run.initiative === initiative && run.assignment.role === assignment.role,
      );
      if (goesOn) continue;
      const { allocation } = assignment;
      found.push({
        personKey: person.key,
        assignment,
        initiative,
        day,
        percent: allocation,
        cause: endedBy,
        name: person.details.displayName,
      });
    }
  });
  return found.sort((a, b) => a.day - b.day || compare(a.name, b.name) || compare(a.assignment.key, b.assignment.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
