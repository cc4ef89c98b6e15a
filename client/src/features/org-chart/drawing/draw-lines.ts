import { forEachCardIn, turnedBox } from '../geometry/band-index.ts';
import type { Box, Camera } from '../geometry/camera.ts';
import { type Forest, NONE } from '../../../org-geometry/forest.ts';
import { forEachLineIn, lineY } from '../geometry/reporting-lines.ts';
import type { ChartScene } from '../state/chart-scene.ts';

/** Draws the reporting lines that touch `box` (world units) as one path; the caller sets the stroke style. */
export function drawLines(context: CanvasRenderingContext2D, forest: Forest, scene: ChartScene, camera: Camera, box: Box): void {
  const { layout } = scene;
  const { cardWidth, cardHeight, levelGap, foldedStackGap, stackIndent } = layout.turned;
  const { scale } = camera;
  const seen = turnedBox(layout, box);
  const [alongFrom, awayFrom] = layout.across ? [camera.y, camera.x] : [camera.x, camera.y];
  // Clamped to just outside the box: a line across a million pixels costs as much as it is long.
  const pu = (u: number): number => crisp(Math.min(seen.right, Math.max(seen.left, u)) * scale + alongFrom);
  const pv = (v: number): number => crisp(v * scale + awayFrom);
  const moveTo = (u: number, v: number): void => (layout.across ? context.moveTo(v, u) : context.moveTo(u, v));
  const lineTo = (u: number, v: number): void => (layout.across ? context.lineTo(v, u) : context.lineTo(u, v));

  context.beginPath();
  forEachLineIn(layout, scene.lines, box, (manager, left, right) => {
    const bar = pv(lineY(layout, manager));
    const middle = layout.u[manager]! + cardWidth / 2;
    if (middle >= seen.left && middle <= seen.right) {
      const u = pu(middle);
      moveTo(u, pv(layout.v[manager]! + cardHeight));
      lineTo(u, bar);
    }
    if (right > left) {
      moveTo(pu(left), bar);
      lineTo(pu(right), bar);
    }
  });

  // Each card draws the piece that leads to it, so a card just below or right of the box still has its line drawn.
  const reach = turnedBox(layout, {
    left: seen.left - cardWidth,
    right: seen.right + cardWidth,
    top: seen.top,
    bottom: seen.bottom + cardHeight + Math.max(levelGap, foldedStackGap),
  });
  forEachCardIn(scene.index, reach, (node) => {
    const manager = forest.parent[node]!;
    if (manager === NONE || !(layout.u[manager]! >= 0)) return;
    const row = layout.stackRow[node]!;
    const top = layout.v[node]!;
    if (row === NONE) {
      const u = pu(layout.u[node]! + cardWidth / 2);
      moveTo(u, pv(lineY(layout, manager)));
      lineTo(u, pv(top));
      return;
    }
    const spine = pu(layout.u[node]! - stackIndent / 2);
    const middle = pv(top + cardHeight / 2);
    moveTo(spine, row === 0 ? pv(lineY(layout, manager)) : pv(top - foldedStackGap - cardHeight / 2));
    lineTo(spine, middle);
    lineTo(pu(layout.u[node]!), middle);
  });
  context.stroke();
}

function crisp(at: number): number {
  return Math.round(at) + 0.5;
}
