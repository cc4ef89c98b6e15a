import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { EditInput, EditPayload } from './edit-input.ts';
import { stepInto } from '../scenarios/edit-target.ts';
import { checkIdempotencyKey } from './run-edit.ts';
import { Scenario } from '../scenarios/scenario.type.ts';

@InputType({ description: 'Gives again what the newest undo took back, unless something new was done since.' })
export class RedoChangeInput extends EditInput {
  @Field(() => Boolean, { nullable: true, description: 'The newest of all; left out: the newest of one’s own.' })
  anyone?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `redoChange`.' })
export class RedoChangePayload extends EditPayload {
  @Field(() => Scenario, { nullable: true, description: 'The version that was changed; null when it was refused.' })
  readonly scenario!: Scenario | null;
}

@Resolver()
export class RedoChangeMutation {
  @Mutation(() => RedoChangePayload, { description: 'Gives again what the newest undo took back, unless something new was done since.' })
  async redoChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => RedoChangeInput, { description: 'What is wanted.' }) input: RedoChangeInput,
  ): Promise<RedoChangePayload> {
    const refusal = checkIdempotencyKey(input);
    if (refusal) return { scenario: null, userErrors: [refusal] };
    const outcome = await stepInto(context, input.scenarioId ?? null, 'REDO', {
      actor: context.caller!.id,
      anyone: input.anyone ?? false,
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'redoChange' } }),
    });
    return outcome.ok ? { scenario: Scenario.after(context, outcome), userErrors: [] } : { scenario: null, userErrors: outcome.refusals };
  }
}
