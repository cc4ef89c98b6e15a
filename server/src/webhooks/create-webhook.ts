import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { runOnce, type ActOutcome } from './run-webhook-act.ts';
import { madeSecret, shownWithSecret, type MadeSecret } from './secret-answer.ts';
import { kindNamed, WebhookEventEnum, type WebhookEventName } from './webhook-enums.ts';
import { checkWebhookUrl, checkWebhookWords, WebhookSecretPayload } from './webhook-input.ts';
import { insertWebhook, listWebhooks } from './webhooks.store.ts';

/** Webhooks that an organization can have: each may hold one connection of a server. */
const MOST_WEBHOOKS = 50;

@InputType({ description: 'Makes an address be told of events.' })
export class CreateWebhookInput {
  @Field(() => String, { description: 'What it is for: 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Where events are sent: an https address on the internet, on port 443 or 8443 (docs/webhooks.md).' })
  url!: string;

  @Field(() => [WebhookEventEnum], { description: 'What it is told of: one event or more.' })
  events!: WebhookEventName[];

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

@Resolver()
export class CreateWebhookMutation {
  @Mutation(() => WebhookSecretPayload, {
    description: 'Makes an address be told of events. The answer has the secret that signs them, this once.',
  })
  async createWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateWebhookInput, { description: 'What is wanted.' }) { name, url, events, idempotencyKey }: CreateWebhookInput,
  ): Promise<WebhookSecretPayload> {
    const wrong = checkWebhookWords({ name, events }) ?? (await checkWebhookUrl(url.trim(), context.services.receivers));
    if (wrong) return { webhook: null, secret: null, userErrors: [wrong] };
    const outcome = await runOnce(context, 'createWebhook', idempotencyKey, async (manager, now): Promise<ActOutcome<MadeSecret>> => {
      if ((await listWebhooks(manager)).length >= MOST_WEBHOOKS)
        return { refusal: refuse('CONFLICT', `There are ${MOST_WEBHOOKS} webhooks already; delete one that is not needed.`) };
      const kinds = [...new Set(events.map(kindNamed))];
      const about = { createdBy: context.caller!.id, createdAt: now.toISOString() };
      const key = await insertWebhook(manager, { name: name.trim(), url: url.trim(), events: kinds, ...about });
      return { refusal: null, said: await madeSecret(manager, key) };
    });
    return shownWithSecret(context, outcome);
  }
}
