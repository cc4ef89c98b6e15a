import type { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import type { ActOutcome } from './run-webhook-act.ts';
import type { WebhookPayload } from './webhook-input.ts';
import { Webhook } from './webhook.type.ts';
import { findWebhook } from './webhooks.store.ts';

/** The answer of a mutation: the webhook as it is after it, or why it was refused. */
export async function shownWebhook(context: RequestContext, webhookId: string, outcome: ActOutcome<unknown>): Promise<WebhookPayload> {
  if (outcome.refusal) return { webhook: null, userErrors: [outcome.refusal] };
  const key = keyNamed('Webhook', webhookId);
  const entry = key === null ? null : await context.services.database.read((manager) => findWebhook(manager, key));
  return { webhook: entry && new Webhook(context, entry), userErrors: [] };
}
