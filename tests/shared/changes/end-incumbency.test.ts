import type { Change } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const [may, june] = [day('2026-05-01'), day('2026-06-01')];
const org = orgOf(
  personMade('Ada'),
  positionMade('CTO'),
  incumbentAssigned('first', 'CTO', 'Ada', { startDate: may, endDate: may + 9 }),
  incumbentAssigned('second', 'CTO', 'Ada', { startDate: june }),
);
const ended = (endDate: number, incumbencyKey = 'second'): Change => ({ kind: 'END_INCUMBENCY', incumbencyKey, endDate });

describe('ending an incumbency', () => {
  test('leaves the seat filled on the last day and open on the next', () => {
    const next = after(org, ended(june)).org;
    expect([june, june + 1].map((today) => next.on(today).status(next.position('CTO')!))).toEqual(['FILLED', 'OPEN']);
  });

  test('may move an end already set', () => {
    expect(after(org, ended(june - 1, 'first')).org.incumbency('first')!.endDate).toBe(june - 1);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, ended(june + 3));
  });

  test('before its start is refused by name, title and day', () => {
    expect(refusalOf(org, ended(june - 1))).toEqual({
      code: 'INVALID',
      field: 'endDate',
      message: 'Ada as ‘CTO’ starts on 2026-06-01; the last day cannot be before that.',
    });
  });

  test.each([
    ['a last day on which the person holds the seat again', ended(june, 'first'), 'CONFLICT', 'startDate'],
    ['an incumbency that is not there', ended(june, 'third'), 'NOT_FOUND', 'incumbencyId'],
    ['half a day', ended(0.5), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
