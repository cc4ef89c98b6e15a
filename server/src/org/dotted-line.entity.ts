import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A second, non-primary manager of a position. */
@Entity('dotted_lines')
export class DottedLineRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('dotted_lines_key', { unique: true })
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

  @Column({ name: 'manager_key', type: 'text' })
  managerKey!: string;

  /** See `DottedLineType`. */
  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text', nullable: true })
  label!: string | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;
}
