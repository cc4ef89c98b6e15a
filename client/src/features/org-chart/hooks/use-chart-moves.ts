import { useCallback } from 'react';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import type { ChartSettings } from '../chart-settings.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { cameraOn, cameraToSee, fittingCamera } from '../state/chart-state.ts';
import type { ChartStore } from '../state/chart-store.ts';
import type { StageMove } from '../state/stage-keys.ts';
import { useChart } from './use-chart.ts';

/** Going about the chart: selecting, jumping, showing a part alone, and what keys and taps ask for. */
export function useChartMoves(input: {
  readonly model: ChartModel;
  readonly store: ChartStore;
  /** Tells what changed to whoever holds the settings. */
  readonly tell: (changed: Partial<ChartSettings>) => void;
  /** Whether the camera may fly. */
  readonly motion: boolean;
  readonly detailsOpen: boolean;
  readonly onDetails: (open: boolean) => void;
  readonly onSelect: ((key: string | null) => void) | undefined;
}) {
  const { model, store, tell, motion, detailsOpen, onDetails, onSelect } = input;
  const focus = useChart(store, (state) => state.focus);

  const keyOf = useCallback((node: number) => (node === NONE ? null : (model.nodes[node]!.ghostOf ?? model.nodes[node]!.key)), [model]);

  const select = useCallback(
    (node: number, open: boolean, keepsPicks = false) => {
      // The outline of a former place leads to where the position is now.
      const real = node === NONE ? NONE : numberOfKey(model, keyOf(node));
      if (real === NONE) store.dispatch({ kind: 'selected', node: NONE });
      else store.dispatch({ kind: 'revealed', node: real, keepsPicks });
      onDetails(open);
      tell({ selectedKey: keyOf(real), focusKey: keyOf(store.get().focus) });
      if (open || real === NONE) onSelect?.(keyOf(real));
    },
    [store, tell, onSelect, onDetails, keyOf, model],
  );

  const focusOn = useCallback(
    (node: number) => {
      store.dispatch({ kind: 'focused', node });
      tell({ focusKey: keyOf(node) });
    },
    [store, tell, keyOf],
  );

  const jump = useCallback(
    (node: number) => {
      select(node, detailsOpen, true);
      store.fly(cameraOn(store.get(), node), motion);
    },
    [select, store, motion, detailsOpen],
  );

  const move = useCallback(
    (wanted: StageMove) => {
      switch (wanted.kind) {
        case 'go': {
          select(wanted.node, detailsOpen, true);
          const state = store.get();
          store.fly(state.camera.scale < 0.5 ? cameraOn(state, wanted.node) : cameraToSee(state, wanted.node), motion);
          return;
        }
        case 'open': {
          select(wanted.node, true);
          const state = store.get();
          if (state.camera.scale < 0.32) store.fly(cameraOn(state, wanted.node), motion);
          return;
        }
        case 'toggle':
          store.dispatch({ kind: 'toggled', node: wanted.node });
          return;
        case 'focus':
          focusOn(focus === wanted.node ? NONE : wanted.node);
          return;
        case 'leave':
          select(NONE, false);
          return;
        case 'pan':
          store.dispatch({ kind: 'panned', dx: wanted.dx, dy: wanted.dy });
          return;
        case 'zoom':
          store.dispatch({ kind: 'zoomed', factor: wanted.factor });
          return;
        case 'fit':
          store.fly(fittingCamera(store.get()), motion);
      }
    },
    [store, select, focusOn, focus, motion, detailsOpen],
  );
  return { keyOf, select, focusOn, jump, move };
}
