import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { isVacant } from '../chart-nodes.ts';
import { cardName, type ChartModel } from '../chart-model.ts';
import { NONE, spanOf } from '../../../org-geometry/forest.ts';
import { useChart } from '../hooks/use-chart.ts';
import { plain } from '../search/chart-search.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import { treeMove, treeRows, typeahead } from './tree-rows.ts';
import styles from './tree-grid.module.css';

const ROW_HEIGHT = 34;
/** Letters typed within this time, in milliseconds, belong together. */
const TYPEAHEAD_MS = 700;
const INDENT = 16;
const HEADINGS = [texts.table.name, texts.table.title, texts.table.team, texts.table.status, texts.table.reports, texts.table.initiatives];

/** The same positions as the chart, as a tree grid: for the keyboard, for screen readers, and for whoever likes tables. */
export function TreeGrid(props: {
  readonly model: ChartModel;
  readonly store: ChartStore;
  readonly hits: readonly number[];
  /** A position was reached with the keyboard or the pointer. */
  readonly onGo: (node: number) => void;
  /** Its details were asked for. */
  readonly onOpen: (node: number) => void;
  /** The other button on a row, at a point of the window; left out where there is no menu. */
  readonly onMenu?: (node: number, at: { readonly x: number; readonly y: number }) => void;
}) {
  const { model, store, hits, onGo, onOpen } = props;
  const scene = useChart(store, (state) => state.scene);
  const collapsed = useChart(store, (state) => state.collapsed);
  const selected = useChart(store, (state) => state.selected);
  const picked = useChart(store, (state) => state.picked);
  const focus = useChart(store, (state) => state.focus);
  const rows = useMemo(() => treeRows(model.forest, scene.layout.order), [model, scene]);
  const hitSet = useMemo(() => new Set(hits), [hits]);
  const scroller = useRef<HTMLDivElement>(null);
  const holdsFocus = useRef(false);
  const typed = useRef({ text: '', at: 0 });
  const activeRow = selected !== NONE && rows.rowOf[selected] !== NONE ? rows.rowOf[selected]! : 0;
  const base = focus === NONE ? 0 : model.forest.depth[focus]!;

  const virtual = useVirtualizer({
    count: rows.nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The row that holds the focus stays in the document, wherever one scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (shown.includes(activeRow) || activeRow >= range.count) return shown;
      return activeRow < shown[0]! ? [activeRow, ...shown] : [...shown, activeRow];
    },
  });

  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (rows.nodes.length > 0) scrollToIndex(activeRow, { align: 'auto' });
  }, [activeRow, rows, scrollToIndex]);
  useLayoutEffect(() => {
    if (!holdsFocus.current) return;
    scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = rows.nodes[activeRow];
    if (node === undefined) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const move = treeMove(model.forest, rows, collapsed, node, event.key, pageRows);
    if (move !== null) {
      if (move.kind === 'go') onGo(move.node);
      else if (move.kind === 'toggle') {
        store.dispatch({ kind: 'selected', node: move.node });
        store.dispatch({ kind: 'toggled', node: move.node });
      } else onOpen(move.node);
    } else if (event.key.length === 1 && /\S/.test(event.key)) {
      const now = performance.now();
      const text = (now - typed.current.at < TYPEAHEAD_MS ? typed.current.text : '') + plain(event.key);
      typed.current = { text, at: now };
      const found = typeahead(rows, (other) => plain(cardName(model.nodes[other]!)), node, text);
      if (found !== NONE) onGo(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="treegrid"
      aria-label={texts.table.label}
      aria-rowcount={rows.nodes.length + 1}
      aria-colcount={HEADINGS.length}
      onKeyDown={onKeyDown}
      onFocus={() => (holdsFocus.current = true)}
      onBlur={(event) => {
        if (event.relatedTarget !== null) holdsFocus.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.headRow}>
          {HEADINGS.map((heading) => (
            <div key={heading} role="columnheader">
              {heading}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const node = rows.nodes[row.index]!;
          const position = model.nodes[node]!;
          const span = model.direct(node);
          const open = collapsed[node] === 0;
          const level = model.forest.depth[node]! - base;
          return (
            <div
              key={node}
              role="row"
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              tabIndex={row.index === activeRow ? 0 : -1}
              aria-rowindex={row.index + 2}
              aria-level={level + 1}
              aria-expanded={spanOf(model.forest, node) > 0 ? open : undefined}
              aria-selected={picked.size > 0 ? picked.has(node) : node === selected}
              data-vacant={isVacant(position) || undefined}
              data-hit={hitSet.has(node) || undefined}
              onClick={() => onOpen(node)}
              onContextMenu={
                props.onMenu &&
                ((event) => {
                  event.preventDefault();
                  if (!picked.has(node)) store.dispatch({ kind: 'selected', node });
                  props.onMenu?.(node, { x: event.clientX, y: event.clientY });
                })
              }
            >
              <div role="gridcell" className={styles.name} style={{ paddingLeft: 8 + Math.min(level, 14) * INDENT }}>
                <span
                  className={styles.fold}
                  data-open={open || undefined}
                  data-leaf={spanOf(model.forest, node) === 0 || undefined}
                  aria-hidden
                  onClick={(event) => {
                    event.stopPropagation();
                    store.dispatch({ kind: 'selected', node });
                    store.dispatch({ kind: 'toggled', node });
                  }}
                />
                <span className={styles.cut}>{cardName(position)}</span>
                {(position.mark !== undefined || position.ghostOf !== undefined) && (
                  <span className={styles.mark} data-mark={position.mark ?? 'MOVED'}>
                    {position.ghostOf === undefined ? texts.mark[position.mark!] : texts.wasHere}
                  </span>
                )}
              </div>
              <div role="gridcell" className={styles.cut}>
                {position.title}
              </div>
              <div role="gridcell" className={styles.cut}>
                {position.teamName ?? ''}
              </div>
              <div role="gridcell">{texts.status[position.status]}</div>
              <div role="gridcell" className={styles.number}>
                {span === 0 ? '' : span === model.total(node) ? span : `${span} / ${model.total(node).toLocaleString()}`}
              </div>
              <div role="gridcell" className={styles.glyphs}>
                {position.initiatives.map((pair) => (
                  <PairGlyph
                    key={pair.id}
                    productOwner={pair.productOwner}
                    projectOwner={pair.projectOwner}
                    samePerson={pair.samePerson}
                    size={16}
                    label={fillIn(texts.pairLabel, {
                      name: pair.name,
                      productOwner: texts.half[pair.productOwner],
                      projectOwner: texts.half[pair.projectOwner],
                    })}
                  />
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
