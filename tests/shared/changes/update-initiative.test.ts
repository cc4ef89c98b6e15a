import type { Change, UpdateInitiative } from '@tandem/shared/changes/change';
import type { InitiativeStatus } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import { after, initiativeMade, orgOf, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(
  teamMade('Search'),
  initiativeMade('Portfolio'),
  initiativeMade('Program', { parentKey: 'Portfolio' }),
  initiativeMade('Ranking', { parentKey: 'Program', startDate: 100 }),
);
const updated = (set: UpdateInitiative['set'], initiativeKey = 'Ranking'): Change => ({ kind: 'UPDATE_INITIATIVE', initiativeKey, set });

describe('updating an initiative', () => {
  test('gives it another team and parent', () => {
    const next = after(org, updated({ teamKey: 'Search', parentKey: null, health: 'AT_RISK' })).org;
    expect(next.initiative('Ranking')).toMatchObject({ teamKey: 'Search', parentKey: null, health: 'AT_RISK', kind: 'PROJECT' });
    expect(next.group('childInitiatives', 'Program')).toEqual([]);
  });

  test('closes it only with an end date, given now or before', () => {
    expect(refusalOf(org, updated({ status: 'CLOSED' }))).toMatchObject({ code: 'INVALID', field: 'endDate' });
    const closed = after(org, updated({ status: 'CLOSED', endDate: 200 })).org;
    expect(refusalOf(closed, updated({ endDate: null }))).toMatchObject({ code: 'INVALID', field: 'endDate' });
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated({ name: 'Relevance', priority: 1, budget: { minor: 5, currency: 'EUR' }, parentKey: 'Portfolio' }));
  });

  test('below itself is refused by name', () => {
    expect(refusalOf(org, updated({ parentKey: 'Ranking' }, 'Portfolio'))).toEqual({
      code: 'CYCLE',
      field: 'parentId',
      message: '‘Ranking’ already stands, directly or through others, below ‘Portfolio’; parents cannot make a circle.',
    });
    expect(refusalOf(org, updated({ parentKey: 'Program' }, 'Program'))?.code).toBe('CYCLE');
  });

  test.each([
    ['an initiative that is not there', updated({}, 'Ads'), 'NOT_FOUND', 'initiativeId'],
    ['a team that is not there', updated({ teamKey: 'Ads' }), 'NOT_FOUND', 'teamId'],
    ['a parent that is not there', updated({ parentKey: 'Ads' }), 'NOT_FOUND', 'parentId'],
    ['an unknown status', updated({ status: 'DONE' as InitiativeStatus }), 'INVALID', 'status'],
    ['a priority above 5', updated({ priority: 9 }), 'INVALID', 'priority'],
    ['a budget below zero', updated({ budget: { minor: -5, currency: 'EUR' } }), 'INVALID', 'budget'],
    ['a last day before the first that it has', updated({ endDate: 99 }), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
