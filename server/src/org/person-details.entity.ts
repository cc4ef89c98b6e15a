import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What names a person, as it was said at some time. Rows of people and payloads of the change log refer to these rows and
 * hold none of it themselves, so that a person is erased by overwriting these rows alone.
 */
@Entity('person_details')
export class PersonDetailsRow {
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  @Index('person_details_person_key')
  @Column({ name: 'person_key', type: 'text' })
  personKey!: string;

  /** The source's own id of the person, which often names them. */
  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** JSON of `PersonDetails`, or of the part of them that a change set. */
  @Column({ type: 'text' })
  facts!: string;
}
