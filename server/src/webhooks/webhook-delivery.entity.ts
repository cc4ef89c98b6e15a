import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One event on its way to one webhook. It is written in the transaction of what it tells of, and sent after it. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_due', ['state', 'nextAttemptAt'])
@Index('webhook_deliveries_webhook', ['webhookKey', 'id'])
export class WebhookDeliveryRow {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  id!: number;

  @Column({ name: 'webhook_key', type: 'text' })
  webhookKey!: string;

  /** The event's own id: the same for every webhook and every attempt. */
  @Column({ name: 'event_id', type: 'text' })
  eventId!: string;

  /** See `WebhookEventKind`. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'subject_key', type: 'text' })
  subjectKey!: string;

  /** The body as it is signed and sent. */
  @Column({ type: 'text' })
  body!: string;

  /** When it happened: ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  /** See `DeliveryState`. */
  @Column({ type: 'text' })
  state!: string;

  /** Attempts in all. */
  @Column({ type: 'integer' })
  attempts!: number;

  /** Attempts that failed since `triedSince`: what the wait before the next one is worked out from. */
  @Column({ type: 'integer' })
  retries!: number;

  /** Since when it is tried: since it happened, was delivered again, or its webhook was resumed. */
  @Column({ name: 'tried_since', type: 'text' })
  triedSince!: string;

  /** Null once it is delivered or given up. */
  @Column({ name: 'next_attempt_at', type: 'text', nullable: true })
  nextAttemptAt!: string | null;

  /** Who is sending it now; null where nobody is. */
  @Column({ type: 'text', nullable: true })
  lease!: string | null;

  /** Until when the lease holds: after that its holder is taken for dead and somebody else sends it. */
  @Column({ name: 'lease_until', type: 'text', nullable: true })
  leaseUntil!: string | null;

  @Column({ name: 'last_attempt_at', type: 'text', nullable: true })
  lastAttemptAt!: string | null;

  /** HTTP status of the last answer; null where there was none. */
  @Column({ name: 'last_status', type: 'integer', nullable: true })
  lastStatus!: number | null;

  /** Why the last attempt failed, in words; null where it did not. */
  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'delivered_at', type: 'text', nullable: true })
  deliveredAt!: string | null;
}
