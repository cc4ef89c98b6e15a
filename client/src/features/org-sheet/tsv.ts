/** Rows and cells as spreadsheets put them on the clipboard: tabs and line ends, quotes around cells that hold them. */
export function parseTsv(tsv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  const body = tsv.replace(/(\r\n|\n|\r)$/, '');
  for (let match = cells.exec(body); match; match = cells.exec(body)) {
    const [, cell, end] = match as unknown as [string, string, string];
    rows.at(-1)!.push(cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

/** The other way round; what is read back is the same. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
}
