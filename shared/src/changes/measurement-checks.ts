import type { OrgReader } from '../org/org.ts';
import { METRICS, type Measurement, type Metric } from '../org/records.ts';
import { metricName, nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Metrics that are amounts of money. */
export const MONEY_METRICS: ReadonlySet<Metric> = new Set(['PLANNED_VALUE', 'EARNED_VALUE', 'ACTUAL_COST', 'MRR']);

const RANGES: Partial<Record<Metric, readonly [least: number, most: number]>> = {
  RESOURCE_UTILISATION: [0, 1_000],
  RETENTION: [0, 100],
  NPS: [-100, 100],
};
const MOST = 9e15;

/** Refuses an unknown metric, a value beyond what it can be, money without a currency, and a twin: the same initiative, metric and day. */
export function checkMeasurement(org: OrgReader, measurement: Omit<Measurement, 'version'>): Refusal | null {
  const { key, initiativeKey, metric, day, value, target, currency } = measurement;
  if (!METRICS.includes(metric))
    return refuse('INVALID', `There is no metric ${String(metric)}; it is one of ${METRICS.join(', ')}.`, 'metric');
  const [least, most] = RANGES[metric] ?? [MONEY_METRICS.has(metric) ? -MOST : 0, MOST];
  for (const [field, number] of [['value', value] as const, ['target', target] as const]) {
    if (number !== null && !(number >= least && number <= most))
      return refuse('INVALID', `${number} does not fit: the ${metricName(metric)} is ${least} to ${most}.`, field);
    if (number !== null && MONEY_METRICS.has(metric) && !Number.isSafeInteger(number))
      return refuse('INVALID', `${number} does not fit: money is a whole number of minor units.`, field);
  }
  if (MONEY_METRICS.has(metric) !== (currency !== null) || (currency !== null && !/^[A-Z]{3}$/.test(currency)))
    return refuse(
      'INVALID',
      `The ${metricName(metric)} ${MONEY_METRICS.has(metric) ? 'needs an ISO 4217' : 'has no'} currency.`,
      'currency',
    );
  const twin = org.measurementsOf(initiativeKey).find((other) => other.key !== key && other.metric === metric && other.day === day);
  return twin ? refuse('CONFLICT', `There is already ${nameOf(org, 'measurement', twin.key)}; change that one.`, 'day') : null;
}
