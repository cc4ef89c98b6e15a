import type { Point } from '../geometry/camera.ts';
import type { Hit } from '../geometry/hit-test.ts';

/** One finger or the mouse button, in CSS pixels of the viewport. */
export interface Contact {
  readonly pointerId: number;
  readonly at: Point;
}

/** What a press will do once the pointer moves: move the view, move cards, or pull a frame around cards. */
export type Grip = 'view' | 'cards' | 'frame';

/** Where cards would be dropped. Keys name records, numbers positions of the chart. */
export type DropSpot =
  | { readonly kind: 'card'; readonly node: number }
  | { readonly kind: 'stage' }
  | { readonly kind: 'team'; readonly teamKey: string | null }
  | { readonly kind: 'bench' }
  | { readonly kind: 'initiative'; readonly initiativeKey: string };

/** Whether two spots are one and the same. */
export function sameSpot(a: DropSpot | null, b: DropSpot | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  switch (a.kind) {
    case 'stage':
    case 'bench':
      return true;
    case 'card':
      return a.node === (b as typeof a).node;
    case 'team':
      return a.teamKey === (b as typeof a).teamKey;
    case 'initiative':
      return a.initiativeKey === (b as typeof a).initiativeKey;
  }
}

/**
 * What the hand is doing. `pressing` is undecided: it becomes a tap, or what its grip says once the pointer has moved.
 * Nothing but this state knows of a drag before it ends.
 */
export type ToolState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressing'; readonly contact: Contact; readonly hit: Hit | null; readonly grip: Grip }
  | { readonly kind: 'panning'; readonly contact: Contact }
  | { readonly kind: 'pinching'; readonly first: Contact; readonly second: Contact }
  | { readonly kind: 'framing'; readonly contact: Contact; readonly from: Point }
  | DraggingTool;

/** Cards in the hand. */
export interface DraggingTool {
  readonly kind: 'dragging';
  readonly contact: Contact;
  /** The card that was taken hold of. */
  readonly grabbed: number;
  /** All cards that move, none below another one. */
  readonly moving: readonly number[];
  /** The positions without their reports, which stay with the old manager. */
  readonly alone: boolean;
  /** Null: let go here and nothing happens. */
  readonly spot: DropSpot | null;
}

/** So far, in CSS pixels, a pointer may move and still be a tap. */
export const TAP_SLACK = 4;

/** Nothing is going on. */
export const IDLE: ToolState = { kind: 'idle' };

/** The state after a contact begins. A third finger changes nothing, and cards in the hand stay there. */
export function toolPressed(tool: ToolState, contact: Contact, hit: Hit | null, grip: Grip = 'view'): ToolState {
  switch (tool.kind) {
    case 'idle':
      return { kind: 'pressing', contact, hit, grip };
    case 'pressing':
    case 'panning':
      return contact.pointerId === tool.contact.pointerId
        ? { kind: 'pressing', contact, hit, grip }
        : { kind: 'pinching', first: tool.contact, second: contact };
    case 'pinching':
    case 'framing':
    case 'dragging':
      return tool;
  }
}

/** The state after a contact moves, and how the camera follows. `taken` gives the cards that move when one is taken. */
export function toolMoved(
  tool: ToolState,
  contact: Contact,
  taken: (node: number) => readonly number[],
): { tool: ToolState; pan: Point; zoom: { at: Point; factor: number } | null } {
  const still = { tool, pan: { x: 0, y: 0 }, zoom: null };
  switch (tool.kind) {
    case 'idle':
      return still;
    case 'pressing':
    case 'panning': {
      if (contact.pointerId !== tool.contact.pointerId) return still;
      const pan = { x: contact.at.x - tool.contact.at.x, y: contact.at.y - tool.contact.at.y };
      if (tool.kind === 'pressing') {
        if (Math.hypot(pan.x, pan.y) < TAP_SLACK) return still;
        if (tool.grip === 'frame') return { ...still, tool: { kind: 'framing', contact, from: tool.contact.at } };
        if (tool.grip === 'cards' && tool.hit !== null) {
          const grabbed = tool.hit.node;
          return { ...still, tool: { kind: 'dragging', contact, grabbed, moving: taken(grabbed), alone: false, spot: null } };
        }
      }
      return { tool: { kind: 'panning', contact }, pan, zoom: null };
    }
    case 'framing':
    case 'dragging':
      return contact.pointerId === tool.contact.pointerId ? { ...still, tool: { ...tool, contact } } : still;
    case 'pinching':
      return pinched(tool, contact);
  }
}

/** The state after a contact ends; the other finger of a pinch goes on panning. */
export function toolReleased(tool: ToolState, pointerId: number): ToolState {
  switch (tool.kind) {
    case 'idle':
      return tool;
    case 'pressing':
    case 'panning':
    case 'framing':
    case 'dragging':
      return tool.contact.pointerId === pointerId ? IDLE : tool;
    case 'pinching':
      if (pointerId === tool.first.pointerId) return { kind: 'panning', contact: tool.second };
      return pointerId === tool.second.pointerId ? { kind: 'panning', contact: tool.first } : tool;
  }
}

function pinched(
  tool: Extract<ToolState, { kind: 'pinching' }>,
  contact: Contact,
): { tool: ToolState; pan: Point; zoom: { at: Point; factor: number } | null } {
  const first = contact.pointerId === tool.first.pointerId ? contact : tool.first;
  const second = contact.pointerId === tool.second.pointerId ? contact : tool.second;
  const before = middle(tool.first.at, tool.second.at);
  const after = middle(first.at, second.at);
  const spanBefore = Math.max(1, distance(tool.first.at, tool.second.at));
  const factor = Math.max(1, distance(first.at, second.at)) / spanBefore;
  return {
    tool: { kind: 'pinching', first, second },
    pan: { x: after.x - before.x, y: after.y - before.y },
    zoom: { at: after, factor },
  };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
