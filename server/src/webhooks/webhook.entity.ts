import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that is told of events. Its secret is kept as it is: each body is signed with it. */
@Entity('webhooks')
export class WebhookRow {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  /** What it is for, in words of whoever made it. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  url!: string;

  /** JSON list of the kinds of events that it listens to. */
  @Column({ type: 'text' })
  events!: string;

  /** Text of the signing secret: `whsec_` and base64. */
  @Column({ type: 'text' })
  secret!: string;

  /** The secret before the last rotation, which signs along until `previousSecretUntil`; null where there is none. */
  @Column({ name: 'previous_secret', type: 'text', nullable: true })
  previousSecret!: string | null;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'previous_secret_until', type: 'text', nullable: true })
  previousSecretUntil!: string | null;

  /** Why nothing is sent: see `PauseReason`; null while it is active. */
  @Column({ name: 'paused_because', type: 'text', nullable: true })
  pausedBecause!: string | null;

  @Column({ name: 'paused_at', type: 'text', nullable: true })
  pausedAt!: string | null;

  /** Attempts that failed since the last one that succeeded. */
  @Column({ name: 'failure_count', type: 'integer' })
  failureCount!: number;

  /** When the first of them failed; null where the last attempt succeeded. */
  @Column({ name: 'failing_since', type: 'text', nullable: true })
  failingSince!: string | null;

  /** Counts what people changed about it. */
  @Column({ type: 'integer' })
  version!: number;

  /** Id of the user or token. */
  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;
}
