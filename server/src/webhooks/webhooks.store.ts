import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newSigningSecret } from './signature.ts';
import { WebhookDeliveryRow } from './webhook-delivery.entity.ts';
import type { WebhookEventKind } from './webhook-events.ts';
import { WebhookRow } from './webhook.entity.ts';

/** Why nothing is sent to a webhook: somebody said so, it failed for days, or its receiver answered that it wants no more. */
export type PauseReason = 'BY_HAND' | 'FAILURES' | 'GONE';

/** Milliseconds for which the secret before a rotation signs along. */
export const OLD_SECRET_HOLDS = 24 * 3_600_000;

/** A webhook without its secrets. Instants are ISO 8601 in UTC. */
export interface WebhookEntry {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly WebhookEventKind[];
  /** Null while it is active. */
  readonly pausedBecause: PauseReason | null;
  readonly pausedAt: string | null;
  readonly failureCount: number;
  readonly failingSince: string | null;
  readonly previousSecretUntil: string | null;
  readonly version: number;
  /** Id of the user or token. */
  readonly createdBy: string;
  readonly createdAt: string;
}

/** All webhooks in the order in which they were made. */
export async function listWebhooks(manager: EntityManager): Promise<WebhookEntry[]> {
  return (await manager.find(WebhookRow, { order: { createdAt: 'ASC', key: 'ASC' } })).map(entryOf);
}

/** Null where there is none of that key. */
export async function findWebhook(manager: EntityManager, key: string): Promise<WebhookEntry | null> {
  const row = await manager.findOneBy(WebhookRow, { key });
  return row && entryOf(row);
}

/** Makes a webhook; gives its key. */
export async function insertWebhook(
  manager: EntityManager,
  webhook: Pick<WebhookEntry, 'name' | 'url' | 'events' | 'createdBy' | 'createdAt'>,
): Promise<string> {
  const key = randomUUID();
  const healthy = { pausedBecause: null, pausedAt: null, failureCount: 0, failingSince: null };
  await manager.insert(WebhookRow, {
    ...webhook,
    ...healthy,
    key,
    events: JSON.stringify(webhook.events),
    secret: newSigningSecret(),
    previousSecret: null,
    previousSecretUntil: null,
    version: 1,
  });
  return key;
}

/** Changes what people say about a webhook. With another address, what waits for it is tried there at once. */
export async function setWebhook(
  manager: EntityManager,
  { key, url, version }: WebhookEntry,
  wanted: Pick<WebhookEntry, 'name' | 'url' | 'events'>,
  at: string,
): Promise<void> {
  await manager.update(WebhookRow, { key }, { ...wanted, events: JSON.stringify(wanted.events), version: version + 1 });
  if (wanted.url === url) return;
  await manager.update(WebhookRow, { key }, { failureCount: 0, failingSince: null });
  await tryWaitingAgain(manager, key, at);
}

/** Sends nothing to a webhook any more; what waits for it, and what comes, waits until it is resumed. */
export async function pauseWebhook(manager: EntityManager, key: string, because: PauseReason, at: string): Promise<void> {
  await manager.increment(WebhookRow, { key }, 'version', 1);
  await manager.update(WebhookRow, { key }, { pausedBecause: because, pausedAt: at });
  await manager.update(WebhookDeliveryRow, { webhookKey: key, state: 'PENDING' }, { nextAttemptAt: null });
}

/** Sends to a webhook again, beginning with what waits, as if it had never failed. */
export async function resumeWebhook(manager: EntityManager, key: string, at: string): Promise<void> {
  await manager.increment(WebhookRow, { key }, 'version', 1);
  await manager.update(WebhookRow, { key }, { pausedBecause: null, pausedAt: null, failureCount: 0, failingSince: null });
  await tryWaitingAgain(manager, key, at);
}

/** Gives a webhook another secret; the one before signs along for a day. */
export async function rotateSecret(manager: EntityManager, key: string, now: Date): Promise<void> {
  const { secret } = await manager.findOneByOrFail(WebhookRow, { key });
  const previousSecretUntil = new Date(now.getTime() + OLD_SECRET_HOLDS).toISOString();
  await manager.increment(WebhookRow, { key }, 'version', 1);
  await manager.update(WebhookRow, { key }, { secret: newSigningSecret(), previousSecret: secret, previousSecretUntil });
}

/** The secret that signs now; null where there is no such webhook. */
export async function secretOf(manager: EntityManager, key: string): Promise<string | null> {
  return (await manager.findOneBy(WebhookRow, { key }))?.secret ?? null;
}

/** Removes a webhook with everything that was or is to be sent to it. */
export async function deleteWebhook(manager: EntityManager, key: string): Promise<void> {
  await manager.delete(WebhookDeliveryRow, { webhookKey: key });
  await manager.delete(WebhookRow, { key });
}

/** What is being sent at the moment keeps its lease, so that it is not sent a second time beside. */
async function tryWaitingAgain(manager: EntityManager, webhookKey: string, at: string): Promise<void> {
  const { pausedBecause } = await manager.findOneByOrFail(WebhookRow, { key: webhookKey });
  const nextAttemptAt = pausedBecause === null ? at : null;
  await manager.update(WebhookDeliveryRow, { webhookKey, state: 'PENDING' }, { retries: 0, triedSince: at, nextAttemptAt });
}

function entryOf(row: WebhookRow): WebhookEntry {
  const { key, name, url, pausedAt, failureCount, failingSince, previousSecretUntil, version, createdBy, createdAt } = row;
  const events = JSON.parse(row.events) as WebhookEventKind[];
  const pausedBecause = row.pausedBecause as PauseReason | null;
  return {
    key,
    name,
    url,
    events,
    pausedBecause,
    pausedAt,
    failureCount,
    failingSince,
    previousSecretUntil,
    version,
    createdBy,
    createdAt,
  };
}
