/** A point, in world units or in CSS pixels of the viewport, as the name of its holder says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the world is seen: screen = world * scale + (x, y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Largest scale; at 1 a card has its designed size. */
export const MAX_SCALE = 2;
/** Free border around a drawing that is fitted, in CSS pixels. */
export const FIT_MARGIN = 48;

/** Where a world point is seen. */
export function toScreen(camera: Camera, world: Point): Point {
  return { x: world.x * camera.scale + camera.x, y: world.y * camera.scale + camera.y };
}

/** Which world point is seen there. */
export function toWorld(camera: Camera, screen: Point): Point {
  return { x: (screen.x - camera.x) / camera.scale, y: (screen.y - camera.y) / camera.scale };
}

/** The part of the world that is seen, widened by `margin` CSS pixels on each side. */
export function seenBox(camera: Camera, viewport: Extent, margin = 0): Box {
  const topLeft = toWorld(camera, { x: -margin, y: -margin });
  const bottomRight = toWorld(camera, { x: viewport.width + margin, y: viewport.height + margin });
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

/** Moves what is seen by so many CSS pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Zooms by a factor so that the world point under `at` stays under it. */
export function zoomAt(camera: Camera, at: Point, factor: number, minScale: number): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(minScale, camera.scale * factor));
  const world = toWorld(camera, at);
  return { scale, x: at.x - world.x * scale, y: at.y - world.y * scale };
}

/** The smallest scale that makes sense: half of what shows the whole drawing. */
export function smallestScale(drawing: Extent, viewport: Extent): number {
  return Math.min(0.2, fitScale(drawing, viewport) / 2);
}

/** Shows the whole drawing in the middle, never larger than designed. */
export function fitTo(drawing: Extent, viewport: Extent): Camera {
  const scale = fitScale(drawing, viewport);
  return {
    scale,
    x: (viewport.width - drawing.width * scale) / 2,
    y: (viewport.height - drawing.height * scale) / 2,
  };
}

/** Puts a world point at a place of the viewport, given in shares of it (0.5, 0.5 is the middle). */
export function centreOn(world: Point, scale: number, viewport: Extent, shareX = 0.5, shareY = 0.5): Camera {
  return { scale, x: viewport.width * shareX - world.x * scale, y: viewport.height * shareY - world.y * scale };
}

/**
 * Keeps some of the drawing in view, so that it cannot be lost: at least `FIT_MARGIN` pixels of it stay inside on each axis.
 */
export function keepInView(camera: Camera, drawing: Extent, viewport: Extent): Camera {
  return {
    scale: camera.scale,
    x: clampAxis(camera.x, drawing.width * camera.scale, viewport.width),
    y: clampAxis(camera.y, drawing.height * camera.scale, viewport.height),
  };
}

function clampAxis(at: number, drawn: number, room: number): number {
  const keep = Math.min(FIT_MARGIN, room / 2);
  return Math.min(room - keep, Math.max(keep - drawn, at));
}

function fitScale(drawing: Extent, viewport: Extent): number {
  const width = Math.max(1, viewport.width - 2 * FIT_MARGIN);
  const height = Math.max(1, viewport.height - 2 * FIT_MARGIN);
  return Math.min(1, width / Math.max(1, drawing.width), height / Math.max(1, drawing.height));
}
