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

/** Builds the index from a layout in linear time. Looks at managers and at the ends of their rows, not at every card. */
export function buildLineIndex(forest: Forest, layout: ChartLayout): LineIndex {
  const { order, u, v, turned: size } = layout;
  const { childStart, children } = forest;
  const pitch = size.cardHeight + size.levelGap;
  const levels = Math.floor((layout.across ? layout.width : layout.height) / pitch) + 2;
  const start = new Int32Array(levels + 1);
  const found = new Int32Array(order.length);
  let count = 0;
  for (const node of order) {
    const first = childStart[node]!;
    if (first === childStart[node + 1]! || !(u[children[first]!]! >= 0)) continue;
    found[count++] = node;
    start[Math.floor(v[node]! / pitch) + 1]!++;
  }
  for (let level = 0; level < levels; level++) start[level + 1]! += start[level]!;
  const managers = new Int32Array(count);
  const left = new Float64Array(count);
  const right = new Float64Array(count);
  const next = start.slice();
  for (let i = 0; i < count; i++) {
    const node = found[i]!;
    const at = next[Math.floor(v[node]! / pitch)]!++;
    const middle = u[node]! + size.cardWidth / 2;
    managers[at] = node;
    left[at] = Math.min(middle, dropAt(layout, children[childStart[node]!]!));
    right[at] = Math.max(middle, dropAt(layout, lastOnBar(layout, forest, node)));
  }
  return { start, managers, left, right };
}

/** The last report that hangs from the bar itself. Reports stand in their order from left to right. */
function lastOnBar({ stackRow }: ChartLayout, { childStart, children }: Forest, manager: number): number {
  let at = childStart[manager + 1]! - 1;
  while (stackRow[children[at]!]! > 0) at--;
  return children[at]!;
}

/** Where the line from the bar to a report goes, along the row. */
function dropAt({ u, stackRow, turned }: ChartLayout, report: number): number {
  return stackRow[report] === NONE ? u[report]! + turned.cardWidth / 2 : u[report]! - turned.stackIndent / 2;
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
