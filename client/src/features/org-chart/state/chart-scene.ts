import { type BandIndex, buildBandIndex } from '../geometry/band-index.ts';
import type { Forest } from '../../../org-geometry/forest.ts';
import { buildLineIndex, type LineIndex } from '../geometry/reporting-lines.ts';
import { type ChartLayout, layOutForest } from '../../../org-geometry/tidy-layout.ts';

/** Everything that is worked out anew when the shown positions change, and only then. */
export interface ChartScene {
  readonly layout: ChartLayout;
  readonly index: BandIndex;
  readonly lines: LineIndex;
}

/** Lays out and indexes what is shown. `focus` is `NONE` for the whole organization; `across` turns the drawing. */
export function buildScene(forest: Forest, collapsed: Uint8Array, focus: number, across = false): ChartScene {
  const layout = layOutForest(forest, collapsed, focus, across);
  return { layout, index: buildBandIndex(layout), lines: buildLineIndex(forest, layout) };
}
