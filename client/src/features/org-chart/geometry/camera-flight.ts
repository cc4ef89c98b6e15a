import { type Camera, type Extent, toWorld } from './camera.ts';

/** How long a flight takes, in milliseconds. */
export const FLIGHT_MS = 260;

/**
 * A camera on its way from one view to another; `share` runs from 0 to 1. The middle of the view moves on a
 * straight line while the scale grows or shrinks evenly, which the eye reads as one movement.
 */
export function flightAt(from: Camera, to: Camera, viewport: Extent, share: number): Camera {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const eased = 1 - (1 - share) ** 3;
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  const fromWorld = toWorld(from, middle);
  const toWorldPoint = toWorld(to, middle);
  const scale = from.scale * (to.scale / from.scale) ** eased;
  // Weighted by scale, so that the movement on the screen is even although the zoom changes on the way.
  const travelled = from.scale === to.scale ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return {
    scale,
    x: middle.x - (fromWorld.x + (toWorldPoint.x - fromWorld.x) * travelled) * scale,
    y: middle.y - (fromWorld.y + (toWorldPoint.y - fromWorld.y) * travelled) * scale,
  };
}
