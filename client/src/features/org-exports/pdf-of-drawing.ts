import { type ChartLayout, layOutForest } from '../../org-geometry/tidy-layout.ts';
import { branchName, topName } from './branch-name.ts';
import { type BranchPage, branchPages } from './branch-pages.ts';
import { type ChartDrawing, PAPER_SIZE } from './chart-drawing.ts';
import { headingFacts } from './heading.ts';
import { SMALLEST } from './paint-card.ts';
import { lineTo, paintCards, paintLegend } from './paint-chart.ts';
import { type PdfPage, pdfOfPages } from './pdf-of-pages.ts';
import { PAPER, SMALLEST_POINTS } from './pdf-paper.ts';
import { placed, type Shape, type TextShape } from './picture.ts';
import { PRINT } from './print-colours.ts';
import type { Progress } from './progress.ts';
import { setText, textWidth } from './text-width.ts';
import { exportText } from './texts.ts';

const INNER = PAPER.width - 2 * PAPER.margin;
const HEADER = 46;
const FOOTER = 26;
const BODY = PAPER.height - 2 * PAPER.margin - HEADER - FOOTER;
/** Cards are never smaller than this, so that their smallest text can be read. */
const LEAST_SCALE = SMALLEST_POINTS / SMALLEST;
const MOST_SCALE = 0.92;

/** The chart as a PDF. @throws Error our own fault, or no memory; Cancelled where `progress` says so */
export async function pdfOfDrawing(drawing: ChartDrawing, progress: Progress): Promise<Blob> {
  return pdfOfPages(drawing.source.name, pdfPages(drawing), progress);
}

/** The pages of the PDF: an overview with the branches and their pages, then the branches; one page where all fits on it. */
export function pdfPages(drawing: ChartDrawing): PdfPage[] {
  const branches = branchPages(drawing.forest, PAPER_SIZE, { width: INNER / LEAST_SCALE, height: BODY / LEAST_SCALE });
  if (branches.length === 1) return [branchPage(drawing, branches, 0, 0, 1)];
  const starts = branches.flatMap((branch, at) => (branch.part === 1 ? branch.tops.map((top) => ({ top, at })) : []));
  // The overview says where the branches begin, so that its own length has to be known first.
  const indexPages = overviewPages(drawing, starts, 0, 0).length;
  const pages = indexPages + branches.length;
  return [
    ...overviewPages(drawing, starts, indexPages, pages),
    ...branches.map((_, at) => branchPage(drawing, branches, at, indexPages, pages)),
  ];
}

function branchPage(drawing: ChartDrawing, branches: readonly BranchPage[], at: number, before: number, pages: number): PdfPage {
  const page = branches[at]!;
  const { layout, members } = page;
  const scale = Math.min(MOST_SCALE, INNER / layout.width, BODY / layout.height);
  const left = PAPER.margin + (INNER - layout.width * scale) / 2;
  const top = PAPER.margin + HEADER;
  const references = (member: number) => {
    const target = page.continued.get(member);
    return target === undefined ? null : { page: before + target + 1, below: drawing.forest.total[member]! };
  };
  const groups = paintCards(drawing, layout, page.forest, (place) => members[place]!, references);
  const shapes: Shape[] = [
    ...header(drawing, branchName(drawing, page), before + at + 1, pages),
    ...groups.flatMap((group) => placed(group.shapes, scale, left, top)),
    ...footer(drawing),
  ];
  const right = PAPER.width - PAPER.margin;
  if (page.from !== null) shapes.push(leading(exportText('goesOnFrom', { page: before + page.from + 1 }), right, before + page.from + 1));
  else if (page.part > 1) shapes.push(leading(exportText('goesOnFrom', { page: before + at }), right, before + at));
  if (page.part < page.parts) {
    const words = exportText('nextPart', { page: before + at + 2 });
    shapes.push({ ...leading(words, right, before + at + 2), y: PAPER.height - PAPER.margin - 2 });
  }
  return { shapes };
}

function header(drawing: ChartDrawing, branch: string, page: number, pages: number): Shape[] {
  const { margin, width } = PAPER;
  const count = exportText('page', { page, pages });
  const countWidth = textWidth(count, 8);
  const name = setText(drawing.source.name, INNER * 0.42, 1, 13, 9, true);
  const facts = setText(headingFacts(drawing.source, drawing.figures), INNER * 0.6, 1, 8, SMALLEST_POINTS);
  const named = setText(branch, INNER - textWidth(name.lines[0] ?? '', name.size, true) - countWidth - 40, 1, 11, 7);
  return [
    ...name.lines.map((words) => text(words, margin, margin + 11, name.size, 'bold', PRINT.text)),
    ...named.lines.map((words) =>
      text(words, margin + textWidth(name.lines[0] ?? '', name.size, true) + 12, margin + 11, named.size, 'normal', PRINT.dimmed),
    ),
    ...facts.lines.map((words) => text(words, margin, margin + 24, facts.size, 'normal', PRINT.dimmed)),
    text(count, width - margin - countWidth, margin + 11, 8, 'normal', PRINT.dimmed),
    { kind: 'line', points: [margin, margin + 32, width - margin, margin + 32], stroke: PRINT.border, strokeWidth: 0.6 },
  ];
}

function footer(drawing: ChartDrawing): Shape[] {
  const legend = paintLegend(drawing, INNER - 150, 6.5);
  return placed(legend.shapes, 1, PAPER.margin, PAPER.height - PAPER.margin - legend.height + 3);
}

/** A branch, and the page on which it begins. */
interface Start {
  readonly top: number;
  readonly at: number;
}

const COLUMNS = 3;
const ROW = 13;

/** The whole chart in small, and the list of branches with their pages. */
function overviewPages(drawing: ChartDrawing, starts: readonly Start[], before: number, pages: number): PdfPage[] {
  const { margin } = PAPER;
  const top = margin + HEADER;
  const rowsOf = (height: number): number => Math.floor(height / ROW);
  const needed = Math.ceil(starts.length / COLUMNS) * ROW + 26;
  const pictureHeight = Math.min(BODY, Math.max(BODY * 0.55, BODY - needed));
  const small = paintSmall(drawing, INNER, pictureHeight - 10);
  const listTop = top + small.height + 26;
  const columnWidth = INNER / COLUMNS;
  const least = Math.min(...starts.map((start) => drawing.forest.depth[start.top]!));
  const made: PdfPage[] = [];
  let shapes: Shape[] = [
    ...header(drawing, exportText('overview'), 1, pages),
    ...placed(small.shapes, 1, margin, top),
    ...footer(drawing),
    text(exportText('branches'), margin, listTop - 8, 9, 'bold', PRINT.text),
  ];
  let from = listTop;
  let rows = rowsOf(PAPER.height - margin - FOOTER - listTop);
  let place = 0;
  for (const { top: branch, at } of starts) {
    if (place === rows * COLUMNS) {
      made.push({ shapes });
      shapes = header(drawing, exportText('overview'), made.length + 1, pages);
      from = top;
      rows = rowsOf(BODY + FOOTER);
      place = 0;
    }
    const x = margin + Math.floor(place / rows) * columnWidth;
    const indent = Math.min(5, drawing.forest.depth[branch]! - least) * 8;
    const y = from + (place % rows) * ROW + 9;
    const leadsTo = before + at + 1;
    const numberWidth = textWidth(String(leadsTo), 7.5, true);
    const name = setText(topName(drawing, branch), columnWidth - 54 - indent, 1, 7.5, SMALLEST_POINTS + 0.5);
    for (const words of name.lines) shapes.push({ ...text(words, x + indent, y, name.size, 'normal', PRINT.text), leadsTo });
    shapes.push({ ...text(String(leadsTo), x + columnWidth - 24 - numberWidth, y, 7.5, 'bold', PRINT.accent), leadsTo });
    place++;
  }
  made.push({ shapes });
  return made;
}

const TILE_GAP = 14;
const TILE_LABEL = 12;
const LEAST_TILE = 84;

/** The chart from far away, every card a box in its colour: the branches below the top beside and below each other, with their names. */
function paintSmall(drawing: ChartDrawing, width: number, height: number): { readonly shapes: Shape[]; readonly height: number } {
  const { forest } = drawing;
  const tops =
    forest.roots.length === 1
      ? [...forest.children.subarray(forest.childStart[forest.roots[0]!]!, forest.childStart[forest.roots[0]! + 1]!)]
      : [...forest.roots];
  const tiles = tops
    .filter((top) => forest.total[top]! > 0)
    .map((top) => ({ top, layout: layOutForest(forest, new Uint8Array(forest.count), top, false, PAPER_SIZE) }));
  let scale = LEAST_SCALE / 2;
  let flow = flowed(tiles, width, scale);
  while (flow.height > height && scale > 0.004) {
    scale *= 0.92;
    flow = flowed(tiles, width, scale);
  }
  // So many branches that not even dots have room: what has room is shown, and the list below names them all.
  const shown = flow.places.filter(({ y }) => y < height);
  const shapes = shown.flatMap(({ x, y, tile: { top, layout } }): Shape[] => {
    const name = setText(drawing.cards[top]!.heading, Math.max(LEAST_TILE, layout.width * scale) - 26, 1, 7, SMALLEST_POINTS);
    const count = String(forest.total[top]! + 1);
    const nameWidth = textWidth(name.lines[0] ?? '', name.size);
    return [
      ...name.lines.map((words) => text(words, x, y + 8, name.size, 'normal', PRINT.text)),
      text(count, x + nameWidth + 4, y + 8, SMALLEST_POINTS, 'normal', PRINT.dimmed),
      ...placed(boxes(drawing, layout), scale, x, y + TILE_LABEL),
    ];
  });
  return { shapes, height: Math.min(height, flow.height) };
}

interface Tile {
  readonly top: number;
  readonly layout: ChartLayout;
}

/** Tiles from left to right in rows. */
function flowed(tiles: readonly Tile[], width: number, scale: number) {
  const places: { readonly x: number; readonly y: number; readonly tile: Tile }[] = [];
  let x = 0;
  let y = 0;
  let row = 0;
  let tooWide = false;
  for (const tile of tiles) {
    const wide = Math.max(LEAST_TILE, tile.layout.width * scale);
    tooWide ||= wide > width;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row + TILE_GAP;
      row = 0;
    }
    places.push({ x, y, tile });
    row = Math.max(row, tile.layout.height * scale + TILE_LABEL);
    x += wide + TILE_GAP;
  }
  return { places, height: tooWide ? Infinity : y + row };
}

function boxes(drawing: ChartDrawing, layout: ChartLayout): Shape[] {
  const { cardWidth: width, cardHeight: height } = layout.size;
  const lines = [...layout.order]
    .filter((node) => node !== layout.order[0])
    .map((node): Shape => ({ kind: 'line', points: lineTo(layout, drawing.forest, node), stroke: PRINT.line, strokeWidth: 6 }));
  const cards = [...layout.order].map((node): Shape => {
    const card = drawing.cards[node]!;
    const box = { kind: 'box', x: layout.x[node]!, y: layout.y[node]!, width, height, radius: 8, dashed: false } as const;
    return card.vacant
      ? { ...box, fill: PRINT.card, stroke: card.tint, strokeWidth: 10 }
      : { ...box, fill: card.tint, stroke: null, strokeWidth: 0 };
  });
  return [...lines, ...cards];
}

function leading(words: string, right: number, page: number): TextShape {
  return { ...text(words, right - textWidth(words, 7.5, true), PAPER.margin + 24, 7.5, 'bold', PRINT.accent), leadsTo: page };
}

function text(words: string, x: number, y: number, size: number, face: TextShape['face'], fill: string): TextShape {
  return { kind: 'text', x, y, size, words, face, fill };
}
