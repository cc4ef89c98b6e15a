import { type BandIndex, forEachCardIn } from './band-index.ts';
import type { Point } from './camera.ts';
import { BADGE } from '../../../org-geometry/card-size.ts';
import { type Forest, spanOf } from '../../../org-geometry/forest.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/** What lies under a world point. A drop target of a later drag is the hit's card. */
export interface Hit {
  readonly node: number;
  readonly part: 'card' | 'badge';
}

/** The card or badge under a world point, or null. Badges lie on top of cards. */
export function hitTest(forest: Forest, index: BandIndex, at: Point): Hit | null {
  const { cardWidth, cardHeight } = index.layout.size;
  let hit: Hit | null = null;
  const reach = BADGE.height - BADGE.overlap;
  const box = index.layout.across
    ? { left: at.x - (BADGE.width - BADGE.overlap), right: at.x, top: at.y, bottom: at.y }
    : { left: at.x, right: at.x, top: at.y - reach, bottom: at.y };
  forEachCardIn(index, box, (node) => {
    const left = index.layout.x[node]!;
    const top = index.layout.y[node]!;
    if (spanOf(forest, node) > 0) {
      const badge = badgeBox(index.layout, node);
      if (at.x >= badge.left && at.x <= badge.right && at.y >= badge.top && at.y <= badge.bottom) {
        hit = { node, part: 'badge' };
        return false;
      }
    }
    if (at.x >= left && at.x <= left + cardWidth && at.y >= top && at.y <= top + cardHeight) hit = { node, part: 'card' };
    return true;
  });
  return hit;
}

/** Where the badge of a manager's card lies, in world units. */
export function badgeBox(layout: ChartLayout, node: number): { left: number; top: number; right: number; bottom: number } {
  if (layout.across) {
    const left = layout.x[node]! + layout.size.cardWidth - BADGE.overlap;
    const top = layout.y[node]! + (layout.size.cardHeight - BADGE.height) / 2;
    return { left, top, right: left + BADGE.width, bottom: top + BADGE.height };
  }
  const left = layout.x[node]! + (layout.size.cardWidth - BADGE.width) / 2;
  const top = layout.y[node]! + layout.size.cardHeight - BADGE.overlap;
  return { left, top, right: left + BADGE.width, bottom: top + BADGE.height };
}
