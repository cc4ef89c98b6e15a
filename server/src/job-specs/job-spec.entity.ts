import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A job spec as it is now. Its text is what all edits of it come to. */
@Entity('job_specs')
export class JobSpecRow {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown; lines end in a line feed. */
  @Column({ type: 'text' })
  text!: string;

  /** Number of the last edit of the text. */
  @Column({ name: 'text_version', type: 'integer' })
  textVersion!: number;

  /** Counts everything that happens to it, edits of the text included. */
  @Column({ type: 'integer' })
  version!: number;

  /** See `JobSpecStatus`. */
  @Column({ type: 'text' })
  status!: string;

  /** JSON, see `JobSpecFacts`. */
  @Column({ type: 'text' })
  facts!: string;

  /** JSON, see `JobSpecLinks`. */
  @Column({ type: 'text' })
  links!: string;

  /** JSON, see `JobSpecApproval`; null until it is asked for. */
  @Column({ type: 'text', nullable: true })
  approval!: string | null;

  @Index('job_specs_requisition_key')
  @Column({ name: 'requisition_key', type: 'text', nullable: true })
  requisitionKey!: string | null;

  /** Id of the user or token. */
  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  @Column({ name: 'updated_at', type: 'text' })
  updatedAt!: string;

  @Column({ name: 'archived_at', type: 'text', nullable: true })
  archivedAt!: string | null;
}
