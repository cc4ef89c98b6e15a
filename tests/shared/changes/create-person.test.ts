import { describe, expect, test } from 'vitest';
import { day, orgOf, personMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(personMade('Ada', { source: 'csv', externalId: '1' }));

describe('making a person', () => {
  test('keeps the name apart from the other facts', () => {
    expect(org.person('Ada')).toMatchObject({ version: 1, details: { displayName: 'Ada' } });
    expect(org.keyOfExternalId('person', 'csv', '1')).toBe('Ada');
  });

  test('is taken back by its inverse, and its id is free again', () => {
    expectInverse(org, personMade('Grace', { source: 'csv', externalId: '2' }));
  });

  test.each([
    ['a key that is taken', personMade('Ada'), 'CONFLICT', 'key'],
    ['an id that its source already brought', personMade('Grace', { source: 'csv', externalId: '1' }), 'CONFLICT', 'externalId'],
    ['an empty name', personMade(''), 'INVALID', 'displayName'],
    [
      'a termination before the hire',
      personMade('Grace', { hireDate: day('2026-05-01'), terminationDate: day('2026-04-30') }),
      'INVALID',
      'terminationDate',
    ],
    ['half a day', personMade('Grace', { hireDate: 0.5 }), 'INVALID', 'hireDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });

  test('with the id of another source is allowed', () => {
    expect(refusalOf(org, personMade('Grace', { source: 'demo', externalId: '1' }))).toBeUndefined();
  });
});
