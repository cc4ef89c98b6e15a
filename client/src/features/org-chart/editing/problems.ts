import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** Something that keeps the reporting lines from being one tree, and what mends it. */
export interface ProblemWithRepair {
  readonly id: string;
  readonly positionKey: Key;
  readonly text: string;
  readonly repairText: string;
  readonly changes: readonly Change[];
}

/** The problems of a day. */
export function problemsOf(_org: Org, _day: Day): readonly ProblemWithRepair[] {
  return [];
}
