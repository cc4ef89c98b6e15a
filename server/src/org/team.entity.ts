import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A team as it is at the last revision. */
@Entity('teams')
export class TeamRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('teams_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'parent_key', type: 'text', nullable: true })
  parentKey!: string | null;

  @Column({ type: 'text', nullable: true })
  type!: string | null;

  @Column({ name: 'lead_position_key', type: 'text', nullable: true })
  leadPositionKey!: string | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;
}
