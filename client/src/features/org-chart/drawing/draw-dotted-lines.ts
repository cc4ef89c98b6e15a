import type { Ink } from '../colour/ink.ts';
import type { DrawnDottedLine } from '../editing/dotted-lines.ts';
import { type Camera, type Point, toScreen } from '../geometry/camera.ts';
import { dottedCurve } from '../geometry/dotted-curve.ts';
import { type ChartLayout, isShown } from '../../../org-geometry/tidy-layout.ts';

/** Below this scale a label could not be read. */
const LABELS_FROM = 0.4;

/** Draws second managers as dashed curves over the cards of the canvas, with what they are for in the middle. */
export function drawDottedLines(
  context: CanvasRenderingContext2D,
  lines: readonly DrawnDottedLine[],
  layout: ChartLayout,
  camera: Camera,
  ink: Ink,
): void {
  const at = (world: Point): readonly [number, number] => {
    const { x, y } = toScreen(camera, world);
    return [x, y];
  };
  context.strokeStyle = ink.second;
  context.lineWidth = 1.4;
  context.font = `11px ${ink.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { from, to, label } of lines) {
    if (!isShown(layout, from) || !isShown(layout, to)) continue;
    const curve = dottedCurve(layout, from, to);
    context.setLineDash([5, 4]);
    context.beginPath();
    context.moveTo(...at(curve.from));
    context.bezierCurveTo(...at(curve.fromHandle), ...at(curve.toHandle), ...at(curve.to));
    context.stroke();
    if (camera.scale < LABELS_FROM) continue;
    const [x, y] = at(curve.middle);
    const width = context.measureText(label).width + 10;
    context.fillStyle = ink.body;
    context.fillRect(x - width / 2, y - 8, width, 16);
    context.fillStyle = ink.dimmed;
    context.fillText(label, x, y);
  }
  context.setLineDash([]);
}
