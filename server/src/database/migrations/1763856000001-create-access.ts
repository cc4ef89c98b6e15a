import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, primary, required } from './columns.ts';

/** Who may come in: users, their sessions, tokens of programs, set-up links; and the organization's settings. */
export class CreateAccess1763856000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

const TABLES: readonly Table[] = [
  new Table({
    name: 'users',
    columns: [primary('id'), required('email'), required('name'), required('password_hash'), required('scopes'), required('created_at')],
    indices: [{ name: 'users_email', columnNames: ['email'], isUnique: true }],
  }),
  new Table({
    name: 'sessions',
    columns: [primary('hash'), required('user_id'), required('created_at'), required('expires_at')],
    indices: [{ name: 'sessions_user_id', columnNames: ['user_id'] }],
    foreignKeys: [{ columnNames: ['user_id'], referencedTableName: 'users', referencedColumnNames: ['id'], onDelete: 'CASCADE' }],
  }),
  new Table({
    name: 'api_tokens',
    columns: [
      primary('id'),
      required('hash'),
      required('name'),
      required('scopes'),
      required('created_at'),
      optional('last_used_at'),
      optional('revoked_at'),
    ],
    indices: [{ name: 'api_tokens_hash', columnNames: ['hash'], isUnique: true }],
  }),
  new Table({ name: 'setup_links', columns: [primary('hash'), required('created_at'), optional('used_at')] }),
  new Table({ name: 'settings', columns: [primary('name'), required('value')] }),
];
