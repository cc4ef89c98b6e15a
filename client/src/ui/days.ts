import { firstOfMonth, formatDay, parseDay } from '@tandem/shared/org/day';

/** Whole days from `from` to `to` (both `YYYY-MM-DD`); negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
}

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return formatDay((parseDay(day) ?? 0) + days);
}

/** The same date `months` later, or that month's last day where there is no such date. */
export function addMonths(day: string, months: number): string {
  const start = parseDay(day) ?? 0;
  const date = Number(day.slice(8, 10));
  const first = firstOfMonth(start, months);
  const last = firstOfMonth(start, months + 1) - 1;
  return formatDay(Math.min(first + date - 1, last));
}

/** Whether the text is a real calendar day. */
export function isDay(text: string | null): text is string {
  return text !== null && parseDay(text) !== null;
}
