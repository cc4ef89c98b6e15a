import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { EntityManager } from 'typeorm';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import type { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import type { ScenarioInput, ScenarioPayload } from './scenario-input.ts';
import { addEvent, findScenario, setScenario, type ScenarioEventKind } from './scenario-rows.store.ts';
import { hasAccess, noScenario, type ScenarioAccess, type ScenarioEntry, type SeenScenario } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

/** Who may do something to a scenario as a whole: those with an access, or its author alone. */
export type Needs = ScenarioAccess | 'AUTHOR';

/** What a mutation does with a scenario that the caller may do it to; it must not write where it refuses. */
export type ScenarioWork = (
  manager: EntityManager,
  seen: SeenScenario,
) => Promise<Refusal | Partial<Omit<ScenarioEntry, 'key' | 'author' | 'createdAt'>>>;

/** Runs a mutation of a scenario as a whole: in the write's turn, all or nothing, once for an idempotency key. */
export async function runScenarioAct(
  context: RequestContext,
  input: ScenarioInput,
  about: {
    readonly mutation: string;
    readonly needs: Needs;
    readonly event?: { readonly kind: ScenarioEventKind; readonly note: string | null } | null;
  },
  work: ScenarioWork,
): Promise<ScenarioPayload> {
  const refused = (refusal: Refusal): ScenarioPayload => ({ scenario: null, userErrors: [refusal] });
  const badKey = checkIdempotencyKey(input);
  if (badKey) return refused(badKey);
  const key = keyNamed('Scenario', input.scenarioId);
  if (key === null) return refused(noScenario(input.scenarioId));
  const { scenarios, now } = context.services;
  const caller = context.caller!.id;
  const refusal = await scenarios.write(key, async (manager): Promise<Refusal | null> => {
    const seen = await findScenario(manager, key, caller);
    if (!seen) return noScenario(input.scenarioId);
    const answerKey = input.idempotencyKey == null ? null : { mutation: about.mutation, caller, key: input.idempotencyKey };
    const first = answerKey && ((await findAnswer(manager, answerKey)) as { refusal: Refusal | null } | null);
    if (first) return first.refusal;
    const at = now().toISOString();
    const refusal = await decide(manager, seen, at);
    if (answerKey) await keepAnswer(manager, answerKey, at, { refusal });
    return refusal;
  });
  if (refusal) return refused(refusal);
  const seen = await scenarios.find(key, caller);
  return { scenario: seen && Scenario.of(context, seen), userErrors: [] };

  async function decide(manager: EntityManager, seen: SeenScenario, at: string): Promise<Refusal | null> {
    const forbidden = whyForbidden(seen, about.needs, caller);
    if (forbidden) return forbidden;
    const outcome = await work(manager, seen);
    if ('code' in outcome) return outcome;
    await setScenario(manager, key!, { ...outcome, updatedAt: at });
    if (about.event) await addEvent(manager, key!, { ...about.event, actor: caller, at });
    return null;
  }
}

/** Why somebody who may see a scenario may not do something with it, or null. */
export function whyForbidden({ entry, access }: SeenScenario, needs: Needs, caller: string): Refusal | null {
  if (needs === 'AUTHOR')
    return entry.author === caller ? null : refuse('FORBIDDEN', `Only the author of ‘${entry.name}’ may do this.`, 'scenarioId');
  if (hasAccess(access, needs)) return null;
  const words = { VIEW: 'look at', COMMENT: 'comment on', EDIT: 'edit' }[needs];
  return refuse('FORBIDDEN', `You may not ${words} the scenario ‘${entry.name}’; ask its author.`, 'scenarioId');
}
