import { type RefObject, useEffect, useRef } from 'react';
import { type Point, toWorld } from '../geometry/camera.ts';
import { type Hit, hitTest } from '../geometry/hit-test.ts';
import type { ChartStore } from '../state/chart-store.ts';

/** What a tap leads to. Moving by hand will end in one more of these. */
export interface HandActs {
  onTap(hit: Hit | null): void;
  onDoubleTap(hit: Hit | null): void;
}

/** A line of a mouse wheel in CSS pixels, for browsers that count in lines. */
const WHEEL_LINE = 16;

/** Follows pointers and the wheel on an element: pan, pinch, wheel zoom at the pointer, taps. */
export function useChartHand(store: ChartStore, element: RefObject<HTMLElement | null>, acts: HandActs): void {
  const latest = useRef(acts);
  latest.current = acts;

  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    const place = (event: MouseEvent): Point => {
      const box = stage.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const hitAt = (at: Point): Hit | null => {
      const { forest, scene, camera } = store.get();
      return hitTest(forest, scene.index, toWorld(camera, at));
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 && event.button !== 1) return;
      stage.setPointerCapture(event.pointerId);
      const at = place(event);
      store.dispatch({ kind: 'pressed', contact: { pointerId: event.pointerId, at }, hit: hitAt(at) });
    };
    const move = (event: PointerEvent): void => {
      const { tool } = store.get();
      if (tool.kind === 'idle') {
        stage.style.cursor = event.pointerType === 'mouse' && hitAt(place(event)) ? 'pointer' : '';
        return;
      }
      if (tool.kind !== 'pressing') stage.style.cursor = 'grabbing';
      store.dispatch({ kind: 'moved', contact: { pointerId: event.pointerId, at: place(event) } });
    };
    const up = (event: PointerEvent): void => {
      const { tool } = store.get();
      store.dispatch({ kind: 'released', pointerId: event.pointerId });
      stage.style.cursor = '';
      if (event.type === 'pointerup' && tool.kind === 'pressing') latest.current.onTap(tool.hit);
    };
    const twice = (event: MouseEvent): void => latest.current.onDoubleTap(hitAt(place(event)));
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
      const dx = event.deltaX * unit;
      const dy = event.deltaY * unit;
      // Sideways movement of a touchpad, and the wheel with shift, pan; a pinch arrives with ctrl and finer steps.
      if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
        store.dispatch({ kind: 'panned', dx: -(event.shiftKey && dx === 0 ? dy : dx), dy: 0 });
        return;
      }
      const factor = Math.exp(-Math.max(-120, Math.min(120, dy)) * (event.ctrlKey ? 0.01 : 0.002));
      store.dispatch({ kind: 'zoomed', factor, at: place(event) });
    };
    stage.addEventListener('pointerdown', down);
    stage.addEventListener('pointermove', move);
    stage.addEventListener('pointerup', up);
    stage.addEventListener('pointercancel', up);
    stage.addEventListener('dblclick', twice);
    stage.addEventListener('wheel', wheel, { passive: false });
    return () => {
      stage.removeEventListener('pointerdown', down);
      stage.removeEventListener('pointermove', move);
      stage.removeEventListener('pointerup', up);
      stage.removeEventListener('pointercancel', up);
      stage.removeEventListener('dblclick', twice);
      stage.removeEventListener('wheel', wheel);
    };
  }, [store, element]);
}
