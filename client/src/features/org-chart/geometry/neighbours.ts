import { type BandIndex, firstFrom } from './band-index.ts';
import { type Forest, NONE } from '../../../org-geometry/forest.ts';
import { type ChartLayout, isShown } from '../../../org-geometry/tidy-layout.ts';

/** Where an arrow key leads on the drawing. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** An arrow key on a layout that runs across, as the same layout turned upright would be asked. */
const TURNED: Readonly<Record<Direction, Direction>> = { up: 'left', down: 'right', left: 'up', right: 'down' };

/**
 * The card next to another one: up to the manager (or the card above in a stack), down to the report nearest to the
 * middle (or the card below in a stack), left and right on the same row. `NONE` where there is none.
 */
export function neighbour(forest: Forest, index: BandIndex, node: number, direction: Direction): number {
  switch (index.layout.across ? TURNED[direction] : direction) {
    case 'up':
      return above(forest, index.layout, node);
    case 'down':
      return below(forest, index.layout, node);
    case 'left':
      return onRow(index, node, -1);
    case 'right':
      return onRow(index, node, 1);
  }
}

function above(forest: Forest, layout: ChartLayout, node: number): number {
  if (layout.stackRow[node]! > 0) return inStack(forest, layout, node, -1);
  const manager = forest.parent[node]!;
  return isShown(layout, manager) ? manager : NONE;
}

function below(forest: Forest, layout: ChartLayout, node: number): number {
  if (layout.stackRow[node] !== NONE) return inStack(forest, layout, node, 1);
  let best: number = NONE;
  for (let c = forest.childStart[node]!; c < forest.childStart[node + 1]!; c++) {
    const report = forest.children[c]!;
    if (!isShown(layout, report) || layout.stackRow[report]! > 0) continue;
    if (best === NONE || distance(layout, report, node) < distance(layout, best, node)) best = report;
  }
  return best;
}

function inStack(forest: Forest, layout: ChartLayout, node: number, step: 1 | -1): number {
  const manager = forest.parent[node]!;
  for (let c = forest.childStart[manager]!; c < forest.childStart[manager + 1]!; c++) {
    const report = forest.children[c]!;
    if (layout.x[report] === layout.x[node] && layout.stackRow[report] === layout.stackRow[node]! + step) return report;
  }
  return NONE;
}

function onRow(index: BandIndex, node: number, step: 1 | -1): number {
  const { layout, nodes, start, bandHeight } = index;
  const top = layout.v[node]!;
  const band = Math.floor(top / bandHeight);
  const from = firstFrom(index, band, layout.u[node]!);
  for (let at = from; at >= start[band]! && at < start[band + 1]!; at += step) {
    const other = nodes[at]!;
    if (layout.v[other] === top && (layout.u[other]! - layout.u[node]!) * step > 0) return other;
  }
  return NONE;
}

function distance(layout: ChartLayout, a: number, b: number): number {
  return Math.abs(layout.u[a]! - layout.u[b]!);
}
