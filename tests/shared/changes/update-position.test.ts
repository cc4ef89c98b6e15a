import type { Change, UpdatePosition } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import { describe, expect, test } from 'vitest';
import { after, day, orgOf, positionMade, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const may = day('2026-05-01');
const org = orgOf(teamMade('Search'), positionMade('CTO', { startDate: day('2026-01-01') }));
const updated = (set: UpdatePosition['set'], effectiveOn: Day | null = null, positionKey = 'CTO'): Change => ({
  kind: 'UPDATE_POSITION',
  positionKey,
  set,
  effectiveOn,
});

describe('updating a position', () => {
  test('gives it other facts from a day on', () => {
    const next = after(org, updated({ title: 'Chief Technologist', teamKey: 'Search' }, may)).org;
    const position = next.position('CTO')!;
    expect(next.on(may - 1).facts(position)).toMatchObject({ title: 'CTO', teamKey: null });
    expect(next.on(may).facts(position)).toMatchObject({ title: 'Chief Technologist', teamKey: 'Search' });
  });

  test('of the seat itself changes dates and hold on all days, and makes no version', () => {
    const position = after(org, updated({ endDate: may, onHold: true }, may - 10)).org.position('CTO')!;
    expect(position).toMatchObject({ endDate: may, onHold: true });
    expect(position.versions).toHaveLength(1);
  });

  test('leaves what is given as undefined as it was', () => {
    expect(after(org, updated({ title: undefined, endDate: may } as UpdatePosition['set'])).org.position('CTO')).toMatchObject({
      endDate: may,
      versions: [{ title: 'CTO' }],
    });
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated({ fte: 0.5, onHold: true, annualCost: { minor: 9_000_000, currency: 'EUR' } }, may));
  });

  test.each([
    ['a position that is not there', updated({}, null, 'COO'), 'NOT_FOUND', 'positionId'],
    ['a team that is not there', updated({ teamKey: 'Ads' }), 'NOT_FOUND', 'teamId'],
    ['an empty title', updated({ title: '' }), 'INVALID', 'title'],
    ['an FTE below zero', updated({ fte: -1 }), 'INVALID', 'fte'],
    ['a pay range in no currency', updated({ payRange: { minMinor: 1, maxMinor: 2, currency: '' } }), 'INVALID', 'payRange'],
    ['a last day before the first day that it has', updated({ endDate: day('2025-12-31') }), 'INVALID', 'endDate'],
    ['half a day', updated({ fte: 1 }, 0.5), 'INVALID', 'effectiveOn'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
