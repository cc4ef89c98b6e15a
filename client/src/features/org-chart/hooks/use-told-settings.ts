import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import type { ChartSettings } from '../chart-settings.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { createEchoes } from '../state/echoes.ts';

/**
 * Keeps the chart and its settings outside together. Returns how the chart tells what changed in it; what others
 * choose outside, by the browser's back button for instance, is carried out on the chart.
 */
export function useToldSettings(
  model: ChartModel,
  store: ChartStore,
  settings: ChartSettings,
  onSettings: (changed: Partial<ChartSettings>) => void,
): (changed: Partial<ChartSettings>) => void {
  const { selectedKey, focusKey } = settings;
  const [selections] = useState(createEchoes);
  const [foci] = useState(createEchoes);
  const present = useRef(settings);
  present.current = settings;

  useEffect(() => {
    if (selections.isEcho(selectedKey)) return;
    const node = numberOfKey(model, selectedKey);
    if (node !== store.get().selected) store.dispatch({ kind: node === NONE ? 'selected' : 'revealed', node });
  }, [model, store, selectedKey, selections]);
  useEffect(() => {
    if (!foci.isEcho(focusKey)) store.dispatch({ kind: 'focused', node: numberOfKey(model, focusKey) });
  }, [model, store, focusKey, foci]);

  return useCallback(
    (changed) => {
      const now = present.current;
      if (changed.selectedKey !== undefined && changed.selectedKey !== now.selectedKey) selections.sent(changed.selectedKey);
      if (changed.focusKey !== undefined && changed.focusKey !== now.focusKey) foci.sent(changed.focusKey);
      onSettings(changed);
    },
    [onSettings, selections, foci],
  );
}
