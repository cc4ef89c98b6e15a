import type { ComparisonTable } from './comparison-tables.ts';
import type { Shape } from './picture.ts';
import { PRINT } from './print-colours.ts';
import { setText } from './text-width.ts';

/** A band of a table: a head or a row, with its left top corner at (0, 0). */
export interface TableBand {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** A table drawn band by band, so that pages can break between rows. */
export interface PaintedTable {
  readonly head: TableBand;
  readonly rows: readonly TableBand[];
}

const PADDING = 5;
const LEADING = 1.3;

/** Draws a table of a width with texts of a size; what differs from the first side is bold. Long words take several lines, none is left out. */
export function paintTable(table: ComparisonTable, width: number, size: number): PaintedTable {
  const columns = table.head.length;
  const shares = table.head.map((_, at) => (at < table.naming ? 1.5 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / all) * width);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one, 0));
  const band = (words: readonly string[], faceOf: (column: number) => 'normal' | 'bold', fill: string, rule: string): TableBand => {
    const cells = words
      .slice(0, columns)
      .map((cell, at) => setText(cell, widths[at]! - 2 * PADDING, 60, size, size, faceOf(at) === 'bold'));
    const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
    const height = lines * size * LEADING + PADDING * 1.4;
    const shapes: Shape[] = cells.flatMap((cell, at) =>
      cell.lines.map((line, row): Shape => ({
        kind: 'text',
        x: lefts[at]! + PADDING,
        y: PADDING * 0.7 + size * (0.98 + row * LEADING),
        size,
        words: line,
        face: faceOf(at),
        fill,
      })),
    );
    shapes.push({ kind: 'line', points: [0, height, width, height], stroke: rule, strokeWidth: 0.6 });
    return { shapes, height };
  };
  return {
    head: band(table.head, () => 'bold', PRINT.dimmed, PRINT.line),
    rows: table.rows.map((row) =>
      band(row, (at) => (at >= table.naming && row[at] !== row[table.naming] ? 'bold' : 'normal'), PRINT.text, PRINT.border),
    ),
  };
}
