import { LessThan, type EntityManager } from 'typeorm';
import { WebhookDeliveryRow } from './webhook-delivery.entity.ts';
import type { WebhookEventKind } from './webhook-events.ts';

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const;
/** Where a delivery is: to be sent (again), taken by its receiver, or given up. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event on its way to one webhook, as people see it. Instants are ISO 8601 in UTC. */
export interface DeliveryEntry {
  readonly id: number;
  readonly webhookKey: string;
  readonly eventId: string;
  readonly kind: WebhookEventKind;
  readonly subjectKey: string;
  readonly body: string;
  readonly createdAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Null once it is delivered or given up, and while its webhook is paused. */
  readonly nextAttemptAt: string | null;
  readonly lastAttemptAt: string | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly deliveredAt: string | null;
}

/** A page of a webhook's deliveries, the newest first, with the length of the whole list; `before` is the id after which to go on. */
export async function listDeliveries(
  manager: EntityManager,
  webhookKey: string,
  { state, before, first }: { readonly state: DeliveryState | null; readonly before: number | null; readonly first: number },
): Promise<{ readonly entries: readonly DeliveryEntry[]; readonly totalCount: number; readonly hasMore: boolean }> {
  const all = { webhookKey, ...(state !== null && { state }) };
  const where = before === null ? all : { ...all, id: LessThan(before) };
  const rows = await manager.find(WebhookDeliveryRow, { where, order: { id: 'DESC' }, take: first + 1 });
  const totalCount = await manager.countBy(WebhookDeliveryRow, all);
  return { entries: rows.slice(0, first).map(entryOf), totalCount, hasMore: rows.length > first };
}

/** Null where there is none of that id. */
export async function findDelivery(manager: EntityManager, id: number): Promise<DeliveryEntry | null> {
  const row = await manager.findOneBy(WebhookDeliveryRow, { id });
  return row && entryOf(row);
}

/** Whether somebody is sending it at the moment. */
export async function isBeingSent(manager: EntityManager, id: number, at: string): Promise<boolean> {
  const row = await manager.findOneBy(WebhookDeliveryRow, { id });
  return row?.leaseUntil != null && row.leaseUntil > at;
}

/** Sends a delivery once more, as if it were new. Its webhook must be active. */
export async function queueAgain(manager: EntityManager, id: number, at: string): Promise<void> {
  const fresh = { state: 'PENDING', retries: 0, triedSince: at, nextAttemptAt: at, deliveredAt: null };
  await manager.update(WebhookDeliveryRow, { id }, fresh);
}

function entryOf(row: WebhookDeliveryRow): DeliveryEntry {
  const { lease: _lease, leaseUntil: _until, retries: _retries, triedSince: _since, kind, state, ...rest } = row;
  return { ...rest, kind: kind as WebhookEventKind, state: state as DeliveryState };
}
