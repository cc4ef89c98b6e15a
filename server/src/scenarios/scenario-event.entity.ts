import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that happened to a scenario as a whole; its edits are in its log. */
@Entity('scenario_events')
export class ScenarioEventRow {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  id!: number;

  @Index('scenario_events_scenario_key')
  @Column({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  /** See `ScenarioEventKind`. */
  @Column({ type: 'text' })
  kind!: string;

  /** Id of the user or token. */
  @Column({ type: 'text', nullable: true })
  actor!: string | null;

  /** ISO 8601 instant in UTC. */
  @Column({ type: 'text' })
  at!: string;

  /** What there is to say beside the kind. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
