import { spanOf } from '@tandem/client/org-geometry/forest';
import { nearestManager } from '@tandem/client/features/org-chart/geometry/nearest-manager';
import { layOutForest } from '@tandem/client/org-geometry/tidy-layout';
import { expect, it } from 'vitest';
import { regularForest } from '../random-forest.ts';

it('the nearest manager to the middle of a manager is that one, unless it does not fit', () => {
  const forest = regularForest(100);
  const layout = layOutForest(forest, new Uint8Array(forest.count));
  for (let node = 0; node < forest.count; node++) {
    const at = { x: layout.x[node]! + layout.size.cardWidth / 2, y: layout.y[node]! + layout.size.cardHeight / 2 };
    const nearest = nearestManager(forest, layout, at, () => true);
    if (spanOf(forest, node) > 0) expect(nearest).toBe(node);
    else expect(spanOf(forest, nearest)).toBeGreaterThan(0);
    expect(nearestManager(forest, layout, at, (one) => one !== node)).not.toBe(node);
    expect(nearestManager(forest, layout, at, () => false)).toBe(-1);
  }
});
