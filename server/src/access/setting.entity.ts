import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A setting of the organization that differs from its default. */
@Entity('settings')
export class SettingRow {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  value!: string;
}
