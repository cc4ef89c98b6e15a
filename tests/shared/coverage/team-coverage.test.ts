import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { coverageByTeam } from '@tandem/shared/coverage/team-coverage';
import { expect, test } from 'vitest';
import { day, initiativeMade, orgOf, teamMade } from '../../support/small-org.ts';

const D = day('2026-03-10');
const org = orgOf(
  teamMade('sales'),
  teamMade('tech'),
  teamMade('web', { parentKey: 'tech' }),
  teamMade('ui', { parentKey: 'web' }),
  teamMade('data', { parentKey: 'tech' }),
  initiativeMade('a', { teamKey: 'tech' }),
  initiativeMade('b', { teamKey: 'web' }),
  initiativeMade('c', { teamKey: 'ui' }),
  initiativeMade('d', { teamKey: 'ui' }),
  initiativeMade('e'),
);

function rows(parentKey: string | null) {
  return coverageByTeam(org, D, parentKey).map(({ teamKey, initiativeCount }) => [teamKey, initiativeCount]);
}

test('the company has a row for each top team with all below it, and one for initiatives without a team', () => {
  expect(rows(null)).toEqual([
    ['sales', 0],
    ['tech', 4],
    [null, 1],
  ]);
});

test('a team has a row of its own initiatives and one for each team directly below, and none of other teams', () => {
  expect(rows('tech')).toEqual([
    ['tech', 1],
    ['web', 3],
    ['data', 0],
  ]);
});

test('a team means the team and all below it', () => {
  expect(['tech', 'web', 'ui', 'data'].map((teamKey) => coverageOnDay(org, D, { teamKey }).initiativeCount)).toEqual([4, 3, 2, 0]);
});

test('a team or an initiative that is not there has nothing to count', () => {
  expect([
    coverageOnDay(org, D, { teamKey: 'none' }).initiativeCount,
    coverageOnDay(org, D, { initiativeKey: 'none' }).initiativeCount,
  ]).toEqual([0, 0]);
  expect(rows('none')).toEqual([]);
});

test('one initiative is a scope of its own', () => {
  expect(coverageOnDay(org, D, { initiativeKey: 'c' })).toMatchObject({ initiativeCount: 1, leaderlessCount: 1 });
});
