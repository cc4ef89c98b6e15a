import { firstOfMonth, formatDay, parseDay } from '@tandem/shared/org/day';
import type { Day } from '@tandem/shared/org/day';

/**
 * A day told from today, so that the demo always tells the same story: `day 20` is in twenty days, `month -3` the first
 * day of the month three months ago, `end of month 4` the last day of the month four months ahead (`month 0` is this month).
 */
export type Moment = `day ${number}` | `month ${number}` | `end of month ${number}`;

const MOMENT = /^(day|month|end of month) (-?\d+)$/;

/** The day a moment names, seen from `today`. Throws on a moment that is none: a fault in our own tables. */
export function dayOfMoment(today: Day, moment: Moment): Day {
  const match = MOMENT.exec(moment);
  if (!match) throw new Error(`"${moment}" is no moment`);
  const count = Number(match[2]);
  if (match[1] === 'day') return today + count;
  return match[1] === 'month' ? firstOfMonth(today, count) : firstOfMonth(today, count + 1) - 1;
}

/** `YYYY-MM-DD` of a moment, or an empty CSV cell where there is none (unbounded). */
export function cellOfMoment(today: Day, moment: Moment | undefined): string {
  return moment === undefined ? '' : formatDay(dayOfMoment(today, moment));
}

/** The day that `today` names. Throws where the text is no calendar day: the caller's fault. */
export function demoToday(today: string): Day {
  const day = parseDay(today);
  if (day === null) throw new Error(`today must be a calendar day YYYY-MM-DD, not "${today}"`);
  return day;
}
