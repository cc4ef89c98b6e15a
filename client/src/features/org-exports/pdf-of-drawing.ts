import { NONE } from '../../org-geometry/forest.ts';
import { type BranchPage, branchPages } from './branch-pages.ts';
import { type ChartDrawing, PAPER_SIZE } from './chart-drawing.ts';
import { headingFacts } from './heading.ts';
import { SMALLEST } from './paint-card.ts';
import { layOutWhole, paintCards, paintLegend, paintLines } from './paint-chart.ts';
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
  const starts = branches.map((branch, at) => ({ branch, at })).filter(({ branch }) => branch.part === 1);
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

/** The name of a branch: who stands on top of it, and which part of it this is. */
export function branchName(drawing: ChartDrawing, page: Pick<BranchPage, 'top' | 'part' | 'parts'>): string {
  const card = page.top === NONE ? null : drawing.cards[page.top]!;
  const name = card === null ? exportText('roots') : [card.heading, card.second].filter((words) => words !== '').join(', ');
  return page.parts === 1 ? name : `${name} (${exportText('part', { part: page.part, parts: page.parts })})`;
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

interface Start {
  readonly branch: BranchPage;
  readonly at: number;
}

const COLUMNS = 3;
const ROW = 13;

/** The whole chart in small, without words, and the list of branches with their pages. */
function overviewPages(drawing: ChartDrawing, starts: readonly Start[], before: number, pages: number): PdfPage[] {
  const { margin } = PAPER;
  const top = margin + HEADER;
  const layout = layOutWhole(drawing);
  const rowsOf = (height: number): number => Math.floor(height / ROW);
  const needed = Math.ceil(starts.length / COLUMNS) * ROW + 26;
  const pictureHeight = Math.min(BODY, Math.max(BODY * 0.42, BODY - needed));
  const scale = Math.min(LEAST_SCALE, INNER / layout.width, (pictureHeight - 10) / layout.height);
  const listTop = top + pictureHeight + 18;
  const columnWidth = INNER / COLUMNS;
  const made: PdfPage[] = [];
  const first: Shape[] = [
    ...header(drawing, exportText('overview'), 1, pages),
    ...placed(paintSmall(drawing, layout), scale, margin + (INNER - layout.width * scale) / 2, top),
    ...footer(drawing),
  ];
  let shapes = first;
  let from = listTop;
  let rows = rowsOf(PAPER.height - margin - FOOTER - listTop);
  let place = 0;
  shapes.push(text(exportText('branches'), margin, listTop - 8, 9, 'bold', PRINT.text));
  for (const { branch, at } of starts) {
    if (place === rows * COLUMNS) {
      made.push({ shapes });
      shapes = header(drawing, exportText('overview'), made.length + 1, pages);
      from = top;
      rows = rowsOf(BODY + FOOTER);
      place = 0;
    }
    const x = margin + Math.floor(place / rows) * columnWidth;
    const y = from + (place % rows) * ROW + 9;
    const number = String(before + at + 1);
    const numberWidth = textWidth(number, 7.5, true);
    const name = setText(branchName(drawing, { top: branch.top, part: 1, parts: 1 }), columnWidth - 50, 1, 7.5, SMALLEST_POINTS + 0.5);
    for (const words of name.lines) shapes.push({ ...text(words, x, y, name.size, 'normal', PRINT.text), leadsTo: before + at + 1 });
    shapes.push({
      ...text(number, x + columnWidth - 22 - numberWidth, y, 7.5, 'bold', PRINT.accent),
      leadsTo: before + at + 1,
    });
    place++;
  }
  made.push({ shapes });
  return made;
}

/** The chart from far away: every card a box in its colour, no words. */
function paintSmall(drawing: ChartDrawing, layout: ReturnType<typeof layOutWhole>): Shape[] {
  const { cardWidth: width, cardHeight: height } = layout.size;
  return [
    ...paintLines(layout, drawing.forest).map((line): Shape => (line.kind === 'line' ? { ...line, strokeWidth: 6 } : line)),
    ...[...layout.order].map((node): Shape => {
      const card = drawing.cards[node]!;
      const box = { kind: 'box', x: layout.x[node]!, y: layout.y[node]!, width, height, radius: 8 } as const;
      return card.vacant
        ? { ...box, fill: PRINT.card, stroke: card.tint, strokeWidth: 8, dashed: false }
        : { ...box, fill: card.tint, stroke: null, strokeWidth: 0, dashed: false };
    }),
  ];
}

function leading(words: string, right: number, page: number): TextShape {
  return { ...text(words, right - textWidth(words, 7.5, true), PAPER.margin + 24, 7.5, 'bold', PRINT.accent), leadsTo: page };
}

function text(words: string, x: number, y: number, size: number, face: TextShape['face'], fill: string): TextShape {
  return { kind: 'text', x, y, size, words, face, fill };
}
