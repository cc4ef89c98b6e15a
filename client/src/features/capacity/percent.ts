import { formatCount } from '../../ui/format.ts';
import { text } from './texts.ts';

/** Percent of a full-time week in words. */
export function percentInWords(percent: number): string {
  return text('percent', { value: formatCount(Math.round(percent * 10) / 10) });
}

/** Percent of many people as so many full-time weeks: 250 % is 2.5. */
export function weeksInWords(percent: number): string {
  return formatCount(Math.round(percent / 10) / 10);
}
