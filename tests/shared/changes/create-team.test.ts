import { describe, expect, test } from 'vitest';
import { day, orgOf, positionMade, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(teamMade('Product'), positionMade('CTO'));

describe('making a team', () => {
  test('puts it below its parent', () => {
    const made = orgOf(teamMade('Product'), teamMade('Search', { parentKey: 'Product' }));
    expect(made.childTeams('Product').map(({ name }) => name)).toEqual(['Search']);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, teamMade('Search', { parentKey: 'Product', leadPositionKey: 'CTO' }));
  });

  test.each([
    ['a key that is taken', teamMade('Product'), 'CONFLICT', 'key'],
    ['an empty name', teamMade('Search', { name: '' }), 'INVALID', 'name'],
    ['a parent that is not there', teamMade('Search', { parentKey: 'Ads' }), 'NOT_FOUND', 'parentId'],
    ['itself as its parent', teamMade('Search', { parentKey: 'Search' }), 'NOT_FOUND', 'parentId'],
    ['a lead position that is not there', teamMade('Search', { leadPositionKey: 'CFO' }), 'NOT_FOUND', 'leadPositionId'],
    ['a last day before its first', teamMade('Search', { startDate: day('2026-05-02'), endDate: day('2026-05-01') }), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
