import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { asOneAct } from '@tandem/shared/scenario/replay';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { hasScope } from '../access/scopes.ts';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { forbidden } from '../schema/bad-input.ts';
import { keyNamed } from '../schema/global-id.ts';
import { whyNotApproved } from './approval.ts';
import { refusingConflicts, replayOnLive } from './replay-scenario.ts';
import { whyForbidden } from './run-scenario-act.ts';
import { ScenarioInput, ScenarioPayloadBase } from './scenario-input.ts';
import { addEvent, findScenario, setScenario } from './scenario-rows.store.ts';
import { noScenario, type SeenScenario } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

@InputType({ description: 'Makes the changes of a scenario to the live organization.' })
export class ApplyScenarioInput extends ScenarioInput {}

@ObjectType({ description: 'What came of `applyScenario` or `revertScenario`.' })
export class ApplyScenarioPayload extends ScenarioPayloadBase {
  @Field(() => Int, { nullable: true, description: 'Revision of the live organization afterwards; null when it was refused.' })
  readonly revision!: number | null;
}

@Resolver()
export class ApplyScenarioMutation {
  @Mutation(() => ApplyScenarioPayload, {
    description:
      'Makes the changes of a scenario to the live organization as one act, all or nothing. Refused with CONFLICT while a conflict is open. Needs `org:write`, too.',
  })
  async applyScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyScenarioInput, { description: 'What is wanted.' }) input: ApplyScenarioInput,
  ): Promise<ApplyScenarioPayload> {
    const refused = (...refusals: Refusal[]): ApplyScenarioPayload => ({ scenario: null, revision: null, userErrors: refusals });
    if (!hasScope(context.caller!.scopes, 'org:write')) throw forbidden('Mutation.applyScenario needs the scope org:write.');
    const badKey = checkIdempotencyKey(input);
    if (badKey) return refused(badKey);
    const key = keyNamed('Scenario', input.scenarioId);
    if (key === null) return refused(noScenario(input.scenarioId));
    const { scenarios, store, now } = context.services;
    const caller = context.caller!.id;
    const before = await scenarios.find(key, caller);
    if (!before) return refused(noScenario(input.scenarioId));
    await scenarios.version(before.entry);
    const today = await context.today();
    const outcome = await store.commit({
      actor: caller,
      label: `Apply the scenario ‘${before.entry.name}’`,
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'applyScenario' } }),
      decide: async (live, manager) => {
        const seen = await findScenario(manager, key, caller);
        if (!seen) return { allowed: false, refusals: [noScenario(input.scenarioId)] };
        const version = await scenarios.forks.at(manager, seen.entry);
        const not = whyNotAppliable(seen) ?? whyForbidden(seen, 'EDIT', caller) ?? (await whyNotApproved(manager, version, today));
        if (not) return { allowed: false, refusals: [not] };
        const revision = live.revision + 1;
        const replay = await replayOnLive(manager, version, live, { revision });
        if (replay.unresolved > 0) return { allowed: false, refusals: refusingConflicts(replay.conflicts, live, version.org) };
        const act = asOneAct(replay);
        const at = now().toISOString();
        const appliedRevision = act.changes.length === 0 ? null : revision;
        await setScenario(manager, key, { status: 'APPLIED', appliedRevision, revertedRevision: null, updatedAt: at });
        await addEvent(manager, key, { kind: 'APPLIED', actor: caller, at, note: null });
        return act;
      },
    });
    context.wrote(outcome.org);
    if (!outcome.ok) return refused(...outcome.refusals);
    await scenarios.told(key);
    const after = await scenarios.find(key, caller);
    return { scenario: after && Scenario.of(context, after), revision: outcome.revision, userErrors: [] };
  }
}

/** Why a scenario cannot be applied whatever is in it, or null. */
function whyNotAppliable({ entry }: SeenScenario): Refusal | null {
  switch (entry.status) {
    case 'DRAFT':
    case 'APPROVED':
      return null;
    case 'IN_REVIEW':
      return refuse('CONFLICT', `The scenario ‘${entry.name}’ is in review: it can be applied when it is approved.`, 'scenarioId');
    case 'APPLIED':
      return refuse('CONFLICT', `The scenario ‘${entry.name}’ has been applied already.`, 'scenarioId');
    case 'REVERTED':
      return refuse('CONFLICT', `The scenario ‘${entry.name}’ has been applied and reverted: fork it to go on.`, 'scenarioId');
    case 'ARCHIVED':
      return refuse('CONFLICT', `The scenario ‘${entry.name}’ is archived: take it out of the archive to apply it.`, 'scenarioId');
  }
}
