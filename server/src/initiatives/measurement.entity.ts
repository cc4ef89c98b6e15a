import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A measured value of an initiative. */
@Entity('measurements')
export class MeasurementRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('measurements_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'initiative_key', type: 'text' })
  initiativeKey!: string;

  /** See `Metric`. */
  @Column({ type: 'text' })
  metric!: string;

  /** A day: whole days since 1970-01-01. */
  @Column({ type: 'integer' })
  day!: number;

  @Column({ type: 'double precision' })
  value!: number;

  @Column({ type: 'double precision', nullable: true })
  target!: number | null;

  /** ISO 4217, of amounts of money. */
  @Column({ type: 'text', nullable: true })
  currency!: string | null;
}
