import { type BandIndex, forEachCardIn } from '../geometry/band-index.ts';
import type { Point } from '../geometry/camera.ts';
import { type Forest, isWithin, NONE } from '../../../org-geometry/forest.ts';

/** No position is picked beside the selected one. */
export const NO_PICKS: ReadonlySet<number> = new Set();

/** What an act on the chart is meant for: the picked positions, else the selected one. Empty where there is neither. */
export function actedOn(state: { readonly picked: ReadonlySet<number>; readonly selected: number }): readonly number[] {
  if (state.picked.size > 0) return [...state.picked];
  return state.selected === NONE ? [] : [state.selected];
}

/** `mark` toggles like `toggle`, but does not take the selected position for the first of several. */
export type PickHow = 'only' | 'also' | 'toggle' | 'mark';

/** The picks after some were made; the selected position counts as the first of several. */
export function picksAfter(picked: ReadonlySet<number>, selected: number, nodes: readonly number[], how: PickHow): ReadonlySet<number> {
  if (how === 'only') return new Set(nodes);
  const next = new Set(picked.size === 0 && selected !== NONE && how !== 'mark' ? [selected] : picked);
  for (const node of nodes) {
    if (how !== 'also' && next.has(node)) next.delete(node);
    else next.add(node);
  }
  return next;
}

/** Those that stand below no other one, in the order of the chart. */
export function topmost(forest: Forest, nodes: Iterable<number>): number[] {
  const inOrder = [...nodes].sort((a, b) => forest.rank[a]! - forest.rank[b]!);
  const tops: number[] = [];
  for (const node of inOrder) {
    const last = tops.at(-1);
    if (last === undefined || !isWithin(forest, last, node)) tops.push(node);
  }
  return tops;
}

/** Everybody in the subtrees of the positions, these included. */
export function withSubtrees(forest: Forest, nodes: Iterable<number>): number[] {
  return topmost(forest, nodes).flatMap((top) =>
    Array.from(forest.preorder.subarray(forest.rank[top]!, forest.rank[top]! + forest.total[top]! + 1)),
  );
}

/** The shown cards that a frame between two world points touches. */
export function cardsInFrame(index: BandIndex, a: Point, b: Point): number[] {
  const box = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
  const found: number[] = [];
  forEachCardIn(index, box, (node) => {
    found.push(node);
  });
  return found;
}
