import { describe, expect, test } from 'vitest';
import { initiativeMade, orgOf, refusalOf, roleWaived } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(initiativeMade('Ranking'), roleWaived('first', 'Ranking'));

describe('waiving a role', () => {
  test('is recorded with the initiative', () => {
    expect(org.waiversOfInitiative('Ranking')).toMatchObject([
      { key: 'first', role: 'PRODUCT_OWNER', reason: 'small', from: null, until: null },
    ]);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, roleWaived('second', 'Ranking', { role: 'SPONSOR' }));
  });

  test('again from the same first day is refused by initiative and role', () => {
    expect(refusalOf(org, roleWaived('second', 'Ranking'))).toEqual({
      code: 'CONFLICT',
      field: 'from',
      message:
        'There is already the waiver of the product owner of ‘Ranking’ without a first day; change that one, or choose another first day.',
    });
  });

  test.each([
    ['a key that is taken', roleWaived('first', 'Ranking', { from: 1 }), 'CONFLICT', 'key'],
    ['an initiative that is not there', roleWaived('second', 'Ads'), 'NOT_FOUND', 'initiativeId'],
    ['no reason', roleWaived('second', 'Ranking', { reason: '  ', from: 1 }), 'INVALID', 'reason'],
    ['a role in lower case', roleWaived('second', 'Ranking', { role: 'sponsor' }), 'INVALID', 'role'],
    ['a last day before the first', roleWaived('second', 'Ranking', { from: 2, until: 1 }), 'INVALID', 'until'],
    ['half a day', roleWaived('second', 'Ranking', { from: 0.5 }), 'INVALID', 'from'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
