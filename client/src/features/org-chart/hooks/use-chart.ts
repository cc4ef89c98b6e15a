import { useCallback, useSyncExternalStore } from 'react';
import type { ChartState } from '../state/chart-state.ts';
import type { ChartStore } from '../state/chart-store.ts';

/** One part of the chart's state; renders again only when that part changes. `pick` gives a value, not a new object. */
export function useChart<Part>(store: ChartStore, pick: (state: ChartState) => Part): Part {
  const read = useCallback(() => pick(store.get()), [store, pick]);
  return useSyncExternalStore(store.subscribe, read);
}
