import type { ChartMark } from '../changes/chart-mark.ts';
import type { ChartNode } from '../chart-nodes.ts';
import type { Ink } from '../colour/ink.ts';
import type { Camera } from '../geometry/camera.ts';
import type { ChartLayout } from '../geometry/tidy-layout.ts';

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
