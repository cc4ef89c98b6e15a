import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request to approve a scenario as it is at one version. */
@Entity('scenario_reviews')
export class ScenarioReviewRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Index('scenario_reviews_scenario_key')
  @Column({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  /** From 1, in the order in which they were asked for. */
  @Column({ type: 'integer' })
  number!: number;

  /** Version of the scenario that is to be approved. */
  @Column({ type: 'integer' })
  version!: number;

  /** Id of the user or token who asked. */
  @Column({ name: 'requested_by', type: 'text' })
  requestedBy!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'requested_at', type: 'text' })
  requestedAt!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** The steps that it needs, as JSON. */
  @Column({ type: 'text' })
  steps!: string;

  /** `APPROVED`, `SENT_BACK`, `WITHDRAWN` or `VOIDED`; null while it is open. */
  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'closed_by', type: 'text', nullable: true })
  closedBy!: string | null;

  @Column({ name: 'closed_at', type: 'text', nullable: true })
  closedAt!: string | null;

  @Column({ name: 'closing_note', type: 'text', nullable: true })
  closingNote!: string | null;
}
