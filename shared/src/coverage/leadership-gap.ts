import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative } from '../org/records.ts';
import { coverageLedger, type CoverageLedger } from './coverage-ledger.ts';

export const LEADERSHIP_GAPS = ['VISION_WITHOUT_EXECUTION', 'EXECUTION_WITHOUT_VISION', 'LEADERLESS'] as const;
/** Which half of the pair an initiative lacks: the engine, the compass, or both. */
export type LeadershipGap = (typeof LEADERSHIP_GAPS)[number];

/**
 * What the pair of an initiative lacks on a day; null where nothing, or outside the initiative's dates.
 * A role that is waived or not required counts as present.
 */
export function leadershipGap(org: Org, initiative: Pick<Initiative, 'key'>, day: Day): LeadershipGap | null {
  const ledger = coverageLedger(org);
  return leadershipGapAt(ledger, ledger.placeOf(initiative.key), day);
}

/** The same for a place in the ledger. */
export function leadershipGapAt(ledger: CoverageLedger, place: number, day: Day): LeadershipGap | null {
  const productOwnerMissing = ledger.isMissing(place, PRODUCT_OWNER, day);
  if (ledger.isMissing(place, PROJECT_OWNER, day)) return productOwnerMissing ? 'LEADERLESS' : 'VISION_WITHOUT_EXECUTION';
  return productOwnerMissing ? 'EXECUTION_WITHOUT_VISION' : null;
}
