import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { WebhookEvent } from './webhook-events.ts';
import { WebhookDeliveryRow } from './webhook-delivery.entity.ts';
import { WebhookRow } from './webhook.entity.ts';

/**
 * Queues an event for every webhook that listens to its kind, in the transaction of `manager`: it is sent if what it tells of is
 * committed, and never otherwise. To be called inside `Database.write` (or any store's), awaited. A paused webhook gets its
 * deliveries when it is resumed. Gives the number of deliveries that were queued.
 */
export async function enqueueWebhookEvent(manager: EntityManager, event: WebhookEvent): Promise<number> {
  const webhooks = await manager.find(WebhookRow, {
    select: { key: true, events: true, pausedBecause: true },
    order: { createdAt: 'ASC', key: 'ASC' },
  });
  const listening = webhooks.filter(({ events }) => (JSON.parse(events) as string[]).includes(event.kind));
  await queueFor(manager, listening, event);
  return listening.length;
}

/** Queues an event for these webhooks, whatever they listen to; gives the ids of the deliveries in the same order. */
export async function queueFor(
  manager: EntityManager,
  webhooks: readonly { readonly key: string; readonly pausedBecause: string | null }[],
  event: WebhookEvent,
): Promise<number[]> {
  const { kind, subjectKey, payload, at } = event;
  const eventId = `evt_${randomUUID()}`;
  const body = JSON.stringify({ id: eventId, type: kind, timestamp: at, data: payload });
  const ids: number[] = [];
  for (const { key: webhookKey, pausedBecause } of webhooks) {
    const row = manager.create(WebhookDeliveryRow, {
      webhookKey,
      eventId,
      kind,
      subjectKey,
      body,
      createdAt: at,
      state: 'PENDING',
      attempts: 0,
      retries: 0,
      triedSince: at,
      nextAttemptAt: pausedBecause === null ? at : null,
      lease: null,
      leaseUntil: null,
      lastAttemptAt: null,
      lastStatus: null,
      lastError: null,
      deliveredAt: null,
    });
    await manager.insert(WebhookDeliveryRow, row);
    ids.push(row.id);
  }
  return ids;
}
