import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { DONE, runWebhookAct } from './run-webhook-act.ts';
import { shownWebhook } from './shown-webhook.ts';
import { kindNamed, WebhookEventEnum, type WebhookEventName } from './webhook-enums.ts';
import { checkWebhookUrl, checkWebhookWords, WebhookInput, WebhookPayload } from './webhook-input.ts';
import { setWebhook } from './webhooks.store.ts';

@InputType({ description: 'Changes a webhook; what is left out stays.' })
export class UpdateWebhookInput extends WebhookInput {
  @Field(() => String, { nullable: true, description: 'What it is for: 1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where its events are sent. What waits for the old address is sent to the new one.' })
  url?: string | null;

  @Field(() => [WebhookEventEnum], { nullable: true, description: 'What it is told of: one event or more.' })
  events?: WebhookEventName[] | null;
}

@Resolver()
export class UpdateWebhookMutation {
  @Mutation(() => WebhookPayload, { description: 'Changes the name, the address or the events of a webhook.' })
  async updateWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateWebhookInput, { description: 'What is wanted.' }) input: UpdateWebhookInput,
  ): Promise<WebhookPayload> {
    const url = input.url?.trim();
    const wrong = checkWebhookWords(input) ?? (url === undefined ? null : await checkWebhookUrl(url, context.services.receivers));
    if (wrong) return { webhook: null, userErrors: [wrong] };
    const outcome = await runWebhookAct(context, input, 'updateWebhook', async (manager, webhook, now) => {
      const wanted = {
        name: input.name?.trim() ?? webhook.name,
        url: url ?? webhook.url,
        events: input.events == null ? webhook.events : [...new Set(input.events.map(kindNamed))],
      };
      await setWebhook(manager, webhook, wanted, now.toISOString());
      return DONE;
    });
    return shownWebhook(context, input.webhookId, outcome);
  }
}
