/** What stands in a block: a heading, an item of a list, a cell of a table, or other text. */
export type BlockKind = 'HEADING' | 'ITEM' | 'CELL' | 'TEXT';

/** A stretch of the text that is read as one. Offsets are those of the text. */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  /** 1 to 6 of a heading; 0 of others. */
  readonly depth: number;
  /** Of a cell: its row and column, both from 0 (row 0 is the header), and a number that is the same in all cells of the table. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}
