import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A requisition. */
@Entity('requisitions')
export class RequisitionRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('requisitions_key', { unique: true })
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Revision of the act that last touched the record. */
  @Column({ type: 'integer' })
  version!: number;

  /** JSON: what the record says beside these. */
  @Column({ type: 'text' })
  facts!: string;
}
