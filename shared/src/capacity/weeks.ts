import type { Day } from '../org/day.ts';

/** The Monday of the ISO week of a day. */
export function mondayOf(day: Day): Day {
  // Day 0 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The Mondays of all weeks that have a day from `from` to `to`, both inclusive; none where they are inverted. */
export function weeksBetween(from: Day, to: Day): Day[] {
  const weeks: Day[] = [];
  if (from <= to) for (let monday = mondayOf(from); monday <= to; monday += 7) weeks.push(monday);
  return weeks;
}

/** Adds to each week what `perDay` makes on the days of a run that lie in it. `first` is the Monday of the first week. */
export function addToWeeks(sums: Float64Array, first: Day, from: Day, to: Day, perDay: number): void {
  const start = Math.max(from, first);
  const end = Math.min(to, first + sums.length * 7 - 1);
  if (start > end) return;
  for (let week = Math.floor((start - first) / 7), last = Math.floor((end - first) / 7); week <= last; week++) {
    const monday = first + week * 7;
    sums[week]! += (Math.min(end, monday + 6) - Math.max(start, monday) + 1) * perDay;
  }
}

/** Percent of a week from percent times days, to two decimals: so that ten times 10.1 is no more than 101. */
export function percentOfWeek(percentDays: number): number {
  return Math.round((percentDays / 7) * 100) / 100;
}
