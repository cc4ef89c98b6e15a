import type { ComparisonTable } from './comparison-tables.ts';
import { headingFacts } from './heading.ts';
import { paintTable } from './paint-table.ts';
import { PAPER } from './pdf-paper.ts';
import type { PdfPage } from './pdf-of-pages.ts';
import { placed, type Shape } from './picture.ts';
import { PRINT } from './print-colours.ts';
import { setText, textWidth } from './text-width.ts';
import { exportText } from './texts.ts';

/** Width between the margins of a page, in points. */
export const INNER = PAPER.width - 2 * PAPER.margin;
const TOP = PAPER.margin + 42;
const BOTTOM = PAPER.height - PAPER.margin;
const SIZE = 8.5;

/** What stands on pages of tables. */
export interface TablesOnPages {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly tables: readonly ComparisonTable[];
  /** Drawn on the first page before the first table, from (0, 0). */
  readonly opening?: { readonly shapes: readonly Shape[]; readonly height: number };
}

/** Tables over as many pages as they need, their heads on each. */
export function tablePages({ title, day, tables, opening }: TablesOnPages): PdfPage[] {
  const pages: Shape[][] = [[]];
  let y = TOP;
  if (opening) {
    pages[0]!.push(...placed(opening.shapes, 1, PAPER.margin, y));
    y += opening.height;
  }
  for (const table of tables) {
    const { head, rows } = paintTable(table, INNER, SIZE);
    const put = (band: { readonly shapes: readonly Shape[]; readonly height: number }): void => {
      pages.at(-1)!.push(...placed(band.shapes, 1, PAPER.margin, y));
      y += band.height;
    };
    const turn = (): void => {
      pages.push([]);
      y = TOP;
    };
    if (y > TOP) y += 16;
    if (y + 24 + head.height + (rows[0]?.height ?? 20) > BOTTOM) turn();
    y += 12;
    pages.at(-1)!.push({ kind: 'text', x: PAPER.margin, y, size: 11, words: table.title, face: 'bold', fill: PRINT.text });
    y += 8;
    if (rows.length > 0) put(head);
    for (const row of rows) {
      if (y + row.height > BOTTOM) {
        turn();
        put(head);
      }
      put(row);
    }
    if (table.note !== null) {
      if (y + 16 > BOTTOM) turn();
      y += 13;
      pages.at(-1)!.push({ kind: 'text', x: PAPER.margin, y, size: SIZE, words: table.note, face: 'normal', fill: PRINT.dimmed });
    }
  }
  return pages.map((shapes, at) => ({ shapes: [...heading(title, day, at + 1, pages.length), ...shapes] }));
}

function heading(title: string, day: string, page: number, pages: number): Shape[] {
  const { margin, width } = PAPER;
  const count = exportText('page', { page, pages });
  const name = setText(title, INNER - 90, 1, 13, 8, true);
  const facts = headingFacts({ name: title, draftOf: null, day });
  return [
    ...name.lines.map((words): Shape => ({
      kind: 'text',
      x: margin,
      y: margin + 11,
      size: name.size,
      words,
      face: 'bold',
      fill: PRINT.text,
    })),
    { kind: 'text', x: margin, y: margin + 24, size: 8, words: facts, face: 'normal', fill: PRINT.dimmed },
    { kind: 'text', x: width - margin - textWidth(count, 8), y: margin + 11, size: 8, words: count, face: 'normal', fill: PRINT.dimmed },
    { kind: 'line', points: [margin, margin + 32, width - margin, margin + 32], stroke: PRINT.border, strokeWidth: 0.6 },
  ];
}
