import { numberOfKey, type ChartModel } from '../chart-model.ts';
import { NONE } from '../geometry/forest.ts';
import { buildScene } from './chart-scene.ts';
import type { ChartState } from './chart-state.ts';
import { IDLE } from './chart-tool.ts';

/**
 * The state for newly loaded positions that goes on from the present one: what was folded stays folded, the focus and
 * the selection stay where their positions still exist, and the camera does not move.
 */
export function carryOver(before: ChartModel, state: ChartState, after: ChartModel): ChartState {
  const collapsed = new Uint8Array(after.forest.count);
  for (let node = 0; node < before.forest.count; node++) {
    if (state.collapsed[node] === 0) continue;
    const now = numberOfKey(after, before.nodes[node]!.key);
    if (now !== NONE) collapsed[now] = 1;
  }
  const moved = (node: number): number => (node === NONE ? NONE : numberOfKey(after, before.nodes[node]!.key));
  const focus = moved(state.focus);
  return {
    ...state,
    forest: after.forest,
    collapsed,
    focus,
    selected: moved(state.selected),
    scene: buildScene(after.forest, collapsed, focus),
    tool: IDLE,
  };
}
