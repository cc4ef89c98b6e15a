import { type RefObject, useEffect } from 'react';
import type { ChartStore } from '../state/chart-store.ts';

/** Tells the chart how large its element is, now and whenever that changes. */
export function useViewportSize(store: ChartStore, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stage = element.current;
    if (!stage) return;
    const measure = (): void => {
      store.dispatch({ kind: 'resized', viewport: { width: stage.clientWidth, height: stage.clientHeight } });
    };
    // Asking for the size makes the browser lay everything out at once: a store that goes on from another one knows it.
    if (store.get().viewport.width === 0) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [store, element]);
}
