import { csvText } from '@tandem/shared/export/csv-text';
import type { Key } from '@tandem/shared/org/records';
import type { CellContext, SheetColumn } from './sheet-cell.ts';

/** The shown rows and columns as CSV; cells that a spreadsheet would take for formulas are made harmless. */
export function sheetCsv(context: CellContext, rows: readonly Key[], columns: readonly SheetColumn[]): string {
  return csvText(
    columns.map(({ label }) => label),
    rows.map((key) => columns.map((column) => column.read(context, context.org.position(key)!))),
  );
}
