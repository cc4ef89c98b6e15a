import { NONE } from '../../../org-geometry/forest.ts';
import { type Direction, neighbour } from '../geometry/neighbours.ts';
import type { ChartState } from './chart-state.ts';

/** What a key does on the chart. */
export type StageMove =
  | { readonly kind: 'go'; readonly node: number }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'toggle'; readonly node: number }
  | { readonly kind: 'open'; readonly node: number }
  | { readonly kind: 'focus'; readonly node: number }
  | { readonly kind: 'leave' };

/** How far a key pans, in CSS pixels. */
const PAN_STEP = 80;
/** How much a key zooms. */
export const ZOOM_STEP = 1.25;

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The move for a key; null where the key means nothing here. */
export function stageMove(state: Pick<ChartState, 'forest' | 'scene' | 'selected'>, key: string, shift: boolean): StageMove | null {
  const { forest, scene, selected } = state;
  const first = scene.layout.order[0] ?? NONE;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    if (shift) return panFor(direction);
    if (selected === NONE || !(scene.layout.x[selected]! >= 0)) return first === NONE ? null : { kind: 'go', node: first };
    const next = neighbour(forest, scene.index, selected, direction);
    return next === NONE ? null : { kind: 'go', node: next };
  }
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
    case '_':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case '0':
      return { kind: 'fit' };
    case 'Home':
      return first === NONE ? null : { kind: 'go', node: first };
    case ' ':
      return selected === NONE ? null : { kind: 'toggle', node: selected };
    case 'Enter':
      return selected === NONE ? null : { kind: 'open', node: selected };
    case 'f':
      return selected === NONE ? null : { kind: 'focus', node: selected };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}

function panFor(direction: Direction): StageMove {
  switch (direction) {
    case 'up':
      return { kind: 'pan', dx: 0, dy: PAN_STEP };
    case 'down':
      return { kind: 'pan', dx: 0, dy: -PAN_STEP };
    case 'left':
      return { kind: 'pan', dx: PAN_STEP, dy: 0 };
    case 'right':
      return { kind: 'pan', dx: -PAN_STEP, dy: 0 };
  }
}
