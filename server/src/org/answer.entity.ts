import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The first answer to a mutation that was called with an idempotency key. */
@Entity('answers')
export class AnswerRow {
  @PrimaryColumn({ type: 'text' })
  mutation!: string;

  @PrimaryColumn({ type: 'text' })
  caller!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  /** ISO 8601 instant in UTC. */
  @Column({ type: 'text' })
  at!: string;

  /** JSON of the outcome. */
  @Column({ type: 'text' })
  outcome!: string;
}
