import { buildForest, forestFromParents, isWithin, pathTo, spanOf } from '@tandem/client/org-geometry/forest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyForest, anyParents } from '../random-forest.ts';

describe('a forest of reporting lines', () => {
  it('reaches every position exactly once, whatever cycles the parents make', () => {
    fc.assert(
      fc.property(anyParents, (parents) => {
        const forest = forestFromParents(parents.slice());
        expect([...forest.preorder].sort((a, b) => a - b)).toEqual(Array.from(parents.keys()));
      }),
    );
  });

  it('keeps every parent that is not part of a cycle', () => {
    fc.assert(
      fc.property(anyParents, (parents) => {
        const forest = forestFromParents(parents.slice());
        parents.forEach((parent, i) => {
          if (forest.parent[i] === parent) return;
          let at = parent;
          for (let steps = 0; at !== i && at !== -1 && steps <= parents.length; steps++) at = parents[at]!;
          expect(at, 'a cut parent leads back to the position').toBe(i);
        });
      }),
    );
  });

  it('counts everybody below and keeps each subtree together', () => {
    fc.assert(
      fc.property(anyForest, (forest) => {
        for (let i = 0; i < forest.count; i++) {
          const below = [...forest.preorder].filter((other) => other !== i && pathTo(forest, other).includes(i));
          expect(forest.total[i]).toBe(below.length);
          for (let other = 0; other < forest.count; other++) {
            expect(isWithin(forest, i, other)).toBe(other === i || below.includes(other));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('makes a root of a position whose manager is unknown', () => {
    const forest = buildForest(['a', 'b', 'c'], [null, 'a', 'elsewhere']);
    expect([...forest.roots]).toEqual([0, 2]);
    expect(spanOf(forest, 0)).toBe(1);
  });

  it('holds a reporting line of 100,000 positions without running out of stack', () => {
    const forest = forestFromParents(Int32Array.from({ length: 100_000 }, (_, i) => i - 1));
    expect(forest.maxDepth).toBe(99_999);
  });
});
