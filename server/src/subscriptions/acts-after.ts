import { changesShown } from '@tandem/shared/changes/without-pay';
import { hasScope } from '../access/scopes.ts';
import type { RequestContext } from '../context.ts';
import { readActs } from '../org/acts.store.ts';
import { knownFactsOf } from '../org/personal-facts.ts';
import { actorNamed } from '../scenarios/actor.type.ts';
import type { ScenarioLoggedAct } from '../scenarios/scenario-acts.store.ts';
import { noScenario } from '../scenarios/scenario.ts';
import { badInput, forbidden } from '../schema/bad-input.ts';
import { keyNamed } from '../schema/global-id.ts';
import type { FollowedAct, OrgActs } from './org-acts.type.ts';

/** More acts than this are not given one by one. */
const MOST_ACTS = 2_000;
const MOST_ACTS_OF_SCENARIO = 20_000;

/** Which version is followed, and from where. */
export interface Place {
  /** Null is the live organization. */
  readonly scenarioId: string | null;
  /** Number of the newest act that is known. */
  readonly after: number;
  /** The scenario's epoch that is known. */
  readonly epoch: number;
}

/** What came after an act. Throws where the version may not be seen (any more). */
export async function actsAfter(context: RequestContext, place: Place): Promise<OrgActs> {
  return place.scenarioId === null ? liveActsAfter(context, place.after) : scenarioActsAfter(context, place.scenarioId, place);
}

/** The key of the scenario that a place means; null is the live organization. Throws where it may not be seen. */
export async function followedKey(context: RequestContext, scenarioId: string | null): Promise<string | null> {
  if (scenarioId === null) return null;
  if (!hasScope(context.caller!.scopes, 'scenarios:read')) throw forbidden('Following a scenario needs the scope scenarios:read.');
  const key = keyNamed('Scenario', scenarioId);
  const seen = key === null ? null : await context.services.scenarios.find(key, context.caller!.id);
  if (!seen) throw badInput(noScenario(scenarioId).message, 'NOT_FOUND');
  return seen.entry.key;
}

async function liveActsAfter(context: RequestContext, after: number): Promise<OrgActs> {
  const { database, store } = context.services;
  const { revision } = await store.current();
  const about = { version: revision, epoch: 0, status: null, updatedAt: null };
  if (after > revision || revision - after > MOST_ACTS) return { ...about, reload: true, acts: [] };
  const acts = after === revision ? [] : await database.read((manager) => readActs(manager, knownFactsOf(database), after, revision));
  return {
    ...about,
    reload: false,
    acts: await shown(
      context,
      acts.map((act) => ({ ...act, actKey: null })),
    ),
  };
}

async function scenarioActsAfter(context: RequestContext, scenarioId: string, { after, epoch }: Place): Promise<OrgActs> {
  const key = (await followedKey(context, scenarioId))!;
  const { scenarios } = context.services;
  const seen = await scenarios.find(key, context.caller!.id);
  if (!seen) throw badInput(noScenario(scenarioId).message, 'NOT_FOUND');
  const { entry, acts } = await scenarios.version(seen.entry);
  const about = { version: entry.version, epoch: entry.epoch, status: entry.status, updatedAt: entry.updatedAt };
  const start = (acts[0]?.revision ?? entry.version + 1) - 1;
  const lacking = acts.filter(({ revision }) => revision > after);
  if (epoch !== entry.epoch || after < start || after > entry.version || lacking.length > MOST_ACTS_OF_SCENARIO)
    return { ...about, reload: true, acts: [] };
  return { ...about, reload: false, acts: await shown(context, lacking) };
}

async function shown(
  context: RequestContext,
  acts: readonly (Pick<ScenarioLoggedAct, 'revision' | 'actor' | 'at' | 'label' | 'origin' | 'changes'> & {
    readonly actKey: string | null;
  })[],
): Promise<FollowedAct[]> {
  if (acts.length === 0) return [];
  const actors = await context.actors();
  return acts.map(({ revision, actKey, actor, at, label, origin, changes }) => ({
    number: revision,
    actKey,
    actor: actorNamed(actors, actor),
    at,
    label,
    origin,
    changes: changesShown(changes, context.showsPay),
  }));
}
