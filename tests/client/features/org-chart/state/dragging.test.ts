import { toScreen } from '@tandem/client/features/org-chart/geometry/camera';
import { isWithin } from '@tandem/client/org-geometry/forest';
import { isShown } from '@tandem/client/org-geometry/tidy-layout';
import { type ChartEvent, type ChartState, openChart, reduceChart } from '@tandem/client/features/org-chart/state/chart-state';
import { actedOn, topmost, withSubtrees } from '@tandem/client/features/org-chart/state/picks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyForest, regularForest } from '../random-forest.ts';

const viewport = { width: 1200, height: 800 };

function opened(forest = regularForest(40)): ChartState {
  return reduceChart(openChart(forest, { level: null, focus: -1, selected: -1 }), { kind: 'resized', viewport });
}

function after(state: ChartState, ...events: ChartEvent[]): ChartState {
  return events.reduce(reduceChart, state);
}

const contact = (at: { x: number; y: number }, pointerId = 1) => ({ pointerId, at });

function middleOf(state: ChartState, node: number): { x: number; y: number } {
  const { layout } = state.scene;
  return toScreen(state.camera, { x: layout.x[node]! + 60, y: layout.y[node]! + 20 });
}

function taken(state: ChartState, node: number): ChartState {
  const at = middleOf(state, node);
  return after(
    state,
    { kind: 'pressed', contact: contact(at), hit: { node, part: 'card' }, grip: 'cards' },
    { kind: 'moved', contact: contact({ x: at.x + 20, y: at.y + 20 }) },
  );
}

describe('dragging cards', () => {
  it('begins once the pointer has moved, holds the card, and knows what it is over', () => {
    const start = opened();
    const held = taken(start, 9);
    expect(held.tool).toMatchObject({ kind: 'dragging', grabbed: 9, moving: [9] });
    expect(held.camera).toEqual(start.camera);
    const over = after(held, { kind: 'moved', contact: contact(middleOf(held, 2)) });
    expect(over.tool).toMatchObject({ spot: { kind: 'card', node: 2 }, alone: false });
    const alone = after(over, { kind: 'moved', contact: contact({ x: 3, y: 795 }), alone: true });
    expect(alone.tool).toMatchObject({ spot: { kind: 'stage' }, alone: true });
  });

  it('moves the view where the press was not meant for cards', () => {
    const start = opened();
    const at = middleOf(start, 9);
    const state = after(
      start,
      { kind: 'pressed', contact: contact(at), hit: { node: 9, part: 'card' } },
      { kind: 'moved', contact: contact({ x: at.x + 20, y: at.y + 20 }) },
    );
    expect(state.tool.kind).toBe('panning');
  });

  it('is given up by escape and changes nothing', () => {
    const start = opened();
    const state = after(taken(start, 9), { kind: 'cancelled' });
    expect(state.tool.kind).toBe('idle');
    expect({ ...state, tool: start.tool }).toEqual(start);
    expect(after(state, { kind: 'released', pointerId: 1 })).toBe(state);
  });

  it('takes all picked cards along when one of them is taken, and one alone when another is', () => {
    const start = after(opened(), { kind: 'picked', nodes: [3, 4, 25], how: 'only' });
    expect(taken(start, 4).tool).toMatchObject({ moving: topmost(start.forest, [3, 4, 25]) });
    expect(taken(start, 5).tool).toMatchObject({ moving: [5] });
  });

  it('picks what a frame touches, beside what was picked', () => {
    const start = after(opened(), { kind: 'selected', node: 0 });
    const [a, b] = [middleOf(start, 3), middleOf(start, 4)];
    const state = after(
      start,
      { kind: 'pressed', contact: contact(a), hit: null, grip: 'frame' },
      { kind: 'moved', contact: contact(b) },
      { kind: 'released', pointerId: 1 },
    );
    expect(actedOn(state).toSorted((p, q) => p - q)).toEqual([0, 3, 4]);
    expect(actedOn(after(state, { kind: 'selected', node: 0 }))).toEqual([0]);
  });

  it('toggles with the selected one as the first of several', () => {
    const one = after(opened(), { kind: 'selected', node: 1 }, { kind: 'picked', nodes: [2], how: 'toggle' });
    expect(actedOn(one)).toEqual([1, 2]);
    expect(actedOn(after(one, { kind: 'picked', nodes: [1], how: 'toggle' }))).toEqual([2]);
  });
});

describe('picks', () => {
  it('topmost ones stand below no other, and their subtrees hold every pick', () => {
    fc.assert(
      fc.property(anyForest, fc.array(fc.nat(), { maxLength: 12 }), (forest, numbers) => {
        fc.pre(forest.count > 0);
        const picks = [...new Set(numbers.map((one) => one % forest.count))];
        const tops = topmost(forest, picks);
        for (const a of tops) for (const b of tops) if (a !== b) expect(isWithin(forest, a, b)).toBe(false);
        const all = new Set(withSubtrees(forest, picks));
        for (const pick of picks) expect(all.has(pick)).toBe(true);
        for (const node of all) expect(tops.some((top) => isWithin(forest, top, node))).toBe(true);
      }),
    );
  });
});

it('a chart that is turned shows the same cards, and turned back the same picture', () => {
  const start = opened();
  const across = after(start, { kind: 'turned', across: true });
  expect([...across.scene.layout.order].every((node) => isShown(across.scene.layout, node))).toBe(true);
  expect(across.scene.layout.order).toEqual(start.scene.layout.order);
  expect(after(across, { kind: 'turned', across: false }).scene.layout.x).toEqual(start.scene.layout.x);
});
