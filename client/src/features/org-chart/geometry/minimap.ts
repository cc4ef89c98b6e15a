import { type Box, type Camera, type Extent, type Point, seenBox } from './camera.ts';

/** How the whole drawing fits into the minimap: minimap = world * scale + (x, y), each axis with its own scale. */
export interface MinimapView {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

/** Free border of the minimap, in CSS pixels. */
const PADDING = 4;

/** Fits a drawing into a minimap of the given size. */
export function minimapView(drawing: Extent, minimap: Extent): MinimapView {
  const roomX = minimap.width - 2 * PADDING;
  const roomY = minimap.height - 2 * PADDING;
  // Stretched to fill: a large organization is hundreds of times as wide as high and would be a hairline.
  const scaleX = Math.min(0.25, roomX / Math.max(1, drawing.width));
  const scaleY = Math.min(0.25, roomY / Math.max(1, drawing.height));
  return {
    scaleX,
    scaleY,
    x: (minimap.width - drawing.width * scaleX) / 2,
    y: (minimap.height - drawing.height * scaleY) / 2,
  };
}

/** The frame on the minimap that stands for what the camera sees, cut at the minimap's edge. */
export function minimapFrame(view: MinimapView, camera: Camera, viewport: Extent, minimap: Extent): Box {
  const seen = seenBox(camera, viewport);
  const cut = (at: number, limit: number): number => Math.min(limit, Math.max(0, at));
  return {
    left: cut(seen.left * view.scaleX + view.x, minimap.width),
    right: cut(seen.right * view.scaleX + view.x, minimap.width),
    top: cut(seen.top * view.scaleY + view.y, minimap.height),
    bottom: cut(seen.bottom * view.scaleY + view.y, minimap.height),
  };
}

/** The world point under a point of the minimap. */
export function minimapToWorld(view: MinimapView, at: Point): Point {
  return { x: (at.x - view.x) / view.scaleX, y: (at.y - view.y) / view.scaleY };
}
