/** What is wrong with one cell of a file, or with the file (`column` is then `file`). */
export interface RowError {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly column: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** Errors listed before the rest is only counted. */
export const MOST_ROW_ERRORS = 1000;

/** `FILE:LINE: COLUMN: what is wrong and what would be right` */
export function formatRowError({ file, line, column, message }: RowError): string {
  return `${file}:${line}: ${column}: ${message}`;
}
