import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { teamForest } from './team-forest.ts';

/** The whole company (left out), a team with all below it, or one initiative. */
export type CoverageScope = { readonly teamKey: Key } | { readonly initiativeKey: Key };

/** Calls `visit` with the place in the ledger of each initiative in scope, in the order in which they were made. */
export function eachPlace(org: Org, scope: CoverageScope | undefined, visit: (place: number) => void): void {
  const ledger = coverageLedger(org);
  if (!scope) for (let place = 0; place < ledger.placeCount; place++) visit(place);
  else if ('teamKey' in scope) teamForest(org).initiativesBelow(scope.teamKey).forEach(visit);
  else {
    const place = ledger.placeOf(scope.initiativeKey);
    if (place >= 0) visit(place);
  }
}
