import type { CardSize } from '../../org-geometry/card-size.ts';
import { type Forest, forestFromParents, NONE } from '../../org-geometry/forest.ts';
import type { ExportedChart, ExportedMark, ExportedPair, ExportedSource } from './exported-chart.ts';
import { tintColour } from './print-colours.ts';

/** Sizes of cards on paper: room for three lines of name and title together, nothing hanging below. */
export const PAPER_SIZE: CardSize = {
  cardWidth: 196,
  cardHeight: 72,
  siblingGap: 16,
  levelGap: 40,
  stackGap: 9,
  foldedStackGap: 9,
  stackIndent: 18,
  stackFrom: 3,
  stackShape: 1.5,
};

/** One card of the drawing. */
export interface DrawnCard {
  readonly key: string;
  /** Who holds the position, or that it is vacant; the title where the person is not to be shown. */
  readonly heading: string;
  readonly vacant: boolean;
  readonly second: string;
  readonly foot: string;
  readonly pairs: readonly ExportedPair[];
  readonly tint: string;
  readonly mark: ExportedMark | null;
  /** The former place of a moved position: it counts for nothing. */
  readonly ghost: boolean;
}

/** A line of the legend: its colour and its words. */
export interface DrawnLegend {
  readonly colour: string;
  readonly label: string;
}

/** The chart as it is exported: complete, whatever is folded on the screen. Cards are numbered as in `forest`. */
export interface ChartDrawing {
  readonly source: ExportedSource;
  readonly cards: readonly DrawnCard[];
  readonly forest: Forest;
  readonly legend: readonly DrawnLegend[];
  /** Marks that occur, in the order of the legend. */
  readonly marks: readonly ExportedMark[];
  readonly figures: DrawnFigures;
}

/** What stands in the heading of an export; former places are not counted, closed positions neither. */
export interface DrawnFigures {
  readonly positions: number;
  readonly vacant: number;
  readonly layers: number;
}

const MARKS: readonly ExportedMark[] = ['NEW', 'MOVED', 'CHANGED', 'CLOSED'];

/** Takes of the chart what is exported. Linear in the number of positions. */
export function drawChart(chart: ExportedChart, source: ExportedSource): ChartDrawing {
  const within = numbersWithin(chart);
  const numberOf = new Map(within.map((place, number) => [chart.positions[place]!.key, number]));
  const parents = Int32Array.from(within, (place, number) => {
    const { managerKey } = chart.positions[place]!;
    const above = managerKey === null ? NONE : (numberOf.get(managerKey) ?? NONE);
    return above === number ? NONE : above;
  });
  const cards = within.map((place): DrawnCard => {
    const position = chart.positions[place]!;
    const { heading, vacant, second, foot } = chart.lines(place);
    return {
      key: position.key,
      heading,
      vacant,
      second,
      foot,
      pairs: chart.showsPairs ? position.initiatives : [],
      tint: tintColour(chart.tint(place)),
      mark: position.ghostOf === undefined ? (position.mark ?? null) : null,
      ghost: position.ghostOf !== undefined,
    };
  });
  const forest = forestFromParents(parents);
  const counted = within
    .map((place, number) => ({ position: chart.positions[place]!, number }))
    .filter(({ position }) => isThere(position));
  return {
    source,
    cards,
    forest,
    legend: chart.legend.map(({ tint, label }) => ({ colour: tintColour(tint), label })),
    marks: MARKS.filter((mark) => cards.some((card) => card.mark === mark)),
    figures: {
      positions: counted.length,
      vacant: counted.filter(({ position }) => position.personName === null).length,
      layers: counted.reduce((most, { number }) => Math.max(most, forest.depth[number]! + 1), 0),
    },
  };
}

function isThere(position: { readonly mark?: ExportedMark; readonly ghostOf?: string }): boolean {
  return position.ghostOf === undefined && position.mark !== 'CLOSED';
}

/** Places of the positions that are drawn: all of them, or the focused one and everybody below it. */
function numbersWithin(chart: ExportedChart): number[] {
  const all = chart.positions.map((_, place) => place);
  const focus = chart.focusKey === null ? NONE : chart.positions.findIndex(({ key }) => key === chart.focusKey);
  if (focus === NONE) return all;
  const placeOf = new Map(chart.positions.map(({ key }, place) => [key, place]));
  const forest = forestFromParents(
    Int32Array.from(chart.positions, ({ managerKey }) => (managerKey === null ? NONE : (placeOf.get(managerKey) ?? NONE))),
  );
  const from = forest.rank[focus]!;
  return [...forest.preorder.subarray(from, from + forest.total[focus]! + 1)];
}
