import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { type PlannedDrop, planDrop, whatMoves } from '../editing/planned-drop.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { isShown } from '../../../org-geometry/tidy-layout.ts';
import { useChart } from '../hooks/use-chart.ts';
import type { Editing } from '../hooks/use-editing.ts';
import type { ChartStore } from '../state/chart-store.ts';
import type { DraggingTool } from '../state/chart-tool.ts';
import styles from './drag-layer.module.css';

/** How long a refused drop takes home, in milliseconds. */
const HOME_MS = 240;

/** What the hand holds, over the chart: the cards as a chip, the target lit up, and what letting go would do, in words. */
export function DragLayer(props: { readonly editing: Editing; readonly store: ChartStore }) {
  const { editing, store } = props;
  const tool = useChart(store, (state) => state.tool);
  const camera = useChart(store, (state) => state.camera);
  const viewport = useChart(store, (state) => state.viewport);
  const held = tool.kind === 'dragging' ? tool : null;
  const plan = usePlan(editing, held);

  return (
    <div className={styles.layer} aria-hidden>
      {plan !== null && plan.node !== NONE && <Target store={store} plan={plan} camera={camera} />}
      {held !== null && plan !== null && (
        <div
          className={styles.held}
          style={{
            transform: `translate(${Math.min(held.contact.at.x + 14, viewport.width - 240)}px, ${Math.min(held.contact.at.y + 16, viewport.height - 110)}px)`,
          }}
        >
          <div className={styles.chip}>
            <span>{whatMoves(editing.model, held.moving, held.alone)}</span>
          </div>
          <div className={styles.words} data-kind={plan.kind}>
            {plan.text}
            <small>{texts.drop.hint}</small>
          </div>
        </div>
      )}
      {tool.kind === 'framing' && (
        <div
          className={styles.frame}
          style={{
            left: Math.min(tool.from.x, tool.contact.at.x),
            top: Math.min(tool.from.y, tool.contact.at.y),
            width: Math.abs(tool.from.x - tool.contact.at.x),
            height: Math.abs(tool.from.y - tool.contact.at.y),
          }}
        />
      )}
      {editing.homing !== null && <GoingHome editing={editing} />}
    </div>
  );
}

/** The plan changes with the target and not with every pixel: asking the rules for each would be waste. */
function usePlan(editing: Editing, held: DraggingTool | null): PlannedDrop | null {
  const { ground } = editing;
  const { moving, spot, alone } = held ?? NOTHING_HELD;
  return useMemo(() => (moving === null ? null : planDrop(ground, moving, spot, alone)), [ground, moving, spot, alone]);
}

const NOTHING_HELD = { moving: null, spot: null, alone: false };

function Target(props: {
  readonly store: ChartStore;
  readonly plan: PlannedDrop;
  readonly camera: { x: number; y: number; scale: number };
}) {
  const { store, plan, camera } = props;
  const { layout } = store.get().scene;
  if (!isShown(layout, plan.node)) return null;
  return (
    <div
      className={styles.target}
      data-kind={plan.kind}
      style={{
        left: layout.x[plan.node]! * camera.scale + camera.x - 3,
        top: layout.y[plan.node]! * camera.scale + camera.y - 3,
        width: Math.max(10, layout.size.cardWidth * camera.scale + 6),
        height: Math.max(10, layout.size.cardHeight * camera.scale + 6),
      }}
    />
  );
}

function GoingHome(props: { readonly editing: Editing }) {
  const { homing, landed } = props.editing;
  const element = useRef<HTMLDivElement>(null);
  const motion = useReducedMotion() !== true;
  useEffect(() => {
    if (homing === null) return;
    if (!motion || !element.current?.animate) return landed();
    const place = (at: { x: number; y: number }): string => `translate(${at.x}px, ${at.y}px)`;
    const flight = element.current.animate(
      [
        { transform: place(homing.from), opacity: 1 },
        { transform: place(homing.to), opacity: 0.35 },
      ],
      { duration: HOME_MS, easing: 'cubic-bezier(.2,.8,.3,1)', fill: 'forwards' },
    );
    flight.onfinish = landed;
    return () => flight.cancel();
  }, [homing, landed, motion]);
  return (
    <div ref={element} className={styles.held}>
      <div className={styles.chip}>
        <span>{homing?.label}</span>
      </div>
    </div>
  );
}
