import { useMemo } from 'react';
import { numberOfKey } from '../chart-model.ts';
import { isGhost } from '../chart-nodes.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import type { ChartModel } from '../chart-model.ts';
import type { Point } from '../geometry/camera.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { minimapToWorld, minimapView } from '../geometry/minimap.ts';
import { nearestManager } from '../geometry/nearest-manager.ts';
import { MINIMAP_SIZE } from '../parts/chart-minimap.tsx';
import type { ChartStore } from '../state/chart-store.ts';
import type { DropSpot } from '../state/chart-tool.ts';
import type { EditingHand } from './use-chart-hand.ts';
import type { Editing } from './use-editing.ts';

/** From this scale on a card can be taken with the hand; further out a drag moves the view. */
const TAKEN_FROM = 0.1;

/** What the hand does on the stage of an editor; null where it only looks. */
export function useEditingHand(editing: Editing | null, store: ChartStore): EditingHand | null {
  return useMemo(() => {
    if (editing === null) return null;
    const { model } = editing;
    return {
      grip(hit, event) {
        if (event.shiftKey) return 'frame';
        // A finger moves the view; it moves cards by their menu.
        if (hit === null || hit.part === 'badge' || event.pointerType === 'touch') return 'view';
        return isGhost(model.nodes[hit.node]!) || store.get().camera.scale < TAKEN_FROM ? 'view' : 'cards';
      },
      spotUnder: (event) =>
        spotOutside(
          event,
          (key) => numberOfKey(model, key),
          (at) => managerNear(store, model, at),
        ),
      onDrop: editing.drop,
      onPick(node) {
        store.dispatch({ kind: 'picked', nodes: [node], how: 'toggle' });
      },
      onMenu(hit, at) {
        const node = hit === null ? NONE : numberOfKey(model, model.nodes[hit.node]!.ghostOf ?? model.nodes[hit.node]!.key);
        if (node !== NONE && !store.get().picked.has(node)) store.dispatch({ kind: 'selected', node });
        editing.openMenu({ node, at });
      },
      onCancel: () => editing.say({ tone: 'done', text: texts.done.cancelled, undoable: false }),
    };
  }, [editing, store]);
}

/** The shown manager, not in the hand itself, that stands nearest to a point of the minimap. */
function managerNear(store: ChartStore, model: ChartModel, at: Point): number {
  const { forest, scene, tool } = store.get();
  const held = tool.kind === 'dragging' ? tool.moving : [];
  const world = minimapToWorld(minimapView(scene.layout, MINIMAP_SIZE), at);
  return nearestManager(
    forest,
    scene.layout,
    world,
    (node) => !held.includes(node) && model.direct(node) > 0 && !isGhost(model.nodes[node]!),
  );
}

/** What takes a drop outside the drawing says so by an attribute; undefined where nothing does. */
function spotOutside(event: PointerEvent, numberOf: (key: string) => number, managerAt: (at: Point) => number): DropSpot | undefined {
  const target = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>('[data-drop-team], [data-drop-bench], [data-drop-initiative], [data-drop-position], [data-drop-minimap]');
  if (!target) return undefined;
  const { dropTeam, dropBench, dropInitiative, dropPosition, dropMinimap } = target.dataset;
  if (dropMinimap !== undefined) {
    const box = target.getBoundingClientRect();
    const manager = managerAt({ x: event.clientX - box.left - target.clientLeft, y: event.clientY - box.top - target.clientTop });
    return manager === NONE ? undefined : { kind: 'card', node: manager };
  }
  if (dropTeam !== undefined) return { kind: 'team', teamKey: dropTeam };
  if (dropInitiative !== undefined) return { kind: 'initiative', initiativeKey: dropInitiative };
  if (dropBench !== undefined) return { kind: 'bench' };
  const node = numberOf(dropPosition ?? '');
  return node === NONE ? undefined : { kind: 'card', node };
}
