import type { Box } from './camera.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/**
 * Finds cards by place: bands as high as a card and its gap, each sorted along. Bands are horizontal, and vertical
 * where the layout runs across. `nodes[start[b]]..nodes[start[b + 1]]` are the cards whose near edge lies in band b.
 */
export interface BandIndex {
  readonly layout: ChartLayout;
  readonly bandHeight: number;
  readonly start: Int32Array;
  readonly nodes: Int32Array;
}

/** Builds the index; near linear, because the layout's order is nearly sorted already. */
export function buildBandIndex(layout: ChartLayout): BandIndex {
  const bandHeight = layout.turned.cardHeight + layout.turned.stackGap;
  const bands = Math.max(1, Math.floor((layout.across ? layout.width : layout.height) / bandHeight) + 1);
  const start = new Int32Array(bands + 1);
  const { order, u, v } = layout;
  const bandAt = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const band = Math.floor(v[order[i]!]! / bandHeight);
    bandAt[i] = band;
    start[band + 1]!++;
  }
  for (let band = 0; band < bands; band++) start[band + 1]! += start[band]!;
  const next = start.slice();
  const nodes = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) nodes[next[bandAt[i]!]!++] = order[i]!;
  for (let band = 0; band < bands; band++) sortAlong(nodes.subarray(start[band]!, start[band + 1]!), u);
  return { layout, bandHeight, start, nodes };
}

/**
 * Calls `visit` with every card that touches the box, band by band and from left to right.
 * Returns the number of cards visited; stops early when `visit` returns false.
 */
export function forEachCardIn(index: BandIndex, box: Box, visit: (node: number) => boolean | void): number {
  const { layout, bandHeight, start, nodes } = index;
  const { cardWidth, cardHeight } = layout.turned;
  const { left, right, top: near, bottom: far } = turnedBox(layout, box);
  const lastBand = Math.min(start.length - 2, Math.floor(far / bandHeight));
  let visited = 0;
  for (let band = Math.max(0, Math.floor((near - cardHeight) / bandHeight)); band <= lastBand; band++) {
    const end = start[band + 1]!;
    for (let at = firstFrom(index, band, left - cardWidth); at < end; at++) {
      const node = nodes[at]!;
      if (layout.u[node]! > right) break;
      const top = layout.v[node]!;
      if (top > far || top + cardHeight < near) continue;
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

/** A box as the layout's rows see it: itself, or turned by a quarter where the layout runs across. */
export function turnedBox(layout: Pick<ChartLayout, 'across'>, box: Box): Box {
  return layout.across ? { left: box.top, right: box.bottom, top: box.left, bottom: box.right } : box;
}

/** Place in `nodes` of the first card of the band whose near edge along it is not before `u`. */
export function firstFrom(index: BandIndex, band: number, u: number): number {
  let low = index.start[band]!;
  let high = index.start[band + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index.layout.u[index.nodes[middle]!]! < u) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortAlong(nodes: Int32Array, u: Float64Array): void {
  for (let i = 1; i < nodes.length; i++) {
    if (u[nodes[i]!]! < u[nodes[i - 1]!]!) {
      nodes.sort((a, b) => u[a]! - u[b]!);
      return;
    }
  }
}
