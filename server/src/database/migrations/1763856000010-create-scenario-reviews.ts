import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, primary, required } from './columns.ts';

/** Reviews of scenarios with their approvals, verdicts on single changes, and comments. */
export class CreateScenarioReviews1763856000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

const TABLES: readonly Table[] = [
  new Table({
    name: 'scenario_reviews',
    columns: [
      primary('id'),
      required('scenario_key'),
      required('number', 'integer'),
      required('version', 'integer'),
      required('requested_by'),
      required('requested_at'),
      optional('note'),
      required('steps'),
      optional('outcome'),
      optional('closed_by'),
      optional('closed_at'),
      optional('closing_note'),
    ],
    indices: [{ name: 'scenario_reviews_scenario_key', columnNames: ['scenario_key'] }],
  }),
  new Table({
    name: 'scenario_approvals',
    columns: [primary('review_id'), primary('step', 'integer'), primary('approver'), required('at'), optional('note')],
  }),
  new Table({
    name: 'change_verdicts',
    columns: [primary('scenario_key'), primary('change_id'), required('verdict'), required('reviewer'), required('at'), optional('note')],
  }),
  new Table({
    name: 'scenario_comments',
    columns: [
      primary('id'),
      required('scenario_key'),
      optional('change_id'),
      optional('reply_to'),
      required('author'),
      required('at'),
      optional('edited_at'),
      optional('text'),
    ],
    indices: [{ name: 'scenario_comments_scenario_key', columnNames: ['scenario_key'] }],
  }),
];
