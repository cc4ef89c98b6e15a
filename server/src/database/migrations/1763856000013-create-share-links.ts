import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, primary, required } from './columns.ts';

/** Ways to see the coverage page without an account. */
export class CreateShareLinks1763856000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'share_links',
        columns: [
          primary('id'),
          required('hash'),
          required('name'),
          required('created_by'),
          required('created_at'),
          required('expires_at'),
          optional('revoked_at'),
          optional('team_key'),
          required('shows_names', 'boolean'),
          required('shows_money', 'boolean'),
        ],
        indices: [{ name: 'share_links_hash', columnNames: ['hash'], isUnique: true }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('share_links');
  }
}
