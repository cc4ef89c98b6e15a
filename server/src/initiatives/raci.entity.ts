import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The RACI matrix of an initiative. */
@Entity('raci_matrices')
export class RaciRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('raci_matrices_key', { unique: true })
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

  /** JSON: the decisions with their cells. */
  @Column({ type: 'text' })
  rows!: string;
}
