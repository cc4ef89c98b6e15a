import type { BundleFile } from './bundle-files.ts';

/** One record of a file, its cells as written. */
export interface RawRow {
  /** Line on which the record begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One file of a bundle, taken apart but not yet understood. */
export interface RawTable {
  readonly file: BundleFile;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}
