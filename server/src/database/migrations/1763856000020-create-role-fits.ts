import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { primary, required } from './columns.ts';

/** Which person an account belongs to, and the role fits that accounts have taken for their person. */
export class CreateRoleFits1763856000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // In plain SQL: TypeORM would rebuild the table on SQLite, and sessions would go with the old one.
    await runner.query('ALTER TABLE users ADD COLUMN person_key text');
    await runner.createIndex('users', USERS_PERSON_KEY);
    for (const table of TABLES) await runner.createTable(table);
    await runner.query('INSERT INTO role_fit_changes (id, shared_changes) VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
    await runner.dropIndex('users', USERS_PERSON_KEY);
    await runner.query('ALTER TABLE users DROP COLUMN person_key');
  }
}

/** A person belongs to one account at most. */
const USERS_PERSON_KEY = new TableIndex({ name: 'users_person_key', columnNames: ['person_key'], isUnique: true });

const TABLES: readonly Table[] = [
  new Table({
    name: 'role_fits',
    columns: [
      primary('account_id'),
      required('person_key'),
      required('questionnaire_version', 'integer'),
      required('answers'),
      required('taken_at'),
      required('shared', 'boolean'),
      required('version', 'integer'),
    ],
    indices: [{ name: 'role_fits_person_key', columnNames: ['person_key'] }],
    foreignKeys: [{ columnNames: ['account_id'], referencedTableName: 'users', referencedColumnNames: ['id'], onDelete: 'CASCADE' }],
  }),
  new Table({ name: 'role_fit_changes', columns: [primary('id', 'integer'), required('shared_changes', 'integer')] }),
];
