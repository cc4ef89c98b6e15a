import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody with whom a scenario is shared. */
@Entity('scenario_shares')
export class ScenarioShareRow {
  @PrimaryColumn({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  /** Id of the user or token; empty is everybody who may read scenarios. */
  @Index('scenario_shares_reader')
  @PrimaryColumn({ type: 'text' })
  reader!: string;

  /** `VIEW`, `COMMENT` or `EDIT`. */
  @Column({ type: 'text' })
  access!: string;
}
