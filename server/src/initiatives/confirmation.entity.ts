import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A holder has said that they hold a role still. */
@Entity('confirmations')
export class ConfirmationRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('confirmations_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'assignment_key', type: 'text' })
  assignmentKey!: string;

  @Column({ name: 'person_key', type: 'text' })
  personKey!: string;

  /** A day: whole days since 1970-01-01. */
  @Column({ type: 'integer' })
  day!: number;
}
