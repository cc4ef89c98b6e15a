import type { Half, OwnedPair } from '../chart-nodes.ts';
import type { Ink } from '../colour/ink.ts';

/**
 * The pair glyph on a canvas: two half-discs, product owner at left, project owner at right. Filled: covered or
 * waived (paler); hatched: planned; outlined in red: uncovered. `at` is the left top corner, all in CSS pixels.
 */
export function drawPairGlyph(
  context: CanvasRenderingContext2D,
  pair: Pick<OwnedPair, 'productOwner' | 'projectOwner' | 'samePerson'>,
  left: number,
  top: number,
  size: number,
  ink: Ink,
): void {
  const radius = size / 2;
  const slit = pair.samePerson ? 0 : Math.max(0.5, size / 16);
  drawHalf(context, pair.productOwner, left + radius - slit, top + radius, radius - slit, -1, ink.accent, ink);
  drawHalf(
    context,
    pair.projectOwner,
    left + radius + slit,
    top + radius,
    radius - slit,
    1,
    pair.samePerson ? ink.accent : ink.second,
    ink,
  );
}

function drawHalf(
  context: CanvasRenderingContext2D,
  half: Half,
  x: number,
  y: number,
  radius: number,
  side: -1 | 1,
  tone: string,
  ink: Ink,
): void {
  context.beginPath();
  context.arc(x, y, radius, -Math.PI / 2, Math.PI / 2, side === -1);
  context.closePath();
  context.lineWidth = Math.max(0.75, radius / 7);
  switch (half) {
    case 'COVERED':
      context.fillStyle = tone;
      context.fill();
      return;
    case 'WAIVED':
      context.fillStyle = ink.border;
      context.fill();
      return;
    case 'PLANNED':
      context.strokeStyle = tone;
      context.stroke();
      context.save();
      context.clip();
      context.beginPath();
      for (let d = -2 * radius; d <= 2 * radius; d += Math.max(1.6, radius / 2.4)) {
        context.moveTo(x + d - radius, y + radius);
        context.lineTo(x + d + radius, y - radius);
      }
      context.stroke();
      context.restore();
      return;
    case 'UNCOVERED':
      context.strokeStyle = ink.gap;
      context.stroke();
  }
}
