import type { Health, InitiativeKind, InitiativeStatus, LifecycleStage } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import { day, initiativeMade, orgOf, refusalOf, teamMade } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(teamMade('Search'), initiativeMade('Portfolio'));

describe('making an initiative', () => {
  test('puts it below its parent and into its team', () => {
    const made = orgOf(
      teamMade('Search'),
      initiativeMade('Portfolio'),
      initiativeMade('Ranking', { parentKey: 'Portfolio', teamKey: 'Search' }),
    );
    expect(made.group('childInitiatives', 'Portfolio')).toEqual(['Ranking']);
    expect(made.initiativesOfTeam('Search').map(({ key }) => key)).toEqual(['Ranking']);
  });

  test('is taken back by its inverse', () => {
    expectInverse(
      org,
      initiativeMade('Ranking', { parentKey: 'Portfolio', teamKey: 'Search', budget: { minor: 0, currency: 'USD' }, priority: 5 }),
    );
  });

  test('that is closed needs an end date', () => {
    expect(refusalOf(org, initiativeMade('Ranking', { status: 'CLOSED' }))).toEqual({
      code: 'INVALID',
      field: 'endDate',
      message: '‘Ranking’ is closed, so it needs an end date.',
    });
    expect(refusalOf(org, initiativeMade('Ranking', { status: 'CLOSED', endDate: day('2026-05-01') }))).toBeUndefined();
  });

  test('with an unknown kind is refused with the kinds there are', () => {
    expect(refusalOf(org, initiativeMade('Ranking', { kind: 'PROGRAM' as InitiativeKind }))).toEqual({
      code: 'INVALID',
      field: 'kind',
      message: 'The kind ‘PROGRAM’ is unknown; it must be one of PROJECT, PRODUCT.',
    });
  });

  test.each([
    ['a key that is taken', initiativeMade('Portfolio'), 'CONFLICT', 'key'],
    ['an empty name', initiativeMade('Ranking', { name: '' }), 'INVALID', 'name'],
    ['an unknown status', initiativeMade('Ranking', { status: 'DONE' as InitiativeStatus }), 'INVALID', 'status'],
    ['an unknown lifecycle stage', initiativeMade('Ranking', { lifecycleStage: 'OLD' as LifecycleStage }), 'INVALID', 'lifecycleStage'],
    ['an unknown health', initiativeMade('Ranking', { health: 'RED' as Health }), 'INVALID', 'health'],
    ['the priority 0', initiativeMade('Ranking', { priority: 0 }), 'INVALID', 'priority'],
    ['the priority 6', initiativeMade('Ranking', { priority: 6 }), 'INVALID', 'priority'],
    ['the priority 1.5', initiativeMade('Ranking', { priority: 1.5 }), 'INVALID', 'priority'],
    ['a budget below zero', initiativeMade('Ranking', { budget: { minor: -1, currency: 'EUR' } }), 'INVALID', 'budget'],
    ['a last day before its first', initiativeMade('Ranking', { startDate: 2, endDate: 1 }), 'INVALID', 'endDate'],
    ['a team that is not there', initiativeMade('Ranking', { teamKey: 'Ads' }), 'NOT_FOUND', 'teamId'],
    ['a parent that is not there', initiativeMade('Ranking', { parentKey: 'Program' }), 'NOT_FOUND', 'parentId'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
