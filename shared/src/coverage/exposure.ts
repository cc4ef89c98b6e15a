import type { Day } from '../org/day.ts';
import type { Initiative, Money } from '../org/records.ts';
import type { GapSpell } from './gap-spells.ts';

const YEAR = 365;

/** What is at stake in a gap, with the numbers of its formula: budget × days / ofDays. */
export interface Exposure {
  readonly amount: Money;
  readonly budget: Money;
  /** Days of the gap that count. */
  readonly days: number;
  /** Days that the budget is for. */
  readonly ofDays: number;
}

/**
 * What is at stake in a gap, as it is seen on `day`: of a project its whole budget × gap days ÷ its days, of a product (and of a
 * project that lacks one of its two dates) the yearly budget × gap days ÷ 365. A gap without an end counts 365 days ahead, that day
 * included; one that nothing bounds below counts from 364 days before it. Of a project no more than 365 days of a gap count, where it
 * lacks a date, so that never more than its budget is at stake. Rounded to whole minor units, half up; null without a budget.
 */
export function exposureOf(initiative: Initiative, { from, to }: Pick<GapSpell, 'from' | 'to'>, day: Day): Exposure | null {
  const { budget, kind, startDate, endDate } = initiative;
  if (budget === null) return null;
  const hasDays = kind === 'PROJECT' && startDate !== null && endDate !== null && startDate <= endDate;
  const first = from ?? Math.min(day, to ?? day) - YEAR + 1;
  const last = to ?? Math.max(day, first) + YEAR - 1;
  const gapDays = Math.max(0, last - first + 1);
  const days = kind === 'PROJECT' && !hasDays ? Math.min(gapDays, YEAR) : gapDays;
  const ofDays = hasDays ? endDate - startDate + 1 : YEAR;
  return { amount: { minor: Math.round((budget.minor * days) / ofDays), currency: budget.currency }, budget, days, ofDays };
}

/** Sums by currency, in the order of the currencies' codes. */
export function sumsOf(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency })).toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
