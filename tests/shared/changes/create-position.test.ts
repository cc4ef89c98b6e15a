import type { Change } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { day, FACTS, orgOf, positionMade, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(teamMade('Search'), positionMade('CEO'));

describe('making a position', () => {
  test('gives a seat whose facts hold since ever, with the act as its version', () => {
    const made = orgOf(teamMade('Search'), positionMade('CEO'), positionMade('CTO', { managerKey: 'CEO', teamKey: 'Search' }));
    expect(made.position('CTO')).toMatchObject({
      version: 1,
      versions: [{ from: null, title: 'CTO', managerKey: 'CEO', teamKey: 'Search' }],
    });
    expect(made.reportsEver('CEO')).toEqual(['CTO']);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, positionMade('CTO', { managerKey: 'CEO', teamKey: 'Search' }));
  });

  test('is refused with a key that is taken, naming the position that has it', () => {
    expect(refusalOf(org, positionMade('CEO'))).toEqual({
      code: 'CONFLICT',
      field: 'key',
      message: 'The key CEO already belongs to ‘CEO’.',
    });
  });

  test('is refused with an id that its source already brought', () => {
    const imported = (key: string): Change => ({
      kind: 'CREATE_POSITION',
      position: { key, source: 'csv', externalId: '7', startDate: null, endDate: null, onHold: false, facts: { ...FACTS, title: key } },
    });
    expect(refusalOf(orgOf(imported('CTO')), imported('CFO'))).toEqual({
      code: 'CONFLICT',
      field: 'externalId',
      message: 'The source ‘csv’ already brought a position with the id ‘7’: ‘CTO’.',
    });
  });

  test.each([
    ['a title of blanks', positionMade('CTO', { title: ' ' }), 'INVALID', 'title'],
    ['an FTE above 2', positionMade('CTO', { fte: 2.5 }), 'INVALID', 'fte'],
    ['an FTE that is no number', positionMade('CTO', { fte: Number.NaN }), 'INVALID', 'fte'],
    ['a cost below zero', positionMade('CTO', { annualCost: { minor: -1, currency: 'EUR' } }), 'INVALID', 'annualCost'],
    ['a cost in parts of a cent', positionMade('CTO', { annualCost: { minor: 1.5, currency: 'EUR' } }), 'INVALID', 'annualCost'],
    ['a cost in no currency', positionMade('CTO', { annualCost: { minor: 1, currency: 'euro' } }), 'INVALID', 'annualCost'],
    [
      'a pay range that ends below its beginning',
      positionMade('CTO', { payRange: { minMinor: 2, maxMinor: 1, currency: 'EUR' } }),
      'INVALID',
      'payRange',
    ],
    [
      'a last day before its first',
      positionMade('CTO', { startDate: day('2026-02-01'), endDate: day('2026-01-31') }),
      'INVALID',
      'endDate',
    ],
    ['half a day', positionMade('CTO', { startDate: 0.5 }), 'INVALID', 'startDate'],
    ['a day after the year 9999', positionMade('CTO', { endDate: 2_932_897 }), 'INVALID', 'endDate'],
    ['a team that is not there', positionMade('CTO', { teamKey: 'Ads' }), 'NOT_FOUND', 'teamId'],
    ['a manager that is not there', positionMade('CTO', { managerKey: 'CFO' }), 'NOT_FOUND', 'managerId'],
    ['itself as its manager', positionMade('CTO', { managerKey: 'CTO' }), 'NOT_FOUND', 'managerId'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
