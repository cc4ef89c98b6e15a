import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { findDelivery, isBeingSent, queueAgain } from './deliveries.store.ts';
import { queueFor } from './outbox.store.ts';
import { runOnce, runWebhookAct, type ActOutcome } from './run-webhook-act.ts';
import { WebhookDelivery } from './webhook-delivery.type.ts';
import { WebhookInput } from './webhook-input.ts';
import { findWebhook } from './webhooks.store.ts';

@InputType({ description: 'Sends a test to a webhook.' })
export class TestWebhookInput extends WebhookInput {}

@InputType({ description: 'Sends a delivery once more.' })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId!: string;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of a mutation that sends something.' })
export class WebhookDeliveryPayload extends EditPayload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'What is on its way; null when it was refused.' })
  readonly delivery!: WebhookDelivery | null;
}

@Resolver()
export class SendWebhookMutations {
  @Mutation(() => WebhookDeliveryPayload, {
    description: 'Sends `webhook.test` to a webhook, in its turn and with all retries, as any event.',
  })
  async testWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => TestWebhookInput, { description: 'What is wanted.' }) input: TestWebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    const outcome = await runWebhookAct(context, input, 'testWebhook', async (manager, webhook, now): Promise<ActOutcome<number>> => {
      const { key, name } = webhook;
      if (webhook.pausedBecause !== null) return { refusal: isPaused(name, 'webhookId') };
      const payload = { message: `This is a test of the webhook ‘${name}’.`, webhook: { key, name } };
      const [id] = await queueFor(manager, [webhook], { kind: 'webhook.test', subjectKey: key, payload, at: now.toISOString() });
      return { refusal: null, said: id! };
    });
    return shown(context, outcome);
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: 'Sends a delivery once more, with the same event id: at once, and with all retries as if it were new.',
  })
  async redeliverWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => RedeliverWebhookInput, { description: 'What is wanted.' }) { deliveryId, idempotencyKey }: RedeliverWebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    const outcome = await runOnce(context, 'redeliverWebhook', idempotencyKey, async (manager, now): Promise<ActOutcome<number>> => {
      const id = Number(keyNamed('WebhookDelivery', deliveryId) ?? Number.NaN);
      const delivery = Number.isSafeInteger(id) ? await findDelivery(manager, id) : null;
      const webhook = delivery && (await findWebhook(manager, delivery.webhookKey));
      if (!delivery || !webhook)
        return {
          refusal: refuse('NOT_FOUND', `There is no delivery ‘${deliveryId.slice(0, 80)}’; they are kept for 30 days.`, 'deliveryId'),
        };
      if (webhook.pausedBecause !== null) return { refusal: isPaused(webhook.name, 'deliveryId') };
      if (await isBeingSent(manager, id, now.toISOString()))
        return { refusal: refuse('CONFLICT', 'It is being sent at this moment; look again in a few seconds.', 'deliveryId') };
      await queueAgain(manager, id, now.toISOString());
      return { refusal: null, said: id };
    });
    return shown(context, outcome);
  }
}

function isPaused(name: string, field: string): Refusal {
  return refuse('CONFLICT', `The webhook ‘${name}’ is paused; resume it first.`, field);
}

async function shown(context: RequestContext, outcome: ActOutcome<number>): Promise<WebhookDeliveryPayload> {
  if (outcome.refusal) return { delivery: null, userErrors: [outcome.refusal] };
  const { said } = outcome;
  const entry = await context.services.database.read((manager) => findDelivery(manager, said));
  return { delivery: entry && new WebhookDelivery(entry), userErrors: [] };
}
