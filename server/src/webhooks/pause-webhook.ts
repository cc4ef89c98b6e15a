import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { DONE, runWebhookAct } from './run-webhook-act.ts';
import { shownWebhook } from './shown-webhook.ts';
import { WebhookInput, WebhookPayload } from './webhook-input.ts';
import { pauseWebhook, resumeWebhook } from './webhooks.store.ts';

@InputType({ description: 'Sends nothing to a webhook for a while.' })
export class PauseWebhookInput extends WebhookInput {}

@InputType({ description: 'Sends to a paused webhook again.' })
export class ResumeWebhookInput extends WebhookInput {}

@Resolver()
export class PauseWebhookMutations {
  @Mutation(() => WebhookPayload, {
    description: 'Sends nothing to a webhook until it is resumed; what happens meanwhile waits, for up to 30 days.',
  })
  async pauseWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => PauseWebhookInput, { description: 'What is wanted.' }) input: PauseWebhookInput,
  ): Promise<WebhookPayload> {
    const outcome = await runWebhookAct(context, input, 'pauseWebhook', async (manager, { key, name, pausedBecause }, now) => {
      if (pausedBecause !== null) return { refusal: refuse('CONFLICT', `The webhook ‘${name}’ is paused already.`, 'webhookId') };
      await pauseWebhook(manager, key, 'BY_HAND', now.toISOString());
      return DONE;
    });
    return shownWebhook(context, input.webhookId, outcome);
  }

  @Mutation(() => WebhookPayload, { description: 'Sends to a paused webhook again, beginning with what has waited.' })
  async resumeWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResumeWebhookInput, { description: 'What is wanted.' }) input: ResumeWebhookInput,
  ): Promise<WebhookPayload> {
    const outcome = await runWebhookAct(context, input, 'resumeWebhook', async (manager, { key, name, pausedBecause }, now) => {
      if (pausedBecause === null) return { refusal: refuse('CONFLICT', `The webhook ‘${name}’ is not paused.`, 'webhookId') };
      await resumeWebhook(manager, key, now.toISOString());
      return DONE;
    });
    return shownWebhook(context, input.webhookId, outcome);
  }
}
