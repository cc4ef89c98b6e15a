import { describe, expect, test } from 'vitest';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const [may, june] = [day('2026-05-01'), day('2026-06-01')];
const org = orgOf(
  personMade('Ada'),
  personMade('Grace'),
  positionMade('CTO'),
  positionMade('CFO'),
  incumbentAssigned('first', 'CTO', 'Ada', { startDate: may, endDate: june }),
);

describe('assigning an incumbent', () => {
  test('fills the seat on the days of the incumbency, both ends included', () => {
    const statusOn = (today: number) => org.on(today).status(org.position('CTO')!);
    expect([statusOn(may - 1), statusOn(may), statusOn(june), statusOn(june + 1)]).toEqual(['OPEN', 'FILLED', 'FILLED', 'OPEN']);
  });

  test('to a seat that somebody else holds is a job share', () => {
    const shared = after(org, incumbentAssigned('second', 'CTO', 'Grace')).org;
    expect(
      shared
        .on(may)
        .incumbents('CTO')
        .map(({ personKey }) => personKey),
    ).toEqual(['Ada', 'Grace']);
  });

  test('to a second seat, or to the same one on other days, is allowed', () => {
    expect(refusalOf(org, incumbentAssigned('second', 'CFO', 'Ada', { startDate: may }))).toBeUndefined();
    expect(refusalOf(org, incumbentAssigned('second', 'CTO', 'Ada', { startDate: june + 1 }))).toBeUndefined();
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, incumbentAssigned('second', 'CTO', 'Grace'));
  });

  test('to the same seat on one same day is refused by name, title and days', () => {
    expect(refusalOf(org, incumbentAssigned('second', 'CTO', 'Ada', { startDate: june }))).toEqual({
      code: 'CONFLICT',
      field: 'startDate',
      message: 'Ada already holds ‘CTO’ from 2026-05-01 to 2026-06-01; end that first, or choose other days.',
    });
  });

  test.each([
    ['a key that is taken', incumbentAssigned('first', 'CFO', 'Grace'), 'CONFLICT', 'key'],
    ['a position that is not there', incumbentAssigned('second', 'COO', 'Ada'), 'NOT_FOUND', 'positionId'],
    ['a person who is not there', incumbentAssigned('second', 'CTO', 'Alan'), 'NOT_FOUND', 'personId'],
    ['a last day before the first', incumbentAssigned('second', 'CFO', 'Ada', { startDate: june, endDate: may }), 'INVALID', 'endDate'],
    ['half a day', incumbentAssigned('second', 'CFO', 'Ada', { startDate: 0.5 }), 'INVALID', 'startDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
