import { describe, expect, test } from 'vitest';
import { day, initiativeMade, orgOf, personMade, positionMade, refusalOf, roleAssigned } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const may = day('2026-05-01');
const org = orgOf(
  personMade('Ada'),
  personMade('Grace'),
  positionMade('CTO'),
  initiativeMade('Ranking'),
  roleAssigned('first', 'Ranking', 'Ada', { startDate: may }),
);

describe('assigning a role', () => {
  test('to a person or to a position is found from either side', () => {
    const made = orgOf(
      personMade('Ada'),
      positionMade('CTO'),
      initiativeMade('Ranking'),
      roleAssigned('by name', 'Ranking', 'Ada'),
      roleAssigned('by seat', 'Ranking', '', { assignee: { kind: 'POSITION', positionKey: 'CTO' } }),
    );
    expect(made.assignmentsOfInitiative('Ranking').map(({ key }) => key)).toEqual(['by name', 'by seat']);
    expect(made.assignmentsOfPerson('Ada').map(({ key }) => key)).toEqual(['by name']);
    expect(made.assignmentsOfPosition('CTO').map(({ key }) => key)).toEqual(['by seat']);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, roleAssigned('second', 'Ranking', 'Grace', { allocation: 50 }));
  });

  test('that overlaps one with another start is allowed, as sources hold such', () => {
    expect(refusalOf(org, roleAssigned('second', 'Ranking', 'Ada', { startDate: may + 1 }))).toBeUndefined();
    expect(refusalOf(org, roleAssigned('second', 'Ranking', 'Ada'))).toBeUndefined();
  });

  test('again to the same person from the same day is refused by name', () => {
    expect(refusalOf(org, roleAssigned('second', 'Ranking', 'Ada', { startDate: may }))).toEqual({
      code: 'CONFLICT',
      field: 'startDate',
      message: 'There is already Ada as product owner of ‘Ranking’ from 2026-05-01 on; change that one, or choose another start.',
    });
  });

  test("takes an organization's own role, in upper snake case", () => {
    for (const role of ['SPONSOR', 'TECH_LEAD', 'LEVEL_2_SUPPORT'])
      expect(refusalOf(org, roleAssigned('second', 'Ranking', 'Ada', { role }))).toBeUndefined();
    for (const role of ['sponsor', 'Tech Lead', 'TECH-LEAD', '_LEAD', 'LEAD_', '2ND', '']) {
      expect(refusalOf(org, roleAssigned('second', 'Ranking', 'Ada', { role }))).toMatchObject({ code: 'INVALID', field: 'role' });
    }
  });

  test.each([
    ['a key that is taken', roleAssigned('first', 'Ranking', 'Grace'), 'CONFLICT', 'key'],
    ['an initiative that is not there', roleAssigned('second', 'Ads', 'Ada'), 'NOT_FOUND', 'initiativeId'],
    ['a person who is not there', roleAssigned('second', 'Ranking', 'Alan'), 'NOT_FOUND', 'personId'],
    [
      'a position that is not there',
      roleAssigned('second', 'Ranking', '', { assignee: { kind: 'POSITION', positionKey: 'COO' } }),
      'NOT_FOUND',
      'positionId',
    ],
    ['an allocation above 100', roleAssigned('second', 'Ranking', 'Ada', { allocation: 101 }), 'INVALID', 'allocation'],
    ['an allocation below 0', roleAssigned('second', 'Ranking', 'Ada', { allocation: -1 }), 'INVALID', 'allocation'],
    ['an allocation that is no number', roleAssigned('second', 'Ranking', 'Ada', { allocation: Number.NaN }), 'INVALID', 'allocation'],
    ['a last day before the first', roleAssigned('second', 'Ranking', 'Ada', { startDate: 2, endDate: 1 }), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
