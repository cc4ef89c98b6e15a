import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A role of an initiative given to a person or a position for a while. */
@Entity('role_assignments')
export class RoleAssignmentRow {
  /** Order in which the records were made. */
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Index('role_assignments_key', { unique: true })
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

  /** Set where a person holds the role by name; else `positionKey` is. */
  @Column({ name: 'person_key', type: 'text', nullable: true })
  personKey!: string | null;

  @Column({ name: 'position_key', type: 'text', nullable: true })
  positionKey!: string | null;

  /** Percent, 0 to 100; null is unknown. */
  @Column({ type: 'double precision', nullable: true })
  allocation!: number | null;

  /** A day: whole days since 1970-01-01; null is unbounded. */
  @Column({ name: 'start_date', type: 'integer', nullable: true })
  startDate!: number | null;

  @Column({ name: 'end_date', type: 'integer', nullable: true })
  endDate!: number | null;

  @Column({ type: 'boolean' })
  acting!: boolean;
}
