import { type Forest, forestFromParents } from '@tandem/client/org-geometry/forest';
import fc from 'fast-check';

/** Parents by number, with roots, cycles and self-references among them. */
export const anyParents = fc
  .array(fc.integer({ min: -1, max: 60 }), { maxLength: 60 })
  .map((parents) => Int32Array.from(parents, (parent) => (parent >= parents.length ? -1 : parent)));

/** Forests of every shape up to 60 positions. */
export const anyForest = anyParents.map((parents) => forestFromParents(parents));

/** A forest with some positions folded. */
export const anyFoldedForest = fc
  .record({ forest: anyForest, bits: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), density: fc.boolean() })
  .map(({ forest, bits, density }) => ({
    forest,
    collapsed: Uint8Array.from({ length: forest.count }, (_, i) => (density && bits[i] ? 1 : 0)),
  }));

/** A wide forest of the given size with spans around eight, the same every time. */
export function regularForest(count: number, span = 8): Forest {
  return forestFromParents(Int32Array.from({ length: count }, (_, i) => (i === 0 ? -1 : Math.floor((i - 1) / span))));
}
