import { buildBandIndex, cardsIn } from '@tandem/client/features/org-chart/geometry/band-index';
import { BADGE } from '@tandem/client/org-geometry/card-size';
import { isWithin, spanOf } from '@tandem/client/org-geometry/forest';
import { badgeBox, hitTest } from '@tandem/client/features/org-chart/geometry/hit-test';
import { neighbour } from '@tandem/client/features/org-chart/geometry/neighbours';
import { buildLineIndex, forEachLineIn } from '@tandem/client/features/org-chart/geometry/reporting-lines';
import { isShown, layOutForest } from '@tandem/client/org-geometry/tidy-layout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFoldedForest } from '../random-forest.ts';

const OPPOSITE = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;
const anyPlace = fc.record({ x: fc.double({ min: -0.1, max: 1.1, noNaN: true }), y: fc.double({ min: -0.1, max: 1.1, noNaN: true }) });

describe.each([
  ['from the top down', false],
  ['across', true],
])('finding cards by place, %s', (_name, across) => {
  it('finds exactly the cards that touch a box', () => {
    fc.assert(
      fc.property(anyFoldedForest, anyPlace, anyPlace, ({ forest, collapsed }, a, b) => {
        const layout = layOutForest(forest, collapsed, -1, across);
        const box = {
          left: Math.min(a.x, b.x) * layout.width,
          right: Math.max(a.x, b.x) * layout.width,
          top: Math.min(a.y, b.y) * layout.height,
          bottom: Math.max(a.y, b.y) * layout.height,
        };
        const { cardWidth, cardHeight } = layout.size;
        const expected = [...layout.order].filter(
          (node) =>
            layout.x[node]! <= box.right &&
            layout.x[node]! + cardWidth >= box.left &&
            layout.y[node]! <= box.bottom &&
            layout.y[node]! + cardHeight >= box.top,
        );
        const found = cardsIn(buildBandIndex(layout), box, 1000)!;
        expect(found.toSorted((p, q) => p - q)).toEqual(expected.toSorted((p, q) => p - q));
      }),
    );
  });

  it('hits the same card or badge as looking at each of them', () => {
    fc.assert(
      fc.property(anyFoldedForest, anyPlace, ({ forest, collapsed }, place) => {
        const layout = layOutForest(forest, collapsed, -1, across);
        const at = { x: place.x * (layout.width + BADGE.width), y: place.y * (layout.height + BADGE.height) };
        const { cardWidth, cardHeight } = layout.size;
        const inside = (box: { left: number; top: number; right: number; bottom: number }): boolean =>
          at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
        const badge = [...layout.order].find((node) => spanOf(forest, node) > 0 && inside(badgeBox(layout, node)));
        const card = [...layout.order].find((node) =>
          inside({ left: layout.x[node]!, top: layout.y[node]!, right: layout.x[node]! + cardWidth, bottom: layout.y[node]! + cardHeight }),
        );
        const hit = hitTest(forest, buildBandIndex(layout), at);
        if (badge !== undefined) expect(hit).toEqual({ node: badge, part: 'badge' });
        else expect(hit).toEqual(card === undefined ? null : { node: card, part: 'card' });
      }),
      { numRuns: 500 },
    );
  });

  it('finds every line between a manager and its reports that touches a box', () => {
    fc.assert(
      fc.property(anyFoldedForest, anyPlace, ({ forest, collapsed }, place) => {
        const layout = layOutForest(forest, collapsed, -1, across);
        const lines = buildLineIndex(forest, layout);
        const all = Array.from(lines.managers, (manager, at) => ({ manager, left: lines.left[at]!, right: lines.right[at]! }));
        expect(all.map(({ manager }) => manager).toSorted((a, b) => a - b)).toEqual(
          [...layout.order].filter((node) => spanOf(forest, node) > 0 && collapsed[node] === 0).toSorted((a, b) => a - b),
        );
        const x = place.x * (across ? layout.height : layout.width);
        const found = new Set<number>();
        const strip = across ? { left: 0, right: layout.width, top: x, bottom: x } : { left: x, right: x, top: 0, bottom: layout.height };
        forEachLineIn(layout, lines, strip, (manager) => found.add(manager));
        for (const line of all) if (line.left <= x && line.right >= x) expect(found.has(line.manager)).toBe(true);
      }),
    );
  });

  it('walks with the arrow keys to shown cards only, and back up to the manager', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const index = buildBandIndex(layOutForest(forest, collapsed, -1, across));
        for (const node of index.layout.order) {
          for (const direction of ['up', 'down', 'left', 'right'] as const) {
            const next = neighbour(forest, index, node, direction);
            if (next === -1) continue;
            expect(isShown(index.layout, next)).toBe(true);
            const along = across ? ['up', 'down'] : ['left', 'right'];
            if (along.includes(direction)) {
              expect(neighbour(forest, index, next, OPPOSITE[direction])).toBe(node);
            } else if (direction === (across ? 'right' : 'down') && index.layout.stackRow[node] === -1) {
              expect(neighbour(forest, index, next, OPPOSITE[direction])).toBe(node);
              expect(isWithin(forest, node, next)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
