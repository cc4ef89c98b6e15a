import { fitTo, MAX_SCALE, seenBox, toScreen, toWorld, zoomAt } from '@tandem/client/features/org-chart/geometry/camera';
import { flightAt } from '@tandem/client/features/org-chart/geometry/camera-flight';
import { minimapFrame, minimapToWorld, minimapView } from '@tandem/client/features/org-chart/geometry/minimap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const coordinate = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const anyPoint = fc.record({ x: coordinate, y: coordinate });
const anyScale = fc.double({ min: 0.001, max: MAX_SCALE, noNaN: true });
const anyCamera = fc.record({ x: coordinate, y: coordinate, scale: anyScale });
const length = fc.double({ min: 200, max: 3000, noNaN: true });
const anyExtent = fc.record({ width: length, height: length });

describe('the camera', () => {
  it('shows a world point where it takes it from', () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, (camera, world) => {
        const back = toWorld(camera, toScreen(camera, world));
        expect(back.x).toBeCloseTo(world.x, 3);
        expect(back.y).toBeCloseTo(world.y, 3);
      }),
    );
  });

  it('keeps the point under the pointer while zooming', () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, fc.double({ min: 0.2, max: 5, noNaN: true }), (camera, at, factor) => {
        const world = toWorld(camera, at);
        const seen = toScreen(zoomAt(camera, at, factor, 0.0005), world);
        expect(seen.x).toBeCloseTo(at.x, 2);
        expect(seen.y).toBeCloseTo(at.y, 2);
      }),
    );
  });

  it('sees the whole drawing once it is fitted', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, (drawing, viewport) => {
        const box = seenBox(fitTo(drawing, viewport), viewport);
        expect(box.left).toBeLessThanOrEqual(0);
        expect(box.top).toBeLessThanOrEqual(0);
        expect(box.right).toBeGreaterThanOrEqual(drawing.width);
        expect(box.bottom).toBeGreaterThanOrEqual(drawing.height);
      }),
    );
  });

  it('flies from one view to the other and stays between their scales', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, anyExtent, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, viewport, share) => {
        expect(flightAt(from, to, viewport, 0)).toEqual(from);
        expect(flightAt(from, to, viewport, 1)).toEqual(to);
        const { scale } = flightAt(from, to, viewport, share);
        expect(scale).toBeGreaterThanOrEqual(Math.min(from.scale, to.scale) * 0.999);
        expect(scale).toBeLessThanOrEqual(Math.max(from.scale, to.scale) * 1.001);
      }),
    );
  });

  it('finds on the minimap what it drew there', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, anyCamera, (drawing, viewport, camera) => {
        const minimap = { width: 180, height: 110 };
        const view = minimapView(drawing, minimap);
        const world = minimapToWorld(view, { x: view.x + drawing.width * view.scaleX, y: view.y });
        expect(world.x).toBeCloseTo(drawing.width, 3);
        expect(world.y).toBeCloseTo(0, 3);
        const frame = minimapFrame(view, camera, viewport, minimap);
        expect(frame.right).toBeGreaterThanOrEqual(frame.left);
        expect(frame.bottom).toBeLessThanOrEqual(minimap.height);
      }),
    );
  });
});
