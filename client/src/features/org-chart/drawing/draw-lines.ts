import { forEachCardIn } from '../geometry/band-index.ts';
import type { Box, Camera } from '../geometry/camera.ts';
import { NONE } from '../geometry/forest.ts';
import { forEachLineIn, lineY } from '../geometry/reporting-lines.ts';
import type { Forest } from '../geometry/forest.ts';
import type { ChartScene } from '../state/chart-scene.ts';

/** Draws the reporting lines that touch `box` (world units) as one path; the caller sets the stroke style. */
export function drawLines(context: CanvasRenderingContext2D, forest: Forest, scene: ChartScene, camera: Camera, box: Box): void {
  const { layout } = scene;
  const { cardWidth, cardHeight, levelGap, foldedStackGap, stackIndent } = layout.size;
  const { scale } = camera;
  // Clamped to just outside the box: a line across a million pixels costs as much as it is long.
  const px = (x: number): number => crisp(Math.min(box.right, Math.max(box.left, x)) * scale + camera.x);
  const py = (y: number): number => crisp(y * scale + camera.y);

  context.beginPath();
  forEachLineIn(layout, scene.lines, box, (manager, left, right) => {
    const bar = py(lineY(layout, manager));
    const middle = layout.x[manager]! + cardWidth / 2;
    if (middle >= box.left && middle <= box.right) {
      const x = px(middle);
      context.moveTo(x, py(layout.y[manager]! + cardHeight));
      context.lineTo(x, bar);
    }
    if (right > left) {
      context.moveTo(px(left), bar);
      context.lineTo(px(right), bar);
    }
  });

  // Each card draws the piece that leads to it, so a card just below or right of the box still has its line drawn.
  const reach = {
    left: box.left - cardWidth,
    right: box.right + cardWidth,
    top: box.top,
    bottom: box.bottom + cardHeight + Math.max(levelGap, foldedStackGap),
  };
  forEachCardIn(scene.index, reach, (node) => {
    const manager = forest.parent[node]!;
    if (manager === NONE || !(layout.x[manager]! >= 0)) return;
    const row = layout.stackRow[node]!;
    const top = layout.y[node]!;
    if (row === NONE) {
      const x = px(layout.x[node]! + cardWidth / 2);
      context.moveTo(x, py(lineY(layout, manager)));
      context.lineTo(x, py(top));
      return;
    }
    const spine = px(layout.x[node]! - stackIndent / 2);
    const middle = py(top + cardHeight / 2);
    context.moveTo(spine, row === 0 ? py(lineY(layout, manager)) : py(top - foldedStackGap - cardHeight / 2));
    context.lineTo(spine, middle);
    context.lineTo(px(layout.x[node]!), middle);
  });
  context.stroke();
}

function crisp(at: number): number {
  return Math.round(at) + 0.5;
}
