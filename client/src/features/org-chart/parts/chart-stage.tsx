import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { ChartModel } from '../chart-model.ts';
import { positionInWords } from '../chart-model.ts';
import { type Colouring, TINTS } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import { NONE, spanOf } from '../geometry/forest.ts';
import { useChart } from '../hooks/use-chart.ts';
import { useChartFrames } from '../hooks/use-chart-frames.ts';
import { useChartHand } from '../hooks/use-chart-hand.ts';
import { useViewportSize } from '../hooks/use-viewport-size.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { type StageMove, stageMove } from '../state/stage-keys.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-stage.module.css';
import { PositionCard } from './position-card.tsx';

/** The drawing itself: canvas below, readable cards above, one element that takes all pointers and keys. */
export function ChartStage(props: {
  readonly model: ChartModel;
  readonly store: ChartStore;
  readonly colouring: Colouring;
  readonly ink: Ink | null;
  readonly hits: readonly number[];
  /** Carries out what a key or a tap means. */
  readonly onMove: (move: StageMove) => void;
}) {
  const { model, store, colouring, ink, hits, onMove } = props;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => (ink === null ? null : { nodes: model.nodes, colouring, ink, hits }), [model, colouring, ink, hits]);
  const hitSet = useMemo(() => new Set(hits), [hits]);
  const selected = useChart(store, (state) => state.selected);
  const collapsed = useChart(store, (state) => state.collapsed);

  useViewportSize(store, stage);
  const cards = useChartFrames(store, canvas, layer, picture);
  useChartHand(store, stage, {
    onTap(hit) {
      if (hit === null) onMove({ kind: 'leave' });
      else onMove({ kind: hit.part === 'badge' ? 'toggle' : 'open', node: hit.node });
    },
    onDoubleTap(hit) {
      if (hit?.part === 'card') onMove({ kind: 'go', node: hit.node });
    },
  });

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
        aria-label={texts.chartLabel}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} className={styles.canvas} aria-hidden />
        <div ref={layer} className={styles.layer} aria-hidden>
          {ink !== null &&
            cards?.nodes.map((node) => (
              <PositionCard
                key={node}
                node={model.nodes[node]!}
                x={cards.scene.layout.x[node]!}
                y={cards.scene.layout.y[node]!}
                span={spanOf(model.forest, node)}
                total={model.forest.total[node]!}
                collapsed={collapsed[node] === 1}
                selected={node === selected}
                hit={hitSet.has(node)}
                edge={ink.tints[TINTS[colouring.classOf[node]!]!]!}
              />
            ))}
        </div>
      </div>
      <div className={styles.announcement} role="status" aria-live="polite">
        {selected === NONE ? '' : positionInWords(model, selected, collapsed[selected] === 1)}
      </div>
    </>
  );
}
