import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { EntityManager } from 'typeorm';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import type { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import type { WebhookInput } from './webhook-input.ts';
import { findWebhook, type WebhookEntry } from './webhooks.store.ts';

/** What an act on webhooks came to: refused, or done, with what it has to say in a form that can be kept. */
export type ActOutcome<T> = { readonly refusal: Refusal } | { readonly refusal: null; readonly said: T };

/** Runs `work` in one write, all or nothing, once for an idempotency key; it must not write where it refuses. `said` goes through JSON. */
export async function runOnce<T>(
  context: RequestContext,
  mutation: string,
  idempotencyKey: string | null | undefined,
  work: (manager: EntityManager, now: Date) => Promise<ActOutcome<T>>,
): Promise<ActOutcome<T>> {
  const badKey = checkIdempotencyKey({ idempotencyKey: idempotencyKey ?? null });
  if (badKey) return { refusal: badKey };
  const answerKey = idempotencyKey == null ? null : { mutation, caller: context.caller!.id, key: idempotencyKey };
  const { database, now } = context.services;
  return database.write(async (manager) => {
    const first = answerKey && ((await findAnswer(manager, answerKey)) as ActOutcome<T> | null);
    if (first) return first;
    const outcome = await work(manager, now());
    if (answerKey) await keepAnswer(manager, answerKey, now().toISOString(), outcome);
    return outcome;
  });
}

/** Runs `work` on the webhook that the input means, at the version that it expects. */
export function runWebhookAct<T>(
  context: RequestContext,
  input: WebhookInput,
  mutation: string,
  work: (manager: EntityManager, webhook: WebhookEntry, now: Date) => Promise<ActOutcome<T>>,
): Promise<ActOutcome<T>> {
  return runOnce(context, mutation, input.idempotencyKey, async (manager, now) => {
    const key = keyNamed('Webhook', input.webhookId);
    const webhook = key === null ? null : await findWebhook(manager, key);
    if (!webhook) return { refusal: refuse('NOT_FOUND', `There is no webhook ‘${input.webhookId.slice(0, 80)}’.`, 'webhookId') };
    if (input.expectedVersion != null && input.expectedVersion !== webhook.version)
      return {
        refusal: refuse(
          'STALE_VERSION',
          `The webhook ‘${webhook.name}’ has changed: it is at version ${webhook.version}, not ${input.expectedVersion}. Load it again.`,
          'expectedVersion',
        ),
      };
    return work(manager, webhook, now);
  });
}

/** Nothing to say but that it was done. */
export const DONE = { refusal: null, said: null } as const;
