import type { Day } from '../org/day.ts';
import type { CoveragePolicy } from '../org/records.ts';

/** The day by which a requisition must open for a gap never to happen; null where nothing bounds its beginning. */
export function openBy(policy: Pick<CoveragePolicy, 'daysToFill'>, gapFrom: Day | null): Day | null {
  return gapFrom === null ? null : gapFrom - policy.daysToFill;
}
