import type { Refusal } from '@tandem/shared/changes/refusal';
import { refuse } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import type { RequestContext } from '../context.ts';
import type { CommitOutcome, WantedAct, WantedStep } from '../org/org.store.ts';

/** What became of an act on the live organization or in a scenario. */
export type TargetOutcome = CommitOutcome & {
  /** The scenario that was edited; null is the live organization. `version` is that after the act. */
  readonly scenario: { readonly key: string; readonly version: number } | null;
};

/** Commits an act into the version that an id or key of a scenario means; null is the live organization. */
export async function commitInto(context: RequestContext, scenarioId: string | null, act: WantedAct): Promise<TargetOutcome> {
  if (scenarioId !== null) {
    return refusedBefore(await context.org(), [refuse('NOT_FOUND', `There is no scenario ‘${scenarioId.slice(0, 80)}’.`, 'scenarioId')]);
  }
  const outcome = await context.services.store.commit(act);
  context.wrote(outcome.org);
  return { ...outcome, scenario: null };
}

/** Takes back or gives again the newest act of the version that an id or key of a scenario means; null is the live organization. */
export async function stepInto(
  context: RequestContext,
  scenarioId: string | null,
  step: 'UNDO' | 'REDO',
  wanted: WantedStep,
): Promise<TargetOutcome> {
  if (scenarioId !== null) {
    return refusedBefore(await context.org(), [refuse('NOT_FOUND', `There is no scenario ‘${scenarioId.slice(0, 80)}’.`, 'scenarioId')]);
  }
  const { store } = context.services;
  const outcome = await (step === 'UNDO' ? store.undo(wanted) : store.redo(wanted));
  context.wrote(outcome.org);
  return { ...outcome, scenario: null };
}

/** An act that was refused before it came to a decision. */
export function refusedBefore(org: Org, refusals: readonly Refusal[]): TargetOutcome {
  return { ok: false, refusals, org, answer: null, repeated: false, scenario: null };
}
