import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOrgChanges } from '../../../api/org-changes.ts';
import type { ChartNode } from '../chart-nodes.ts';
import { loadChart, type LoadProgress } from '../load-chart.ts';

/** Where the loading of the chart stands. Nodes that are there stay while newer ones load. */
export type LoadedChart =
  | { readonly kind: 'loading'; readonly progress: LoadProgress }
  | { readonly kind: 'loaded'; readonly nodes: readonly ChartNode[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Error };

const BEGINNING: LoadedChart = { kind: 'loading', progress: { part: 'positions', done: 0, total: null } };

/** Loads the chart of a day (null: today), again when the organization changes, with a way to cancel and to retry. */
export function useLoadedChart(asOf: string | null): {
  readonly chart: LoadedChart;
  readonly cancel: () => void;
  readonly retry: () => void;
} {
  const client = useApolloClient();
  const orgChanges = useOrgChanges();
  const [chart, setChart] = useState<LoadedChart>(BEGINNING);
  const [attempt, setAttempt] = useState(0);
  const day = useRef(asOf);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    // The chart of another day would be a lie meanwhile; the same day's is only a little old.
    const sameDay = day.current === asOf;
    day.current = asOf;
    setChart((present) => (present.kind === 'loaded' && sameDay ? present : BEGINNING));
    const report = (progress: LoadProgress): void => {
      if (!controller.signal.aborted) setChart((present) => (present.kind === 'loaded' ? present : { kind: 'loading', progress }));
    };
    loadChart(client, asOf, controller.signal, report).then(
      (nodes) => {
        if (!controller.signal.aborted) setChart({ kind: 'loaded', nodes });
      },
      (cause: unknown) => {
        if (!controller.signal.aborted) setChart({ kind: 'failed', error: cause instanceof Error ? cause : new Error(String(cause)) });
      },
    );
    return () => controller.abort();
  }, [client, asOf, orgChanges, attempt]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setChart({ kind: 'cancelled' });
  }, []);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { chart, cancel, retry };
}
