import { DEFAULT_POLICY } from '@tandem/shared/org/records';
import type { CoveragePolicy } from '@tandem/shared/org/records';

/**
 * What the demo organization asks of its initiatives: the default, and that a holder gives at least ten percent and holds at
 * most five initiatives; projects from two million euro need a senior project manager. Without it the demo's `ON_PAPER` stories do not show.
 */
export const DEMO_POLICY: CoveragePolicy = {
  ...DEFAULT_POLICY,
  smallestAllocation: 10,
  mostInitiatives: 5,
  ownRoles: [{ role: 'SPONSOR', label: 'Sponsor' }],
  rungs: [{ role: 'PROJECT_OWNER', budgetFrom: { minor: 2_000_000_00, currency: 'EUR' }, initiativesBelowFrom: null, leastRung: 3 }],
  daysToFillByLevel: { Director: 150 },
};
