/** A cell by its place on the screen: rows and columns as they are shown, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells between where it was begun and where the cursor is. */
export interface Selection {
  readonly anchor: Cell;
  /** The active cell. */
  readonly cursor: Cell;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns there are. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const START: Selection = { anchor: { row: 0, column: 0 }, cursor: { row: 0, column: 0 } };

/** The cells that are selected, both ends included. */
export function blockOf({ anchor, cursor }: Selection): Block {
  return {
    top: Math.min(anchor.row, cursor.row),
    bottom: Math.max(anchor.row, cursor.row),
    left: Math.min(anchor.column, cursor.column),
    right: Math.max(anchor.column, cursor.column),
  };
}

/** The selection after the cursor has gone somewhere; `extends` keeps where the block was begun. Never leaves the sheet. */
export function moved(selection: Selection, to: Cell, isExtended: boolean, extent: Extent): Selection {
  const cursor = within(to, extent);
  return { anchor: isExtended ? within(selection.anchor, extent) : cursor, cursor };
}

/** Everything. */
export function all({ rows, columns }: Extent): Selection {
  return { anchor: { row: 0, column: 0 }, cursor: { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) } };
}

/** Where a key takes the cursor; null where it is none that moves it. `page` is how many rows are seen at once. */
export function destination({ row, column }: Cell, key: string, isFar: boolean, { rows, columns }: Extent, page: number): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isFar ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: isFar ? columns - 1 : column + 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

function within({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
