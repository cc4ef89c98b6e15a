import { useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ChartSettings } from './chart-settings.ts';
import type { ChartNode, OwnedPair } from './chart-nodes.ts';
import { buildChartModel } from './chart-model.ts';
import { colourNodes } from './colour/colouring.ts';
import { NONE } from './geometry/forest.ts';
import { useChart } from './hooks/use-chart.ts';
import { useChartStore } from './hooks/use-chart-store.ts';
import { useInk } from './hooks/use-ink.ts';
import { useToldSettings } from './hooks/use-told-settings.ts';
import styles from './org-chart.module.css';
import { ChartLegend } from './parts/chart-legend.tsx';
import { ChartMinimap } from './parts/chart-minimap.tsx';
import overlays from './parts/chart-overlays.module.css';
import { ChartSearchBox } from './parts/chart-search-box.tsx';
import { ChartStage } from './parts/chart-stage.tsx';
import { ChartToolbar } from './parts/chart-toolbar.tsx';
import { FocusBreadcrumb } from './parts/focus-breadcrumb.tsx';
import { PositionDetails } from './parts/position-details.tsx';
import { ZoomTools } from './parts/zoom-tools.tsx';
import { cameraOn, cameraToSee, fittingCamera } from './state/chart-state.ts';
import type { StageMove } from './state/stage-keys.ts';
import { TreeGrid } from './tree-grid/tree-grid.tsx';

/** The org chart with its tools, search, legend, minimap, details and tree grid. Fills its parent. */
export function OrgChart(props: {
  readonly nodes: readonly ChartNode[];
  readonly settings: ChartSettings;
  /** Called with what changed. */
  readonly onSettings: (changed: Partial<ChartSettings>) => void;
  /** The position whose details are wanted, null when they are closed. */
  readonly onSelect?: (key: string | null) => void;
  /** Details of one's own in place of the built-in ones. */
  readonly renderDetails?: (key: string) => ReactNode;
  /** Draws an initiative's name in the built-in details, as a link for instance. */
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
}) {
  const { nodes, settings, onSettings, onSelect, renderDetails } = props;
  const model = useMemo(() => buildChartModel(nodes), [nodes]);
  const store = useChartStore(model, settings);
  const tell = useToldSettings(model, store, settings, onSettings);
  const root = useRef<HTMLDivElement>(null);
  const ink = useInk(root);
  const motion = useReducedMotion() !== true;
  const colouring = useMemo(() => colourNodes(model.nodes, model.forest, settings.colourBy), [model, settings.colourBy]);
  const [hits, setHits] = useState<readonly number[]>([]);
  const [legendShown, setLegendShown] = useState(() => typeof window === 'undefined' || window.innerWidth > 768);
  const [detailsOpen, setDetailsOpen] = useState(settings.selectedKey !== null);
  const selected = useChart(store, (state) => state.selected);
  const focus = useChart(store, (state) => state.focus);
  const level = useChart(store, (state) => state.level);

  const keyOf = useCallback((node: number) => (node === NONE ? null : model.nodes[node]!.key), [model]);

  const select = useCallback(
    (node: number, open: boolean) => {
      if (node === NONE) store.dispatch({ kind: 'selected', node });
      else store.dispatch({ kind: 'revealed', node });
      setDetailsOpen(open);
      tell({ selectedKey: keyOf(node), focusKey: keyOf(store.get().focus) });
      if (open || node === NONE) onSelect?.(keyOf(node));
    },
    [store, tell, onSelect, keyOf],
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
      select(node, detailsOpen);
      store.fly(cameraOn(store.get(), node), motion);
    },
    [select, store, motion, detailsOpen],
  );

  const move = useCallback(
    (wanted: StageMove) => {
      switch (wanted.kind) {
        case 'go': {
          select(wanted.node, detailsOpen);
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

  const setLevel = (wanted: number | null): void => {
    store.dispatch({ kind: 'collapsed-to', level: wanted });
    onSettings({ level: wanted ?? 'all' });
  };

  return (
    <div ref={root} className={styles.chart}>
      <ChartToolbar
        view={settings.view}
        onView={(view) => onSettings({ view })}
        colourBy={settings.colourBy}
        onColourBy={(colourBy) => onSettings({ colourBy })}
        level={level}
        levels={model.forest.maxDepth + 1 - (focus === NONE ? 0 : model.forest.depth[focus]!)}
        onLevel={setLevel}
        legendShown={legendShown}
        onLegend={setLegendShown}
      >
        <ChartSearchBox model={model} hits={hits} onHits={setHits} onJump={jump} />
      </ChartToolbar>
      <FocusBreadcrumb model={model} focus={focus} onFocus={focusOn} />
      <div className={styles.main}>
        <div className={styles.view}>
          {settings.view === 'table' ? (
            <TreeGrid
              model={model}
              store={store}
              hits={hits}
              onGo={(node) => select(node, detailsOpen)}
              onOpen={(node) => select(node, true)}
            />
          ) : (
            <>
              <ChartStage model={model} store={store} colouring={colouring} ink={ink} hits={hits} onMove={move} />
              {ink !== null && (
                <>
                  <div className={`${overlays.corner} ${overlays.bottomLeft}`}>
                    {legendShown && <ChartLegend colouring={colouring} ink={ink} />}
                  </div>
                  <div className={`${overlays.corner} ${overlays.bottomRight}`}>
                    <ZoomTools onMove={move} />
                    <ChartMinimap store={store} colouring={colouring} ink={ink} />
                  </div>
                </>
              )}
            </>
          )}
        </div>
        {detailsOpen &&
          selected !== NONE &&
          (renderDetails ? (
            renderDetails(keyOf(selected)!)
          ) : (
            <PositionDetails
              model={model}
              selected={selected}
              focus={focus}
              onGo={jump}
              onFocus={focusOn}
              {...(props.renderInitiative ? { renderInitiative: props.renderInitiative } : {})}
              onClose={() => {
                select(NONE, false);
                root.current?.querySelector<HTMLElement>('[role="application"], [role="row"][tabindex="0"]')?.focus();
              }}
            />
          ))}
      </div>
    </div>
  );
}
