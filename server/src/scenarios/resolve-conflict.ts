import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { seenLive, type Conflict as ConflictFound, type ConflictChoice } from '@tandem/shared/scenario/conflicts';
import { isPayField } from '@tandem/shared/scenario/record-fields';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { voidApproval } from './approval.ts';
import { Conflict, ConflictChoiceEnum } from './conflict.type.ts';
import { replayOnLive } from './replay-scenario.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { ScenarioInput, ScenarioPayloadBase } from './scenario-input.ts';
import { dropResolution, putResolution } from './scenario-resolutions.store.ts';
import { whyLocked, type ScenarioEntry } from './scenario.ts';

@InputType({ description: 'Resolves a conflict of a scenario, or opens it again.' })
export class ResolveConflictInput extends ScenarioInput {
  @Field(() => ID, { description: 'The conflict, as `Scenario.conflicts` names it.' })
  conflictId!: string;

  @Field(() => ConflictChoiceEnum, { nullable: true, description: 'How; null opens it again.' })
  choice?: ConflictChoice | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With `EDIT`: the value as text: a number, a day (YYYY-MM-DD), true or false, a key, a list with `;`, money as `1234.50 EUR`. Empty or null is none.',
  })
  value?: string | null;
}

@ObjectType({ description: 'What came of `resolveConflict`.' })
export class ResolveConflictPayload extends ScenarioPayloadBase {
  @Field(() => Conflict, { nullable: true, description: 'The conflict as it is now; null when it was refused.' })
  readonly conflict!: Conflict | null;
}

@Resolver()
export class ResolveConflictMutation {
  @Mutation(() => ResolveConflictPayload, {
    description:
      'Decides what a conflict of a scenario is to come to. It counts when the scenario is applied or brought up to date, while the live side stays what it was.',
  })
  async resolveConflict(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResolveConflictInput, { description: 'What is wanted.' }) input: ResolveConflictInput,
  ): Promise<ResolveConflictPayload> {
    const { scenarios, store } = context.services;
    let found: ConflictFound | null = null;
    const about = { mutation: 'resolveConflict', needs: 'EDIT' } as const;
    const payload = await runScenarioAct(context, input, about, async (manager, seen): Promise<Refusal | Partial<ScenarioEntry>> => {
      const locked = whyLocked(seen);
      if (locked) return locked;
      const { key } = seen.entry;
      const version = await scenarios.forks.at(manager, seen.entry);
      const live = await store.current();
      const conflictNow = async (): Promise<ConflictFound | null> => {
        const { conflicts } = await replayOnLive(manager, version, live, { revision: live.revision + 1 });
        return conflicts.find(({ id }) => id === input.conflictId) ?? null;
      };
      const conflict = await conflictNow();
      if (!conflict) return refuse('NOT_FOUND', 'There is no such conflict any more. Load the conflicts again.', 'conflictId');
      if (conflict.kind === 'FIELD' && !context.showsPay && isPayField(conflict.ref.kind, conflict.field))
        return refuse('FORBIDDEN', 'This conflict is about pay: it needs the scope pay:read.', 'conflictId');
      if (input.choice == null) await dropResolution(manager, key, conflict.id);
      else if (conflict.kind === 'REFUSED' && input.choice !== 'LIVE')
        return refuse('INVALID', 'The change can no longer be done: only LIVE, which leaves it out, is possible.', 'choice');
      else if (conflict.kind === 'FIELD' && conflict.field === '*' && input.choice === 'EDIT')
        return refuse('INVALID', 'A whole record cannot be set by a value: choose LIVE or MINE.', 'choice');
      else {
        const value = input.choice === 'EDIT' ? (input.value ?? null) : null;
        await putResolution(manager, key, { conflictId: conflict.id, choice: input.choice, value, seenLive: seenLive(conflict) });
      }
      found = await conflictNow();
      const refusal = (found as ConflictFound | null)?.kind === 'FIELD' ? (found as { refusal?: Refusal } | null)?.refusal : undefined;
      if (refusal) {
        await dropResolution(manager, key, conflict.id);
        return { ...refusal, field: 'value' };
      }
      await voidApproval(manager, seen.entry, context.caller!.id, context.services.now().toISOString());
      return { status: 'DRAFT' };
    });
    const conflict = found as ConflictFound | null;
    const { scenario, userErrors } = payload;
    if (userErrors.length > 0 || !conflict || !scenario) return { scenario, userErrors, conflict: null };
    const { org } = await scenario.fork();
    return { scenario, userErrors, conflict: new Conflict(conflict, await store.current(), org, context.showsPay) };
  }
}
