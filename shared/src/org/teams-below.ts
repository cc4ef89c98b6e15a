import type { Org } from './org.ts';
import type { Key } from './records.ts';

/** A team and all below it, each once. */
export function teamsBelow(org: Org, teamKey: Key): ReadonlySet<Key> {
  const found = new Set<Key>([teamKey]);
  for (const key of found) for (const child of org.group('childTeams', key)) found.add(child);
  return found;
}
