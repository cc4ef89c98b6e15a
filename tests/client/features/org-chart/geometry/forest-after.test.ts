import { forestFromParents } from '@tandem/client/org-geometry/forest';
import { forestAfter } from '@tandem/client/org-geometry/forest-after';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyParents } from '../random-forest.ts';

/** Other managers for some, with positions added or taken away at the end. */
const anyEdits = fc.array(
  fc.record({
    length: fc.integer({ min: -3, max: 3 }),
    lines: fc.array(fc.tuple(fc.nat(70), fc.integer({ min: -1, max: 70 })), { maxLength: 4 }),
  }),
  { maxLength: 6 },
);

describe('a forest after a few changes', () => {
  it('equals the forest built from scratch, after every one of a sequence of edits', () => {
    fc.assert(
      fc.property(anyParents, anyEdits, (first, edits) => {
        let parents = first;
        let forest = forestFromParents(parents.slice());
        for (const { length, lines } of edits) {
          const count = Math.max(0, parents.length + length);
          const next = Int32Array.from({ length: count }, (_, i) => (i < parents.length && parents[i]! < count ? parents[i]! : -1));
          for (const [node, manager] of lines) if (node < count && manager < count) next[node] = manager;
          forest = forestAfter(forest, next.slice());
          expect(forest).toEqual(forestFromParents(next.slice()));
          parents = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is built from scratch where most lines changed, with the same result', () => {
    const chain = Int32Array.from({ length: 500 }, (_, i) => i - 1);
    const star = Int32Array.from({ length: 500 }, (_, i) => (i === 0 ? -1 : 0));
    expect(forestAfter(forestFromParents(chain), star.slice())).toEqual(forestFromParents(star.slice()));
  });

  it('is the same one where nothing changed', () => {
    const forest = forestFromParents(Int32Array.of(-1, 0, 0, 1));
    expect(forestAfter(forest, Int32Array.of(-1, 0, 0, 1))).toBe(forest);
  });
});
