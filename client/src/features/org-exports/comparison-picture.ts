import type { ExportedComparison } from './comparison.ts';
import { comparisonTables, comparisonTitle } from './comparison-tables.ts';
import { headingFacts } from './heading.ts';
import { paintTable } from './paint-table.ts';
import { placed, type Shape } from './picture.ts';
import { PRINT } from './print-colours.ts';
import type { Picture } from './svg-of-picture.ts';
import { setText } from './text-width.ts';

const MARGIN = 36;
const SIZE = 12;

/** A comparison as one picture: the figures, then every difference. */
export function pictureOfComparison(comparison: ExportedComparison): Picture {
  const width = Math.max(860, 320 + comparison.sides.length * 200);
  const inner = width - 2 * MARGIN;
  const title = comparisonTitle(comparison);
  const facts = headingFacts({ name: title, draftOf: null, day: comparison.day });
  const shapes: Shape[] = [];
  let y = MARGIN;
  const say = (words: string, size: number, face: 'normal' | 'bold', fill: string): void => {
    y += size;
    shapes.push({ kind: 'text', x: MARGIN, y, size, words, face, fill });
    y += size * 0.45;
  };
  for (const words of setText(title, inner, 4, 20, 16, true).lines) say(words, 20, 'bold', PRINT.text);
  say(facts, SIZE, 'normal', PRINT.dimmed);
  for (const table of comparisonTables(comparison)) {
    y += 18;
    say(table.title, 14, 'bold', PRINT.text);
    const { head, rows } = paintTable(table, inner, SIZE);
    for (const band of rows.length === 0 ? [] : [head, ...rows]) {
      shapes.push(...placed(band.shapes, 1, MARGIN, y));
      y += band.height;
    }
    if (table.note !== null) {
      y += 6;
      for (const words of setText(table.note, inner, 3, SIZE, SIZE).lines) say(words, SIZE, 'normal', PRINT.dimmed);
    }
  }
  return { width, height: y + MARGIN, title, description: facts, groups: [{ label: null, shapes }] };
}
