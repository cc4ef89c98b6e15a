import type { Day } from '../org/day.ts';
import type { CoveragePolicy } from '../org/records.ts';
import { daysToFill } from './expected-fill.ts';

/** The day by which a requisition must open for a gap never to happen; null where nothing bounds its beginning. `level` is that of the seat, where one is known. */
export function openBy(
  policy: Pick<CoveragePolicy, 'daysToFill' | 'daysToFillByLevel'>,
  gapFrom: Day | null,
  level: string | null = null,
): Day | null {
  return gapFrom === null ? null : gapFrom - daysToFill(policy, level);
}
