import { expect, it } from 'vitest';
import { openDatabase } from '@tandem/server/database/open-database';
import type { Database } from '@tandem/server/database/database';
import { enqueueWebhookEvent } from '@tandem/server/webhooks/outbox.store';
import { WebhookDeliveryRow } from '@tandem/server/webhooks/webhook-delivery.entity';
import type { WebhookEvent } from '@tandem/server/webhooks/webhook-events';
import { WebhookRow } from '@tandem/server/webhooks/webhook.entity';
import { onBothDatabases } from '../../support/both-databases.ts';

const AT = '2026-06-15T12:00:00.000Z';
const approved: WebhookEvent = { kind: 'job_spec.approved', subjectKey: 'spec-1', payload: { title: 'Nurse’s ally', seats: 2 }, at: AT };

onBothDatabases('The outbox of webhooks', (newUrl) => {
  it('gets one delivery for each webhook that listens, at once or when it is resumed, all of one event', async () => {
    await withDatabase(newUrl(), async (database) => {
      await made(database, 'ats', ['job_spec.approved']);
      await made(database, 'paused', ['requisition.opened', 'job_spec.approved'], 'BY_HAND');
      await made(database, 'other', ['requisition.opened']);
      expect(await database.write((manager) => enqueueWebhookEvent(manager, approved))).toBe(2);
      const rows = await deliveries(database);
      expect(rows.map(({ webhookKey, state, nextAttemptAt }) => [webhookKey, state, nextAttemptAt])).toEqual([
        ['ats', 'PENDING', AT],
        ['paused', 'PENDING', null],
      ]);
      expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(1);
      expect(JSON.parse(rows[0]!.body)).toEqual({ id: rows[0]!.eventId, type: 'job_spec.approved', timestamp: AT, data: approved.payload });
    });
  });

  it('keeps nothing where what it tells of is rolled back', async () => {
    await withDatabase(newUrl(), async (database) => {
      await made(database, 'ats', ['job_spec.approved']);
      const rolledBack = database.write(async (manager) => {
        await enqueueWebhookEvent(manager, approved);
        throw new Error('Refused after all');
      });
      await expect(rolledBack).rejects.toThrow('Refused after all');
      expect(await deliveries(database)).toEqual([]);
    });
  });
});

async function withDatabase(url: string, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(url);
  try {
    await database.migrate();
    await work(database);
  } finally {
    await database.close();
  }
}

function deliveries(database: Database): Promise<WebhookDeliveryRow[]> {
  return database.read((manager) => manager.find(WebhookDeliveryRow, { order: { id: 'ASC' } }));
}

async function made(database: Database, key: string, events: readonly string[], pausedBecause: string | null = null): Promise<void> {
  const nothing = { previousSecret: null, previousSecretUntil: null, pausedAt: null, failureCount: 0, failingSince: null, version: 1 };
  const webhook = { key, name: key, url: 'https://ats.example.com/', events: JSON.stringify(events), secret: 'whsec_x', pausedBecause };
  await database.write((manager) => manager.insert(WebhookRow, { ...webhook, ...nothing, createdBy: 'ada', createdAt: AT }));
}
