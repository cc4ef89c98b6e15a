import type { ChartMark } from '../changes/chart-mark.ts';
import { type ChartNode, isGhost } from '../chart-nodes.ts';
import type { Ink } from '../colour/ink.ts';
import type { Box, Camera } from '../geometry/camera.ts';
import { type ChartLayout, isShown } from '../../../org-geometry/tidy-layout.ts';

/** The sign of each mark, so that colour is not the only one. */
export const MARK_SIGNS: Readonly<Record<ChartMark, string>> = { NEW: '+', MOVED: '→', CHANGED: '~', CLOSED: '×' };

/**
 * Marks what is new, moved, changed and closed on cards that stand on the canvas: an outline in the mark's colour,
 * dashed for what is no longer there, and the mark's sign where there is room for it.
 */
export function drawChangeMarks(
  context: CanvasRenderingContext2D,
  nodes: readonly ChartNode[],
  shown: readonly number[],
  layout: ChartLayout,
  camera: Camera,
  ink: Ink,
): void {
  const { scale } = camera;
  const width = layout.size.cardWidth * scale;
  const height = layout.size.cardHeight * scale;
  const sign = Math.min(14, Math.max(8, 20 * scale));
  context.font = `700 ${sign}px ${ink.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const node of shown) {
    const { mark, ghostOf } = nodes[node]!;
    if (mark === undefined && ghostOf === undefined) continue;
    const was = ghostOf !== undefined || mark === 'CLOSED';
    const left = layout.x[node]! * scale + camera.x;
    const top = layout.y[node]! * scale + camera.y;
    if (was) {
      context.globalAlpha = 0.7;
      context.fillStyle = ink.body;
      context.fillRect(left, top, width, height);
      context.globalAlpha = 1;
    }
    const colour = ink.marks[mark ?? 'MOVED'];
    context.strokeStyle = colour;
    context.lineWidth = was ? 1.25 : 2;
    context.setLineDash(was ? [4, 3] : []);
    context.strokeRect(left, top, width, height);
    if (ghostOf !== undefined || width < 18) continue;
    context.fillStyle = colour;
    context.fillRect(left + width - sign * 0.9, top - sign * 0.4, sign * 1.1, sign * 1.1);
    context.fillStyle = ink.card;
    context.fillText(MARK_SIGNS[mark!], left + width - sign * 0.35, top + sign * 0.17);
  }
  context.setLineDash([]);
}

/** The same from far away, where a card is a few pixels: a dot with a rim, larger than what it stands on. */
export function drawMarkDots(
  context: CanvasRenderingContext2D,
  nodes: readonly ChartNode[],
  marked: readonly number[],
  layout: ChartLayout,
  camera: Camera,
  box: Box,
  ink: Ink,
): void {
  const { cardWidth, cardHeight } = layout.size;
  const radius = Math.max(2.5, cardHeight * camera.scale * 0.6);
  context.lineWidth = 1;
  context.strokeStyle = ink.body;
  for (const node of marked) {
    if (!isShown(layout, node)) continue;
    const [x, y] = [layout.x[node]! + cardWidth / 2, layout.y[node]! + cardHeight / 2];
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    context.fillStyle = ink.marks[nodes[node]!.mark ?? 'MOVED'];
    context.beginPath();
    context.arc(x * camera.scale + camera.x, y * camera.scale + camera.y, radius, 0, 2 * Math.PI);
    // What is no longer there is a ring.
    if (isGhost(nodes[node]!)) {
      context.strokeStyle = context.fillStyle;
      context.stroke();
      context.strokeStyle = ink.body;
      continue;
    }
    context.fill();
    context.stroke();
  }
}
