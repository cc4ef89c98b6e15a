import { type PointerEvent, useEffect, useRef } from 'react';
import type { Colouring } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import { drawMinimap, drawMinimapFrame } from '../drawing/draw-minimap.ts';
import { centreOn } from '../geometry/camera.ts';
import { minimapFrame, minimapToWorld, minimapView } from '../geometry/minimap.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-overlays.module.css';

/** The minimap's size, in CSS pixels. */
export const MINIMAP_SIZE = { width: 180, height: 104 };
const SIZE = MINIMAP_SIZE;

/** The whole drawing in small, with a frame around what is seen; dragging moves the view. */
export function ChartMinimap(props: { readonly store: ChartStore; readonly colouring: Colouring; readonly ink: Ink }) {
  const { store, colouring, ink } = props;
  const overview = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const ratio = window.devicePixelRatio || 1;
    for (const surface of [overview.current, frame.current]) {
      if (!surface) return;
      surface.width = SIZE.width * ratio;
      surface.height = SIZE.height * ratio;
    }
    let drawn: unknown = null;
    let pending = 0;
    let later: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      pending = 0;
      const { scene, camera, viewport } = store.get();
      const below = overview.current?.getContext('2d');
      const above = frame.current?.getContext('2d');
      if (!below || !above || viewport.width === 0) return;
      const view = minimapView(scene.layout, SIZE);
      if (drawn !== scene) {
        // The overview of a large organization takes a while: the drawing itself comes first.
        clearTimeout(later);
        later = setTimeout(() => drawMinimap(below, scene.layout, view, SIZE, colouring, ink, ratio));
        drawn = scene;
      }
      above.setTransform(ratio, 0, 0, ratio, 0, 0);
      above.clearRect(0, 0, SIZE.width, SIZE.height);
      drawMinimapFrame(above, minimapFrame(view, camera, viewport, SIZE), ink, ratio);
    };
    const schedule = (): void => {
      if (pending === 0) pending = requestAnimationFrame(draw);
    };
    schedule();
    const unsubscribe = store.subscribe(schedule);
    return () => {
      unsubscribe();
      cancelAnimationFrame(pending);
      clearTimeout(later);
    };
  }, [store, colouring, ink]);

  const look = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { scene, camera, viewport } = store.get();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const world = minimapToWorld(minimapView(scene.layout, SIZE), at);
    store.dispatch({ kind: 'looked', camera: centreOn(world, camera.scale, viewport) });
  };

  return (
    <div
      className={styles.minimap}
      data-drop-minimap
      role="img"
      aria-label={texts.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      <canvas ref={overview} aria-hidden />
      <canvas ref={frame} aria-hidden />
    </div>
  );
}
