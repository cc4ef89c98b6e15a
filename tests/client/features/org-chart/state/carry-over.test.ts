import { buildChartModel } from '@tandem/client/features/org-chart/chart-model';
import { sampleOrg } from '@tandem/client/features/org-chart/harness/sample-org';
import { carryOver } from '@tandem/client/features/org-chart/state/carry-over';
import { openChart, reduceChart } from '@tandem/client/features/org-chart/state/chart-state';
import { expect, it } from 'vitest';

it('newly loaded positions keep what was folded, selected and seen, whatever their new order', () => {
  const nodes = sampleOrg(200);
  const before = buildChartModel(nodes);
  let state = openChart(before.forest, { level: 3, focus: -1, selected: 5 });
  state = reduceChart(state, { kind: 'resized', viewport: { width: 900, height: 600 } });
  const after = buildChartModel(nodes.filter((node) => node.key !== 'P199').toReversed());
  const next = carryOver(before, state, after);
  const keys = (model: typeof before, order: Int32Array): string[] => Array.from(order, (node) => model.nodes[node]!.key).toSorted();
  expect(keys(after, next.scene.layout.order)).toEqual(keys(before, state.scene.layout.order).filter((key) => key !== 'P199'));
  expect(after.nodes[next.selected]!.key).toBe('P5');
  expect(next.camera).toEqual(state.camera);
});

it('keeps the card that is looked at in place when asked to, and cards in the hand in it', () => {
  const nodes = sampleOrg(200);
  const before = buildChartModel(nodes);
  let state = openChart(before.forest, { level: null, focus: -1, selected: -1 });
  state = reduceChart(state, { kind: 'resized', viewport: { width: 900, height: 600 } });
  state = {
    ...state,
    tool: { kind: 'dragging', contact: { pointerId: 1, at: { x: 0, y: 0 } }, grabbed: 20, moving: [20], alone: false, spot: null },
  };
  const after = buildChartModel(nodes.filter((node) => node.key !== 'P199').toReversed());
  const next = carryOver(before, state, after, { anchorKey: 'P0' });
  const seen = (model: typeof before, one: typeof state) =>
    one.scene.layout.x[model.numberOf.get('P0')!]! * one.camera.scale + one.camera.x;
  expect(seen(after, next)).toBeCloseTo(seen(before, state), 6);
  expect(next.tool).toMatchObject({ kind: 'dragging', grabbed: after.numberOf.get('P20'), moving: [after.numberOf.get('P20')] });
  const gone = carryOver(before, state, buildChartModel(nodes.slice(0, 10)));
  expect(gone.tool.kind).toBe('idle');
});
