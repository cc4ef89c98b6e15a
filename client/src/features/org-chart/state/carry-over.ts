import { numberOfKey, type ChartModel } from '../chart-model.ts';
import { cardsIn } from '../geometry/band-index.ts';
import { panBy, seenBox, toWorld } from '../geometry/camera.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { isShown } from '../../../org-geometry/tidy-layout.ts';
import { buildScene } from './chart-scene.ts';
import type { ChartState } from './chart-state.ts';
import { IDLE, type ToolState } from './chart-tool.ts';

/**
 * The state for newly loaded positions that goes on from the present one: what was folded stays folded, the focus, the
 * selection and what the hand holds stay where their positions still exist. The camera does not move; with `steady` it
 * follows the card of the key given, else the one nearest to the middle, so that what is looked at stays put.
 */
export function carryOver(
  before: ChartModel,
  state: ChartState,
  after: ChartModel,
  steady: { readonly anchorKey: string | null } | null = null,
): ChartState {
  const collapsed = new Uint8Array(after.forest.count);
  for (let node = state.collapsed.indexOf(1); node !== -1; node = state.collapsed.indexOf(1, node + 1)) {
    const now = numberOfKey(after, before.nodes[node]!.key);
    if (now !== NONE) collapsed[now] = 1;
  }
  const now = (node: number): number => (node === NONE ? NONE : numberOfKey(after, before.nodes[node]!.key));
  const focus = now(state.focus);
  const next: ChartState = {
    ...state,
    forest: after.forest,
    collapsed,
    focus,
    selected: now(state.selected),
    picked: new Set([...state.picked].map(now).filter((node) => node !== NONE)),
    scene: buildScene(after.forest, collapsed, focus, state.scene.layout.across),
    tool: toolCarried(state.tool, now),
  };
  if (steady === null || state.viewport.width === 0) return next;
  const anchor = anchorOf(before, state, steady.anchorKey);
  const at = now(anchor);
  if (!isShown(state.scene.layout, anchor) || !isShown(next.scene.layout, at)) return next;
  const { scale } = state.camera;
  const dx = state.scene.layout.x[anchor]! - next.scene.layout.x[at]!;
  const dy = state.scene.layout.y[anchor]! - next.scene.layout.y[at]!;
  return { ...next, camera: panBy(state.camera, dx * scale, dy * scale) };
}

/** Cards in the hand stay in it while others' edits arrive; a drag whose cards are gone ends. */
function toolCarried(tool: ToolState, now: (node: number) => number): ToolState {
  if (tool.kind !== 'dragging') return tool.kind === 'pressing' ? IDLE : tool;
  const grabbed = now(tool.grabbed);
  const moving = tool.moving.map(now);
  if (grabbed === NONE || moving.includes(NONE)) return IDLE;
  const { spot } = tool;
  return {
    ...tool,
    grabbed,
    moving,
    spot: spot?.kind === 'card' ? (now(spot.node) === NONE ? null : { ...spot, node: now(spot.node) }) : spot,
  };
}

function anchorOf(model: ChartModel, state: ChartState, anchorKey: string | null): number {
  const wanted = numberOfKey(model, anchorKey);
  const seen = seenBox(state.camera, state.viewport);
  const { layout, index } = state.scene;
  const inView = (node: number): boolean =>
    isShown(layout, node) &&
    layout.x[node]! + layout.size.cardWidth > seen.left &&
    layout.x[node]! < seen.right &&
    layout.y[node]! + layout.size.cardHeight > seen.top &&
    layout.y[node]! < seen.bottom;
  if (wanted !== NONE && inView(wanted)) return wanted;
  const middle = toWorld(state.camera, { x: state.viewport.width / 2, y: state.viewport.height / 2 });
  const distance = (node: number): number =>
    Math.hypot(layout.x[node]! + layout.size.cardWidth / 2 - middle.x, layout.y[node]! + layout.size.cardHeight / 2 - middle.y);
  let best: number = NONE;
  for (const node of cardsIn(index, seen, MOST_LOOKED_AT) ?? []) if (best === NONE || distance(node) < distance(best)) best = node;
  return best;
}

/** Where more cards than this are in view, nobody looks at one of them. */
const MOST_LOOKED_AT = 600;
