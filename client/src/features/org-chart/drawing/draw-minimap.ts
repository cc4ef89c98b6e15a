import { type Colouring, TINTS } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import type { Box, Extent } from '../geometry/camera.ts';
import type { MinimapView } from '../geometry/minimap.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/** Draws the whole drawing small. Each pixel is painted once, so that the work is bounded by the minimap's size. */
export function drawMinimap(
  context: CanvasRenderingContext2D,
  layout: ChartLayout,
  view: MinimapView,
  minimap: Extent,
  colouring: Colouring,
  ink: Ink,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, minimap.width, minimap.height);
  const columns = Math.ceil(minimap.width * 2);
  const taken = new Uint8Array(columns * Math.ceil(minimap.height * 2 + 2));
  const width = Math.max(0.75, layout.size.cardWidth * view.scaleX);
  const height = Math.max(1.25, layout.size.cardHeight * view.scaleY);
  let tint = -1;
  for (const node of layout.order) {
    const x = layout.x[node]! * view.scaleX + view.x;
    const y = layout.y[node]! * view.scaleY + view.y;
    const spot = Math.floor(y * 2) * columns + Math.floor(x * 2);
    if (taken[spot] === 1) continue;
    taken[spot] = 1;
    if (colouring.classOf[node] !== tint) {
      tint = colouring.classOf[node]!;
      context.fillStyle = ink.tints[TINTS[tint]!]!;
    }
    context.fillRect(x, y, width, height);
  }
}

/** Draws the frame that stands for what is seen. */
export function drawMinimapFrame(context: CanvasRenderingContext2D, frame: Box, ink: Ink, ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.strokeStyle = ink.accent;
  context.lineWidth = 1.5;
  context.strokeRect(
    frame.left + 0.75,
    frame.top + 0.75,
    Math.max(3, frame.right - frame.left - 1.5),
    Math.max(3, frame.bottom - frame.top - 1.5),
  );
}
