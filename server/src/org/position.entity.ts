import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A position as it is at the last revision. */
@Entity('positions')
export class PositionRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('positions_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;

  @Column({ name: 'on_hold', type: 'boolean' })
  onHold!: boolean;

  /** JSON list of the dated `PositionVersion`s, which are only ever read and written together. */
  @Column({ type: 'text' })
  versions!: string;
}
