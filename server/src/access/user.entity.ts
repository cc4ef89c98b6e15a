import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in. */
@Entity('users')
export class UserRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** In lower case: one account an address. */
  @Index('users_email', { unique: true })
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  /** See `password.ts`. */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  /** JSON list of scopes. */
  @Column({ type: 'text' })
  scopes!: string;

  /** ISO 8601 instant in UTC. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;
}
