import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's approval of one step of a review. */
@Entity('scenario_approvals')
export class ScenarioApprovalRow {
  @PrimaryColumn({ name: 'review_id', type: 'text' })
  reviewId!: string;

  /** Place of the step in the review, from 0. */
  @PrimaryColumn({ type: 'integer' })
  step!: number;

  /** Id of the user or token. */
  @PrimaryColumn({ type: 'text' })
  approver!: string;

  /** ISO 8601 instant in UTC. */
  @Column({ type: 'text' })
  at!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
