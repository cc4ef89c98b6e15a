import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reviewer thinks of one change of a scenario. */
@Entity('change_verdicts')
export class ChangeVerdictRow {
  @PrimaryColumn({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  @PrimaryColumn({ name: 'change_id', type: 'text' })
  changeId!: string;

  /** `APPROVED` or `SENT_BACK`. */
  @Column({ type: 'text' })
  verdict!: string;

  /** Id of the user or token. */
  @Column({ type: 'text' })
  reviewer!: string;

  /** ISO 8601 instant in UTC. */
  @Column({ type: 'text' })
  at!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
