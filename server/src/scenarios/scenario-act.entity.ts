import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An act of a scenario's own log. Only `undoneBy` is ever written after the act itself. */
@Entity('scenario_acts')
export class ScenarioActRow {
  @PrimaryColumn({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  /** From 1, without holes. */
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  /** Acts of an epoch before the scenario's own are history. */
  @Column({ type: 'integer' })
  epoch!: number;

  /** The same through forks, merges and rebases. */
  @Column({ name: 'act_key', type: 'text' })
  actKey!: string;

  /** `ACT`, `UNDO` or `REDO`. */
  @Column({ type: 'text' })
  origin!: string;

  /** The number that an undo or redo takes back; null for an act by itself. */
  @Column({ type: 'integer', nullable: true })
  undoes!: number | null;

  /** The number that took this one back, or null while it stands. */
  @Column({ name: 'undone_by', type: 'integer', nullable: true })
  undoneBy!: number | null;

  /** Id of the user or token who did it. */
  @Column({ type: 'text', nullable: true })
  actor!: string | null;

  /** ISO 8601 instant in UTC. */
  @Column({ type: 'text' })
  at!: string;

  /** What was done, in words that name no person. */
  @Column({ type: 'text' })
  label!: string;

  @Column({ name: 'change_count', type: 'integer' })
  changeCount!: number;

  /** Format number of the payload (see `act-payload.ts`). */
  @Column({ type: 'integer' })
  format!: number;

  /** Changes and inverses. The last column, so that paging through the log does not read it. */
  @Column({ type: 'text' })
  payload!: string;
}
