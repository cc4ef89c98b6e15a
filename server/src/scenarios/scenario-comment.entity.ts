import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody said about a scenario, or about one of its changes. */
@Entity('scenario_comments')
export class ScenarioCommentRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Index('scenario_comments_scenario_key')
  @Column({ name: 'scenario_key', type: 'text' })
  scenarioKey!: string;

  /** The change that it is about; null is the scenario. */
  @Column({ name: 'change_id', type: 'text', nullable: true })
  changeId!: string | null;

  /** The comment that it answers. */
  @Column({ name: 'reply_to', type: 'text', nullable: true })
  replyTo!: string | null;

  /** Id of the user or token. */
  @Column({ type: 'text' })
  author!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ type: 'text' })
  at!: string;

  @Column({ name: 'edited_at', type: 'text', nullable: true })
  editedAt!: string | null;

  /** Plain text; null once it was deleted while it had answers. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;
}
