import { wordsOf, type Alignment, type Table, type TableCell } from './document.ts';

const EMPTY: TableCell = { type: 'tableCell', children: [] };

/** Rows of cells as a table in which each has as many as the header; nothing where no cell has a word. */
export function rectangular(rows: readonly (readonly TableCell[])[], align: readonly Alignment[]): Table[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.every((row) => row.every(({ children }) => wordsOf(children).trim() === ''))) return [];
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, at) => row[at] ?? EMPTY),
  }));
  return [{ type: 'table', align: Array.from({ length: columns }, (_, at) => align[at] ?? null), children }];
}
