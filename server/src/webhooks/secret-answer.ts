import type { EntityManager } from 'typeorm';
import { hashSecret } from '../access/secret.ts';
import type { RequestContext } from '../context.ts';
import type { ActOutcome } from './run-webhook-act.ts';
import type { WebhookSecretPayload } from './webhook-input.ts';
import { Webhook } from './webhook.type.ts';
import { findWebhook, secretOf } from './webhooks.store.ts';

/** Which secret was made, without saying it: what an idempotency key keeps. */
export interface MadeSecret {
  readonly key: string;
  readonly hash: string;
}

/** The secret that was just made for a webhook. */
export async function madeSecret(manager: EntityManager, key: string): Promise<MadeSecret> {
  return { key, hash: hashSecret((await secretOf(manager, key))!) };
}

/** The answer with the secret; a repeated call gets it, too, while it is the webhook's secret. */
export async function shownWithSecret(context: RequestContext, outcome: ActOutcome<MadeSecret>): Promise<WebhookSecretPayload> {
  if (outcome.refusal) return { webhook: null, secret: null, userErrors: [outcome.refusal] };
  const { key, hash } = outcome.said;
  const { entry, secret } = await context.services.database.read(async (manager) => ({
    entry: await findWebhook(manager, key),
    secret: await secretOf(manager, key),
  }));
  const webhook = entry && new Webhook(context, entry);
  return { webhook, secret: secret !== null && hashSecret(secret) === hash ? secret : null, userErrors: [] };
}
