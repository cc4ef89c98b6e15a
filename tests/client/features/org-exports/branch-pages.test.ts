import { branchPages, isAtHome } from '@tandem/client/features/org-exports/branch-pages';
import { PAPER_SIZE } from '@tandem/client/features/org-exports/chart-drawing';
import { forestFromParents, NONE } from '@tandem/client/org-geometry/forest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ROOM = { width: 1170, height: 690 };

/** Any forest: a parent before its children, or none; some flat, some deep. */
const arbitraryForest = fc
  .record({ count: fc.integer({ min: 1, max: 400 }), reach: fc.constantFrom(1, 2, 8, 60, 400), seeds: fc.infiniteStream(fc.nat()) })
  .map(({ count, reach, seeds }) =>
    forestFromParents(
      Int32Array.from({ length: count }, (_, i) => {
        const seed = seeds.next().value!;
        return i === 0 || seed % 97 === 0 ? NONE : Math.max(0, i - 1 - (seed % reach)) % i;
      }),
    ),
  );

describe('the pages of a chart', () => {
  it('hold every card once where it is at home, whatever the shape of the organization', () => {
    fc.assert(
      fc.property(arbitraryForest, (forest) => {
        const pages = branchPages(forest, PAPER_SIZE, ROOM);
        const homes = pages.flatMap((page) => page.members.filter((member) => isAtHome(page, member)));
        expect(homes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: forest.count }, (_, i) => i));
      }),
      { numRuns: 60 },
    );
  });

  it('have every reporting line on one of them, and the rest of a cut branch where the reference says', () => {
    fc.assert(
      fc.property(arbitraryForest, (forest) => {
        const pages = branchPages(forest, PAPER_SIZE, ROOM);
        const drawn = new Set<number>();
        pages.forEach((page, at) => {
          page.members.forEach((member, place) => {
            const above = page.forest.parent[place]!;
            if (above === NONE) return;
            expect(page.members[above]).toBe(forest.parent[member]);
            drawn.add(member);
          });
          for (const [member, target] of page.continued) {
            expect(target).toBeGreaterThan(at);
            expect(pages[target]!.tops).toContain(member);
            expect(pages[target]!.from).toBe(at);
          }
        });
        for (let node = 0; node < forest.count; node++) expect(drawn.has(node)).toBe(forest.parent[node] !== NONE);
      }),
      { numRuns: 60 },
    );
  });

  it('have room for their cards', () => {
    fc.assert(
      fc.property(arbitraryForest, (forest) => {
        for (const { layout } of branchPages(forest, PAPER_SIZE, ROOM)) {
          expect(layout.width).toBeLessThanOrEqual(ROOM.width);
          expect(layout.height).toBeLessThanOrEqual(ROOM.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are divided evenly where one manager has more reports than a page', () => {
    const flat = forestFromParents(Int32Array.from({ length: 101 }, (_, i) => (i === 0 ? NONE : 0)));
    const sizes = branchPages(flat, PAPER_SIZE, ROOM).map((page) => page.members.length - 1);
    expect(sizes.reduce((a, b) => a + b)).toBe(100);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(sizes.length);
  });
});
