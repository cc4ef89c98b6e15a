import type { Point } from './camera.ts';
import { type Forest, NONE, spanOf } from '../../../org-geometry/forest.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/** The shown manager whose card lies nearest to a world point, among those that `fits` lets through; `NONE` where there is none. */
export function nearestManager(forest: Forest, layout: ChartLayout, at: Point, fits: (node: number) => boolean): number {
  let best: number = NONE;
  let least = Infinity;
  // The minimap stretches each axis by itself, so nearness is measured in shares of the drawing.
  const [width, height] = [Math.max(1, layout.width), Math.max(1, layout.height)];
  for (const node of layout.order) {
    if (spanOf(forest, node) === 0) continue;
    const dx = (layout.x[node]! + layout.size.cardWidth / 2 - at.x) / width;
    const dy = (layout.y[node]! + layout.size.cardHeight / 2 - at.y) / height;
    const distance = dx * dx + dy * dy;
    if (distance >= least || !fits(node)) continue;
    best = node;
    least = distance;
  }
  return best;
}
