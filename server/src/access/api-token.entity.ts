import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A program's way in. The token's text is shown once and kept as a hash. */
@Entity('api_tokens')
export class ApiTokenRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Index('api_tokens_hash', { unique: true })
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'text' })
  name!: string;

  /** JSON list of scopes. */
  @Column({ type: 'text' })
  scopes!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  /** To the minute; null where it was never used. */
  @Column({ name: 'last_used_at', type: 'text', nullable: true })
  lastUsedAt!: string | null;

  @Column({ name: 'revoked_at', type: 'text', nullable: true })
  revokedAt!: string | null;
}
