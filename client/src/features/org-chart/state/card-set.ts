import { cardsIn } from '../geometry/band-index.ts';
import { type Box, seenBox } from '../geometry/camera.ts';
import { levelOfDetail, MAX_CARDS } from '../geometry/level-of-detail.ts';
import type { ChartScene } from './chart-scene.ts';
import type { ChartState } from './chart-state.ts';

/** The cards that stand in the document as elements, and the part of the world that they fill. */
export interface CardSet {
  readonly scene: ChartScene;
  readonly box: Box;
  readonly nodes: readonly number[];
}

/** Free borders that are filled as well, in CSS pixels, so that not every movement changes the set. */
const MARGINS = [260, 100, 8];

/** The set for a state; the kept one while it fills what is seen. Null where cards are too small or too many. */
export function cardSetFor(state: Pick<ChartState, 'scene' | 'camera' | 'viewport'>, kept: CardSet | null): CardSet | null {
  if (levelOfDetail(state.camera.scale) !== 'cards') return null;
  const seen = seenBox(state.camera, state.viewport);
  if (kept !== null && kept.scene === state.scene && contains(kept.box, seen)) return kept;
  for (const margin of MARGINS) {
    const box = seenBox(state.camera, state.viewport, margin);
    const nodes = cardsIn(state.scene.index, box, MAX_CARDS);
    if (nodes !== null) return { scene: state.scene, box, nodes };
  }
  return null;
}

function contains(outer: Box, inner: Box): boolean {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}
