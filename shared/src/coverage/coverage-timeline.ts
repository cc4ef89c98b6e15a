import { firstOfMonth, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { coverageLedger } from './coverage-ledger.ts';
import type { CoverageCounts } from './coverage-counts.ts';
import { eachPlace, type CoverageScope } from './coverage-scope.ts';
import { TalliesByDay } from './tallies-by-day.ts';

export const TIMELINE_STEPS = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;
/** A week begins on Monday (ISO 8601). */
export type TimelineStep = (typeof TIMELINE_STEPS)[number];

/** The counts of one day of a timeline. */
export interface CoveragePoint extends CoverageCounts {
  readonly day: Day;
}

/** The days of a timeline: `from`, then each first day of a step after it, up to `to`. */
export function timelineDays(from: Day, to: Day, step: TimelineStep): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = nextFirst(day, step)) days.push(day);
  return days;
}

/** Coverage on the days of a timeline, counted by differences: the cost goes with gaps and points, not with their product. */
export function coverageTimeline(org: Org, from: Day, to: Day, step: TimelineStep, scope?: CoverageScope): CoveragePoint[] {
  const days = timelineDays(from, to, step);
  const tallies = new TalliesByDay(coverageLedger(org), days, 1);
  eachPlace(org, scope, (place) => tallies.add(place, 0));
  return tallies.countsOfRow(0).map((counts, i) => ({ day: days[i]!, ...counts }));
}

function nextFirst(day: Day, step: TimelineStep): Day {
  switch (step) {
    case 'DAY':
      return day + 1;
    case 'WEEK':
      // 1970-01-01 was a Thursday, so day 4 was a Monday.
      return day + 7 - ((((day - 4) % 7) + 7) % 7);
    case 'MONTH':
      return firstOfMonth(day, 1);
    case 'QUARTER': {
      const month = new Date(day * 86_400_000).getUTCMonth();
      return firstOfMonth(day, 3 - (month % 3));
    }
  }
}
