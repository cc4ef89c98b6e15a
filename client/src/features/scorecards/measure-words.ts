import { formatCount, formatMoney, formatShare } from '../../ui/format.ts';
import type { ScorecardMeasure } from '../../api/generated/graphql.ts';

const PERCENT: ReadonlySet<string> = new Set(['RESOURCE_UTILISATION', 'RETENTION']);

/** A value of a measure as a person reads it: money with its currency, percent, or a number. */
export function valueInWords(measure: ScorecardMeasure, value: number | null | undefined, currency: string | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (currency) return formatMoney({ minor: value, currency });
  return PERCENT.has(measure) ? `${formatCount(value)} %` : formatCount(value);
}

/** A health (1 is as planned) in percent of the plan. */
export function healthInWords(health: number | null | undefined): string {
  return health === null || health === undefined ? '–' : formatShare(health);
}
