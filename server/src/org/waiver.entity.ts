import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A recorded decision that an initiative needs no such role. */
@Entity('waivers')
export class WaiverRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('waivers_key', { unique: true })
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

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', nullable: true })
  author!: string | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'from_day', type: 'integer', nullable: true })
  from!: number | null;

  @Column({ name: 'until_day', type: 'integer', nullable: true })
  until!: number | null;
}
