import type { Change } from '@tandem/shared/changes/change';
import type { Metric } from '@tandem/shared/org/records';
import { compassAndEngine, quadrantOf } from '@tandem/shared/scorecard/compass-and-engine';
import { scorecardOf, scorecardTrend } from '@tandem/shared/scorecard/scorecard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, initiativeMade, orgOf } from '../../support/small-org.ts';

const D = day('2026-06-15');

describe('a scorecard', () => {
  it('works out variances and indices of earned value as in the textbook', () => {
    // Planned 100,000, done work worth 90,000, spent 120,000.
    const card = scorecardOf(
      orgOf(
        initiativeMade('atlas'),
        ...money('PLANNED_VALUE', 10_000_000),
        ...money('EARNED_VALUE', 9_000_000),
        ...money('ACTUAL_COST', 12_000_000),
      ),
      'atlas',
      D,
    );
    expect(card.project.map(({ measure, value, attainment }) => [measure, value, attainment])).toEqual([
      ['SCHEDULE_VARIANCE', -1_000_000, null],
      ['SPI', 0.9, 0.9],
      ['COST_VARIANCE', -3_000_000, null],
      ['CPI', 0.75, 0.75],
    ]);
    expect(card).toMatchObject({ projectHealth: 0.825, product: [], productHealth: null });
  });

  it('takes the newest value of each metric that is not after the day', () => {
    const org = orgOf(
      initiativeMade('atlas'),
      measured('NPS', D - 10, 0, 50),
      measured('NPS', D, 50, 50),
      measured('NPS', D + 1, -100, 50),
    );
    expect(scorecardOf(org, 'atlas', D).product).toMatchObject([{ measure: 'NPS', value: 50, attainment: 1, trend: 'UP' }]);
    expect(scorecardOf(org, 'atlas', D - 11).product).toEqual([]);
    expect(scorecardTrend(org, 'atlas', D).map(({ day: on, productHealth }) => [on, productHealth])).toEqual([
      [D - 10, 0.667],
      [D, 1],
    ]);
  });

  it('counts nothing without a target, nothing of two currencies, and no division by nothing', () => {
    const org = orgOf(
      initiativeMade('atlas'),
      measured('ACQUISITION', D, 12, null),
      measured('RETENTION', D, 90, 0),
      measured('MRR', D, 900, null, 'EUR'),
      measured('PLANNED_VALUE', D, 0, null, 'EUR'),
      measured('EARNED_VALUE', D, 100, null, 'EUR'),
      measured('ACTUAL_COST', D, 100, null, 'USD'),
    );
    const card = scorecardOf(org, 'atlas', D);
    expect(card.project.map(({ measure }) => measure)).toEqual(['SCHEDULE_VARIANCE']);
    expect(card).toMatchObject({ projectHealth: null, productHealth: null });
  });

  it('keeps every health between 0 and 1.5, whatever was measured', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: -100, max: 100 }),
        fc.nat(400),
        fc.nat(400),
        (nps, wanted, used, planned) => {
          const org = orgOf(initiativeMade('atlas'), measured('NPS', D, nps, wanted), measured('RESOURCE_UTILISATION', D, used, planned));
          const { projectHealth, productHealth } = scorecardOf(org, 'atlas', D);
          for (const health of [projectHealth, productHealth]) if (health !== null) expect(health >= 0 && health <= 1.5).toBe(true);
        },
      ),
    );
  });
});

describe('the map of compass and engine', () => {
  it('has four quadrants, split where a side is a tenth below its plan', () => {
    expect(quadrantOf(0.9, 0.9)).toBe('RIGHT_AND_DONE_RIGHT');
    expect(quadrantOf(0.9, 0.89)).toBe('DONE_RIGHT_NOT_WANTED');
    expect(quadrantOf(0.89, 0.9)).toBe('WANTED_NOT_DONE_RIGHT');
    expect(quadrantOf(0.89, 0.89)).toBe('NEITHER');
  });

  it('places those with both healths inside their dates, and counts the others', () => {
    const org = orgOf(
      initiativeMade('on-time'),
      initiativeMade('unmeasured'),
      initiativeMade('over', { endDate: D - 1 }),
      measured('RESOURCE_UTILISATION', D, 80, 80, null, 'on-time'),
      measured('ACQUISITION', D, 1, 10, null, 'on-time'),
    );
    expect(compassAndEngine(org, D)).toEqual({
      points: [{ initiativeKey: 'on-time', projectHealth: 1, productHealth: 0.1, quadrant: 'DONE_RIGHT_NOT_WANTED' }],
      unplacedKeys: ['unmeasured'],
    });
  });
});

function money(metric: Metric, value: number): Change[] {
  return [measured(metric, D, value, null, 'EUR')];
}

function measured(
  metric: Metric,
  on: number,
  value: number,
  target: number | null = null,
  currency: string | null = null,
  initiativeKey = 'atlas',
): Change {
  const record = {
    source: null,
    externalId: null,
    key: `${initiativeKey}-${metric}-${on}`,
    initiativeKey,
    metric,
    day: on,
    value,
    target,
    currency,
  };
  return { kind: 'RESTORE_RECORD', recordKind: 'measurement', record };
}
