import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a conflict of a scenario is to be resolved. */
@Entity('scenario_resolutions')
export class ScenarioResolutionRow {
  @PrimaryColumn({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  @PrimaryColumn({ name: 'conflict_id', type: 'text' })
  conflictId!: string;

  /** `LIVE`, `MINE` or `EDIT`. */
  @Column({ type: 'text' })
  choice!: string;

  /** What was entered with `EDIT`. */
  @Column({ type: 'text', nullable: true })
  value!: string | null;

  /** The live value that was seen: where it is another one now, the resolution is void. */
  @Column({ name: 'seen_live', type: 'text' })
  seenLive!: string;
}
