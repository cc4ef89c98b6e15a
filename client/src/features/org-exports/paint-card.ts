import { type DrawnCard, PAPER_SIZE } from './chart-drawing.ts';
import type { ExportedHalf, ExportedPair } from './exported-chart.ts';
import { exportText } from './texts.ts';
import type { Shape, ShapeGroup } from './picture.ts';
import { MARK_COLOURS, PRINT } from './print-colours.ts';
import { setText, textWidth } from './text-width.ts';

const EDGE = 4;
const PADDING = 12;
const GLYPH = 13;
/** So many glyphs have room on a card. */
const MOST_GLYPHS = 3;
/** No text on a card is smaller; in the unit of the cards. */
export const SMALLEST = 9;

/** Where a card's branch goes on. */
export interface CardReference {
  /** As a reader counts pages. */
  readonly page: number;
  /** Everybody below the card. */
  readonly below: number;
}

/** Draws a card with its left top corner at a point, in the unit of `PAPER_SIZE`. */
export function paintCard(card: DrawnCard, x: number, y: number, reference: CardReference | null = null): ShapeGroup {
  const { cardWidth: width, cardHeight: height } = PAPER_SIZE;
  const quiet = card.ghost || card.mark === 'CLOSED';
  const outline = card.mark === null ? (card.ghost ? MARK_COLOURS.MOVED : PRINT.border) : MARK_COLOURS[card.mark];
  const left = x + PADDING + EDGE / 2;
  const shapes: Shape[] = [
    {
      kind: 'box',
      x,
      y,
      width,
      height,
      radius: 5,
      fill: quiet ? PRINT.ghost : PRINT.card,
      stroke: card.vacant && card.mark === null ? PRINT.dimmed : outline,
      strokeWidth: card.mark === null ? 1 : 1.75,
      dashed: card.vacant || quiet,
    },
    { kind: 'box', x, y: y + 5, width: EDGE, height: height - 10, radius: 0, fill: card.tint, stroke: null, strokeWidth: 0, dashed: false },
  ];

  const shown = card.pairs.slice(0, MOST_GLYPHS);
  const more = card.pairs.length - shown.length;
  const moreWords = more > 0 ? `+${more}` : '';
  const pairsWidth = shown.length === 0 ? 0 : shown.length * (GLYPH + 4) + textWidth(moreWords, SMALLEST) + 4;
  const full = width - 2 * PADDING;
  shown.forEach((pair, at) => {
    shapes.push(...paintPair(pair, x + width - PADDING - pairsWidth + 4 + at * (GLYPH + 4), y + 8));
  });
  if (more > 0) {
    const at = x + width - PADDING - textWidth(moreWords, SMALLEST);
    shapes.push({ kind: 'text', x: at, y: y + 18, size: SMALLEST, words: moreWords, face: 'normal', fill: PRINT.dimmed });
  }

  const heading = setText(card.heading, full - pairsWidth, 2, 12.5, 9.5, !card.vacant);
  let baseline = y + 5.5;
  for (const words of heading.lines) {
    baseline += heading.size * 1.16;
    const face = card.vacant ? 'italic' : 'bold';
    shapes.push({ kind: 'text', x: left, y: baseline, size: heading.size, words, face, fill: card.vacant ? PRINT.dimmed : PRINT.text });
  }
  const second = setText(card.second, full, 3 - Math.max(1, heading.lines.length), 10.5, SMALLEST);
  baseline += 2;
  for (const words of second.lines) {
    baseline += second.size * 1.16;
    shapes.push({ kind: 'text', x: left, y: baseline, size: second.size, words, face: 'normal', fill: PRINT.text });
  }

  const leads = reference === null ? '' : exportText('leadsTo', { count: reference.below, page: reference.page });
  const leadsWidth = leads === '' ? 0 : textWidth(leads, SMALLEST, true) + 6;
  const foot = setText(card.foot, full - leadsWidth, 1, 9.5, SMALLEST);
  for (const words of foot.lines) {
    shapes.push({ kind: 'text', x: left, y: y + height - 7.5, size: foot.size, words, face: 'normal', fill: PRINT.dimmed });
  }
  if (reference !== null) {
    const at = x + width - PADDING - leadsWidth + 6;
    const { page } = reference;
    shapes.push({
      kind: 'text',
      x: at,
      y: y + height - 7.5,
      size: SMALLEST,
      words: leads,
      face: 'bold',
      fill: PRINT.accent,
      leadsTo: page,
    });
  }

  const sign = card.mark !== null ? exportText(card.mark) : card.ghost ? exportText('wasHere') : '';
  if (sign !== '') {
    const signWidth = textWidth(sign, SMALLEST, true) + 8;
    const at = x + width - signWidth - 8;
    shapes.push(
      {
        kind: 'box',
        x: at,
        y: y - 6.5,
        width: signWidth,
        height: 13,
        radius: 3,
        fill: card.ghost ? PRINT.card : outline,
        stroke: card.ghost ? outline : null,
        strokeWidth: 0.75,
        dashed: false,
      },
      {
        kind: 'text',
        x: at + 4,
        y: y + 3.2,
        size: SMALLEST,
        words: sign,
        face: 'bold',
        fill: card.ghost ? outline : PRINT.card,
      },
    );
  }
  return { label: cardInWords(card), shapes };
}

/** A card in words: what a screen reader says of it, and what has no room on it. */
export function cardInWords(card: DrawnCard): string {
  return [
    ...(card.ghost ? [exportText('wasHere')] : []),
    card.heading,
    card.second,
    card.foot,
    ...(card.mark === null ? [] : [exportText(card.mark)]),
    ...card.pairs.map((pair) =>
      exportText('pair', { name: pair.name, product: exportText(pair.productOwner), project: exportText(pair.projectOwner) }),
    ),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** The pair glyph: left the product owner, right the project owner; filled, hatched where planned, outlined in red where nobody is. */
function paintPair(pair: ExportedPair, x: number, y: number): Shape[] {
  const radius = GLYPH / 2;
  const slit = pair.samePerson ? 0 : 0.8;
  return [
    ...paintHalf(pair.productOwner, x + radius - slit, y + radius, radius - slit, -1, PRINT.accent),
    ...paintHalf(pair.projectOwner, x + radius + slit, y + radius, radius - slit, 1, pair.samePerson ? PRINT.accent : PRINT.second),
  ];
}

function paintHalf(half: ExportedHalf, x: number, y: number, radius: number, side: -1 | 1, tone: string): Shape[] {
  const disc = { kind: 'half', x, y, radius, side, strokeWidth: 1 } as const;
  switch (half) {
    case 'COVERED':
      return [{ ...disc, fill: tone, stroke: null }];
    case 'WAIVED':
      return [{ ...disc, fill: PRINT.border, stroke: null }];
    case 'UNCOVERED':
      return [{ ...disc, fill: null, stroke: PRINT.gap }];
    case 'PLANNED':
      return [
        { ...disc, fill: null, stroke: tone },
        ...[0.3, 0.62].map((share): Shape => {
          const reach = radius * Math.sqrt(1 - share * share);
          const at = x + side * share * radius;
          return { kind: 'line', points: [at, y - reach, at, y + reach], stroke: tone, strokeWidth: 0.8 };
        }),
      ];
  }
}
