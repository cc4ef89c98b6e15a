import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody said about words of a job spec. */
@Entity('job_spec_comments')
export class JobSpecCommentRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Index('job_spec_comments_job_spec_key')
  @Column({ name: 'job_spec_key', type: 'text' })
  jobSpecKey!: string;

  /** The comment that it answers; such a one has no place of its own. */
  @Column({ name: 'reply_to', type: 'text', nullable: true })
  replyTo!: string | null;

  /** UTF-16 offsets into the text as it is now; null where those words are gone. */
  @Column({ name: 'from_offset', type: 'integer', nullable: true })
  from!: number | null;

  @Column({ name: 'to_offset', type: 'integer', nullable: true })
  to!: number | null;

  /** The words as they stood when it was said. */
  @Column({ type: 'text' })
  quote!: string;

  /** Id of the user or token. */
  @Column({ type: 'text' })
  author!: string;

  @Column({ type: 'text' })
  at!: string;

  @Column({ name: 'edited_at', type: 'text', nullable: true })
  editedAt!: string | null;

  /** Plain text; null once it was deleted while it had answers. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ name: 'resolved_at', type: 'text', nullable: true })
  resolvedAt!: string | null;

  @Column({ name: 'resolved_by', type: 'text', nullable: true })
  resolvedBy!: string | null;
}
