import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a source said of one row at its last import; the next one is compared with it. */
@Entity('source_rows')
export class SourceRow {
  @PrimaryColumn({ type: 'text' })
  source!: string;

  /** Name of the bundle's file. */
  @PrimaryColumn({ type: 'text' })
  file!: string;

  /** The source's own id of the row. */
  @PrimaryColumn({ name: 'row_id', type: 'text' })
  rowId!: string;

  /** The cells in canonical text. */
  @Column({ type: 'text' })
  said!: string;
}
