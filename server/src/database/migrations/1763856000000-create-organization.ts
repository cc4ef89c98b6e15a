import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { counter, optional, primary, required } from './columns.ts';

/** The records of the organization and the log of its acts. */
export class CreateOrganization1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

function records(name: string, columns: TableColumnOptions[], externalId = true): Table {
  return new Table({
    name,
    columns: [
      counter('id'),
      required('key'),
      optional('source'),
      ...(externalId ? [optional('external_id')] : []),
      required('version', 'integer'),
      ...columns,
    ],
    indices: [{ name: `${name}_key`, columnNames: ['key'], isUnique: true }],
  });
}

const DATES = [optional('start_date', 'integer'), optional('end_date', 'integer')];

const TABLES: readonly Table[] = [
  records('teams', [required('name'), optional('parent_key'), optional('type'), optional('lead_position_key'), ...DATES]),
  new Table({
    name: 'person_details',
    columns: [primary('id', 'integer'), required('person_key'), optional('external_id'), required('facts')],
    indices: [{ name: 'person_details_person_key', columnNames: ['person_key'] }],
  }),
  records(
    'people',
    [
      required('details_id', 'integer'),
      optional('employment_type'),
      optional('hire_date', 'integer'),
      optional('termination_date', 'integer'),
      optional('location'),
      required('skills'),
      required('certifications'),
    ],
    false,
  ),
  records('positions', [...DATES, required('on_hold', 'boolean'), required('versions')]),
  records('incumbencies', [required('position_key'), required('person_key'), ...DATES]),
  records('initiatives', [
    required('name'),
    required('kind'),
    required('status'),
    optional('lifecycle_stage'),
    optional('health'),
    optional('team_key'),
    optional('parent_key'),
    optional('priority', 'integer'),
    optional('budget_minor', 'bigint'),
    optional('budget_currency'),
    ...DATES,
  ]),
  records('role_assignments', [
    required('initiative_key'),
    required('role'),
    optional('person_key'),
    optional('position_key'),
    optional('allocation', 'double precision'),
    ...DATES,
    required('acting', 'boolean'),
  ]),
  records('waivers', [
    required('initiative_key'),
    required('role'),
    required('reason'),
    optional('author'),
    optional('from_day', 'integer'),
    optional('until_day', 'integer'),
  ]),
  new Table({
    name: 'acts',
    columns: [
      primary('revision', 'integer'),
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
  new Table({ name: 'answers', columns: [primary('mutation'), primary('caller'), primary('key'), required('at'), required('outcome')] }),
  new Table({ name: 'source_rows', columns: [primary('source'), primary('file'), primary('row_id'), required('said')] }),
];
