import type { ChartNode } from './chart-nodes.ts';

/** More changed positions than this cost more one by one than all anew. */
const MOST_CHANGED = 500;

/**
 * Numbers under which another node stands than before, added and taken ones included, in order. The same object is the
 * same node. Null where they are so many that all may as well be worked out anew.
 */
export function changedNodes(before: readonly ChartNode[], after: readonly ChartNode[]): number[] | null {
  const changed: number[] = [];
  if (Math.abs(after.length - before.length) > MOST_CHANGED) return null;
  const shared = Math.min(before.length, after.length);
  for (let i = 0; i < shared; i++) if (before[i] !== after[i] && changed.push(i) > MOST_CHANGED) return null;
  for (let i = shared; i < Math.max(before.length, after.length); i++) changed.push(i);
  return changed;
}
