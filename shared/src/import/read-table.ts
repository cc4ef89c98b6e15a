import { BUNDLE_COLUMNS, type BundleFile } from './bundle-files.ts';
import { READ_ROW, type BundleRows } from './bundle-rows.ts';
import type { RawTable } from './raw-table.ts';
import type { RowError } from './row-error.ts';
import { RowReader, shown } from './row-reader.ts';

/** A row understood, with what the source said in it. */
export interface BundleRow<F extends BundleFile> {
  readonly line: number;
  readonly values: BundleRows[F];
  /** The cells as the source wrote them, in one canonical text: equal texts said the same. */
  readonly said: string;
}

/** A file understood. Faults are pushed to `errors`, remarks to `warnings`; rows with faults are still listed, so that references to them resolve. */
export function readTable<F extends BundleFile>(
  table: RawTable & { readonly file: F },
  errors: RowError[],
  warnings: RowError[],
): readonly BundleRow<F>[] {
  if (!checkHeader(table, errors, warnings)) return [];
  const cells = new RowReader(table, errors);
  const columns = saidColumns(table);
  const lines = new Map<string, number>();
  const rows: BundleRow<F>[] = [];
  for (const row of table.rows) {
    if (row.cells.length === 1 && row.cells[0]!.trim() === '') continue;
    if (row.cells.length !== table.header.length) {
      errors.push({
        file: table.file,
        line: row.line,
        column: table.header[Math.min(row.cells.length, table.header.length) - 1]!,
        message: `the row has ${row.cells.length} cells where the header has ${table.header.length}`,
      });
      continue;
    }
    const values = READ_ROW[table.file](cells.at(row)) as BundleRows[F];
    const before = lines.get(values.id);
    if (before !== undefined) cells.fault(BUNDLE_COLUMNS[table.file].required[0]!, duplicateMessage(table.file, values, before));
    else if (values.id !== '') lines.set(values.id, row.line);
    rows.push({ line: row.line, values, said: saidText(row.cells, columns) });
  }
  return rows;
}

/** What a source said before, read again from its canonical text. Null where it can no longer be read. */
export function readSaid<F extends BundleFile>(file: F, said: string): BundleRows[F] | null {
  const pairs = JSON.parse(said) as string[];
  const header = pairs.filter((_, i) => i % 2 === 0);
  const cells = pairs.filter((_, i) => i % 2 === 1);
  const faults: RowError[] = [];
  const values = READ_ROW[file](new RowReader({ file, header, rows: [] }, faults).at({ line: 1, cells })) as BundleRows[F];
  return faults.length > 0 ? null : values;
}

function checkHeader(table: RawTable, errors: RowError[], warnings: RowError[]): boolean {
  const { required, optional } = BUNDLE_COLUMNS[table.file];
  const at = { file: table.file, line: 1 };
  const before = errors.length;
  const seen = new Set<string>();
  for (const column of table.header) {
    if (seen.has(column)) errors.push({ ...at, column, message: 'stands twice in the header; every column may stand once' });
    else if (!required.includes(column) && !optional.includes(column))
      warnings.push({ ...at, column: shown(column) || '(no name)', message: 'is no column of this file and was ignored' });
    seen.add(column);
  }
  if (table.header.length === 1 && /[;\t|]/.test(table.header[0]!)) {
    errors.push({ ...at, column: 'file', message: 'the columns are not separated by commas; export the file as comma-separated UTF-8' });
    return false;
  }
  for (const column of required)
    if (!seen.has(column)) errors.push({ ...at, column, message: `the column is missing; the header needs ${required.join(', ')}` });
  if (table.file === 'role_assignments.csv' && !seen.has('person_id') && !seen.has('position_id')) {
    errors.push({ ...at, column: 'person_id', message: 'the column is missing; the header needs person_id or position_id' });
  }
  return errors.length === before;
}

function saidColumns(table: RawTable): { column: string; index: number }[] {
  const { required, optional } = BUNDLE_COLUMNS[table.file];
  return [...required, ...optional].flatMap((column) => {
    const index = table.header.indexOf(column);
    return index < 0 ? [] : [{ column, index }];
  });
}

function saidText(cells: readonly string[], columns: readonly { column: string; index: number }[]): string {
  const pairs: string[] = [];
  for (const { column, index } of columns) pairs.push(column, cells[index]!.trim());
  return JSON.stringify(pairs);
}

function duplicateMessage(file: BundleFile, values: BundleRows[BundleFile], line: number): string {
  if (file === 'role_assignments.csv')
    return `the same initiative, role, assignee and start date stand on line ${line}; each assignment may stand once`;
  if (file === 'waivers.csv') return `the same initiative, role and first day stand on line ${line}; each waiver may stand once`;
  return `‘${shown(values.id)}’ stands on line ${line} already; every id may stand once`;
}
