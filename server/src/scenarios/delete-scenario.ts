import type { Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { whyForbidden } from './run-scenario-act.ts';
import { ScenarioInput } from './scenario-input.ts';
import { deleteScenarioRows, findScenario } from './scenario-rows.store.ts';
import { noScenario } from './scenario.ts';

@InputType({ description: 'Deletes a scenario for good.' })
export class DeleteScenarioInput extends ScenarioInput {}

@ObjectType({ simpleResolvers: true, description: 'What came of `deleteScenario`.' })
export class DeleteScenarioPayload extends EditPayload {
  @Field(() => ID, { nullable: true, description: 'The key of what is gone; null when it was refused.' })
  readonly deletedKey!: string | null;
}

@Resolver()
export class DeleteScenarioMutation {
  @Mutation(() => DeleteScenarioPayload, {
    description: 'Deletes a scenario for good, with its log, comments and reviews. What it applied to the live organization stays.',
  })
  async deleteScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteScenarioInput, { description: 'What is wanted.' }) input: DeleteScenarioInput,
  ): Promise<DeleteScenarioPayload> {
    const refused = (refusal: Refusal): DeleteScenarioPayload => ({ deletedKey: null, userErrors: [refusal] });
    const badKey = checkIdempotencyKey(input);
    if (badKey) return refused(badKey);
    const key = keyNamed('Scenario', input.scenarioId);
    if (key === null) return refused(noScenario(input.scenarioId));
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const refusal = await scenarios.write(key, async (manager): Promise<Refusal | null> => {
      const answerKey = input.idempotencyKey == null ? null : { mutation: 'deleteScenario', caller, key: input.idempotencyKey };
      if (answerKey && (await findAnswer(manager, answerKey))) return null;
      const seen = await findScenario(manager, key, caller);
      if (!seen) return noScenario(input.scenarioId);
      const forbidden = whyForbidden(seen, 'AUTHOR', caller);
      if (forbidden) return forbidden;
      await deleteScenarioRows(manager, key);
      if (answerKey) await keepAnswer(manager, answerKey, now().toISOString(), { deleted: true });
      return null;
    });
    if (refusal) return refused(refusal);
    scenarios.forks.forget(key);
    return { deletedKey: key, userErrors: [] };
  }
}
