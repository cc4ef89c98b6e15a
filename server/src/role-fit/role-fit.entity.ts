import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { UserRow } from '../access/user.entity.ts';

/** The role fit that an account has taken for its person. It is the account's own until it is shared. */
@Entity('role_fits')
export class RoleFitRow {
  @PrimaryColumn({ name: 'account_id', type: 'text' })
  accountId!: string;

  @ManyToOne(() => UserRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account?: UserRow;

  /** The person whose account it was then. */
  @Index('role_fits_person_key')
  @Column({ name: 'person_key', type: 'text' })
  personKey!: string;

  @Column({ name: 'questionnaire_version', type: 'integer' })
  questionnaireVersion!: number;

  /** JSON: the value by the id of the statement. */
  @Column({ type: 'text' })
  answers!: string;

  /** ISO 8601 instant in UTC. */
  @Column({ name: 'taken_at', type: 'text' })
  takenAt!: string;

  @Column({ type: 'boolean' })
  shared!: boolean;

  /** Grows with each change of it. */
  @Column({ type: 'integer' })
  version!: number;
}
