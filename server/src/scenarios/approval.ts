import type { Refusal } from '@tandem/shared/changes/refusal';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context.ts';
import type { ScenarioVersion } from './scenario-forks.ts';
import type { SeenScenario } from './scenario.ts';

/** Why a scenario may not be applied without an approval that it lacks, or null. Without a policy an author may apply a draft. */
export function whyNotApproved(
  _manager: EntityManager,
  _seen: SeenScenario,
  _version: ScenarioVersion,
  _context: RequestContext,
): Promise<Refusal | null> {
  return Promise.resolve(null);
}
