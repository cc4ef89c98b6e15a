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

  /** The person that an administrator linked it to; null: the one whose work e-mail is its address, if there is one. */
  @Index('users_person_key', { unique: true })
  @Column({ name: 'person_key', type: 'text', nullable: true })
  personKey!: string | null;

  /** ISO 8601 instant in UTC. */
  @Column({ name: 'created_at', type: 'text' })
  createdAt!: string;
}
