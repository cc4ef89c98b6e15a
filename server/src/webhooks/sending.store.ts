import { IsNull, LessThan, LessThanOrEqual, MoreThan, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { PATIENCE } from './backoff.ts';
import { WebhookDeliveryRow } from './webhook-delivery.entity.ts';
import { WebhookRow } from './webhook.entity.ts';
import { pauseWebhook } from './webhooks.store.ts';

/** Days for which deliveries are kept, and for which they wait for a paused webhook. */
const KEPT = 30 * 86_400_000;
/** A webhook that has taken nothing for so long when a delivery is given up is paused. */
const FAILS_FOR = 2 * 86_400_000;

/** A delivery that is ours to send until its lease ends. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly eventId: string;
  readonly kind: string;
  readonly body: string;
  readonly webhookKey: string;
  readonly url: string;
  /** Those that sign it: the webhook's, and the one before while it holds. */
  readonly secrets: readonly string[];
  /** Attempts that failed since it was queued. */
  readonly retries: number;
  readonly lease: string;
}

/** The webhooks that have something to send and to which nobody is sending. */
export async function webhooksWithWork(manager: EntityManager, at: string): Promise<string[]> {
  const keysOf = async (where: FindOptionsWhere<WebhookDeliveryRow>): Promise<string[]> => {
    const query = manager.createQueryBuilder(WebhookDeliveryRow, 'delivery').select('delivery.webhookKey', 'key').distinct(true);
    return (await query.where(where).getRawMany<{ key: string }>()).map(({ key }) => key);
  };
  const due = await keysOf({ state: 'PENDING', nextAttemptAt: LessThanOrEqual(at) });
  if (due.length === 0) return [];
  const busy = new Set(await keysOf({ state: 'PENDING', leaseUntil: MoreThan(at) }));
  return due.filter((key) => !busy.has(key)).sort();
}

/**
 * Takes the delivery that is due the longest of each webhook to which nobody is sending, and leases it. To be called in a write:
 * writes take turns across all servers, so that no two of them take the same.
 */
export async function claimDeliveries(manager: EntityManager, now: Date, leaseFor: number, lease: string): Promise<ClaimedDelivery[]> {
  const at = now.toISOString();
  const leaseUntil = new Date(now.getTime() + leaseFor).toISOString();
  const claimed: ClaimedDelivery[] = [];
  for (const key of await webhooksWithWork(manager, at)) {
    const webhook = await manager.findOneBy(WebhookRow, { key, pausedBecause: IsNull() });
    const order = { nextAttemptAt: 'ASC', id: 'ASC' } as const;
    const row = await manager.findOne(WebhookDeliveryRow, {
      where: { webhookKey: key, state: 'PENDING', nextAttemptAt: LessThanOrEqual(at) },
      order,
    });
    if (!webhook || !row) continue;
    await manager.update(WebhookDeliveryRow, { id: row.id }, { lease, leaseUntil });
    const { previousSecret, previousSecretUntil } = webhook;
    const signsAlong = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > at;
    const secrets = signsAlong ? [webhook.secret, previousSecret] : [webhook.secret];
    const { id, eventId, kind, body, retries } = row;
    claimed.push({ id, eventId, kind, body, webhookKey: key, url: webhook.url, secrets, retries, lease });
  }
  return claimed;
}

/** Notes that a delivery was taken by its receiver, whoever holds its lease by now. */
export async function noteDelivered(
  manager: EntityManager,
  { id, webhookKey }: ClaimedDelivery,
  status: number,
  at: string,
): Promise<void> {
  await manager.increment(WebhookDeliveryRow, { id }, 'attempts', 1);
  const done = { state: 'DELIVERED', deliveredAt: at, lastAttemptAt: at, lastStatus: status, lastError: null, nextAttemptAt: null };
  await manager.update(WebhookDeliveryRow, { id }, { ...done, lease: null, leaseUntil: null });
  await manager.update(WebhookRow, { key: webhookKey }, { failureCount: 0, failingSince: null });
}

/** How an attempt failed: `wait` is milliseconds until the next one, `isGone` whether the receiver wants no more. */
export interface FailedAttempt {
  readonly status: number | null;
  readonly why: string;
  readonly wait: number;
  readonly isGone: boolean;
}

/**
 * Notes that an attempt failed: the delivery is tried again, or given up where its time is over; a webhook that has taken
 * nothing for days, or is gone, is paused. Nothing where the lease was lost meanwhile: then somebody else says what came of it.
 */
export async function noteFailed(
  manager: EntityManager,
  { id, webhookKey, lease }: ClaimedDelivery,
  { status, why, wait, isGone }: FailedAttempt,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const row = await manager.findOneBy(WebhookDeliveryRow, { id, lease });
  const webhook = await manager.findOneBy(WebhookRow, { key: webhookKey });
  if (!row || !webhook) return;
  const next = new Date(now.getTime() + wait).toISOString();
  const isOver = !isGone && Date.parse(next) - Date.parse(row.triedSince) > PATIENCE;
  await manager.update(
    WebhookDeliveryRow,
    { id },
    {
      state: isOver ? 'FAILED' : 'PENDING',
      attempts: row.attempts + 1,
      retries: row.retries + 1,
      nextAttemptAt: isOver || webhook.pausedBecause !== null ? null : next,
      lastAttemptAt: at,
      lastStatus: status,
      lastError: isOver ? `Given up after ${row.retries + 1} attempts in three days. ${why}` : why,
      lease: null,
      leaseUntil: null,
    },
  );
  const failureCount = webhook.failureCount + 1;
  const failingSince = webhook.failingSince ?? at;
  await manager.update(WebhookRow, { key: webhookKey }, { failureCount, failingSince });
  const failsForDays = isOver && now.getTime() - Date.parse(failingSince) >= FAILS_FOR;
  if (webhook.pausedBecause === null && (isGone || failsForDays)) await pauseWebhook(manager, webhookKey, isGone ? 'GONE' : 'FAILURES', at);
}

/** Gives a delivery back that was not tried to its end, to be sent by another server. */
export async function releaseDelivery(manager: EntityManager, { id, lease }: ClaimedDelivery): Promise<void> {
  await manager.update(WebhookDeliveryRow, { id, lease }, { lease: null, leaseUntil: null });
}

/** Whether `forgetOld` has something to do. */
export async function hasOld(manager: EntityManager, now: Date): Promise<boolean> {
  return manager.existsBy(WebhookDeliveryRow, oldOnes(now));
}

/** Forgets deliveries that ended a month ago; one that has waited so long for a paused webhook is given up. */
export async function forgetOld(manager: EntityManager, now: Date): Promise<void> {
  const [ended, waiting] = oldOnes(now) as [FindOptionsWhere<WebhookDeliveryRow>, FindOptionsWhere<WebhookDeliveryRow>];
  await manager.delete(WebhookDeliveryRow, ended);
  const lastError = 'Given up: its webhook has been paused for 30 days.';
  await manager.update(WebhookDeliveryRow, waiting, { state: 'FAILED', lastError, triedSince: now.toISOString() });
}

/** By `triedSince`, which is not before they were queued: what is sent once more is kept as long again. */
function oldOnes(now: Date): FindOptionsWhere<WebhookDeliveryRow>[] {
  const triedSince = LessThan(new Date(now.getTime() - KEPT).toISOString());
  return [
    { state: Not('PENDING'), triedSince },
    { state: 'PENDING', nextAttemptAt: IsNull(), triedSince },
  ];
}
