import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { counter, optional, required } from './columns.ts';

/** Second, non-primary managers of positions. */
export class CreateDottedLines1763856000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'dotted_lines',
        columns: [
          counter('id'),
          required('key'),
          optional('source'),
          optional('external_id'),
          required('version', 'integer'),
          required('position_key'),
          required('manager_key'),
          required('type'),
          optional('label'),
          optional('start_date', 'integer'),
          optional('end_date', 'integer'),
        ],
        indices: [{ name: 'dotted_lines_key', columnNames: ['key'], isUnique: true }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('dotted_lines');
  }
}
