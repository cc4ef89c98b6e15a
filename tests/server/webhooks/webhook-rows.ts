import type { Database } from '@tandem/server/database/database';
import { enqueueWebhookEvent } from '@tandem/server/webhooks/outbox.store';
import type { SenderPace } from '@tandem/server/webhooks/webhook-sender';
import { WebhookDeliveryRow } from '@tandem/server/webhooks/webhook-delivery.entity';
import { WebhookRow } from '@tandem/server/webhooks/webhook.entity';
import { insertWebhook } from '@tandem/server/webhooks/webhooks.store';

/** A sender that does not let tests wait. */
export const QUICK: SenderPace = { lookEvery: 5, timeout: 400, leaseFor: 5_000, stopPatience: 2_000 };

/** Makes a webhook that listens to approved job specs, past the checks of its address; gives its key. */
export function webhookTo(database: Database, url: string, at: string): Promise<string> {
  const webhook = { name: 'ATS', url, events: ['job_spec.approved'] as const, createdBy: 'ada', createdAt: at };
  return database.write((manager) => insertWebhook(manager, webhook));
}

/** Approves a job spec, as far as webhooks can tell. */
export async function approve(database: Database, subjectKey: string, at: string): Promise<void> {
  const event = { kind: 'job_spec.approved', subjectKey, payload: { key: subjectKey }, at } as const;
  await database.write((manager) => enqueueWebhookEvent(manager, event));
}

/** All deliveries as they are kept, in the order in which they were queued. */
export function deliveryRows(database: Database): Promise<WebhookDeliveryRow[]> {
  return database.read((manager) => manager.find(WebhookDeliveryRow, { order: { id: 'ASC' } }));
}

/** A webhook as it is kept. */
export function webhookRow(database: Database, key: string): Promise<WebhookRow> {
  return database.read((manager) => manager.findOneByOrFail(WebhookRow, { key }));
}
