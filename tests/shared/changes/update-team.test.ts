import type { Change, UpdateTeam } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, orgOf, positionMade, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(
  teamMade('Company'),
  teamMade('Product', { parentKey: 'Company' }),
  teamMade('Search', { parentKey: 'Product' }),
  positionMade('CTO'),
);
const updated = (teamKey: string, set: UpdateTeam['set']): Change => ({ kind: 'UPDATE_TEAM', teamKey, set });

describe('updating a team', () => {
  test('moves it with all below it to another parent', () => {
    const next = after(org, updated('Search', { parentKey: 'Company', leadPositionKey: 'CTO' })).org;
    expect(next.childTeams('Company').map(({ key }) => key)).toEqual(['Product', 'Search']);
    expect(next.childTeams('Product')).toEqual([]);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated('Search', { parentKey: null, name: 'Find', type: 'squad' }));
  });

  test('below itself is refused by name', () => {
    expect(refusalOf(org, updated('Company', { parentKey: 'Company' }))).toEqual({
      code: 'CYCLE',
      field: 'parentId',
      message: '‘Company’ cannot be its own parent.',
    });
    expect(refusalOf(org, updated('Company', { parentKey: 'Search' }))).toEqual({
      code: 'CYCLE',
      field: 'parentId',
      message: '‘Search’ already stands, directly or through others, below ‘Company’; parents cannot make a circle.',
    });
  });

  test.each([
    ['a team that is not there', updated('Ads', {}), 'NOT_FOUND', 'teamId'],
    ['a parent that is not there', updated('Search', { parentKey: 'Ads' }), 'NOT_FOUND', 'parentId'],
    ['a lead position that is not there', updated('Search', { leadPositionKey: 'CFO' }), 'NOT_FOUND', 'leadPositionId'],
    ['an empty name', updated('Search', { name: '' }), 'INVALID', 'name'],
    ['a last day before its first', updated('Search', { startDate: 2, endDate: 1 }), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
