import { parseDay, type Day } from '@tandem/shared/org/day';

/** The day that it is now in a time zone (IANA name). */
export function todayIn(timeZone: string, now: Date = new Date()): Day {
  return parseDay(new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now))!;
}
