import { bundleFileOf, BUNDLE_FILES } from '@tandem/shared/import/bundle-files';
import type { RawTable } from '@tandem/shared/import/raw-table';
import type { RowError } from '@tandem/shared/import/row-error';
import { readCsv } from './read-csv.ts';

/** A file as it was handed in. Bytes are decoded as UTF-8. */
export interface UploadedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The files of a bundle taken apart, and what is wrong with them as files. */
export interface Bundle {
  readonly tables: readonly RawTable[];
  readonly errors: readonly RowError[];
  /** Names of files that are none of a bundle's. */
  readonly ignored: readonly string[];
}

/** Takes the files of a bundle apart. Other files are ignored and named; the same file twice is an error. */
export function readBundle(files: readonly UploadedFile[]): Bundle {
  const tables: RawTable[] = [];
  const errors: RowError[] = [];
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const { name, content } of files) {
    const file = bundleFileOf(name);
    if (file === null) {
      ignored.push(name);
      continue;
    }
    if (seen.has(file)) {
      errors.push({ file, line: 1, column: 'file', message: 'was given twice; give every file once' });
      continue;
    }
    seen.add(file);
    const text = typeof content === 'string' ? content : decode(content);
    const outcome =
      text === null
        ? { error: { file, line: 1, column: 'file', message: 'is not text in UTF-8; save the file as CSV in UTF-8' } }
        : readCsv(file, text);
    if ('error' in outcome) errors.push(outcome.error);
    else tables.push(outcome.table);
  }
  if (seen.size === 0)
    errors.push({
      file: files[0]?.name ?? 'bundle',
      line: 1,
      column: 'file',
      message: `no file of a bundle was given; name them ${BUNDLE_FILES.join(', ')}`,
    });
  return { tables, errors, ignored };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
