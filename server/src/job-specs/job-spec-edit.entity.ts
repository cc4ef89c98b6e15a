import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One edit of the text of a job spec: what was put where, as a change set of CodeMirror. */
@Entity('job_spec_edits')
export class JobSpecEditRow {
  @PrimaryColumn({ name: 'job_spec_key', type: 'text' })
  jobSpecKey!: string;

  /** The text's version after it, from 1. */
  @PrimaryColumn({ type: 'integer' })
  n!: number;

  /** The window that made it; by it a window knows its own edits again. */
  @Column({ name: 'client_id', type: 'text' })
  clientId!: string;

  /** JSON of the change set. */
  @Column({ type: 'text' })
  changes!: string;

  /** Id of the user or token. */
  @Column({ type: 'text' })
  author!: string;

  @Column({ type: 'text' })
  at!: string;
}
