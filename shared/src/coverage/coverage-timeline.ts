import { firstOfMonth, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { countsOf, type CoverageCounts, type Tally } from './coverage-counts.ts';
import { eachPlace, type CoverageScope } from './coverage-scope.ts';

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
  const { liveFrom, liveTo, firstRun, runFrom, runTo, runRole, roles } = coverageLedger(org);
  const projectRole = roles.indexOf(PROJECT_OWNER);
  const productRole = roles.indexOf(PRODUCT_OWNER);
  const live = new Int32Array(days.length + 1);
  const project = new Int32Array(days.length + 1);
  const product = new Int32Array(days.length + 1);
  const both = new Int32Array(days.length + 1);
  const count = (differences: Int32Array, first: number, last: number) => {
    const start = firstAtLeast(days, first);
    const end = firstAtLeast(days, last + 1);
    if (start >= end) return;
    differences[start]!++;
    differences[end]!--;
  };
  eachPlace(org, scope, (place) => {
    count(live, liveFrom[place]!, liveTo[place]!);
    const end = firstRun[place + 1]!;
    for (let run = firstRun[place]!; run < end; run++) {
      if (runRole[run] === productRole) count(product, runFrom[run]!, runTo[run]!);
      if (runRole[run] !== projectRole) continue;
      count(project, runFrom[run]!, runTo[run]!);
      for (let other = firstRun[place]!; other < end; other++) {
        if (runRole[other] === productRole) count(both, Math.max(runFrom[run]!, runFrom[other]!), Math.min(runTo[run]!, runTo[other]!));
      }
    }
  });

  const tally: Tally = [0, 0, 0, 0];
  return days.map((day, i) => {
    tally[0] += live[i]!;
    tally[1] += project[i]!;
    tally[2] += product[i]!;
    tally[3] += both[i]!;
    return { day, ...countsOf(tally) };
  });
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

/** Place of the first day that is not before `day`. */
function firstAtLeast(days: readonly Day[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
