import { forestFromParents } from '@tandem/client/org-geometry/forest';
import { toScreen } from '@tandem/client/features/org-chart/geometry/camera';
import { isShown } from '@tandem/client/org-geometry/tidy-layout';
import { MAX_CARDS } from '@tandem/client/features/org-chart/geometry/level-of-detail';
import { cardSetFor } from '@tandem/client/features/org-chart/state/card-set';
import { type ChartEvent, type ChartState, openChart, reduceChart } from '@tandem/client/features/org-chart/state/chart-state';
import { createChartStore } from '@tandem/client/features/org-chart/state/chart-store';
import { stageMove } from '@tandem/client/features/org-chart/state/stage-keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyForest, regularForest } from '../random-forest.ts';

const viewport = { width: 1200, height: 800 };

function opened(forest = regularForest(600), level: number | null = null): ChartState {
  return reduceChart(openChart(forest, { level, focus: -1, selected: -1 }), { kind: 'resized', viewport });
}

function after(state: ChartState, ...events: ChartEvent[]): ChartState {
  return events.reduce(reduceChart, state);
}

const contact = (x: number, y: number, pointerId = 1): { pointerId: number; at: { x: number; y: number } } => ({ pointerId, at: { x, y } });

describe('the state of the chart', () => {
  it('takes a press that hardly moves for a tap and leaves the camera alone', () => {
    const start = opened();
    const state = after(start, { kind: 'pressed', contact: contact(300, 300), hit: null }, { kind: 'moved', contact: contact(302, 301) });
    expect(state.tool.kind).toBe('pressing');
    expect(state.camera).toEqual(start.camera);
  });

  it('pans by as much as the pointer moved', () => {
    const start = opened();
    const state = after(start, { kind: 'pressed', contact: contact(300, 300), hit: null }, { kind: 'moved', contact: contact(340, 280) });
    expect(state.tool.kind).toBe('panning');
    expect(state.camera.x - start.camera.x).toBeCloseTo(40);
    expect(state.camera.y - start.camera.y).toBeCloseTo(-20);
    expect(after(state, { kind: 'released', pointerId: 1 }).tool.kind).toBe('idle');
  });

  it('pinches around the middle of two fingers and goes on panning with the one that stays', () => {
    const start = opened();
    const middle = { x: 400, y: 300 };
    const pinching = after(
      start,
      { kind: 'pressed', contact: contact(350, 300, 1), hit: null },
      { kind: 'pressed', contact: contact(450, 300, 2), hit: null },
    );
    expect(pinching.tool.kind).toBe('pinching');
    const world = { x: (middle.x - start.camera.x) / start.camera.scale, y: (middle.y - start.camera.y) / start.camera.scale };
    const spread = after(pinching, { kind: 'moved', contact: contact(330, 300, 1) }, { kind: 'moved', contact: contact(470, 300, 2) });
    expect(spread.camera.scale).toBeCloseTo(start.camera.scale * 1.4, 3);
    expect(toScreen(spread.camera, world).x).toBeCloseTo(middle.x, 0);
    const one = after(spread, { kind: 'released', pointerId: 2 });
    expect(one.tool).toMatchObject({ kind: 'panning', contact: { pointerId: 1 } });
  });

  it('keeps a card where it is on the screen while it is folded and unfolded', () => {
    fc.assert(
      fc.property(anyForest, fc.nat(), (forest, pick) => {
        fc.pre(forest.count > 0);
        const node = pick % forest.count;
        let start = opened(forest);
        const { layout } = start.scene;
        start = after(start, { kind: 'looked', camera: { x: 500 - layout.x[node]!, y: 300 - layout.y[node]!, scale: 1 } });
        const seen = (state: ChartState): number => toScreen(state.camera, { x: state.scene.layout.x[node]!, y: 0 }).x;
        const folded = after(start, { kind: 'toggled', node });
        expect(seen(folded)).toBeCloseTo(seen(start), 6);
        const unfolded = after(folded, { kind: 'toggled', node });
        expect([...unfolded.scene.layout.order]).toEqual([...start.scene.layout.order]);
      }),
    );
  });

  it('reveals a position that is folded away or outside the focus', () => {
    fc.assert(
      fc.property(anyForest, fc.nat(), fc.nat(), (forest, a, b) => {
        fc.pre(forest.count > 0);
        const start = after(opened(forest, 1), { kind: 'focused', node: a % forest.count });
        const state = after(start, { kind: 'revealed', node: b % forest.count });
        expect(isShown(state.scene.layout, b % forest.count)).toBe(true);
        expect(state.selected).toBe(b % forest.count);
      }),
    );
  });

  it('shows so many levels below the focus when it is folded to a level', () => {
    const state = after(opened(), { kind: 'focused', node: 1 }, { kind: 'collapsed-to', level: 2 });
    expect([...state.scene.layout.order].every((node) => state.forest.depth[node]! - 1 < 2)).toBe(true);
    expect(state.scene.layout.order.length).toBe(9);
  });

  it('never loses the drawing from view', () => {
    const state = after(opened(), { kind: 'panned', dx: 1e7, dy: -1e7 });
    const { layout } = state.scene;
    expect(state.camera.x).toBeLessThan(viewport.width);
    expect(state.camera.y + layout.height * state.camera.scale).toBeGreaterThan(0);
  });

  it('never puts more cards into the document than allowed, and keeps the set while it suffices', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 2, noNaN: true }), fc.nat(4000), (scale, shift) => {
        const state = after(opened(), { kind: 'looked', camera: { x: -shift, y: 0, scale } });
        const set = cardSetFor(state, null);
        if (set === null) return;
        expect(set.nodes.length).toBeLessThanOrEqual(MAX_CARDS);
        expect(cardSetFor(after(state, { kind: 'panned', dx: 3, dy: 0 }), set)).toBe(set);
      }),
    );
  });
});

describe('keys on the chart', () => {
  it('walk from card to card, and reach the top first where nothing is selected', () => {
    const start = opened();
    expect(stageMove(start, 'ArrowDown', false)).toEqual({ kind: 'go', node: 0 });
    const state = after(start, { kind: 'selected', node: 0 });
    const down = stageMove(state, 'ArrowDown', false);
    expect(down).toMatchObject({ kind: 'go' });
    expect(stageMove(state, 'ArrowUp', false)).toBeNull();
    expect(stageMove(state, ' ', false)).toEqual({ kind: 'toggle', node: 0 });
    expect(stageMove(state, 'ArrowLeft', true)).toMatchObject({ kind: 'pan' });
    expect(stageMove(state, 'x', false)).toBeNull();
  });
});

describe('a flight of the camera', () => {
  it('arrives exactly, is cut short by the hand, and is skipped where motion is not wanted', () => {
    const waiting: ((now: number) => void)[] = [];
    const clock = { request: (step: (now: number) => void) => waiting.push(step), cancel: () => waiting.splice(0) };
    const store = createChartStore(opened(), clock);
    const to = { x: 10, y: 20, scale: 0.9 };
    store.fly(to, true);
    for (let now = 0; waiting.length > 0; now += 50) waiting.shift()!(now);
    expect(store.get().camera).toEqual(to);
    store.fly({ x: -200, y: 0, scale: 0.5 }, true);
    store.dispatch({ kind: 'panned', dx: 1, dy: 0 });
    expect(waiting).toEqual([]);
    expect(store.get().camera.x).toBe(11);
    store.fly({ x: -200, y: 0, scale: 0.5 }, false);
    expect(store.get().camera.x).toBe(-200);
  });
});

it('an empty organization opens and takes every event', () => {
  const state = after(
    opened(forestFromParents(new Int32Array(0))),
    { kind: 'collapsed-to', level: 2 },
    { kind: 'zoomed', factor: 2 },
    { kind: 'revealed', node: -1 },
  );
  expect(state.scene.layout.order.length).toBe(0);
});
