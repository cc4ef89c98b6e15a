import { chartModelFrom } from '@tandem/client/features/org-chart/chart-model';
import {
  addDottedLine,
  dottedLinesFrom,
  dottedLinesOn,
  endDottedLine,
  labelOf,
} from '@tandem/client/features/org-chart/editing/dotted-lines';
import { dottedCurve } from '@tandem/client/features/org-chart/geometry/dotted-curve';
import { layOutForest } from '@tandem/client/org-geometry/tidy-layout';
import { createNodeSource } from '@tandem/client/features/org-chart/nodes-from-org';
import { describe, expect, it } from 'vitest';
import { after, day, orgOf, positionMade } from '../../../../support/small-org.ts';
import { regularForest } from '../random-forest.ts';

const TODAY = day('2026-11-01');
const org = orgOf(
  positionMade('ceo'),
  positionMade('a', { managerKey: 'ceo' }),
  positionMade('b', { managerKey: 'ceo' }),
  addDottedLine('line', { positionKey: 'a', managerKey: 'b', type: 'PROJECT', label: null }, TODAY - 5),
);

describe('dotted lines', () => {
  it('are drawn between the two positions on the days on which they hold, with their kind where nothing is written on them', () => {
    const list = createNodeSource()({ org, base: org, day: TODAY, ghosts: true });
    const model = chartModelFrom(list);
    const [from, to] = ['a', 'b'].map((key) => model.numberOf.get(key));
    expect(dottedLinesOn(model, org, TODAY)).toEqual([{ from, to, label: 'Project' }]);
    expect(dottedLinesOn(model, org, TODAY - 6)).toEqual([]);
    expect(labelOf({ label: 'Checkout', type: 'PROJECT' })).toBe('Checkout');
  });

  it('end the day before', () => {
    const [line] = dottedLinesFrom(org, 'a', TODAY);
    const ended = after(org, endDottedLine(line!, TODAY)).org;
    expect(dottedLinesFrom(ended, 'a', TODAY)).toEqual([]);
    expect(dottedLinesFrom(ended, 'a', TODAY - 1)).toHaveLength(1);
  });

  it.each([false, true])('run through the middle of their ends (across: %s)', (across) => {
    const forest = regularForest(30);
    const layout = layOutForest(forest, new Uint8Array(forest.count), -1, across);
    const { from, to, fromHandle, toHandle, middle } = dottedCurve(layout, 20, 2);
    const half = (axis: 'x' | 'y') => (from[axis] + 3 * fromHandle[axis] + 3 * toHandle[axis] + to[axis]) / 8;
    expect(middle.x).toBeCloseTo(half('x'), 6);
    expect(middle.y).toBeCloseTo(half('y'), 6);
  });
});
