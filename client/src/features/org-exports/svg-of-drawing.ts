import type { ChartDrawing } from './chart-drawing.ts';
import { headingFacts } from './heading.ts';
import { layOutWhole, paintCards, paintLegend } from './paint-chart.ts';
import { placed, type ShapeGroup } from './picture.ts';
import { PRINT } from './print-colours.ts';
import { type Picture, svgOfPicture } from './svg-of-picture.ts';
import { exportText } from './texts.ts';
import { setText } from './text-width.ts';

const MARGIN = 40;
const LEAST_WIDTH = 720;

/** The whole chart as one picture: its name, day and figures, the legend, and every position. */
export function pictureOfDrawing(drawing: ChartDrawing): Picture {
  const layout = layOutWhole(drawing);
  const width = Math.max(LEAST_WIDTH, layout.width) + 2 * MARGIN;
  // On a large drawing, a heading as small as the cards would not be found.
  const size = Math.min(64, Math.max(20, width / 110));
  const inner = width - 2 * MARGIN;
  const name = setText(drawing.source.name, inner, 2, size, size * 0.6, true);
  const facts = headingFacts(drawing.source, drawing.figures);
  const shapes: ShapeGroup['shapes'][number][] = [];
  let y = MARGIN;
  for (const words of name.lines) {
    y += name.size * 1.1;
    shapes.push({ kind: 'text', x: MARGIN, y, size: name.size, words, face: 'bold', fill: PRINT.text });
  }
  for (const words of setText(facts, inner, 3, size * 0.62, 9).lines) {
    y += size;
    shapes.push({ kind: 'text', x: MARGIN, y, size: size * 0.62, words, face: 'normal', fill: PRINT.dimmed });
  }
  y += size * 0.7;
  const legend = paintLegend(drawing, inner, size * 0.55);
  shapes.push(...placed(legend.shapes, 1, MARGIN, y));
  y += legend.height + size * 1.2;
  const left = (width - layout.width) / 2;
  const cards = paintCards(
    drawing,
    layout,
    drawing.forest,
    (place) => place,
    () => null,
  );
  return {
    width,
    height: y + layout.height + MARGIN,
    title: drawing.source.name,
    description: exportText('description', { facts }),
    groups: [{ label: null, shapes }, ...cards.map((group) => ({ ...group, shapes: placed(group.shapes, 1, left, y) }))],
  };
}

/** The whole chart as an SVG document. */
export function svgOfDrawing(drawing: ChartDrawing): string {
  return svgOfPicture(pictureOfDrawing(drawing));
}
