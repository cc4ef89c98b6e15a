import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { counter, optional, primary, required } from './columns.ts';

/** Scenarios with their logs, whom they are shared with, how their conflicts are resolved, and what happened to them. */
export class CreateScenarios1763856000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

const TABLES: readonly Table[] = [
  new Table({
    name: 'scenarios',
    columns: [
      primary('key'),
      required('name'),
      optional('description'),
      required('status'),
      required('author'),
      required('created_at'),
      required('updated_at'),
      required('base_revision', 'integer'),
      required('version', 'integer'),
      required('epoch', 'integer'),
      optional('forked_from'),
      optional('applied_revision', 'integer'),
      optional('reverted_revision', 'integer'),
      optional('targets'),
    ],
    indices: [{ name: 'scenarios_author', columnNames: ['author'] }],
  }),
  new Table({
    name: 'scenario_acts',
    columns: [
      primary('scenario_key'),
      primary('number', 'integer'),
      required('epoch', 'integer'),
      required('act_key'),
      required('origin'),
      optional('undoes', 'integer'),
      optional('undone_by', 'integer'),
      optional('actor'),
      required('at'),
      required('label'),
      required('change_count', 'integer'),
      required('format', 'integer'),
      required('payload'),
    ],
  }),
  new Table({
    name: 'scenario_shares',
    columns: [primary('scenario_key'), primary('reader'), required('access')],
    indices: [{ name: 'scenario_shares_reader', columnNames: ['reader'] }],
  }),
  new Table({
    name: 'scenario_resolutions',
    columns: [primary('scenario_key'), primary('conflict_id'), required('choice'), optional('value'), required('seen_live')],
  }),
  new Table({
    name: 'scenario_events',
    columns: [counter('id'), required('scenario_key'), required('kind'), optional('actor'), required('at'), optional('note')],
    indices: [{ name: 'scenario_events_scenario_key', columnNames: ['scenario_key'] }],
  }),
];
