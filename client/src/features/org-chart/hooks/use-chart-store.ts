import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import type { ChartSettings } from '../chart-settings.ts';
import { openingLevel } from '../geometry/collapse.ts';
import { carryOver } from '../state/carry-over.ts';
import { openChart } from '../state/chart-state.ts';
import { type ChartStore, createChartStore } from '../state/chart-store.ts';

const BROWSER_CLOCK = {
  request: (callback: (now: number) => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
};

/**
 * The chart's store: opened from the settings at first, carried over to newly loaded positions later. With `anchor` the
 * card of that key, or what is looked at, stays where it is then.
 */
export function useChartStore(model: ChartModel, settings: ChartSettings, anchor: RefObject<string | null> | null): ChartStore {
  const opening = useRef(settings);
  const before = useRef<{ readonly model: ChartModel; readonly store: ChartStore } | null>(null);
  const store = useMemo(() => {
    if (before.current !== null) {
      return createChartStore(
        carryOver(before.current.model, before.current.store.get(), model, anchor && { anchorKey: anchor.current }),
        BROWSER_CLOCK,
      );
    }
    const { level, focusKey, selectedKey, across } = opening.current;
    const state = openChart(model.forest, {
      level: level === null ? openingLevel(model.forest) : level === 'all' ? null : level,
      focus: numberOfKey(model, focusKey),
      selected: numberOfKey(model, selectedKey),
      across,
    });
    return createChartStore(state, BROWSER_CLOCK);
  }, [model, anchor]);
  useEffect(() => {
    before.current = { model, store };
    return () => store.stop();
  }, [model, store]);
  return store;
}
