import { type RefObject, useEffect, useRef } from 'react';
import { type Point, toWorld } from '../geometry/camera.ts';
import { type Hit, hitTest } from '../geometry/hit-test.ts';
import type { ChartStore } from '../state/chart-store.ts';
import type { DraggingTool, DropSpot, Grip } from '../state/chart-tool.ts';

/** What a tap leads to. */
export interface HandActs {
  onTap(hit: Hit | null): void;
  onDoubleTap(hit: Hit | null): void;
}

/** What the hand can do beside moving the view where the chart is an editor. */
export interface EditingHand {
  /** What a press on a card, or beside all, will do once the pointer moves. */
  grip(hit: Hit | null, event: PointerEvent): Grip;
  /** What lies under the pointer outside the drawing; undefined: the drawing itself. */
  spotUnder(event: PointerEvent): DropSpot | null | undefined;
  /** Cards were let go. */
  onDrop(tool: DraggingTool): void;
  /** A card was tapped with Shift or Ctrl. */
  onPick(node: number): void;
  /** The other button, at a point of the window; null is beside all cards. */
  onMenu(hit: Hit | null, at: Point): void;
  /** A drag was given up. */
  onCancel(): void;
}

/** A line of a mouse wheel in CSS pixels, for browsers that count in lines. */
const WHEEL_LINE = 16;

/** So near to an edge, in CSS pixels, cards in the hand make the view move along; and by how much a frame at most. */
const EDGE = 44;
const EDGE_SPEED = 16;

/** Follows pointers and the wheel on an element: pan, pinch, wheel zoom at the pointer, taps, and cards in the hand. */
export function useChartHand(store: ChartStore, element: RefObject<HTMLElement | null>, acts: HandActs, editing: EditingHand | null): void {
  const latest = useRef({ acts, editing });
  latest.current = { acts, editing };

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
      const hit = hitAt(at);
      const grip = event.button === 0 ? (latest.current.editing?.grip(hit, event) ?? 'view') : 'view';
      store.dispatch({ kind: 'pressed', contact: { pointerId: event.pointerId, at }, hit, grip });
    };
    let last: PointerEvent | null = null;
    let sliding = 0;
    const held = (event: PointerEvent, alone: boolean): void => {
      const spot = latest.current.editing?.spotUnder(event);
      const contact = { pointerId: event.pointerId, at: place(event) };
      store.dispatch(spot === undefined ? { kind: 'moved', contact, alone } : { kind: 'moved', contact, spot, alone });
    };
    const slide = (): void => {
      sliding = 0;
      const { tool, viewport } = store.get();
      if (last === null || (tool.kind !== 'dragging' && tool.kind !== 'framing')) return;
      const { x, y } = tool.contact.at;
      const outside = tool.kind === 'dragging' && tool.spot !== null && tool.spot.kind !== 'card' && tool.spot.kind !== 'stage';
      const dx = outside ? 0 : pull(x, viewport.width);
      const dy = outside ? 0 : pull(y, viewport.height);
      if (dx !== 0 || dy !== 0) {
        store.dispatch({ kind: 'panned', dx, dy });
        held(last, tool.kind === 'dragging' && tool.alone);
      }
      sliding = requestAnimationFrame(slide);
    };
    const move = (event: PointerEvent): void => {
      const { tool } = store.get();
      if (tool.kind === 'idle') {
        stage.style.cursor = event.pointerType === 'mouse' && hitAt(place(event)) ? 'pointer' : '';
        return;
      }
      if (tool.kind !== 'pressing') stage.style.cursor = tool.kind === 'framing' ? 'crosshair' : 'grabbing';
      last = event;
      held(event, event.altKey);
      const now = store.get().tool.kind;
      if (sliding === 0 && (now === 'dragging' || now === 'framing')) sliding = requestAnimationFrame(slide);
    };
    const up = (event: PointerEvent): void => {
      const { tool } = store.get();
      store.dispatch({ kind: 'released', pointerId: event.pointerId });
      stage.style.cursor = '';
      if (event.type !== 'pointerup') return;
      const now = latest.current;
      if (tool.kind === 'dragging') now.editing?.onDrop(tool);
      else if (tool.kind === 'pressing') {
        const several = event.shiftKey || event.ctrlKey || event.metaKey;
        if (now.editing && several && tool.hit?.part === 'card') now.editing.onPick(tool.hit.node);
        else now.acts.onTap(tool.hit);
      }
    };
    const twice = (event: MouseEvent): void => latest.current.acts.onDoubleTap(hitAt(place(event)));
    const menu = (event: MouseEvent): void => {
      if (latest.current.editing === null) return;
      event.preventDefault();
      store.dispatch({ kind: 'cancelled' });
      latest.current.editing.onMenu(hitAt(place(event)), { x: event.clientX, y: event.clientY });
    };
    const key = (event: KeyboardEvent): void => {
      const { tool } = store.get();
      if (tool.kind !== 'dragging' && tool.kind !== 'framing') return;
      if (event.key === 'Escape' && event.type === 'keydown') {
        event.preventDefault();
        event.stopPropagation();
        store.dispatch({ kind: 'cancelled' });
        stage.style.cursor = '';
        latest.current.editing?.onCancel();
      } else if (event.key === 'Alt' && last !== null) {
        // Alt alone would open the browser's menu.
        event.preventDefault();
        held(last, event.type === 'keydown');
      }
    };
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
    stage.addEventListener('contextmenu', menu);
    window.addEventListener('keydown', key, true);
    window.addEventListener('keyup', key, true);
    stage.addEventListener('wheel', wheel, { passive: false });
    return () => {
      stage.removeEventListener('pointerdown', down);
      stage.removeEventListener('pointermove', move);
      stage.removeEventListener('pointerup', up);
      stage.removeEventListener('pointercancel', up);
      stage.removeEventListener('dblclick', twice);
      stage.removeEventListener('contextmenu', menu);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('keyup', key, true);
      cancelAnimationFrame(sliding);
      stage.removeEventListener('wheel', wheel);
    };
  }, [store, element]);
}

/** How far the view moves in a frame for a pointer at `at` of an axis, in CSS pixels; 0 away from the edges. */
function pull(at: number, room: number): number {
  if (at < EDGE) return EDGE_SPEED * Math.min(1, (EDGE - at) / EDGE);
  return at > room - EDGE ? -EDGE_SPEED * Math.min(1, (at - room + EDGE) / EDGE) : 0;
}
