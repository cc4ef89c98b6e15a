import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A named draft of the organization: where it stands, and how far its own log has come. */
@Entity('scenarios')
export class ScenarioRow {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  /** See `ScenarioStatus`. */
  @Column({ type: 'text' })
  status!: string;

  /** Id of the user or token who made it. */
  @Index('scenarios_author')
  @Column({ type: 'text' })
  author!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  @Column({ name: 'updated_at', type: 'text' })
  updatedAt!: string;

  /** Revision of the live organization that it stands on. */
  @Column({ name: 'base_revision', type: 'integer' })
  baseRevision!: number;

  /** Number of its newest act; 0 where there is none. */
  @Column({ type: 'integer' })
  version!: number;

  /** How often it has been rebased: acts of former epochs are history. */
  @Column({ type: 'integer' })
  epoch!: number;

  /** Key of the scenario that it was forked from; it may be gone. */
  @Column({ name: 'forked_from', type: 'text', nullable: true })
  forkedFrom!: string | null;

  /** Revision of the act that applied it. */
  @Column({ name: 'applied_revision', type: 'integer', nullable: true })
  appliedRevision!: number | null;

  /** Revision of the act that took the application back. */
  @Column({ name: 'reverted_revision', type: 'integer', nullable: true })
  revertedRevision!: number | null;

  /** Targets as JSON, or null. */
  @Column({ type: 'text', nullable: true })
  targets!: string | null;
}
