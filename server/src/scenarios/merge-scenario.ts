import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import { seenLive, type Conflict, type Resolution } from '@tandem/shared/scenario/conflicts';
import { asOneAct, replayOnto, type Replay } from '@tandem/shared/scenario/replay';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { refusingConflicts } from './replay-scenario.ts';
import { standingActs } from './scenario-acts.store.ts';
import type { ScenarioVersion } from './scenario-forks.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';
import { addEvent } from './scenario-rows.store.ts';
import { noScenario } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

/** What a merge does where both scenarios changed the same thing differently. */
type MergeChoice = 'REFUSE' | 'KEEP_INTO' | 'KEEP_FROM';
const MergeChoiceEnum = graphqlEnum<MergeChoice>(
  'MergeChoice',
  'What a merge does where both scenarios changed the same thing differently.',
  {
    REFUSE: 'Nothing is merged; the conflicts are named.',
    KEEP_INTO: 'What the scenario says that is merged into.',
    KEEP_FROM: 'What the merged scenario says, where that can be done.',
  },
);

@InputType({ description: 'Brings the changes of one scenario into another.' })
export class MergeScenarioInput extends ScenarioInput {
  @Field(() => ID, { description: 'The scenario whose changes are brought; it stays as it is.' })
  fromScenarioId!: string;

  @Field(() => MergeChoiceEnum, { nullable: true, description: 'What to do about conflicts. `REFUSE` if left out.' })
  onConflict?: MergeChoice | null;
}

@Resolver()
export class MergeScenarioMutation {
  @Mutation(() => ScenarioPayload, {
    description:
      'Brings the changes of one scenario that are in effect into another, as one act: three-way by field. What both have in common is not done twice.',
  })
  async mergeScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeScenarioInput, { description: 'What is wanted.' }) input: MergeScenarioInput,
  ): Promise<ScenarioPayload> {
    const refused = (...refusals: Refusal[]): ScenarioPayload => ({ scenario: null, userErrors: refusals });
    const badKey = checkIdempotencyKey(input);
    if (badKey) return refused(badKey);
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const key = keyNamed('Scenario', input.scenarioId);
    const from = await context.scenario(input.fromScenarioId);
    if (key === null) return refused(noScenario(input.scenarioId));
    if (!from) return refused({ ...noScenario(input.fromScenarioId), field: 'fromScenarioId' });
    if (from.entry.key === key) return refused(refuse('INVALID', 'A scenario cannot be merged into itself.', 'fromScenarioId'));
    const outcome = await scenarios.commit(key, {
      actor: caller,
      label: `Merge ‘${from.entry.name}’`,
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'mergeScenario' } }),
      decide: async (org, manager) => {
        const seen = await scenarios.find(key, caller);
        const into = await scenarios.forks.at(manager, seen!.entry);
        const merged = mergeOnto(org, into, from.version, input.onConflict ?? 'REFUSE');
        if (merged.unresolved > 0) return { allowed: false, refusals: refusingConflicts(merged.conflicts, org, from.version.org) };
        await addEvent(manager, key, { kind: 'MERGED', actor: caller, at: now().toISOString(), note: from.entry.name });
        return asOneAct(merged);
      },
    });
    if (!outcome.ok) return refused(...outcome.refusals);
    const seen = await scenarios.find(key, caller);
    return { scenario: seen && Scenario.of(context, seen), userErrors: [] };
  }
}

function mergeOnto(org: Org, into: ScenarioVersion, from: ScenarioVersion, choice: MergeChoice): Replay {
  const shared = new Set(into.acts.map(({ actKey }) => actKey));
  const acts = standingActs(from.acts);
  const replay = (resolutions: readonly Resolution[]): Replay =>
    replayOnto({ target: org, ancestor: from.base, mine: from.org, acts, shared, resolutions, revision: org.revision + 1 });
  const first = replay([]);
  return choice === 'REFUSE' || first.unresolved === 0 ? first : replay(first.conflicts.map((conflict) => chosen(conflict, choice)));
}

function chosen(conflict: Conflict, choice: MergeChoice): Resolution {
  const keepsMine = choice === 'KEEP_FROM' && conflict.kind === 'FIELD';
  return { conflictId: conflict.id, choice: keepsMine ? 'MINE' : 'LIVE', seenLive: seenLive(conflict) };
}
