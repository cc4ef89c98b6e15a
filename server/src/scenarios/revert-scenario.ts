import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { asOneAct, replayOnto } from '@tandem/shared/scenario/replay';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { Org } from '@tandem/shared/org/org';
import { hasScope } from '../access/scopes.ts';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { readActs } from '../org/acts.store.ts';
import type { Decision } from '../org/org.store.ts';
import { knownFactsOf } from '../org/personal-facts.ts';
import { forbidden } from '../schema/bad-input.ts';
import { keyNamed } from '../schema/global-id.ts';
import { ApplyScenarioPayload } from './apply-scenario.ts';
import { refusingConflicts } from './replay-scenario.ts';
import { whyForbidden } from './run-scenario-act.ts';
import { ScenarioInput } from './scenario-input.ts';
import { addEvent, findScenario, setScenario } from './scenario-rows.store.ts';
import { noScenario } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

@InputType({ description: 'Takes the application of a scenario back as a whole.' })
export class RevertScenarioInput extends ScenarioInput {}

@Resolver()
export class RevertScenarioMutation {
  @Mutation(() => ApplyScenarioPayload, {
    description:
      'Takes the application of a scenario back as a whole, as one act. Refused with CONFLICT and both sides where something it would set has changed since. Needs `org:write`, too.',
  })
  async revertScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevertScenarioInput, { description: 'What is wanted.' }) input: RevertScenarioInput,
  ): Promise<ApplyScenarioPayload> {
    const refused = (...refusals: Refusal[]): ApplyScenarioPayload => ({ scenario: null, revision: null, userErrors: refusals });
    if (!hasScope(context.caller!.scopes, 'org:write')) throw forbidden('Mutation.revertScenario needs the scope org:write.');
    const badKey = checkIdempotencyKey(input);
    if (badKey) return refused(badKey);
    const key = keyNamed('Scenario', input.scenarioId);
    if (key === null) return refused(noScenario(input.scenarioId));
    const { scenarios, store, now } = context.services;
    const caller = context.caller!.id;
    const before = await scenarios.find(key, caller);
    if (!before) return refused(noScenario(input.scenarioId));
    const applied = before.entry.appliedRevision;
    const outcome = await store.commit({
      actor: caller,
      label: `Revert the scenario ‘${before.entry.name}’`,
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'revertScenario' } }),
      ...(applied !== null && { undoes: applied }),
      decide: async (live, manager) => {
        const seen = await findScenario(manager, key, caller);
        if (!seen) return { allowed: false, refusals: [noScenario(input.scenarioId)] };
        const { entry } = seen;
        const not =
          entry.status === 'APPLIED' && entry.appliedRevision === applied
            ? whyForbidden(seen, 'EDIT', caller)
            : refuse('CONFLICT', `The scenario ‘${entry.name}’ is not applied: there is nothing to revert.`, 'scenarioId');
        if (not) return { allowed: false, refusals: [not] };
        const decision = applied === null ? NOTHING(live) : await takenBack(context, manager, live, applied);
        if (!decision.allowed) return decision;
        const at = now().toISOString();
        const revertedRevision = decision.changes.length === 0 ? null : live.revision + 1;
        await setScenario(manager, key, { status: 'REVERTED', revertedRevision, updatedAt: at });
        await addEvent(manager, key, { kind: 'REVERTED', actor: caller, at, note: null });
        return decision;
      },
    });
    context.wrote(outcome.org);
    if (!outcome.ok) return refused(...outcome.refusals);
    await scenarios.told(key);
    const after = await scenarios.find(key, caller);
    return { scenario: after && Scenario.of(context, after), revision: outcome.revision, userErrors: [] };
  }
}

const NOTHING = (org: Org): Decision => ({ allowed: true, org, changes: [], inverses: [], written: [] });

/** The inverses of an act on the live organization as it is now, three-way by field: what nobody touched since is set back. */
async function takenBack({ services }: RequestContext, manager: EntityManager, live: Org, revision: number): Promise<Decision> {
  const [act] = await readActs(manager, knownFactsOf(services.database), revision - 1, revision);
  const after = await services.store.atRevision(revision);
  const before = await services.store.atRevision(revision - 1);
  if (!act || !after || !before) throw new Error(`Act ${revision} is not in the log`);
  if (act.undoneBy !== null)
    return {
      allowed: false,
      refusals: [refuse('CONFLICT', `Its application was taken back by act ${act.undoneBy} already.`, 'scenarioId')],
    };
  const acts = [{ actKey: 'revert', label: act.label, changes: act.inverses }];
  const replay = replayOnto({ target: live, ancestor: after, mine: before, acts, resolutions: [], revision: live.revision + 1 });
  if (replay.unresolved > 0) return { allowed: false, refusals: refusingConflicts(replay.conflicts, live, before) };
  return asOneAct(replay);
}
