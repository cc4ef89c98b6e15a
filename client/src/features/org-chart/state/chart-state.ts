import {
  type Camera,
  centreOn,
  type Extent,
  fitTo,
  keepInView,
  panBy,
  type Point,
  smallestScale,
  toScreen,
  toWorld,
  zoomAt,
} from '../geometry/camera.ts';
import { collapseToLevel, revealNode, toggleCollapsed } from '../geometry/collapse.ts';
import { type Forest, isWithin, NONE } from '../../../org-geometry/forest.ts';
import { type Hit, hitTest } from '../geometry/hit-test.ts';
import { CARDS_FROM } from '../geometry/level-of-detail.ts';
import { isShown } from '../../../org-geometry/tidy-layout.ts';
import { buildScene, type ChartScene } from './chart-scene.ts';
import {
  type Contact,
  type DropSpot,
  type Grip,
  IDLE,
  sameSpot,
  toolMoved,
  toolPressed,
  toolReleased,
  type ToolState,
} from './chart-tool.ts';
import { cardsInFrame, NO_PICKS, type PickHow, picksAfter, topmost } from './picks.ts';

/** Everything the chart knows beside the positions themselves. Never changed in place. */
export interface ChartState {
  readonly forest: Forest;
  /** 1 where the reports of a position are folded away. */
  readonly collapsed: Uint8Array;
  /** The level that everything was folded to last, whatever was folded by hand since; null: all unfolded. */
  readonly level: number | null;
  /** The position whose subtree is shown alone; `NONE`: the whole organization. */
  readonly focus: number;
  readonly selected: number;
  /** Several positions that an act is meant for; empty where only the selected one is. */
  readonly picked: ReadonlySet<number>;
  readonly scene: ChartScene;
  readonly camera: Camera;
  /** Zero until the chart has a size on the screen. */
  readonly viewport: Extent;
  readonly tool: ToolState;
}

/** What can happen to a chart. Points are in CSS pixels of the viewport. */
export type ChartEvent =
  | { readonly kind: 'resized'; readonly viewport: Extent }
  | { readonly kind: 'pressed'; readonly contact: Contact; readonly hit: Hit | null; readonly grip?: Grip }
  /** `spot` where the pointer is over something outside the drawing; left out, the drawing is asked. */
  | { readonly kind: 'moved'; readonly contact: Contact; readonly spot?: DropSpot | null; readonly alone?: boolean }
  | { readonly kind: 'released'; readonly pointerId: number }
  /** What the hand was doing is given up. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'picked'; readonly nodes: readonly number[]; readonly how: PickHow }
  | { readonly kind: 'zoomed'; readonly factor: number; readonly at?: Point }
  | { readonly kind: 'panned'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'looked'; readonly camera: Camera }
  | { readonly kind: 'toggled'; readonly node: number }
  | { readonly kind: 'collapsed-to'; readonly level: number | null }
  /** The reporting lines run from left to right from now on, or from the top down. */
  | { readonly kind: 'turned'; readonly across: boolean }
  | { readonly kind: 'focused'; readonly node: number }
  | { readonly kind: 'selected'; readonly node: number }
  /** `keepsPicks` where the selection only passes by, with the arrow keys for instance. */
  | { readonly kind: 'revealed'; readonly node: number; readonly keepsPicks?: boolean };

/** What the chart opens with. */
export interface ChartOpening {
  readonly level: number | null;
  readonly focus: number;
  readonly selected: number;
  /** Reporting lines from left to right; left out: from the top down. */
  readonly across?: boolean;
}

/** The first state; the camera is placed when the first size arrives. */
export function openChart(forest: Forest, opening: ChartOpening): ChartState {
  const base = opening.focus === NONE ? 0 : forest.depth[opening.focus]!;
  let collapsed = collapseToLevel(forest, opening.level, base);
  if (opening.selected !== NONE) collapsed = revealNode(forest, collapsed, opening.selected);
  return {
    forest,
    collapsed,
    level: opening.level,
    focus: opening.focus,
    selected: opening.selected,
    picked: NO_PICKS,
    scene: buildScene(forest, collapsed, opening.focus, opening.across),
    camera: { x: 0, y: 0, scale: 1 },
    viewport: { width: 0, height: 0 },
    tool: IDLE,
  };
}

/** The state after an event. Pure; the same state where nothing changes. */
export function reduceChart(state: ChartState, event: ChartEvent): ChartState {
  switch (event.kind) {
    case 'resized':
      return resized(state, event.viewport);
    case 'pressed':
      return { ...state, tool: toolPressed(state.tool, event.contact, event.hit, event.grip) };
    case 'moved':
      return moved(state, event);
    case 'released':
      return released(state, event.pointerId);
    case 'cancelled':
      return state.tool === IDLE ? state : { ...state, tool: IDLE };
    case 'picked':
      return picked(state, event.nodes, event.how);
    case 'zoomed':
      return looking(state, zoomAt(state.camera, event.at ?? middleOf(state.viewport), event.factor, minScale(state)));
    case 'panned':
      return looking(state, panBy(state.camera, event.dx, event.dy));
    case 'looked':
      return looking(state, event.camera);
    case 'toggled':
      return folded(state, toggleCollapsed(state.forest, state.collapsed, event.node), event.node);
    case 'collapsed-to':
      return collapsedTo(state, event.level);
    case 'turned':
      return turned(state, event.across);
    case 'focused':
      return focusedOn(state, event.node);
    case 'selected':
      return event.node === state.selected && state.picked.size === 0 ? state : { ...state, selected: event.node, picked: NO_PICKS };
    case 'revealed':
      return revealed(state, event.node, event.keepsPicks ? state.picked : NO_PICKS);
  }
}

/** The camera that shows everything. */
export function fittingCamera(state: ChartState): Camera {
  return fitTo(state.scene.layout, state.viewport);
}

/** The camera that brings a shown card to the middle, readable; the present one where the card is hidden. */
export function cameraOn(state: ChartState, node: number): Camera {
  const { layout } = state.scene;
  if (!isShown(layout, node)) return state.camera;
  const scale = Math.max(state.camera.scale, CARDS_FROM + 0.2);
  const middle = { x: layout.x[node]! + layout.size.cardWidth / 2, y: layout.y[node]! + layout.size.cardHeight / 2 };
  return centreOn(middle, scale, state.viewport, 0.5, 0.42);
}

/** The smallest movement of the camera that shows a card whole; the present camera where it is. */
export function cameraToSee(state: ChartState, node: number): Camera {
  const { layout } = state.scene;
  if (!isShown(layout, node)) return state.camera;
  const border = 24;
  const { scale } = state.camera;
  const at = toScreen(state.camera, { x: layout.x[node]!, y: layout.y[node]! });
  const slideInto = (from: number, length: number, room: number): number =>
    from < border ? border - from : from + length > room - border ? room - border - from - length : 0;
  const dx = slideInto(at.x, layout.size.cardWidth * scale, state.viewport.width);
  const dy = slideInto(at.y, layout.size.cardHeight * scale, state.viewport.height);
  return dx === 0 && dy === 0 ? state.camera : panBy(state.camera, dx, dy);
}

/** The camera that a chart, or a newly focused part of it, opens with: all of it, or its readable top. */
export function openingCamera(state: Pick<ChartState, 'scene' | 'viewport' | 'forest' | 'focus'>): Camera {
  const { layout } = state.scene;
  const fitted = fitTo(layout, state.viewport);
  const readable = state.viewport.width < 700 ? 0.7 : CARDS_FROM + 0.12;
  if (fitted.scale >= readable || (fitted.scale >= 0.45 && state.viewport.width >= 700)) return fitted;
  const top = layout.order[0];
  if (top === undefined) return fitted;
  if (layout.across) {
    const start = { x: 0, y: layout.y[top]! + layout.size.cardHeight / 2 };
    const spareX = (state.viewport.width - layout.width * readable) / 2;
    return { ...centreOn(start, readable, state.viewport, 0, 0.5), x: Math.max(24, Math.min(spareX, 96)) };
  }
  const middle = { x: layout.x[top]! + layout.size.cardWidth / 2, y: 0 };
  const placed = centreOn(middle, readable, state.viewport, 0.5, 0);
  const spare = (state.viewport.height - layout.height * readable) / 2;
  return { ...placed, y: Math.max(36, Math.min(spare, 96)) };
}

function resized(state: ChartState, viewport: Extent): ChartState {
  if (viewport.width === state.viewport.width && viewport.height === state.viewport.height) return state;
  const next = { ...state, viewport };
  if (viewport.width === 0 || viewport.height === 0) return next;
  if (state.viewport.width === 0) {
    return looking(next, state.selected === NONE ? openingCamera(next) : cameraOn(next, state.selected));
  }
  const dx = (viewport.width - state.viewport.width) / 2;
  const shifted = looking(next, panBy(state.camera, dx, 0));
  // Details that open beside the chart make it narrower: the card that they are about stays in view.
  const wasSeen = state.selected !== NONE && cameraToSee(state, state.selected) === state.camera;
  return wasSeen ? looking(shifted, cameraToSee(shifted, state.selected)) : shifted;
}

function moved(state: ChartState, event: Extract<ChartEvent, { kind: 'moved' }>): ChartState {
  const { contact } = event;
  const taken = (node: number): readonly number[] => topmost(state.forest, state.picked.has(node) ? state.picked : [node]);
  const { tool, pan, zoom } = toolMoved(state.tool, contact, taken);
  if (tool === state.tool) return state;
  if (tool.kind === 'dragging') {
    const spot = event.spot === undefined ? spotAt(state, contact) : event.spot;
    // The same spot stays the same object, so that what follows from it is worked out once.
    return { ...state, tool: { ...tool, alone: event.alone ?? tool.alone, spot: sameSpot(tool.spot, spot) ? tool.spot : spot } };
  }
  let camera = panBy(state.camera, pan.x, pan.y);
  if (zoom !== null) camera = zoomAt(camera, zoom.at, zoom.factor, minScale(state));
  return { ...looking(state, camera), tool };
}

function spotAt(state: ChartState, contact: Contact): DropSpot {
  const hit = hitTest(state.forest, state.scene.index, toWorld(state.camera, contact.at));
  return hit === null ? { kind: 'stage' } : { kind: 'card', node: hit.node };
}

function released(state: ChartState, pointerId: number): ChartState {
  const tool = toolReleased(state.tool, pointerId);
  if (tool === state.tool) return state;
  if (state.tool.kind !== 'framing') return { ...state, tool };
  const { from, contact } = state.tool;
  const framed = cardsInFrame(state.scene.index, toWorld(state.camera, from), toWorld(state.camera, contact.at));
  return picked({ ...state, tool }, framed, 'also');
}

function picked(state: ChartState, nodes: readonly number[], how: PickHow): ChartState {
  const picks = picksAfter(state.picked, state.selected, nodes, how);
  const selected = nodes.length === 1 ? nodes[0]! : picks.has(state.selected) ? state.selected : ([...picks][0] ?? state.selected);
  return { ...state, picked: picks, selected };
}

function looking(state: ChartState, camera: Camera): ChartState {
  return { ...state, camera: keepInView(camera, state.scene.layout, state.viewport) };
}

/** Folds or unfolds and keeps the card that was touched where it is on the screen. */
function folded(state: ChartState, collapsed: Uint8Array, anchor: number): ChartState {
  if (collapsed === state.collapsed) return state;
  const scene = buildScene(state.forest, collapsed, state.focus, state.scene.layout.across);
  const next = { ...state, collapsed, scene };
  const before = state.scene.layout;
  const after = scene.layout;
  if (!isShown(before, anchor) || !isShown(after, anchor)) return next;
  const { scale } = state.camera;
  const camera = panBy(state.camera, (before.x[anchor]! - after.x[anchor]!) * scale, (before.y[anchor]! - after.y[anchor]!) * scale);
  return looking(next, camera);
}

function collapsedTo(state: ChartState, level: number | null): ChartState {
  const base = state.focus === NONE ? 0 : state.forest.depth[state.focus]!;
  const collapsed = collapseToLevel(state.forest, level, base);
  const next = { ...state, collapsed, level, scene: buildScene(state.forest, collapsed, state.focus, state.scene.layout.across) };
  return looking(next, openingCamera(next));
}

function turned(state: ChartState, across: boolean): ChartState {
  if (across === state.scene.layout.across) return state;
  const next = { ...state, scene: buildScene(state.forest, state.collapsed, state.focus, across) };
  return looking(next, state.selected === NONE ? openingCamera(next) : cameraOn(next, state.selected));
}

function focusedOn(state: ChartState, focus: number): ChartState {
  if (focus === state.focus) return state;
  const collapsed = focus === NONE || state.collapsed[focus] === 0 ? state.collapsed : state.collapsed.slice();
  if (focus !== NONE) collapsed[focus] = 0;
  const next = { ...state, focus, collapsed, scene: buildScene(state.forest, collapsed, focus, state.scene.layout.across) };
  return looking(next, openingCamera(next));
}

/** Selects a position and makes it shown: unfolds everybody above and leaves a focus that it is not in. */
function revealed(state: ChartState, node: number, kept: ReadonlySet<number>): ChartState {
  if (node === NONE) return state;
  const focus = state.focus !== NONE && !isWithin(state.forest, state.focus, node) ? NONE : state.focus;
  const collapsed = revealNode(state.forest, state.collapsed, node);
  if (focus === state.focus && collapsed === state.collapsed) return { ...state, selected: node, picked: kept };
  const unfolded = folded({ ...state, focus, selected: node, picked: kept }, collapsed, state.selected);
  if (collapsed !== state.collapsed) return unfolded;
  return looking({ ...unfolded, scene: buildScene(state.forest, collapsed, focus, state.scene.layout.across) }, state.camera);
}

function minScale(state: ChartState): number {
  return smallestScale(state.scene.layout, state.viewport);
}

function middleOf(viewport: Extent): Point {
  return { x: viewport.width / 2, y: viewport.height / 2 };
}
