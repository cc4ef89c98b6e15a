import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { counter, optional, required } from './columns.ts';

type Columns = ReturnType<typeof required>[];

/**
 * The policy, RACI matrices, measurements and confirmations become records of the organization, changed by acts like all others.
 * The policy stood among the settings before, where only the demo organization could set one: it goes without a successor.
 */
export class CreatePlanningRecords1763856000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRecords(runner, 'coverage_policies', [required('policy')]);
    await createRecords(runner, 'raci_matrices', [required('initiative_key'), required('rows')]);
    await createRecords(runner, 'measurements', [
      required('initiative_key'),
      required('metric'),
      required('day', 'integer'),
      required('value', 'double precision'),
      optional('target', 'double precision'),
      optional('currency'),
    ]);
    await createRecords(runner, 'confirmations', [required('assignment_key'), required('person_key'), required('day', 'integer')]);
    await runner.query("DELETE FROM settings WHERE name = 'coveragePolicy'");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['confirmations', 'measurements', 'raci_matrices', 'coverage_policies']) await runner.dropTable(table);
  }
}

function createRecords(runner: QueryRunner, name: string, columns: Columns): Promise<void> {
  return runner.createTable(
    new Table({
      name,
      columns: [counter('id'), required('key'), optional('source'), optional('external_id'), required('version', 'integer'), ...columns],
      indices: [{ name: `${name}_key`, columnNames: ['key'], isUnique: true }],
    }),
  );
}
