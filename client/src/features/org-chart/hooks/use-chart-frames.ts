import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ChartPicture, drawChart } from '../drawing/draw-chart.ts';
import { type CardSet, cardSetFor } from '../state/card-set.ts';
import type { ChartStore } from '../state/chart-store.ts';

/** More device pixels in a CSS pixel than this cost time and show nothing. */
const MAX_RATIO = 2;

/**
 * Draws a frame whenever the chart or the picture changed, at most one for each animation frame, and moves the layer
 * of card elements with the camera. Returns the cards that belong into the document, or null.
 */
export function useChartFrames(
  store: ChartStore,
  canvas: RefObject<HTMLCanvasElement | null>,
  layer: RefObject<HTMLElement | null>,
  picture: Omit<ChartPicture, 'cardsAsElements'> | null,
): CardSet | null {
  const [cards, setCards] = useState<{ readonly store: ChartStore; readonly set: CardSet | null } | null>(null);
  const kept = useRef<CardSet | null>(null);

  useEffect(() => {
    if (picture === null) return;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const surface = canvas.current;
      const context = surface?.getContext('2d');
      const state = store.get();
      if (!surface || !context || state.viewport.width === 0) return;
      const ratio = Math.min(MAX_RATIO, window.devicePixelRatio || 1);
      fitSurface(surface, state.viewport.width, state.viewport.height, ratio);
      const next = cardSetFor(state, kept.current);
      if (next !== kept.current) {
        kept.current = next;
        flushSync(() => setCards({ store, set: next }));
      }
      if (layer.current) {
        const { x, y, scale } = state.camera;
        layer.current.style.transform = `translate(${Math.round(x * ratio) / ratio}px, ${Math.round(y * ratio) / ratio}px) scale(${scale})`;
      }
      drawChart(context, state, { ...picture, cardsAsElements: next !== null }, ratio);
    };
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    schedule();
    const unsubscribe = store.subscribe(schedule);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, canvas, layer, picture]);

  // The set of an earlier store counts other positions: the new one's is worked out at once, so that no card blinks.
  const fresh = useMemo(() => {
    const state = store.get();
    return state.viewport.width === 0 ? null : cardSetFor(state, null);
  }, [store]);
  return cards?.store === store ? cards.set : fresh;
}

function fitSurface(surface: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const deviceWidth = Math.round(width * ratio);
  const deviceHeight = Math.round(height * ratio);
  if (surface.width !== deviceWidth) surface.width = deviceWidth;
  if (surface.height !== deviceHeight) surface.height = deviceHeight;
}
