import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { UserRow } from './user.entity.ts';

/** A browser that is signed in. The cookie's secret is not in the table, only its hash. */
@Entity('sessions')
export class SessionRow {
  @PrimaryColumn({ type: 'text' })
  hash!: string;

  @Index('sessions_user_id')
  @Column({ name: 'user_id', type: 'text' })
  userId!: string;

  @ManyToOne(() => UserRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: UserRow;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  @Column({ name: 'expires_at', type: 'text' })
  expiresAt!: string;
}
