const FORMULA = /^[=+\-@\t\r]/;

/** A value as one CSV cell: null is empty, numbers and booleans as they are, text quoted where RFC 4180 asks for it. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a CSV text (RFC 4180, CRLF). Text that a spreadsheet would run as a formula is neutralised with an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvText(header: readonly string[], rows: Iterable<readonly (string | number | boolean | null)[]>): string {
  const lines = [header.join(',')];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
