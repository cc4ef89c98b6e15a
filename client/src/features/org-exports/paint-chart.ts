import { type Forest, NONE } from '../../org-geometry/forest.ts';
import { type ChartLayout, layOutForest } from '../../org-geometry/tidy-layout.ts';
import { type ChartDrawing, PAPER_SIZE } from './chart-drawing.ts';
import { type CardReference, paintCard } from './paint-card.ts';
import { exportText } from './texts.ts';
import type { Shape, ShapeGroup } from './picture.ts';
import { MARK_COLOURS, PRINT } from './print-colours.ts';
import { textWidth } from './text-width.ts';

// Large organizations are wide: stacks are as high as it takes to come near the shape of a screen.
const SHAPES = [1.5, 4, 12, 40];
const WANTED_SHAPE = 1.6;

/** Lays the whole drawing out as one picture. */
export function layOutWhole(drawing: ChartDrawing): ChartLayout {
  const unfolded = new Uint8Array(drawing.forest.count);
  const layouts = SHAPES.map((stackShape) => layOutForest(drawing.forest, unfolded, NONE, false, { ...PAPER_SIZE, stackShape }));
  const farness = ({ width, height }: ChartLayout): number => Math.abs(Math.log(width / height / WANTED_SHAPE));
  return layouts.reduce((best, layout) => (farness(layout) < farness(best) - 0.01 ? layout : best));
}

/** The line from a manager's card down to a report's: x and y in turn. Cards in a stack are reached from their left side. */
export function lineTo(layout: ChartLayout, forest: Forest, report: number): readonly number[] {
  const { size, x, y, stackRow } = layout;
  const above = forest.parent[report]!;
  const startX = x[above]! + size.cardWidth / 2;
  const startY = y[above]! + size.cardHeight;
  const bar = startY + size.levelGap * 0.45;
  if (stackRow[report] === NONE) {
    const endX = x[report]! + size.cardWidth / 2;
    return [startX, startY, startX, bar, endX, bar, endX, y[report]!];
  }
  const trunk = x[report]! - size.stackIndent / 2;
  const middle = y[report]! + size.cardHeight / 2;
  return [startX, startY, startX, bar, trunk, bar, trunk, middle, x[report]!, middle];
}

/** All lines of a layout, a shape each. */
export function paintLines(layout: ChartLayout, forest: Forest): Shape[] {
  const shapes: Shape[] = [];
  for (const node of layout.order) {
    if (forest.parent[node] === NONE) continue;
    shapes.push({ kind: 'line', points: lineTo(layout, forest, node), stroke: PRINT.line, strokeWidth: 1.1 });
  }
  return shapes;
}

/** The cards of a layout with their lines below them; `numberOf` gives a place's number in the drawing. */
export function paintCards(
  drawing: ChartDrawing,
  layout: ChartLayout,
  forest: Forest,
  numberOf: (place: number) => number,
  referenceOf: (number: number) => CardReference | null,
): ShapeGroup[] {
  const groups: ShapeGroup[] = [{ label: null, shapes: paintLines(layout, forest) }];
  for (const place of layout.order) {
    const number = numberOf(place);
    groups.push(paintCard(drawing.cards[number]!, layout.x[place]!, layout.y[place]!, referenceOf(number)));
  }
  return groups;
}

/** The legend in rows no wider than `width`, its first row at (0, 0); with the height it takes. */
export function paintLegend(drawing: ChartDrawing, width: number, size: number): { readonly shapes: Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  const square = size * 0.85;
  const lineHeight = size * 1.7;
  let x = 0;
  let row = 0;
  const entry = (colour: string, words: string, outlined: boolean): void => {
    const needed = square + size * 0.5 + textWidth(words, size) + size * 1.6;
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const y = row * lineHeight;
    shapes.push(
      {
        kind: 'box',
        x,
        y: y + size * 0.15,
        width: square,
        height: square,
        radius: 1.5,
        fill: outlined ? null : colour,
        stroke: outlined ? colour : null,
        strokeWidth: size * 0.15,
        dashed: false,
      },
      { kind: 'text', x: x + square + size * 0.5, y: y + size * 0.88, size, words, face: 'normal', fill: PRINT.dimmed },
    );
    x += needed;
  };
  for (const { colour, label } of drawing.legend) entry(colour, label, false);
  for (const mark of drawing.marks) entry(MARK_COLOURS[mark], exportText(mark), true);
  return { shapes, height: shapes.length === 0 ? 0 : (row + 1) * lineHeight };
}
