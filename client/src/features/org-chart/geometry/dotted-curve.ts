import type { Point } from './camera.ts';
import type { ChartLayout } from '../../../org-geometry/tidy-layout.ts';

/** A curve from a position to its second manager, in world units: both ends, both handles, and its middle. */
export interface DottedCurve {
  readonly from: Point;
  readonly fromHandle: Point;
  readonly toHandle: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** The curve between two shown cards: out of the side that looks to the manager, into the manager's other side. */
export function dottedCurve(layout: ChartLayout, from: number, to: number): DottedCurve {
  const { cardWidth, cardHeight } = layout.size;
  const { x, y, across } = layout;
  const [a, b] = across
    ? [
        { x: x[from]!, y: y[from]! + cardHeight * 0.3 },
        { x: x[to]! + cardWidth, y: y[to]! + cardHeight * 0.7 },
      ]
    : [
        { x: x[from]! + cardWidth * 0.75, y: y[from]! },
        { x: x[to]! + cardWidth * 0.25, y: y[to]! + cardHeight },
      ];
  const bend = Math.max(36, (across ? Math.abs(a.x - b.x) : Math.abs(a.y - b.y)) * 0.45);
  return {
    from: a,
    fromHandle: across ? { x: a.x - bend, y: a.y } : { x: a.x, y: a.y - bend },
    toHandle: across ? { x: b.x + bend, y: b.y } : { x: b.x, y: b.y + bend },
    to: b,
    // The handles lie point-symmetrically, so the curve runs through the middle of its ends.
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  };
}
