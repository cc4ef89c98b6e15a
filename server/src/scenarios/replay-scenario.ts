import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import type { Conflict } from '@tandem/shared/scenario/conflicts';
import { conflictInWords } from '@tandem/shared/scenario/conflict-words';
import { replayOnto, type Replay } from '@tandem/shared/scenario/replay';
import type { EntityManager } from 'typeorm';
import { appliedActKeys, standingActs } from './scenario-acts.store.ts';
import type { ScenarioVersion } from './scenario-forks.ts';
import { readResolutions } from './scenario-resolutions.store.ts';

/** A scenario done again on the live organization as it is now: what would be applied, and what stands in the way. */
export async function replayOnLive(
  manager: EntityManager,
  { entry, base, org, acts }: ScenarioVersion,
  live: Org,
  how: { readonly revision: number; readonly numbered?: boolean; readonly editActKey?: string },
): Promise<Replay> {
  const resolutions = await readResolutions(manager, entry.key);
  const shared = await appliedActKeys(manager, entry.baseRevision);
  return replayOnto({ target: live, ancestor: base, mine: org, acts: standingActs(acts), shared, resolutions, ...how });
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
