import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { counter, optional, primary, required } from './columns.ts';

/** Addresses that are told of events, and what is on its way to them. */
export class CreateWebhooks1763856000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'webhooks',
        columns: [
          primary('key'),
          required('name'),
          required('url'),
          required('events'),
          required('secret'),
          optional('previous_secret'),
          optional('previous_secret_until'),
          optional('paused_because'),
          optional('paused_at'),
          required('failure_count', 'integer'),
          optional('failing_since'),
          required('version', 'integer'),
          required('created_by'),
          required('created_at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'webhook_deliveries',
        columns: [
          counter('id'),
          required('webhook_key'),
          required('event_id'),
          required('kind'),
          required('subject_key'),
          required('body'),
          required('created_at'),
          required('state'),
          required('attempts', 'integer'),
          required('retries', 'integer'),
          required('tried_since'),
          optional('next_attempt_at'),
          optional('lease'),
          optional('lease_until'),
          optional('last_attempt_at'),
          optional('last_status', 'integer'),
          optional('last_error'),
          optional('delivered_at'),
        ],
        indices: [
          { name: 'webhook_deliveries_due', columnNames: ['state', 'next_attempt_at'] },
          { name: 'webhook_deliveries_webhook', columnNames: ['webhook_key', 'id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('webhook_deliveries');
    await runner.dropTable('webhooks');
  }
}
