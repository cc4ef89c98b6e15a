import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that makes an administrator, once. */
@Entity('setup_links')
export class SetupLinkRow {
  @PrimaryColumn({ type: 'text' })
  hash!: string;

  /** ISO 8601 instant in UTC, as all instants here. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;

  @Column({ name: 'used_at', type: 'text', nullable: true })
  usedAt!: string | null;
}
