import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job spec as it once was, kept to be read and brought back. */
@Entity('job_spec_versions')
export class JobSpecVersionRow {
  @PrimaryColumn({ name: 'job_spec_key', type: 'text' })
  jobSpecKey!: string;

  /** From 1. */
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  /** JSON, see `JobSpecFacts`. */
  @Column({ type: 'text' })
  facts!: string;

  /** Id of the user or token. */
  @Column({ type: 'text' })
  author!: string;

  @Column({ type: 'text' })
  at!: string;

  /** Whether it is what was approved. */
  @Column({ name: 'is_approved', type: 'boolean' })
  isApproved!: boolean;
}
