import { cardLines, type CardField, type CardLines } from './card-fields.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChartNode } from './chart-nodes.ts';
import { type Colouring, type LegendEntry, type Tint, TINTS } from './colour/colouring.ts';

/** The chart as it is looked at, for whoever takes it elsewhere: what stands on the cards, their colours, and what is focused. */
export interface ShownChart {
  readonly positions: readonly ChartNode[];
  lines(position: number): CardLines;
  tint(position: number): Tint;
  readonly legend: readonly LegendEntry[];
  /** Null: everybody. */
  readonly focusKey: string | null;
  readonly showsPairs: boolean;
}

/** Says what of a model is shown. */
export function shownChart(
  model: Pick<ChartModel, 'nodes'>,
  colouring: Colouring,
  fields: readonly CardField[],
  focusKey: string | null,
): ShownChart {
  return {
    positions: model.nodes,
    lines: (position) => cardLines(model.nodes[position]!, fields),
    tint: (position) => TINTS[colouring.classOf[position]!]!,
    legend: colouring.legend,
    focusKey,
    showsPairs: fields.includes('initiatives'),
  };
}
