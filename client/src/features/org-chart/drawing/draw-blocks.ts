import { firstFrom, turnedBox } from '../geometry/band-index.ts';
import type { Box, Camera } from '../geometry/camera.ts';
import type { ChartScene } from '../state/chart-scene.ts';

/** Rectangles of one colour: place along and away, length along and away, one after the other, in CSS pixels. */
type Rectangles = number[];

/**
 * Draws every card in the box as a block of its colour. Neighbours of one colour are joined where no gap between them
 * could be seen, and what lies under a pixel that is taken already is skipped, so that the work is bounded by what
 * the screen can show and not by the number of cards.
 */
export function drawBlocks(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  camera: Camera,
  box: Box,
  classOf: Uint8Array,
  colours: readonly string[],
): void {
  const byClass: Rectangles[] = colours.map(() => []);
  const { index, layout } = scene;
  const { cardWidth, cardHeight } = layout.turned;
  const { scale } = camera;
  const seen = turnedBox(layout, box);
  const [alongFrom, awayFrom] = layout.across ? [camera.y, camera.x] : [camera.x, camera.y];
  const height = Math.max(1, cardHeight * scale);
  const width = Math.max(0.75, cardWidth * scale);
  // A gap smaller than this many CSS pixels cannot be seen.
  const blur = 0.6;
  const lastBand = Math.min(index.start.length - 2, Math.floor(seen.bottom / index.bandHeight));
  for (let band = Math.max(0, Math.floor((seen.top - cardHeight) / index.bandHeight)); band <= lastBand; band++) {
    const end = index.start[band + 1]!;
    let runClass = -1;
    let runLeft = 0;
    let runRight = -Infinity;
    let runTop = NaN;
    const close = (): void => {
      if (runClass !== -1) byClass[runClass]!.push(runLeft, runTop, runRight - runLeft, height);
    };
    for (let at = firstFrom(index, band, seen.left - cardWidth); at < end; at++) {
      const node = index.nodes[at]!;
      const x = layout.u[node]!;
      if (x > seen.right) break;
      const left = x * scale + alongFrom;
      const top = layout.v[node]! * scale + awayFrom;
      const right = left + width;
      const sameRow = Math.abs(top - runTop) < blur;
      if (sameRow && right <= runRight + 0.25) continue;
      const tint = classOf[node]!;
      if (sameRow && tint === runClass && left - runRight < blur) {
        runRight = right;
        continue;
      }
      close();
      runClass = tint;
      runLeft = left;
      runRight = right;
      runTop = top;
    }
    close();
  }
  byClass.forEach((rectangles, tint) => {
    if (rectangles.length === 0) return;
    context.fillStyle = colours[tint]!;
    for (let i = 0; i < rectangles.length; i += 4) {
      const [along, away, length, depth] = [rectangles[i]!, rectangles[i + 1]!, rectangles[i + 2]!, rectangles[i + 3]!];
      if (layout.across) context.fillRect(away, along, depth, length);
      else context.fillRect(along, away, length, depth);
    }
  });
}
