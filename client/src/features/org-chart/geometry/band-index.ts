import type { Box } from './camera.ts';
import type { ChartLayout } from './tidy-layout.ts';

/**
 * Finds cards by place: horizontal bands as high as a card and its gap, each sorted from left to right.
 * `nodes[start[b]]..nodes[start[b + 1]]` are the cards whose top edge lies in band b.
 */
export interface BandIndex {
  readonly layout: ChartLayout;
  readonly bandHeight: number;
  readonly start: Int32Array;
  readonly nodes: Int32Array;
}

/** Builds the index; near linear, because the layout's order is nearly sorted already. */
export function buildBandIndex(layout: ChartLayout): BandIndex {
  const bandHeight = layout.size.cardHeight + layout.size.stackGap;
  const bands = Math.max(1, Math.floor(layout.height / bandHeight) + 1);
  const start = new Int32Array(bands + 1);
  const { order, x, y } = layout;
  for (const node of order) start[Math.floor(y[node]! / bandHeight) + 1]!++;
  for (let band = 0; band < bands; band++) start[band + 1]! += start[band]!;
  const next = start.slice();
  const nodes = new Int32Array(order.length);
  for (const node of order) nodes[next[Math.floor(y[node]! / bandHeight)]!++] = node;
  for (let band = 0; band < bands; band++) sortByX(nodes.subarray(start[band]!, start[band + 1]!), x);
  return { layout, bandHeight, start, nodes };
}

/**
 * Calls `visit` with every card that touches the box, band by band and from left to right.
 * Returns the number of cards visited; stops early when `visit` returns false.
 */
export function forEachCardIn(index: BandIndex, box: Box, visit: (node: number) => boolean | void): number {
  const { layout, bandHeight, start, nodes } = index;
  const { cardWidth, cardHeight } = layout.size;
  const lastBand = Math.min(start.length - 2, Math.floor(box.bottom / bandHeight));
  let visited = 0;
  for (let band = Math.max(0, Math.floor((box.top - cardHeight) / bandHeight)); band <= lastBand; band++) {
    const end = start[band + 1]!;
    for (let at = firstFrom(index, band, box.left - cardWidth); at < end; at++) {
      const node = nodes[at]!;
      if (layout.x[node]! > box.right) break;
      const top = layout.y[node]!;
      if (top > box.bottom || top + cardHeight < box.top) continue;
      visited++;
      if (visit(node) === false) return visited;
    }
  }
  return visited;
}

/** The cards that touch the box, at most `limit`; null where there are more. */
export function cardsIn(index: BandIndex, box: Box, limit: number): number[] | null {
  const found: number[] = [];
  let over = false;
  forEachCardIn(index, box, (node) => {
    if (found.length === limit) {
      over = true;
      return false;
    }
    found.push(node);
    return true;
  });
  return over ? null : found;
}

/** Place in `nodes` of the first card of the band whose left edge is not left of `x`. */
export function firstFrom(index: BandIndex, band: number, x: number): number {
  let low = index.start[band]!;
  let high = index.start[band + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index.layout.x[index.nodes[middle]!]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortByX(nodes: Int32Array, x: Float64Array): void {
  for (let i = 1; i < nodes.length; i++) {
    if (x[nodes[i]!]! < x[nodes[i - 1]!]!) {
      nodes.sort((a, b) => x[a]! - x[b]!);
      return;
    }
  }
}
