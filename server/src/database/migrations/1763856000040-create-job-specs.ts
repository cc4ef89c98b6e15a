import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, primary, required } from './columns.ts';

/** Job specs with the edits of their texts, their kept versions and what was said about them. */
export class CreateJobSpecs1763856000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'job_specs',
        columns: [
          primary('key'),
          required('title'),
          required('text'),
          required('text_version', 'integer'),
          required('version', 'integer'),
          required('status'),
          required('facts'),
          required('links'),
          optional('approval'),
          optional('requisition_key'),
          required('created_by'),
          required('created_at'),
          required('updated_at'),
          optional('archived_at'),
        ],
        indices: [{ name: 'job_specs_requisition_key', columnNames: ['requisition_key'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_spec_edits',
        columns: [
          primary('job_spec_key'),
          primary('n', 'integer'),
          required('client_id'),
          required('changes'),
          required('author'),
          required('at'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_spec_versions',
        columns: [
          primary('job_spec_key'),
          primary('number', 'integer'),
          required('label'),
          required('title'),
          required('text'),
          required('facts'),
          required('author'),
          required('at'),
          required('is_approved', 'boolean'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'job_spec_comments',
        columns: [
          primary('id'),
          required('job_spec_key'),
          optional('reply_to'),
          optional('from_offset', 'integer'),
          optional('to_offset', 'integer'),
          required('quote'),
          required('author'),
          required('at'),
          optional('edited_at'),
          optional('text'),
          optional('resolved_at'),
          optional('resolved_by'),
        ],
        indices: [{ name: 'job_spec_comments_job_spec_key', columnNames: ['job_spec_key'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['job_spec_comments', 'job_spec_versions', 'job_spec_edits', 'job_specs']) await runner.dropTable(table);
  }
}
