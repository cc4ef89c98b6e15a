import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { runWebhookAct, type ActOutcome } from './run-webhook-act.ts';
import { madeSecret, shownWithSecret, type MadeSecret } from './secret-answer.ts';
import { WebhookInput, WebhookSecretPayload } from './webhook-input.ts';
import { rotateSecret } from './webhooks.store.ts';

@InputType({ description: 'Gives a webhook another signing secret.' })
export class RotateWebhookSecretInput extends WebhookInput {}

@Resolver()
export class RotateWebhookSecretMutation {
  @Mutation(() => WebhookSecretPayload, {
    description:
      'Gives a webhook another signing secret, shown this once. The one before signs along for 24 hours, so that nothing is refused.',
  })
  async rotateWebhookSecret(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateWebhookSecretInput, { description: 'What is wanted.' }) input: RotateWebhookSecretInput,
  ): Promise<WebhookSecretPayload> {
    const outcome = await runWebhookAct(
      context,
      input,
      'rotateWebhookSecret',
      async (manager, { key }, now): Promise<ActOutcome<MadeSecret>> => {
        await rotateSecret(manager, key, now);
        return { refusal: null, said: await madeSecret(manager, key) };
      },
    );
    return shownWithSecret(context, outcome);
  }
}
