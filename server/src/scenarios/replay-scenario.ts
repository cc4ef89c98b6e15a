import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import type { Conflict, Resolution } from '@tandem/shared/scenario/conflicts';
import { conflictInWords } from '@tandem/shared/scenario/conflict-words';
import { replayOnto, type Replay } from '@tandem/shared/scenario/replay';
import { standingActs } from './scenario-acts.store.ts';
import type { ScenarioVersion } from './scenario-forks.ts';

/** A scenario done again on the live organization as it is now: what would be applied, and what stands in the way. */
export function replayOnLive(
  { base, org, acts }: ScenarioVersion,
  live: Org,
  resolutions: readonly Resolution[],
  how: { readonly revision: number; readonly numbered?: boolean; readonly editActKey?: string },
): Replay {
  return replayOnto({ target: live, ancestor: base, mine: org, acts: standingActs(acts), resolutions, ...how });
}

/** Conflicts named at most in one refusal. */
const MOST_NAMED = 10;

/** The refusals that open conflicts make: each with both sides, at most ten of them. */
export function refusingConflicts(conflicts: readonly Conflict[], live: Org, mine: Org): Refusal[] {
  const open = conflicts.filter(({ resolved }) => resolved === null);
  const named = open.slice(0, MOST_NAMED).map((conflict) => refuse('CONFLICT', conflictInWords(conflict, live, mine), null, conflict.ref));
  const more = open.length - named.length;
  return more > 0 ? [...named, refuse('CONFLICT', `There are ${more} more conflicts.`)] : named;
}
