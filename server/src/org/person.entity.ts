import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person as they are at the last revision, without what names them (see `PersonDetailsRow`). */
@Entity('people')
export class PersonRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('people_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  /** The row of `person_details` that holds the personal facts. */
  @Column({ name: 'details_id', type: 'integer' })
  detailsId!: number;

  @Column({ name: 'employment_type', type: 'text', nullable: true })
  employmentType!: string | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'hire_date', type: 'integer', nullable: true })
  hireDate!: number | null;

  /** Last day employed. */
  @Column({ name: 'termination_date', type: 'integer', nullable: true })
  terminationDate!: number | null;

  @Column({ type: 'text', nullable: true })
  location!: string | null;

  /** JSON list of texts. */
  @Column({ type: 'text' })
  skills!: string;

  /** JSON list of texts. */
  @Column({ type: 'text' })
  certifications!: string;
}
