import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';

/** The whole company (left out), a team with all below it, or one initiative. */
export type CoverageScope = { readonly teamKey: Key } | { readonly initiativeKey: Key };

/** Places in the ledger of the initiatives in scope; null for all. */
export function scopePlaces(org: Org, scope: CoverageScope | undefined): readonly number[] | null {
  if (!scope) return null;
  const ledger = coverageLedger(org);
  if ('initiativeKey' in scope) {
    const place = ledger.placeOf(scope.initiativeKey);
    return place < 0 ? [] : [place];
  }
  const places: number[] = [];
  for (const teamKey of teamsBelow(org, scope.teamKey)) {
    for (const key of org.group('teamInitiatives', teamKey)) places.push(ledger.placeOf(key));
  }
  return places.sort((a, b) => a - b);
}

/** A team and all below it, each once. */
export function teamsBelow(org: Org, teamKey: Key): ReadonlySet<Key> {
  const found = new Set<Key>([teamKey]);
  for (const key of found) for (const child of org.group('childTeams', key)) found.add(child);
  return found;
}
