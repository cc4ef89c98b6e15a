import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A way to see the coverage page without an account. The secret is shown once and kept as a hash. */
@Entity('share_links')
export class ShareLinkRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Index('share_links_hash', { unique: true })
  @Column({ type: 'text' })
  hash!: string;

  /** What it is for, in words of whoever made it. */
  @Column({ type: 'text' })
  name!: string;

  /** Id of the user or token. */
  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  @Column({ name: 'expires_at', type: 'text' })
  expiresAt!: string;

  @Column({ name: 'revoked_at', type: 'text', nullable: true })
  revokedAt!: string | null;

  /** The team whose coverage it shows; null is the company. */
  @Column({ name: 'team_key', type: 'text', nullable: true })
  teamKey!: string | null;

  /** Whether names of people are shown. */
  @Column({ name: 'shows_names', type: 'boolean' })
  showsNames!: boolean;

  /** Whether amounts of money are shown. */
  @Column({ name: 'shows_money', type: 'boolean' })
  showsMoney!: boolean;
}
