import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** A team and all below it, each once. */
export function teamsBelow(org: Org, teamKey: Key): ReadonlySet<Key> {
  const found = new Set<Key>([teamKey]);
  for (const key of found) for (const child of org.group('childTeams', key)) found.add(child);
  return found;
}
