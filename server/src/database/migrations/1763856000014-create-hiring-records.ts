import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { counter, optional, required } from './columns.ts';

const TABLES = ['job_families', 'job_profiles', 'requisitions', 'hiring_targets'];

/** Job families, job profiles, requisitions and hiring targets are records of the organization, each said as a whole. */
export class CreateHiringRecords1763856000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) {
      await runner.createTable(
        new Table({
          name,
          columns: [
            counter('id'),
            required('key'),
            optional('source'),
            optional('external_id'),
            required('version', 'integer'),
            required('facts'),
          ],
          indices: [{ name: `${name}_key`, columnNames: ['key'], isUnique: true }],
        }),
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLES.toReversed()) await runner.dropTable(name);
  }
}
