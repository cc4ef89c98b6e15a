import { CARD_SIZE } from '@tandem/client/org-geometry/card-size';
import type { Forest } from '@tandem/client/org-geometry/forest';
import { placeUnits } from '@tandem/client/org-geometry/place-units';
import { type ChartLayout, isShown, layOutForest } from '@tandem/client/org-geometry/tidy-layout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFoldedForest, regularForest } from '../random-forest.ts';

const { cardWidth, cardHeight, levelGap, siblingGap, stackIndent } = CARD_SIZE;

describe('the layout of the chart', () => {
  it('never lets two cards overlap', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed);
        for (const a of layout.order) {
          for (const b of layout.order) {
            if (a >= b) continue;
            const apart =
              Math.abs(layout.x[a]! - layout.x[b]!) >= cardWidth - 1e-6 || Math.abs(layout.y[a]! - layout.y[b]!) >= cardHeight - 1e-6;
            expect(apart, `cards ${a} and ${b}`).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never lets two cards overlap where it runs across, and puts reports to the right of their manager', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed, -1, true);
        for (const a of layout.order) {
          const manager = forest.parent[a]!;
          if (manager !== -1) expect(layout.x[a]).toBeGreaterThan(layout.x[manager]! + cardWidth);
          for (const b of layout.order) {
            if (a >= b) continue;
            const apart =
              Math.abs(layout.x[a]! - layout.x[b]!) >= cardWidth - 1e-6 || Math.abs(layout.y[a]! - layout.y[b]!) >= cardHeight - 1e-6;
            expect(apart, `cards ${a} and ${b}`).toBe(true);
          }
        }
      }),
    );
  });

  it('centres every manager over the row of its reports', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed);
        for (const manager of layout.order) {
          const row = rowOf(forest, layout, manager);
          if (row === null) continue;
          expect(layout.x[manager]! + cardWidth / 2).toBeCloseTo((row.left + row.right) / 2, 5);
        }
      }),
    );
  });

  it('puts every report that is not stacked one level below its manager', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed);
        for (const node of layout.order) {
          const manager = forest.parent[node]!;
          if (manager === -1) expect(layout.y[node]).toBe(0);
          else if (layout.stackRow[node]! <= 0) expect(layout.y[node]).toBe(layout.y[manager]! + cardHeight + levelGap);
        }
      }),
    );
  });

  it('keeps reports in their order from left to right', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed);
        for (const manager of layout.order) {
          const inRow = reports(forest, layout, manager).filter((node) => layout.stackRow[node] === -1);
          const places = inRow.map((node) => layout.x[node]!);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('folding one manager hides its subtree alone and keeps the order of the others', () => {
    fc.assert(
      fc.property(anyFoldedForest, fc.nat(), ({ forest, collapsed }, pick) => {
        fc.pre(forest.count > 0);
        const before = layOutForest(forest, collapsed);
        const folded = pick % forest.count;
        const next = collapsed.slice();
        next[folded] = 1;
        const after = layOutForest(forest, next);
        expect([...after.order]).toEqual([...before.order].filter((node) => node === folded || !under(forest, folded, node)));
        const manager = forest.parent[folded]!;
        if (manager === -1 || !isShown(after, manager)) return;
        const order = (layout: ChartLayout): number[] =>
          reports(forest, layout, manager).toSorted((a, b) => layout.x[a]! - layout.x[b]! || layout.y[a]! - layout.y[b]!);
        expect(order(after)).toEqual(order(before));
      }),
    );
  });

  it('shows a focused subtree as if nothing else were there', () => {
    fc.assert(
      fc.property(anyFoldedForest, fc.nat(), ({ forest }, pick) => {
        fc.pre(forest.count > 0);
        const focus = pick % forest.count;
        const layout = layOutForest(forest, new Uint8Array(forest.count), focus);
        expect(layout.order.length).toBe(forest.total[focus]! + 1);
        expect(layout.y[focus]).toBe(0);
        expect(Math.min(...[...layout.order].map((node) => layout.x[node]!))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('needs no more room than its cards side by side', () => {
    fc.assert(
      fc.property(anyFoldedForest, ({ forest, collapsed }) => {
        const layout = layOutForest(forest, collapsed);
        expect(layout.width).toBeLessThanOrEqual(layout.order.length * (cardWidth + siblingGap + stackIndent));
      }),
    );
  });

  it('spreads small subtrees evenly between large ones', () => {
    // Four children of unit 0; below the first and the last hangs a wide unit, so that they stand 1000 apart.
    const widths = Float64Array.from([0, 100, 100, 100, 100, 1000, 1000]);
    const left = placeUnits(7, Int32Array.from([0, 0, 0, 0, 0, 1, 4]), widths, new Float64Array(7).fill(10));
    expect(left[4]! - left[1]!).toBeCloseTo(1000, 5);
    expect(left[2]! - left[1]!).toBeCloseTo(1000 / 3, 5);
    expect(left[3]! - left[2]!).toBeCloseTo(1000 / 3, 5);
  });

  it('takes time in proportion to the number of cards', () => {
    const time = (count: number): number => {
      const forest = regularForest(count, 3);
      const none = new Uint8Array(count);
      const runs = Array.from({ length: 5 }, () => {
        const from = performance.now();
        layOutForest(forest, none);
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    time(20_000);
    // Eight times the cards; quadratic work would take 64 times as long.
    expect(time(160_000) / time(20_000)).toBeLessThan(32);
  });
});

function reports(forest: Forest, layout: ChartLayout, manager: number): number[] {
  return [...forest.children.subarray(forest.childStart[manager], forest.childStart[manager + 1])].filter((node) => isShown(layout, node));
}

function under(forest: Forest, above: number, node: number): boolean {
  for (let at = node; at !== -1; at = forest.parent[at]!) if (at === above) return true;
  return false;
}

/** Left and right end of what hangs from a manager: cards with half a gap at each side, stacks with their indent. */
function rowOf(forest: Forest, layout: ChartLayout, manager: number): { left: number; right: number } | null {
  const row = reports(forest, layout, manager);
  if (row.length === 0) return null;
  return {
    left: Math.min(...row.map((node) => layout.x[node]! - (layout.stackRow[node] === -1 ? 0 : stackIndent))),
    right: Math.max(...row.map((node) => layout.x[node]! + cardWidth)),
  };
}
