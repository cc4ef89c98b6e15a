import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { runWebhookAct, type ActOutcome } from './run-webhook-act.ts';
import { WebhookInput } from './webhook-input.ts';
import { deleteWebhook } from './webhooks.store.ts';

@InputType({ description: 'Deletes a webhook for good.' })
export class DeleteWebhookInput extends WebhookInput {}

@ObjectType({ simpleResolvers: true, description: 'What came of `deleteWebhook`.' })
export class DeleteWebhookPayload extends EditPayload {
  @Field(() => ID, { nullable: true, description: 'The key of what is gone; null when it was refused.' })
  readonly deletedKey!: string | null;
}

@Resolver()
export class DeleteWebhookMutation {
  @Mutation(() => DeleteWebhookPayload, { description: 'Deletes a webhook for good, with its deliveries; what waits for it is not sent.' })
  async deleteWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteWebhookInput, { description: 'What is wanted.' }) input: DeleteWebhookInput,
  ): Promise<DeleteWebhookPayload> {
    const outcome = await runWebhookAct(context, input, 'deleteWebhook', async (manager, { key }): Promise<ActOutcome<string>> => {
      await deleteWebhook(manager, key);
      return { refusal: null, said: key };
    });
    return outcome.refusal ? { deletedKey: null, userErrors: [outcome.refusal] } : { deletedKey: outcome.said, userErrors: [] };
  }
}
