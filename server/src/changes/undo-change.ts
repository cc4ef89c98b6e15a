import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { EditInput, EditPayload } from './edit-input.ts';
import { stepInto } from '../scenarios/edit-target.ts';
import { checkIdempotencyKey } from './run-edit.ts';
import { Scenario } from '../scenarios/scenario.type.ts';

@InputType({ description: 'Takes back the newest act that is not yet taken back, by appending its inverse.' })
export class UndoChangeInput extends EditInput {
  @Field(() => Boolean, { nullable: true, description: 'The newest of all; left out: the newest of one’s own.' })
  anyone?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `undoChange`.' })
export class UndoChangePayload extends EditPayload {
  @Field(() => Scenario, { nullable: true, description: 'The version that was changed; null when it was refused.' })
  readonly scenario!: Scenario | null;
}

@Resolver()
export class UndoChangeMutation {
  @Mutation(() => UndoChangePayload, { description: 'Takes back the newest act that is not yet taken back, by appending its inverse.' })
  async undoChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => UndoChangeInput, { description: 'What is wanted.' }) input: UndoChangeInput,
  ): Promise<UndoChangePayload> {
    const refusal = checkIdempotencyKey(input);
    if (refusal) return { scenario: null, userErrors: [refusal] };
    const outcome = await stepInto(context, input.scenarioId ?? null, 'UNDO', {
      actor: context.caller!.id,
      anyone: input.anyone ?? false,
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'undoChange' } }),
    });
    return outcome.ok ? { scenario: Scenario.after(context, outcome), userErrors: [] } : { scenario: null, userErrors: outcome.refusals };
  }
}
