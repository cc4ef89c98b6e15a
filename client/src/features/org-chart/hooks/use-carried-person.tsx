import { type PointerEvent, type ReactNode, useState } from 'react';
import { isGhost } from '../chart-nodes.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { seatPerson } from '../editing/position-acts.ts';
import { type Point, toWorld } from '../geometry/camera.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { hitTest } from '../geometry/hit-test.ts';
import drag from '../parts/drag-layer.module.css';
import styles from '../parts/side-panel.module.css';
import type { ChartStore } from '../state/chart-store.ts';
import { TAP_SLACK } from '../state/chart-tool.ts';
import { fillIn } from '../texts.ts';
import { seatWords } from '../dialogs/seat-dialogs.tsx';
import type { Editing } from './use-editing.ts';

interface Carried {
  readonly personKey: string;
  readonly name: string;
  readonly from: Point;
  readonly at: Point;
  readonly moved: boolean;
}

/** Somebody from the bench in the hand: over a card they would take that seat. */
export function useCarriedPerson(
  editing: Editing,
  store: ChartStore,
): {
  readonly grip: (personKey: string, name: string) => object;
  readonly chip: ReactNode;
} {
  const [carried, setCarried] = useState<Carried | null>(null);
  const node = carried?.moved ? nodeUnder(store, carried.at) : NONE;
  const position = node === NONE ? null : editing.model.nodes[node]!;
  const seat = position === null || isGhost(position) ? null : position;

  const grip = (personKey: string, name: string): object => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = { x: event.clientX, y: event.clientY };
      setCarried({ personKey, name, from: at, at, moved: false });
    },
    onPointerMove(event: PointerEvent) {
      if (carried === null) return;
      const at = { x: event.clientX, y: event.clientY };
      setCarried({ ...carried, at, moved: carried.moved || Math.hypot(at.x - carried.from.x, at.y - carried.from.y) > TAP_SLACK });
    },
    onPointerUp() {
      setCarried(null);
      if (carried === null || seat === null) return;
      const changes = seatPerson(editing.session.newKey(), seat.key, carried.personKey, editing.ground.day, []);
      editing.act({ label: fillIn(texts.label.assign, { person: carried.name, what: seat.title }), changes }, seat.key);
    },
    onPointerCancel: () => setCarried(null),
  });

  const chip = carried?.moved ? (
    <div className={styles.carried} style={{ transform: `translate(${carried.at.x + 12}px, ${carried.at.y + 12}px)` }} aria-hidden>
      <div className={drag.chip}>
        <span>{carried.name}</span>
      </div>
      {seat !== null && <div className={drag.words}>{seatWords(editing, carried.name, seat.key)}</div>}
    </div>
  ) : null;
  return { grip, chip };
}

/** The card under a point of the window; `NONE` where another element lies over the stage. */
function nodeUnder(store: ChartStore, at: Point): number {
  const stage = document.elementFromPoint(at.x, at.y)?.closest('[role="application"]');
  if (!stage) return NONE;
  const box = stage.getBoundingClientRect();
  const { forest, scene, camera } = store.get();
  return hitTest(forest, scene.index, toWorld(camera, { x: at.x - box.left, y: at.y - box.top }))?.node ?? NONE;
}
