import Papa from 'papaparse';
import { BUNDLE_COLUMNS, type BundleFile } from '@tandem/shared/import/bundle-files';
import type { RawRow, RawTable } from '@tandem/shared/import/raw-table';
import type { RowError } from '@tandem/shared/import/row-error';

/** A file taken apart into records, or what is wrong with it as a file. */
export type CsvOutcome = { readonly table: RawTable } | { readonly error: RowError };

/** Characters (tab and line ends aside) that no text file holds: a sign of a spreadsheet, picture or archive. */
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;
/** Longest header that is still believed to be one, in characters. */
const LONGEST_HEADER = 65_536;

/** Takes a CSV text (RFC 4180, comma, with or without a BOM) apart. The header's names are trimmed and in lower case. */
export function readCsv(file: BundleFile, text: string): CsvOutcome {
  const fault = (line: number, message: string, column = 'file'): CsvOutcome => ({ error: { file, line, column, message } });
  if (!/[^\s\ufeff]/.test(text)) return fault(1, 'the file is empty; its first line must be the header');
  const strange = NO_TEXT.exec(text);
  if (strange) return fault(lineAt(text, strange.index), 'is not text; save the file as CSV in UTF-8');
  if (firstLineLength(text) > LONGEST_HEADER)
    return fault(1, `the first line is longer than ${LONGEST_HEADER} characters, so it is no header; save the file as CSV in UTF-8`);

  const header = headerOf(Papa.parse<string[]>(text, { delimiter: ',', preview: 1 }).data[0]);
  // A file of another kind is refused by its header: its rows, which may be millions, are not taken apart.
  if (BUNDLE_COLUMNS[file].required.some((column) => !header.includes(column))) return { table: { file, header, rows: [] } };

  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const rows = withLines(data);
  const [broken] = errors.filter((error) => error.type === 'Quotes').sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  if (broken) {
    const cells = rows[broken.row ?? 0]?.cells ?? rows.at(-1)!.cells;
    const column = header[Math.min(cells.length, header.length) - 1] || 'file';
    return fault(lineAt(text, broken.index ?? text.length), broken.code === 'MissingQuotes' ? UNCLOSED : MALFORMED, column);
  }
  return { table: { file, header, rows: rows.slice(1) } };
}

const UNCLOSED = 'a quote is opened and never closed; close it, or double a quote that is part of the text';
const MALFORMED =
  'text follows a closing quote, or the quote that opens the cell is never closed; put the whole cell in quotes and double the quotes inside';

function headerOf(cells: readonly string[] | undefined): string[] {
  return (cells ?? []).map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
}

/** Rows with the line on which each begins: a cell may hold line ends of its own. */
function withLines(data: readonly string[][]): RawRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line++;
    for (const cell of cells) {
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line++;
    }
    return row;
  });
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
