import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An initiative as it is at the last revision. */
@Entity('initiatives')
export class InitiativeRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('initiatives_key', { unique: true })
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

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'lifecycle_stage', type: 'text', nullable: true })
  lifecycleStage!: string | null;

  @Column({ type: 'text', nullable: true })
  health!: string | null;

  @Column({ name: 'team_key', type: 'text', nullable: true })
  teamKey!: string | null;

  @Column({ name: 'parent_key', type: 'text', nullable: true })
  parentKey!: string | null;

  /** 1 (highest) to 5; null is not ranked. */
  @Column({ type: 'integer', nullable: true })
  priority!: number | null;

  /** Minor units of `budgetCurrency`. */
  @Column({ name: 'budget_minor', type: 'bigint', nullable: true })
  budgetMinor!: number | null;

  @Column({ name: 'budget_currency', type: 'text', nullable: true })
  budgetCurrency!: string | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;
}
