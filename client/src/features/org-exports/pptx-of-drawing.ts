import { NONE } from '../../org-geometry/forest.ts';
import { type BranchPage, branchPages } from './branch-pages.ts';
import { branchName, topName } from './branch-name.ts';
import { type ChartDrawing, type DrawnCard, PAPER_SIZE } from './chart-drawing.ts';
import type { ExportedHalf } from './exported-chart.ts';
import { headingFacts } from './heading.ts';
import { legible } from './legible.ts';
import { SMALLEST } from './paint-card.ts';
import { lineTo } from './paint-chart.ts';
import { type Deck, FACE, fileOf, headedSlide, hex, newDeck, type Slide, SLIDE } from './pptx-slides.ts';
import { MARK_COLOURS, PRINT } from './print-colours.ts';
import type { Progress } from './progress.ts';
import { setText } from './text-width.ts';
import { exportText } from './texts.ts';

const POINTS = 72;
const INNER = { width: SLIDE.width - 2 * SLIDE.margin, height: SLIDE.height - SLIDE.header - 2 * 0.3 } as const;
const TOP = SLIDE.header + 0.28;
/** No text of a card is smaller, in points. */
const SMALLEST_POINTS = 6.5;
/** Inches a unit of the cards. */
const LEAST_SCALE = SMALLEST_POINTS / SMALLEST / POINTS;
const MOST_SCALE = 0.0145;

/**
 * The chart as slides of native shapes: an overview with the figures, then a slide a branch, and further ones where a branch
 * is too large to be read. @throws Cancelled where it is no longer wanted
 */
export async function pptxOfDrawing(drawing: ChartDrawing, progress: Progress): Promise<Blob> {
  const deck = await newDeck(drawing.source.name);
  const pages = branchPages(drawing.forest, PAPER_SIZE, { width: INNER.width / LEAST_SCALE, height: INNER.height / LEAST_SCALE });
  addOverview(deck, drawing, pages);
  for (let at = 0; at < pages.length; at++) {
    await progress.step(at, pages.length + 1);
    addBranch(deck, drawing, pages, at);
  }
  await progress.step(pages.length, pages.length + 1);
  return fileOf(deck);
}

const ROWS = 15;
const COLUMNS = 3;

function addOverview(deck: Deck, drawing: ChartDrawing, pages: readonly BranchPage[]): void {
  const { positions, vacant, layers } = drawing.figures;
  const slide = headedSlide(deck, drawing.source.name, headingFacts(drawing.source), 1, pages.length + 1);
  const figures = [
    [String(positions), exportText('figurePositions')],
    [String(vacant), exportText('figureVacant')],
    [String(layers), exportText('figureLayers')],
  ] as const;
  figures.forEach(([figure, name], at) => {
    slide.addText(
      [
        { text: figure, options: { fontSize: 30, bold: true, color: hex(PRINT.accent), breakLine: true } },
        { text: name, options: { fontSize: 11, color: hex(PRINT.dimmed) } },
      ],
      { x: SLIDE.margin + at * 2.2, y: 1.15, w: 2, h: 0.95, margin: 0, fontFace: FACE, valign: 'top', objectName: name },
    );
  });
  // The largest branches where the list has no room for all of them, in the order of their slides.
  const starts = pages
    .flatMap((page, at) => (page.part === 1 ? page.tops.map((top) => ({ top, at })) : []))
    .sort((a, b) => drawing.forest.depth[a.top]! - drawing.forest.depth[b.top]! || a.at - b.at)
    .slice(0, ROWS * COLUMNS)
    .sort((a, b) => a.at - b.at);
  const width = INNER.width / COLUMNS;
  const least = Math.min(...starts.map(({ top }) => drawing.forest.depth[top]!));
  starts.forEach(({ top, at }, place) => {
    const indent = Math.min(4, drawing.forest.depth[top]! - least) * 0.12;
    const x = SLIDE.margin + Math.floor(place / ROWS) * width;
    const y = 2.35 + (place % ROWS) * 0.31;
    const name = setText(topName(drawing, top), (width - 0.95 - indent) * POINTS, 1, 10.5, 8.5);
    slide.addText(
      [
        { text: legible(name.lines.join(' ')), options: { color: hex(PRINT.text), fontSize: name.size, hyperlink: { slide: at + 2 } } },
        { text: `  ${drawing.forest.total[top]! + 1}`, options: { color: hex(PRINT.dimmed), fontSize: 8.5 } },
      ],
      { x: x + indent, y, w: width - 0.7 - indent, h: 0.28, margin: 0, fontFace: FACE, valign: 'middle', objectName: 'Branch' },
    );
    slide.addText(String(at + 2), {
      x: x + width - 0.7,
      y,
      w: 0.4,
      h: 0.28,
      margin: 0,
      fontFace: FACE,
      valign: 'middle',
      align: 'right',
      fontSize: 10.5,
      bold: true,
      color: hex(PRINT.accent),
      objectName: 'Slide of the branch',
    });
  });
}

function addBranch(deck: Deck, drawing: ChartDrawing, pages: readonly BranchPage[], at: number): void {
  const page = pages[at]!;
  const { layout, members, forest } = page;
  const slide = headedSlide(
    deck,
    branchName(drawing, page),
    [
      drawing.source.name,
      headingFacts(drawing.source),
      ...(page.from === null ? [] : [exportText('slideFrom', { slide: page.from + 2 })]),
      ...(page.part < page.parts ? [exportText('slideMore', { slide: at + 3 })] : []),
    ].join(' · '),
    at + 2,
    pages.length + 1,
  );
  const scale = Math.min(MOST_SCALE, INNER.width / layout.width, INNER.height / layout.height);
  const left = SLIDE.margin + (INNER.width - layout.width * scale) / 2;
  for (const place of layout.order) {
    if (forest.parent[place] === NONE) continue;
    const points = lineTo(layout, forest, place);
    addElbow(slide, points, scale, left, `${drawing.cards[members[forest.parent[place]!]!]!.key} > ${drawing.cards[members[place]!]!.key}`);
  }
  for (const place of layout.order) {
    const number = members[place]!;
    const target = page.continued.get(number);
    const leads = target === undefined ? null : { slide: target + 2, below: drawing.forest.total[number]! };
    addCard(slide, drawing.cards[number]!, left + layout.x[place]! * scale, TOP + layout.y[place]! * scale, scale, leads);
  }
}

/** A line with elbows as one freeform shape. */
function addElbow(slide: Slide, points: readonly number[], scale: number, left: number, name: string): void {
  const xs = points.filter((_, i) => i % 2 === 0).map((x) => left + x * scale);
  const ys = points.filter((_, i) => i % 2 === 1).map((y) => TOP + y * scale);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape('custGeom' as Parameters<Slide['addShape']>[0], {
    x,
    y,
    w: Math.max(0.001, Math.max(...xs) - x),
    h: Math.max(0.001, Math.max(...ys) - y),
    line: { color: hex(PRINT.line), width: 0.9 },
    points: xs.map((at, i) => ({ x: at - x, y: ys[i]! - y, ...(i === 0 ? { moveTo: true } : {}) })),
    objectName: `Line ${legible(name)}`,
  });
}

function addCard(
  slide: Slide,
  card: DrawnCard,
  x: number,
  y: number,
  scale: number,
  leads: { readonly slide: number; readonly below: number } | null,
): void {
  const w = PAPER_SIZE.cardWidth * scale;
  const h = PAPER_SIZE.cardHeight * scale;
  const pointsOf = (units: number): number => Math.round(units * scale * POINTS * 10) / 10;
  const quiet = card.ghost || card.mark === 'CLOSED';
  const outline = card.mark === null ? (card.ghost ? MARK_COLOURS.MOVED : PRINT.border) : MARK_COLOURS[card.mark];
  const glyphs = card.pairs.slice(0, 3);
  const room = PAPER_SIZE.cardWidth - 24;
  const heading = setText(card.heading, room - glyphs.length * 17, 2, 12.5, 9.5, !card.vacant);
  const second = setText(card.second, room, 3 - Math.max(1, heading.lines.length), 10.5, SMALLEST);
  const mark = card.mark !== null ? exportText(card.mark) : card.ghost ? exportText('wasHere') : '';
  const foot = [mark, card.foot].filter((words) => words !== '').join(' · ');
  const leading = leads === null ? '' : exportText('leadsToSlide', { count: leads.below, slide: leads.slide });
  const footSize = setText(`${foot}   ${leading}`, room, 1, 9.5, SMALLEST).size;
  const run = (text: string, options: object) => ({ text: legible(text), options: { breakLine: true, ...options } });
  slide.addText(
    [
      run(card.heading, {
        fontSize: pointsOf(heading.size),
        bold: !card.vacant,
        italic: card.vacant,
        color: hex(card.vacant ? PRINT.dimmed : PRINT.text),
      }),
      ...(card.second === '' ? [] : [run(card.second, { fontSize: pointsOf(second.size), color: hex(PRINT.text) })]),
      ...(foot === '' ? [] : [run(foot, { fontSize: pointsOf(footSize), color: hex(PRINT.dimmed), breakLine: leading === '' })]),
      ...(leads === null
        ? []
        : [
            ...(foot === '' ? [] : [run('   ', { fontSize: pointsOf(footSize), breakLine: false })]),
            run(leading, {
              fontSize: pointsOf(footSize),
              bold: true,
              color: hex(PRINT.accent),
              hyperlink: { slide: leads.slide },
            }),
          ]),
    ],
    {
      shape: 'roundRect' as never,
      rectRadius: 5 * scale,
      x,
      y,
      w,
      h,
      fontFace: FACE,
      valign: 'middle',
      align: 'left',
      fit: 'shrink',
      // Left, right, bottom, top.
      margin: [pointsOf(13), pointsOf(10), pointsOf(4), pointsOf(4)],
      fill: { color: hex(quiet ? PRINT.ghost : PRINT.card) },
      line: {
        color: hex(card.vacant && card.mark === null ? PRINT.dimmed : outline),
        width: card.mark === null ? 0.9 : 1.6,
        dashType: card.vacant || quiet ? 'dash' : 'solid',
      },
      objectName: `Card ${legible(card.key)}`,
    },
  );
  slide.addShape('rect' as never, {
    x,
    y: y + 5 * scale,
    w: 4 * scale,
    h: h - 10 * scale,
    fill: { color: hex(card.tint) },
    line: { type: 'none' },
    objectName: 'Colour',
  });
  glyphs.forEach((pair, at) => {
    const r = 6.5 * scale;
    const middle = x + w - 12 * scale - (glyphs.length - at) * 17 * scale + 10.5 * scale;
    addHalf(slide, pair.productOwner, middle - r - 0.8 * scale, y + 8 * scale, r, true, PRINT.accent, pair.name);
    addHalf(
      slide,
      pair.projectOwner,
      middle + 0.8 * scale,
      y + 8 * scale,
      r,
      false,
      pair.samePerson ? PRINT.accent : PRINT.second,
      pair.name,
    );
  });
}

/** Half of the pair glyph: filled, dashed where planned, red where nobody is. */
function addHalf(slide: Slide, half: ExportedHalf, x: number, y: number, r: number, left: boolean, tone: string, name: string): void {
  const colour = half === 'UNCOVERED' ? PRINT.gap : half === 'WAIVED' ? PRINT.border : tone;
  const filled = half === 'COVERED' || half === 'WAIVED';
  slide.addShape('flowChartDelay' as never, {
    x,
    y,
    w: r,
    h: 2 * r,
    flipH: left,
    objectName: legible(`${name}: ${exportText(half)}`),
    fill: filled ? { color: hex(colour) } : { color: hex(PRINT.card) },
    line: { color: hex(colour), width: 0.75, dashType: half === 'PLANNED' ? 'sysDot' : 'solid' },
  });
}
