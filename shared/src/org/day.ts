/**
 * A calendar day as the number of whole days since 1970-01-01 (proleptic Gregorian, no time zone).
 * Days are integers so that intervals compare and add without a calendar. Every interval of Tandem is
 * inclusive at both ends; a missing end is `null` and unbounded.
 */
export type Day = number;

/** An inclusive interval of days. `null` is unbounded on that side. */
export interface DayInterval {
  readonly from: Day | null;
  readonly to: Day | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `YYYY-MM-DD` names, or null where the text is no real calendar day (31 February, year 0). */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== date) return null;
  return Math.round(instant.getTime() / MILLISECONDS_A_DAY);
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whether `day` lies within the inclusive interval. */
export function includesDay(from: Day | null, to: Day | null, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two inclusive intervals share a day. An inverted interval shares none. */
export function intervalsOverlap(a: DayInterval, b: DayInterval): boolean {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from === null || to === null || from <= to;
}

/** The later of two first days; `null` stands for the beginning of time. */
export function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** The earlier of two last days; `null` stands for the end of time. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

/** The same date so many months later; the month's last day where it has no such date. */
export function plusMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS_A_DAY).getUTCDate();
  return Math.min(firstOfMonth(day, months) + date - 1, firstOfMonth(day, months + 1) - 1);
}

/** The first day of the month that is `months` after the month of `day`. */
export function firstOfMonth(day: Day, months = 0): Day {
  const instant = new Date(day * MILLISECONDS_A_DAY);
  return Math.round(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + months, 1) / MILLISECONDS_A_DAY);
}
