import { formatDay, parseDay, type Day } from '@tandem/shared/org/day';
import type { ParsedValue } from './sheet-column.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as a person or another spreadsheet writes it: `2026-12-01`, `2026/12/1`, `1.12.2026`, `1 Dec 2026`, `Dec 1, 2026`.
 * With slashes and the year at the end only what can be read in one way.
 */
export function parseDayText(text: string): ParsedValue<Day> {
  const trimmed = text.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return dayOf(text, yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(trimmed);
  if (dotted) return dayOf(text, dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  if (slashed) return slashedDay(text, Number(slashed[1]), Number(slashed[2]), slashed[3]!);
  const named = /^(\d{1,2})[ -.]+([a-z]{3,9})\.?[ -,]+(\d{4})$/i.exec(trimmed);
  if (named) return dayOf(text, named[3]!, monthOf(named[2]!), named[1]!);
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(trimmed);
  if (american) return dayOf(text, american[3]!, monthOf(american[1]!), american[2]!);
  return noDay(text);
}

function slashedDay(text: string, first: number, second: number, year: string): ParsedValue<Day> {
  if (first === second || second > 12) return dayOf(text, year, String(first), String(second));
  if (first > 12) return dayOf(text, year, String(second), String(first));
  const [one, other] = [dayOf(text, year, String(second), String(first)), dayOf(text, year, String(first), String(second))];
  if (!one.ok || !other.ok) return noDay(text);
  return { ok: false, message: `‘${text}’ can be read in two ways; write ${formatDay(one.value)} or ${formatDay(other.value)}.` };
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOf(text: string, year: string, month: string, date: string): ParsedValue<Day> {
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day === null ? noDay(text) : { ok: true, value: day };
}

function noDay(text: string): ParsedValue<never> {
  return { ok: false, message: `‘${text}’ is no day; write it as 2026-12-01.` };
}
