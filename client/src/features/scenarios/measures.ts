import { formatCount, formatMoney } from '../../ui/format.ts';
import { impactText } from './impact-texts.ts';

/** The measures of an impact, in the order in which they are shown. */
export const measures = [
  'HEADCOUNT',
  'FTE',
  'RUN_RATE',
  'VACANCIES',
  'LAYERS',
  'AVERAGE_SPAN',
  'MEDIAN_SPAN',
  'LARGEST_SPAN',
  'MANAGERS',
  'COVERAGE_GAPS',
] as const;
export type Measure = (typeof measures)[number];

/** One measure before and after. Run rates are in minor units of `currency`; null is unknown, or no such figure. */
export interface MeasureDelta {
  readonly measure: Measure;
  readonly before?: number | null | undefined;
  readonly after?: number | null | undefined;
  readonly change?: number | null | undefined;
  readonly currency?: string | null | undefined;
}

/** A measure by its name; with more than one currency each names its own. */
export function measureName({ measure, currency }: Pick<MeasureDelta, 'measure' | 'currency'>): string {
  return currency ? impactText('inCurrency', { measure: impactText(measure), currency }) : impactText(measure);
}

/** A figure in words; `short` rounds money to three digits (€41.2M). */
export function figureInWords(
  { measure, currency }: Pick<MeasureDelta, 'measure' | 'currency'>,
  figure: number | null | undefined,
  short = false,
): string {
  if (figure === null || figure === undefined) return impactText('none');
  if (measure === 'RUN_RATE' && currency) return short ? shortMoney(figure, currency) : formatMoney({ minor: figure, currency });
  return formatCount(rounded(measure, figure));
}

/** A difference with its sign; the empty text where there is none. */
export function changeInFigures(delta: MeasureDelta, short = false): string {
  const change = delta.change ?? null;
  if (change === null || rounded(delta.measure, change) === 0) return '';
  return `${change > 0 ? '+' : '−'}${figureInWords(delta, Math.abs(change), short)}`;
}

/** A difference as a screen reader hears it. */
export function changeInWords(delta: MeasureDelta): string {
  const change = delta.change ?? null;
  if (change === null || rounded(delta.measure, change) === 0) return impactText('noChange');
  return impactText(change > 0 ? 'more' : 'less', { amount: figureInWords(delta, Math.abs(change)) });
}

/** Spans and FTE to two decimals, money to the minor unit, the rest whole. */
function rounded(measure: Measure, figure: number): number {
  return measure === 'AVERAGE_SPAN' || measure === 'MEDIAN_SPAN' || measure === 'FTE' ? Math.round(figure * 100) / 100 : Math.round(figure);
}

function shortMoney(minor: number, currency: string): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return new Intl.NumberFormat(typeof navigator === 'undefined' ? 'en' : navigator.language, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(minor / 10 ** digits);
}
