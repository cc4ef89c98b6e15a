import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import {
  BOTH_MISSING,
  countsOf,
  missingOwnersOn,
  NOT_LIVE,
  PRODUCT_MISSING,
  PROJECT_MISSING,
  type CoverageCounts,
  type Tally,
} from './coverage-counts.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { eachPlace, type CoverageScope } from './coverage-scope.ts';
import { coverageOfTeam } from './team-coverage.ts';

/** The counts of the whole company, or of a scope, on a day. */
export function coverageOnDay(org: Org, day: Day, scope?: CoverageScope): CoverageCounts {
  if (scope && 'teamKey' in scope) return coverageOfTeam(org, scope.teamKey, day);
  const missingOwners = missingOwnersOn(coverageLedger(org), day);
  const tally: Tally = [0, 0, 0, 0];
  eachPlace(org, scope, (place) => {
    const missing = missingOwners(place);
    if (missing === NOT_LIVE) return;
    tally[0]++;
    if (missing & PROJECT_MISSING) tally[1]++;
    if (missing & PRODUCT_MISSING) tally[2]++;
    if (missing === BOTH_MISSING) tally[3]++;
  });
  return countsOf(tally);
}
