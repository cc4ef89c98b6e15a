import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person in a position for a while. */
@Entity('incumbencies')
export class IncumbencyRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('incumbencies_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'position_key', type: 'text' })
  positionKey!: string;

  @Column({ name: 'person_key', type: 'text' })
  personKey!: string;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;
}
