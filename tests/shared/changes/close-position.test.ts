import type { Change } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const may = day('2026-05-01');
const org = orgOf(
  personMade('Ada'),
  positionMade('CTO', { startDate: day('2026-01-01') }),
  positionMade('Engineer', { managerKey: 'CTO' }),
  incumbentAssigned('Ada as CTO', 'CTO', 'Ada', { startDate: day('2026-01-01') }),
);
const closed = (endDate: number, positionKey = 'CTO'): Change => ({ kind: 'CLOSE_POSITION', positionKey, endDate });

describe('closing a position', () => {
  test('leaves it as it is on its last day and closed from the next day on', () => {
    const next = after(org, closed(may)).org;
    const position = next.position('CTO')!;
    expect([next.on(may).status(position), next.on(may + 1).status(position)]).toEqual(['FILLED', 'CLOSED']);
  });

  test('leaves its incumbent without a seat after the last day, though the incumbency itself is not written', () => {
    const next = after(org, closed(may)).org;
    expect(next.on(may).incumbents('CTO')).toHaveLength(1);
    expect(next.on(may + 1).incumbents('CTO')).toEqual([]);
    expect(next.on(may + 1).seatsOf('Ada')).toEqual([]);
    expect(next.incumbency('Ada as CTO')!.endDate).toBeNull();
  });

  test('makes roots of its reports after the last day', () => {
    const next = after(org, closed(may)).org;
    expect(
      next
        .on(may)
        .roots()
        .map(({ key }) => key),
    ).toEqual(['CTO']);
    expect(
      next
        .on(may + 1)
        .roots()
        .map(({ key }) => key),
    ).toEqual(['Engineer']);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, closed(may));
  });

  test('before its start is refused by title and day', () => {
    expect(refusalOf(org, closed(day('2025-12-31')))).toEqual({
      code: 'INVALID',
      field: 'endDate',
      message: '‘CTO’ starts on 2026-01-01; its last day cannot be before that.',
    });
    expect(refusalOf(org, closed(day('2026-01-01')))).toBeUndefined();
  });

  test.each([
    ['a position that is not there', closed(may, 'COO'), 'NOT_FOUND', 'positionId'],
    ['half a day', closed(0.5), 'INVALID', 'endDate'],
    ['no number', closed(Number.NaN), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
