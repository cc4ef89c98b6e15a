import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../ui/request-state.tsx';
import type { ChartSettings } from './chart-settings.ts';
import type { ChartNode, OwnedPair } from './chart-nodes.ts';
import { numberOfKey } from './chart-model.ts';
import { createColourer } from './colour/colouring.ts';
import { EditorDialogs } from './dialogs/editor-dialogs.tsx';
import type { ChartEditor } from './editing/chart-editor.ts';
import { dottedLinesOn, type DrawnDottedLine } from './editing/dotted-lines.ts';
import { editorTexts } from './editing/editor-texts.ts';
import type { Point } from './geometry/camera.ts';
import { NONE } from '../../org-geometry/forest.ts';
import { isShown } from '../../org-geometry/tidy-layout.ts';
import { useAfterFrame } from './hooks/use-after-frame.ts';
import { useChart } from './hooks/use-chart.ts';
import { useChartModel } from './hooks/use-chart-model.ts';
import { useChartMoves } from './hooks/use-chart-moves.ts';
import { useChartStore } from './hooks/use-chart-store.ts';
import { useEditing } from './hooks/use-editing.ts';
import { useEditingHand } from './hooks/use-editing-hand.ts';
import { useInk } from './hooks/use-ink.ts';
import { useStable } from './hooks/use-stable.ts';
import { useToldSettings } from './hooks/use-told-settings.ts';
import styles from './org-chart.module.css';
import { ChangeLegend } from './parts/change-legend.tsx';
import { ChartLegend } from './parts/chart-legend.tsx';
import { ChartMinimap } from './parts/chart-minimap.tsx';
import overlays from './parts/chart-overlays.module.css';
import { ChartSearchBox } from './parts/chart-search-box.tsx';
import { ChartStage } from './parts/chart-stage.tsx';
import { ChartToolbar } from './parts/chart-toolbar.tsx';
import { ContextMenu } from './parts/context-menu.tsx';
import { DragLayer } from './parts/drag-layer.tsx';
import { EditorMessageBar } from './parts/editor-message.tsx';
import { FocusBreadcrumb } from './parts/focus-breadcrumb.tsx';
import { PositionDetails } from './parts/position-details.tsx';
import { PositionEditor } from './parts/position-editor.tsx';
import { PresenceLayer } from './parts/presence-layer.tsx';
import panels from './parts/side-panel.module.css';
import { SidePanels } from './parts/side-panels.tsx';
import { ViewMenu } from './parts/view-menu.tsx';
import { ZoomTools } from './parts/zoom-tools.tsx';
import { type ShownChart, shownChart } from './shown-chart.ts';
import { cameraToSee } from './state/chart-state.ts';
import { editorCommand } from './state/editor-keys.ts';
import { TreeGrid } from './tree-grid/tree-grid.tsx';

const NO_NODES: readonly ChartNode[] = [];

/**
 * The org chart with its tools, search, legend, minimap, details and tree grid. Fills its parent.
 * With `editor` it shows what the editor's session holds, and edits it; without, the nodes given.
 */
export function OrgChart(props: {
  readonly nodes?: readonly ChartNode[];
  readonly editor?: ChartEditor;
  readonly settings: ChartSettings;
  /** Called with what changed. */
  readonly onSettings: (changed: Partial<ChartSettings>) => void;
  /** The position whose details are wanted, null when they are closed. */
  readonly onSelect?: (key: string | null) => void;
  /** Details of one's own in place of the built-in ones. */
  readonly renderDetails?: (key: string) => ReactNode;
  /** Draws an initiative's name in the built-in details, as a link for instance. */
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
  /** A tool at the end of the toolbar that takes the chart elsewhere; it asks for the chart when it needs it. */
  readonly renderExport?: (read: () => ShownChart) => ReactNode;
}) {
  const { nodes = NO_NODES, editor, settings, onSettings, onSelect, renderDetails } = props;
  const model = useChartModel(nodes, editor, settings.ghosts);
  const anchor = useRef<string | null>(null);
  const seen = useRef<string | null>(null);
  const store = useChartStore(model, settings, editor === undefined ? null : anchor);
  const tell = useToldSettings(model, store, settings, onSettings);
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const ink = useInk(root);
  const motion = useReducedMotion() !== true;
  const [colour] = useState(createColourer);
  const colouring = useMemo(() => colour(model.nodes, model.forest, settings.colourBy), [colour, model, settings.colourBy]);
  const dottedLines = useMemo(
    () => (editor === undefined ? NO_LINES : dottedLinesOn(model, editor.session.get().org, editor.day)),
    [editor, model],
  );
  const [hits, setHits] = useState<readonly number[]>([]);
  const [legendShown, setLegendShown] = useState(() => typeof window === 'undefined' || window.innerWidth > 768);
  const [detailsOpen, setDetailsOpen] = useState(settings.selectedKey !== null);
  const [enter, setEnter] = useState(0);
  const selected = useChart(store, (state) => state.selected);
  const picked = useChart(store, (state) => state.picked);
  const focus = useChart(store, (state) => state.focus);
  const dragging = useChart(store, (state) => state.tool.kind === 'dragging');
  const level = useChart(store, (state) => state.level);

  const { keyOf, select, focusOn, jump, move } = useChartMoves({
    model,
    store,
    tell,
    motion,
    detailsOpen,
    onDetails: setDetailsOpen,
    onSelect,
  });

  const setView = useStable((shown: ChartSettings['view']) => onSettings({ view: shown }));
  const setColourBy = useStable((colourBy: ChartSettings['colourBy']) => onSettings({ colourBy }));
  const readShown = useStable(() => shownChart(model, colouring, settings.fields, keyOf(focus)));
  const moveStably = useStable(move);
  const jumpStably = useStable(jump);
  const setLevelShown = useStable((wanted: number | null): void => {
    store.dispatch({ kind: 'collapsed-to', level: wanted });
    onSettings({ level: wanted ?? 'all' });
  });

  useEffect(() => store.dispatch({ kind: 'turned', across: settings.across }), [store, settings.across]);

  const openByKey = useCallback(
    (key: string, edit: boolean) => {
      // A position that was made this moment is in the next model: the settings lead there.
      onSettings({ selectedKey: key });
      setDetailsOpen(true);
      if (edit) setEnter((count) => count + 1);
    },
    [onSettings],
  );
  const placeOf = useCallback(
    (node: number): Point => {
      const row = view.current?.querySelector(`[role="row"][tabindex="0"]`)?.getBoundingClientRect();
      if (row) return { x: row.left + 120, y: row.bottom };
      const box = view.current?.getBoundingClientRect();
      const { scene, camera } = store.get();
      if (!box || !isShown(scene.layout, node)) return { x: box?.left ?? 0, y: box?.top ?? 0 };
      const { layout } = scene;
      return {
        x: box.left + (layout.x[node]! + layout.size.cardWidth * 0.6) * camera.scale + camera.x,
        y: box.top + (layout.y[node]! + layout.size.cardHeight * 0.7) * camera.scale + camera.y,
      };
    },
    [store],
  );
  const noteAct = useCallback((anchorKey: string | null, seenKey: string | null) => {
    anchor.current = anchorKey;
    seen.current = seenKey;
  }, []);
  useEffect(() => {
    const node = numberOfKey(model, seen.current);
    seen.current = null;
    if (node !== NONE) store.fly(cameraToSee(store.get(), node), motion);
  }, [model, store, motion]);
  const editing = useEditing({ editor, model, store, onAct: noteAct, onOpen: openByKey, placeOf });
  const hand = useEditingHand(editing, store);
  const { onPresence } = editor ?? {};
  useEffect(() => {
    const selectedKeys = [...picked].map((node) => model.nodes[node]!.key);
    onPresence?.({ focusKey: keyOf(selected), selectedKeys });
  }, [onPresence, model, keyOf, selected, picked]);

  const toStage = (): void => view.current?.querySelector<HTMLElement>('[role="application"], [role="row"][tabindex="0"]')?.focus();
  const asking = editing?.dialog != null;
  const asked = useRef(false);
  useEffect(() => {
    // The keyboard goes on where it was: on the chart, unless the panel that asked has it again.
    if (asked.current && !asking) {
      setTimeout(() => {
        if (document.activeElement === document.body) {
          view.current?.querySelector<HTMLElement>('[role="application"], [role="row"][tabindex="0"]')?.focus();
        }
      });
    }
    asked.current = asking;
  }, [asking]);
  // What stands beside the drawing follows a moment later, so that a drop is drawn at once.
  const beside = useAfterFrame(useMemo(() => ({ editing, selected }), [editing, selected]));
  const openMenuStably = useStable((at: Point) => editing?.openMenu({ node: selected, at }));
  const undoStably = useStable(() => editing?.run('undo'));
  const closeStably = useStable(() => {
    select(NONE, false);
    toStage();
  });
  const onViewKey = (event: KeyboardEvent): void => {
    if (editing === null || !(event.target as Element).closest('[role="application"], [role="treegrid"]')) return;
    if (event.key === 'Escape' && (editing.menu !== null || editing.cutKeys.length > 0)) {
      event.preventDefault();
      event.stopPropagation();
      return editing.menu === null ? editing.keepCut() : editing.openMenu(null);
    }
    const command = editorCommand(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    editing.run(command);
  };
  const onAnyKey = useStable((event: globalThis.KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : document.body;
    const written = target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null;
    if (editing === null || event.defaultPrevented || written) return;
    const command = editorCommand(event);
    if (command !== 'undo' && command !== 'redo') return;
    event.preventDefault();
    editing.run(command);
  });
  useEffect(() => {
    // Undo and redo hold on the whole page, wherever nothing is written.
    window.addEventListener('keydown', onAnyKey);
    return () => window.removeEventListener('keydown', onAnyKey);
  }, [onAnyKey]);

  return (
    <div ref={root} className={styles.chart}>
      <ChartToolbar
        view={settings.view}
        onView={setView}
        colourBy={settings.colourBy}
        onColourBy={setColourBy}
        level={level}
        levels={model.forest.maxDepth + 1 - (focus === NONE ? 0 : model.forest.depth[focus]!)}
        onLevel={setLevelShown}
        legendShown={legendShown}
        onLegend={setLegendShown}
        extra={
          <>
            {props.renderExport?.(readShown)}
            {editor && <ViewMenu settings={settings} showsPay={editor.session.get().showsPay} onSettings={onSettings} />}
          </>
        }
      >
        <ChartSearchBox model={model} hits={hits} onHits={setHits} onJump={jump} takesDrops={editing !== null} dropping={dragging} />
      </ChartToolbar>
      <FocusBreadcrumb model={model} focus={focus} onFocus={focusOn} />
      <div className={styles.main}>
        <div ref={view} className={styles.view} onKeyDownCapture={onViewKey}>
          {settings.view === 'table' ? (
            <TreeGrid
              model={model}
              store={store}
              hits={hits}
              onGo={(node) => select(node, detailsOpen, true)}
              onOpen={(node) => select(node, true)}
              {...(editing ? { onMenu: (node: number, at: Point) => editing.openMenu({ node, at }) } : {})}
            />
          ) : (
            <>
              <ChartStage
                model={model}
                store={store}
                colouring={colouring}
                ink={ink}
                hits={hits}
                fields={settings.fields}
                dottedLines={dottedLines}
                onMove={move}
                hand={hand}
                cutKeys={editing?.cutKeys ?? NO_KEYS}
              />
              {editor?.others !== undefined && editor.others.length > 0 && (
                <PresenceLayer model={model} store={store} others={editor.others} />
              )}
              {editing !== null && <DragLayer editing={editing} store={store} />}
              {ink !== null && (
                <>
                  <div className={`${overlays.corner} ${overlays.bottomLeft}`}>
                    {legendShown && editor && <ChangeLegend model={model} />}
                    {legendShown && <ChartLegend colouring={colouring} ink={ink} drops={editing !== null} />}
                  </div>
                  <div className={`${overlays.corner} ${overlays.bottomRight}`}>
                    <ZoomTools onMove={moveStably} />
                    <ChartMinimap store={store} colouring={colouring} ink={ink} />
                  </div>
                </>
              )}
            </>
          )}
          {editing !== null && (
            <>
              {beside.editing !== null && (
                <SidePanels editing={beside.editing} store={store} low={settings.view === 'table'} onJump={jumpStably} />
              )}
              {model.nodes.length === 0 && (
                <div className={panels.empty}>
                  <EmptyState
                    title={editorTexts.empty.title}
                    hint={editorTexts.empty.hint}
                    action={<Button onClick={() => editing.ask({ kind: 'new', managerKey: null })}>{editorTexts.empty.first}</Button>}
                  />
                </div>
              )}
              <EditorMessageBar message={editing.message} onUndo={undoStably} onGone={editing.say} />
            </>
          )}
        </div>
        {detailsOpen &&
          selected !== NONE &&
          (editing !== null ? (
            beside.editing !== null &&
            beside.selected !== NONE && (
              <PositionEditor
                editing={beside.editing}
                selected={beside.selected}
                enter={enter}
                onGo={jumpStably}
                onMenu={openMenuStably}
                onClose={closeStably}
                {...(props.renderInitiative ? { renderInitiative: props.renderInitiative } : {})}
              />
            )
          ) : renderDetails ? (
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
      {editing !== null && (
        <>
          <ContextMenu editing={editing} picked={picked.size} onClosed={toStage} />
          <EditorDialogs editing={editing} onMade={(key) => openByKey(key, false)} />
        </>
      )}
    </div>
  );
}

const NO_KEYS: readonly string[] = [];
const NO_LINES: readonly DrawnDottedLine[] = [];
