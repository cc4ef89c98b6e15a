import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What the organization asks of its initiatives; at most one row. */
@Entity('coverage_policies')
export class CoveragePolicyRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('coverage_policies_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  /** JSON of `CoveragePolicy`. */
  @Column({ type: 'text' })
  policy!: string;
}
