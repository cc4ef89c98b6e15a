import { coverageTimeline, timelineDays, type TimelineStep } from '@tandem/shared/coverage/coverage-timeline';
import { formatDay } from '@tandem/shared/org/day';
import { expect, test } from 'vitest';
import { day, initiativeMade, orgOf } from '../../support/small-org.ts';

function days(from: string, to: string, step: TimelineStep): string[] {
  return timelineDays(day(from), day(to), step).map(formatDay);
}

test('a timeline by day has every day, both ends included', () => {
  expect(days('2024-02-28', '2024-03-01', 'DAY')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
});

test('a timeline by week has its first day and each Monday after it', () => {
  expect(days('2026-03-11', '2026-03-24', 'WEEK')).toEqual(['2026-03-11', '2026-03-16', '2026-03-23']);
  expect(days('2026-03-09', '2026-03-16', 'WEEK')).toEqual(['2026-03-09', '2026-03-16']);
});

test('a timeline by week knows Mondays before 1970', () => {
  expect(days('1969-12-27', '1970-01-06', 'WEEK')).toEqual(['1969-12-27', '1969-12-29', '1970-01-05']);
});

test('a timeline by month has its first day and the first of each month after it', () => {
  expect(days('2025-11-30', '2026-02-01', 'MONTH')).toEqual(['2025-11-30', '2025-12-01', '2026-01-01', '2026-02-01']);
});

test('a timeline by quarter has its first day and the first of each quarter after it', () => {
  expect(days('2025-05-01', '2026-01-31', 'QUARTER')).toEqual(['2025-05-01', '2025-07-01', '2025-10-01', '2026-01-01']);
});

test('a timeline that ends before it begins has no point', () => {
  expect(days('2026-03-11', '2026-03-10', 'DAY')).toEqual([]);
});

test('a timeline counts an initiative from its first day to its last', () => {
  const org = orgOf(initiativeMade('atlas', { startDate: day('2026-02-01'), endDate: day('2026-03-31') }));
  const points = coverageTimeline(org, day('2026-01-15'), day('2026-04-01'), 'MONTH');
  expect(points.map(({ day: on, leaderlessCount }) => [formatDay(on), leaderlessCount])).toEqual([
    ['2026-01-15', 0],
    ['2026-02-01', 1],
    ['2026-03-01', 1],
    ['2026-04-01', 0],
  ]);
});
