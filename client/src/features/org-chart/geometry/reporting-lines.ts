import { turnedBox } from './band-index.ts';
import type { Box } from './camera.ts';
import { type Forest, NONE } from '../../../org-geometry/forest.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/**
 * The bars between managers and their reports, along the rows of the layout (its `u`). At one depth they follow each
 * other and never overlap, so that the ones in view are found by binary search.
 */
export interface LineIndex {
  /** Managers with shown reports; `managers[start[d]]..managers[start[d + 1]]` stand at depth d below the drawing's top. */
  readonly start: Int32Array;
  readonly managers: Int32Array;
  /** Both ends of the line, by place in `managers`, in world units. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Builds the index from a layout in linear time. */
export function buildLineIndex(forest: Forest, layout: ChartLayout): LineIndex {
  const { order, u: x, v: y, turned: size, stackRow } = layout;
  const pitch = size.cardHeight + size.levelGap;
  const levels = Math.floor((layout.across ? layout.width : layout.height) / pitch) + 2;
  const start = new Int32Array(levels + 1);
  const drops = { left: new Float64Array(forest.count).fill(Infinity), right: new Float64Array(forest.count).fill(-Infinity) };
  for (const node of order) {
    const above = forest.parent[node]!;
    if (above === NONE || !(x[above]! >= 0) || stackRow[node]! > 0) continue;
    const drop = stackRow[node] === NONE ? x[node]! + size.cardWidth / 2 : x[node]! - size.stackIndent / 2;
    if (drop < drops.left[above]!) drops.left[above] = drop;
    if (drop > drops.right[above]!) drops.right[above] = drop;
  }
  const hasLine = (node: number): boolean => drops.left[node]! !== Infinity;
  for (const node of order) if (hasLine(node)) start[Math.floor(y[node]! / pitch) + 1]!++;
  for (let level = 0; level < levels; level++) start[level + 1]! += start[level]!;
  const count = start[levels]!;
  const managers = new Int32Array(count);
  const left = new Float64Array(count);
  const right = new Float64Array(count);
  const next = start.slice();
  for (const node of order) {
    if (!hasLine(node)) continue;
    const at = next[Math.floor(y[node]! / pitch)]!++;
    const middle = x[node]! + size.cardWidth / 2;
    managers[at] = node;
    left[at] = Math.min(middle, drops.left[node]!);
    right[at] = Math.max(middle, drops.right[node]!);
  }
  return { start, managers, left, right };
}

/** Where the bar below a manager lies, away from the root (`v`), in world units. */
export function lineY(layout: ChartLayout, manager: number): number {
  return layout.v[manager]! + layout.turned.cardHeight + layout.turned.levelGap * 0.6;
}

/** Calls `visit` for every line whose trunk or bar may touch the box. */
export function forEachLineIn(
  layout: ChartLayout,
  lines: LineIndex,
  box: Box,
  visit: (manager: number, left: number, right: number) => void,
): void {
  const pitch = layout.turned.cardHeight + layout.turned.levelGap;
  const { left, right, top, bottom } = turnedBox(layout, box);
  const lastLevel = Math.min(lines.start.length - 2, Math.floor(bottom / pitch));
  for (let level = Math.max(0, Math.floor(top / pitch)); level <= lastLevel; level++) {
    const end = lines.start[level + 1]!;
    let low = lines.start[level]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lines.right[middle]! < left) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < end && lines.left[at]! <= right; at++) {
      visit(lines.managers[at]!, lines.left[at]!, lines.right[at]!);
    }
  }
}
