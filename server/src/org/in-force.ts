import { includesDay, type Day } from '@tandem/shared/org/day';

/** Those whose interval includes the day. */
export function inForce<T extends { readonly startDate: Day | null; readonly endDate: Day | null }>(held: readonly T[], day: Day): T[] {
  return held.filter(({ startDate, endDate }) => includesDay(startDate, endDate, day));
}
