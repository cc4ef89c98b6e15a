import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: how often anything changed in what is shared, so that a process knows whether it has seen the newest. */
@Entity('role_fit_changes')
export class RoleFitChangesRow {
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  @Column({ name: 'shared_changes', type: 'integer' })
  sharedChanges!: number;
}
