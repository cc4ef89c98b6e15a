import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { CardField } from '../card-fields.ts';
import type { ChartModel } from '../chart-model.ts';
import { numberOfKey, positionInWords } from '../chart-model.ts';
import { type Colouring, TINTS } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import type { DrawnDottedLine } from '../editing/dotted-lines.ts';
import { editorTexts } from '../editing/editor-texts.ts';
import { type Forest, isWithin, NONE } from '../../../org-geometry/forest.ts';
import { useChart } from '../hooks/use-chart.ts';
import { useChartFrames } from '../hooks/use-chart-frames.ts';
import { type EditingHand, useChartHand } from '../hooks/use-chart-hand.ts';
import { useViewportSize } from '../hooks/use-viewport-size.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { type StageMove, stageMove } from '../state/stage-keys.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-stage.module.css';
import { DottedLines } from './dotted-lines.tsx';
import { PositionCard } from './position-card.tsx';

/** The drawing itself: canvas below, readable cards above, one element that takes all pointers and keys. */
export function ChartStage(props: {
  readonly model: ChartModel;
  readonly store: ChartStore;
  readonly colouring: Colouring;
  readonly ink: Ink | null;
  readonly hits: readonly number[];
  readonly fields: readonly CardField[];
  readonly dottedLines: readonly DrawnDottedLine[];
  /** Carries out what a key or a tap means. */
  readonly onMove: (move: StageMove) => void;
  /** Lets the hand edit; null: it only looks. */
  readonly hand: EditingHand | null;
  /** Keys of positions that are cut, drawn pale. */
  readonly cutKeys: readonly string[];
}) {
  const { model, store, colouring, ink, hits, onMove, hand, cutKeys } = props;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const picture = useMemo(
    () =>
      ink === null
        ? null
        : { nodes: model.nodes, marked: model.marked, colouring, ink, hits, fields: props.fields, dottedLines: props.dottedLines },
    [model, colouring, ink, hits, props.fields, props.dottedLines],
  );
  const hitSet = useMemo(() => new Set(hits), [hits]);
  const selected = useChart(store, (state) => state.selected);
  const collapsed = useChart(store, (state) => state.collapsed);
  const picked = useChart(store, (state) => state.picked);
  const moving = useChart(store, (state) => (state.tool.kind === 'dragging' ? state.tool.moving : null));
  const alone = useChart(store, (state) => state.tool.kind === 'dragging' && state.tool.alone);
  const cut = useMemo(() => cutKeys.map((key) => numberOfKey(model, key)).filter((node) => node !== NONE), [cutKeys, model]);
  const isHeld = (node: number): boolean =>
    isAmong(model.forest, cut, node, false) || (moving !== null && isAmong(model.forest, moving, node, alone));

  useViewportSize(store, stage);
  const cards = useChartFrames(store, canvas, layer, picture);
  useChartHand(
    store,
    stage,
    {
      onTap(hit) {
        if (hit === null) onMove({ kind: 'leave' });
        else onMove({ kind: hit.part === 'badge' ? 'toggle' : 'open', node: hit.node });
      },
      onDoubleTap(hit) {
        if (hit?.part === 'card') onMove({ kind: 'go', node: hit.node });
      },
    },
    hand,
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = stageMove(store.get(), event.key, event.shiftKey);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(move);
  };

  return (
    <>
      <div
        ref={stage}
        className={styles.stage}
        role="application"
        aria-roledescription={texts.chartRole}
        aria-label={hand === null ? texts.chartLabel : editorTexts.chartLabel}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden />
        <div ref={layer} className={styles.layer} aria-hidden>
          {ink !== null &&
            cards?.nodes.map((node) => (
              <PositionCard
                key={model.nodes[node]!.key}
                node={model.nodes[node]!}
                x={cards.scene.layout.x[node]!}
                y={cards.scene.layout.y[node]!}
                span={model.direct(node)}
                total={model.total(node)}
                collapsed={collapsed[node] === 1}
                picked={picked.has(node)}
                held={isHeld(node)}
                across={cards.scene.layout.across}
                glides={hand !== null}
                fields={props.fields}
                selected={node === selected}
                hit={hitSet.has(node)}
                edge={ink.tints[TINTS[colouring.classOf[node]!]!]!}
              />
            ))}
          {cards !== null && props.dottedLines.length > 0 && <DottedLines lines={props.dottedLines} layout={cards.scene.layout} />}
        </div>
      </div>
      <div className={styles.announcement} role="status" aria-live="polite">
        {selected === NONE ? '' : positionInWords(model, selected, collapsed[selected] === 1)}
      </div>
    </>
  );
}

function isAmong(forest: Forest, tops: readonly number[], node: number, alone: boolean): boolean {
  return tops.some((top) => (alone ? top === node : isWithin(forest, top, node)));
}
