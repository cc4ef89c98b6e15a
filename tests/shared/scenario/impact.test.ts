import { applyAct } from '@tandem/shared/changes/act';
import { coverageLedger } from '@tandem/shared/coverage/coverage-ledger';
import { companyFigures } from '@tandem/shared/metrics/company-figures';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { gapDifference } from '@tandem/shared/scenario/gap-difference';
import { impactOf, type Impact, type ImpactMeasure } from '@tandem/shared/scenario/impact';
import { targetDistances } from '@tandem/shared/scenario/targets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryDay, arbitraryHistory, FIRST_DAY, LAST_DAY, orgFrom } from '../../support/arbitrary-org.ts';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  roleWaived,
} from '../../support/small-org.ts';

const D = day('2026-03-10');

const company = orgOf(
  positionMade('boss', { annualCost: { minor: 1_000, currency: 'EUR' } }),
  positionMade('seat', { managerKey: 'boss', annualCost: { minor: 500, currency: 'EUR' } }),
  positionMade('other', { managerKey: 'boss' }),
  personMade('ada'),
  personMade('bo'),
  incumbentAssigned('boss-in', 'boss', 'ada'),
  incumbentAssigned('seat-in', 'seat', 'bo'),
  initiativeMade('atlas'),
  roleAssigned('what', 'atlas', 'ada'),
  roleAssigned('how', 'atlas', 'bo', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'seat' } }),
  initiativeMade('quiet'),
  roleWaived('no-what', 'quiet'),
  roleWaived('no-how', 'quiet', { role: PROJECT_OWNER }),
);

function deltaOf({ deltas }: Impact, measure: ImpactMeasure) {
  const { before, after: is, change } = deltas.find((delta) => delta.measure === measure)!;
  return [before, is, change];
}

describe('the impact of a scenario', () => {
  test('of nothing is nothing', () => {
    const impact = impactOf(company, company, D);
    expect(impact.deltas.every(({ change }) => change === 0)).toBe(true);
    expect(impact).toMatchObject({ gapsOpened: [], gapsClosed: [], touchedPeople: [], touchedInitiatives: [], touchedPositions: [] });
  });

  test('that moves a position is in layers and spans, and touches who is in it', () => {
    const moved = after(company, { kind: 'MOVE_POSITION', positionKey: 'seat', managerKey: 'other', effectiveOn: D }).org;
    const impact = impactOf(company, moved, D);
    expect(deltaOf(impact, 'LAYERS')).toEqual([2, 3, 1]);
    expect(deltaOf(impact, 'AVERAGE_SPAN')).toEqual([2, 1, -1]);
    expect(deltaOf(impact, 'MANAGERS')).toEqual([1, 2, 1]);
    expect(deltaOf(impact, 'HEADCOUNT')).toEqual([2, 2, 0]);
    expect(impact).toMatchObject({ touchedPositions: ['seat'], touchedPeople: ['bo'], touchedInitiatives: [], gapsOpened: [] });
  });

  test('that closes a position is in cost, heads and the gap of the role that it held', () => {
    const closed = after(company, { kind: 'CLOSE_POSITION', positionKey: 'seat', endDate: D - 1 }).org;
    const impact = impactOf(company, closed, D);
    expect(deltaOf(impact, 'RUN_RATE')).toEqual([1_500, 1_000, -500]);
    expect(deltaOf(impact, 'HEADCOUNT')).toEqual([2, 1, -1]);
    expect(deltaOf(impact, 'COVERAGE_GAPS')).toEqual([0, 1, 1]);
    expect(impact.gapsOpened).toMatchObject([{ initiativeKey: 'atlas', role: PROJECT_OWNER, from: D, to: null }]);
    expect(impact.gapsClosed).toEqual([]);
    expect(impact.touchedInitiatives).toEqual(['atlas']);
    expect(impact.touchedPeople).toContain('bo');
    const back = impactOf(closed, company, D);
    expect(back.gapsClosed).toEqual(impact.gapsOpened);
    expect(back.gapsOpened).toEqual([]);
  });

  test('keeps silent about gaps that are over on the day', () => {
    const closed = after(company, { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: 'what', set: { startDate: D } }).org;
    expect(gapDifference(company, closed, D)).toEqual({ opened: [], closed: [] });
    expect(gapDifference(company, closed, D - 1).opened).toHaveLength(1);
  });

  test('touches those who hold a role that is written, and its initiative', () => {
    const given = after(company, roleAssigned('again', 'quiet', 'ada')).org;
    expect(impactOf(company, given, D)).toMatchObject({ touchedPeople: ['ada'], touchedInitiatives: ['quiet'], touchedPositions: [] });
  });

  test('has a day that is missing on one side alone behind every gap opened or closed, and says them all', () => {
    fc.assert(
      fc.property(arbitraryHistory(), fc.array(arbitraryChange(), { maxLength: 12 }), arbitraryDay(), (history, changes, from) => {
        const before = orgFrom(history);
        let org = before;
        for (const change of changes) {
          const result = applyAct(org, [change]);
          if (result.allowed) org = result.org;
        }
        const { opened, closed } = gapDifference(before, org, from);
        const said = (list: typeof opened, key: string, role: string, on: number) =>
          list.some((gap) => gap.initiativeKey === key && gap.role === role && (gap.from ?? on) <= on && on <= (gap.to ?? on));
        const keys = new Set([...before.table('initiative').values(), ...org.table('initiative').values()].map(({ key }) => key));
        const [then, now] = [coverageLedger(before), coverageLedger(org)];
        for (const key of keys) {
          for (const role of now.roles) {
            for (let on = from; on <= LAST_DAY + 2; on++) {
              const was = then.isMissing(then.placeOf(key), role, on);
              const is = now.isMissing(now.placeOf(key), role, on);
              if (is && !was) expect(said(opened, key, role, on)).toBe(true);
              if (was && !is) expect(said(closed, key, role, on)).toBe(true);
            }
          }
        }
        const differs = (gap: (typeof opened)[number], [has, lacks]: [typeof now, typeof now]) => {
          for (let on = Math.max(from, FIRST_DAY); on <= LAST_DAY + 2; on++) {
            const there = has.isMissing(has.placeOf(gap.initiativeKey), gap.role, on);
            if (there && !lacks.isMissing(lacks.placeOf(gap.initiativeKey), gap.role, on)) return true;
          }
          return false;
        };
        for (const gap of opened) expect(differs(gap, [now, then])).toBe(true);
        for (const gap of closed) expect(differs(gap, [then, now])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('a target is met up to its figure, an average span from its figure up', () => {
  const figures = companyFigures(company, D);
  const targets = { headcount: 3, runRate: { minor: 1_200, currency: 'EUR' }, averageSpan: 2, layers: 1 };
  expect(targetDistances(targets, figures)).toEqual([
    { measure: 'HEADCOUNT', target: 3, actual: 2, distance: -1, currency: null, met: true },
    { measure: 'RUN_RATE', target: 1_200, actual: 1_500, distance: 300, currency: 'EUR', met: false },
    { measure: 'LAYERS', target: 1, actual: 2, distance: 1, currency: null, met: false },
    { measure: 'AVERAGE_SPAN', target: 2, actual: 2, distance: 0, currency: null, met: true },
  ]);
  expect(targetDistances({ headcount: null, runRate: null, averageSpan: null, layers: null }, figures)).toEqual([]);
});
