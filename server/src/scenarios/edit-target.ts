import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import { hasScope } from '../access/scopes.ts';
import type { RequestContext } from '../context.ts';
import type { CommitOutcome, WantedAct, WantedStep } from '../org/org.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { forbidden } from '../schema/bad-input.ts';
import { noScenario, type ScenarioEntry } from './scenario.ts';
import type { ScenarioOutcome } from './scenario.store.ts';

/** What became of an act on the live organization or in a scenario. */
export type TargetOutcome = CommitOutcome & {
  /** The scenario that was edited, after the act; null is the live organization. */
  readonly scenario: ScenarioEntry | null;
};

/** Commits an act into the version that an id or key of a scenario means; null is the live organization. */
export async function commitInto(context: RequestContext, scenarioId: string | null, act: WantedAct): Promise<TargetOutcome> {
  const { store, scenarios } = context.services;
  return inTarget(
    context,
    scenarioId,
    () => store.commit(act),
    (key) => scenarios.commit(key, act),
  );
}

/** Takes back or gives again the newest act of the version that an id or key of a scenario means; null is the live organization. */
export async function stepInto(
  context: RequestContext,
  scenarioId: string | null,
  step: 'UNDO' | 'REDO',
  wanted: WantedStep,
): Promise<TargetOutcome> {
  const { store, scenarios } = context.services;
  return inTarget(
    context,
    scenarioId,
    () => (step === 'UNDO' ? store.undo(wanted) : store.redo(wanted)),
    (key) => (step === 'UNDO' ? scenarios.undo(key, wanted) : scenarios.redo(key, wanted)),
  );
}

/** An act that was refused before it came to a decision. */
export function refusedBefore(org: Org, refusals: readonly Refusal[]): TargetOutcome {
  return { ok: false, refusals, org, answer: null, repeated: false, scenario: null };
}

/** Ends the request where the caller may not edit the live organization, or scenarios at all. */
export function requireEditScope(context: RequestContext, scenarioId: string | null): void {
  const needed = scenarioId === null ? 'org:write' : 'scenarios:write';
  if (!hasScope(context.caller!.scopes, needed))
    throw forbidden(`An edit ${scenarioId === null ? 'of the live organization' : 'in a scenario'} needs the scope ${needed}.`);
}

async function inTarget(
  context: RequestContext,
  scenarioId: string | null,
  live: () => Promise<CommitOutcome>,
  inScenario: (key: string) => Promise<ScenarioOutcome>,
): Promise<TargetOutcome> {
  requireEditScope(context, scenarioId);
  if (scenarioId === null) {
    const outcome = await live();
    context.wrote(outcome.org);
    return { ...outcome, scenario: null };
  }
  const key = keyNamed('Scenario', scenarioId);
  if (key === null) return refusedBefore(await context.org(), [noScenario(scenarioId)]);
  const { entry, ...outcome } = await inScenario(key);
  return { ...outcome, scenario: entry };
}
