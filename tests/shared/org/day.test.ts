import {
  earlier,
  firstOfMonth,
  formatDay,
  includesDay,
  intervalsOverlap,
  later,
  parseDay,
  type Day,
  type DayInterval,
} from '@tandem/shared/org/day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const bounds = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null, freq: 3 });
const intervals: fc.Arbitrary<DayInterval> = fc.record({ from: bounds, to: bounds });

describe('a day', () => {
  test('is counted from 1970-01-01', () => {
    expect(['1970-01-01', '1969-12-31', '2024-02-29', '0001-01-01', '9999-12-31'].map(parseDay)).toEqual([0, -1, 19782, -719162, 2932896]);
  });

  test('is read back as it was written, for every day of the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => parseDay(formatDay(day)) === day));
  });

  test.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '',
    'today',
  ])('‘%s’ is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('has the first of its month, and of months before and after it, over the years', () => {
    const from = parseDay('2024-01-31')!;
    expect([0, 1, 12, -1].map((months) => formatDay(firstOfMonth(from, months)))).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2025-01-01',
      '2023-12-01',
    ]);
  });
});

describe('an interval', () => {
  test('includes both its ends, and everything on the side of a missing one', () => {
    expect([4, 5, 7, 8].map((day) => includesDay(5, 7, day))).toEqual([false, true, true, false]);
    expect([4, 5].map((day) => includesDay(null, 4, day))).toEqual([true, false]);
    expect([4, 5].map((day) => includesDay(5, null, day))).toEqual([false, true]);
    expect(includesDay(null, null, -1_000_000)).toBe(true);
  });

  test('overlaps another one exactly where a day is in both', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = (day: Day) => includesDay(a.from, a.to, day) && includesDay(b.from, b.to, day);
        const days = Array.from({ length: 13 }, (_, i) => i - 6);
        expect(intervalsOverlap(a, b)).toBe(days.some(both));
      }),
    );
  });

  test('bounds are compared with a missing one as the beginning or the end of time', () => {
    expect([later(null, 3), later(3, null), later(2, 3), later(null, null)]).toEqual([3, 3, 3, null]);
    expect([earlier(null, 3), earlier(3, null), earlier(2, 3), earlier(null, null)]).toEqual([3, 3, 2, null]);
  });
});
