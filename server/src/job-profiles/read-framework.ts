import type { RowError } from '@tandem/shared/import/row-error';
import type { FrameworkField } from '@tandem/shared/roles/framework/framework-columns';
import { readFramework, type Framework, type FrameworkTable } from '@tandem/shared/roles/framework/framework-reading';
import Papa from 'papaparse';

/** One file of a framework. */
export interface FrameworkFile {
  readonly name: string;
  readonly text: string;
}

/** Reads the CSV files of a framework (UTF-8, with or without a BOM, a header row); what is wrong goes to `errors`. */
export function readFrameworkFiles(
  files: readonly FrameworkFile[],
  wanted: ReadonlyMap<FrameworkField, string>,
  errors: RowError[],
): Framework {
  const tables = files.flatMap((file): FrameworkTable[] => {
    const table = tableOf(file);
    if ('header' in table) return [table];
    errors.push(table);
    return [];
  });
  if (files.length === 0) errors.push({ file: 'framework', line: 1, column: 'file', message: 'no file was given; give at least one' });
  return readFramework(tables, wanted, errors);
}

// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;

function tableOf({ name: file, text }: FrameworkFile): FrameworkTable | RowError {
  const fault = (line: number, message: string): RowError => ({ file, line, column: 'file', message });
  if (!/[^\s\ufeff]/.test(text)) return fault(1, 'the file is empty; its first line must be the header');
  if (NO_TEXT.test(text)) return fault(1, 'is not text; save the file as CSV in UTF-8');
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return fault(rows[broken.row ?? 0]?.line ?? 1, 'a quote is opened and never closed, or stands inside a cell; close or double it');
  return { file, header: rows[0]!.cells.map((name) => name.trim()), rows: rows.slice(1) };
}
