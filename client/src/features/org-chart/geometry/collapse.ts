import { type Forest, NONE, spanOf } from '../../../org-geometry/forest.ts';

/** So many shown cards are a chart that can be taken in when it opens. */
const OPENING_CARDS = 400;

/** Folds every manager from this depth on; at level 1 only the roots are shown. Null: folds nothing. */
export function collapseToLevel(forest: Forest, level: number | null, base = 0): Uint8Array {
  const collapsed = new Uint8Array(forest.count);
  if (level === null) return collapsed;
  for (let i = 0; i < forest.count; i++) {
    if (forest.depth[i]! - base >= level - 1 && spanOf(forest, i) > 0) collapsed[i] = 1;
  }
  return collapsed;
}

/** The same with one manager folded or unfolded. */
export function toggleCollapsed(forest: Forest, collapsed: Uint8Array, node: number): Uint8Array {
  if (spanOf(forest, node) === 0) return collapsed;
  const next = collapsed.slice();
  next[node] = next[node] === 1 ? 0 : 1;
  return next;
}

/** The same with everybody above the position unfolded, so that it is shown; the same array where it is already. */
export function revealNode(forest: Forest, collapsed: Uint8Array, node: number): Uint8Array {
  let next = collapsed;
  for (let above = forest.parent[node]!; above !== NONE; above = forest.parent[above]!) {
    if (next[above] === 0) continue;
    if (next === collapsed) next = collapsed.slice();
    next[above] = 0;
  }
  return next;
}

/** The deepest level that still opens with a chart of modest size; null where all of it is. At least two levels. */
export function openingLevel(forest: Forest): number | null {
  const atDepth = new Int32Array(forest.maxDepth + 1);
  for (let i = 0; i < forest.count; i++) atDepth[forest.depth[i]!]!++;
  let shown = 0;
  for (let depth = 0; depth <= forest.maxDepth; depth++) {
    shown += atDepth[depth]!;
    if (shown > OPENING_CARDS) return Math.max(2, depth);
  }
  return null;
}
