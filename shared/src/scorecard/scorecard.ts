import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Measurement, Metric } from '../org/records.ts';
import { measuredDays, measuredOn } from './measured.ts';

export const PROJECT_MEASURES = ['SCHEDULE_VARIANCE', 'SPI', 'COST_VARIANCE', 'CPI', 'RESOURCE_UTILISATION'] as const;
export const PRODUCT_MEASURES = ['ACQUISITION', 'RETENTION', 'MRR', 'NPS'] as const;
/** What a scorecard shows: indices and variances are worked out from planned value, earned value and actual cost. */
export type ScorecardMeasure = (typeof PROJECT_MEASURES)[number] | (typeof PRODUCT_MEASURES)[number];

/** One line of a scorecard. */
export interface ScorecardLine {
  readonly measure: ScorecardMeasure;
  /** Money in minor units, percent, an index, a number or a score, as the measure is. */
  readonly value: number;
  readonly target: number | null;
  readonly currency: string | null;
  /** The day of the oldest value that went into it. */
  readonly day: Day;
  /** 1 is as planned, 0 is nothing of it, at most 1.5; null where it does not count by itself (variances, or no target). */
  readonly attainment: number | null;
  /** How the value came about, in words and numbers. */
  readonly because: string;
  readonly trend: Trend;
}

export const TRENDS = ['UP', 'FLAT', 'DOWN'] as const;
/** Against the measurement before; flat within 2 %, and where there is none before. */
export type Trend = (typeof TRENDS)[number];

/** The scorecard of an initiative on a day; a health is null where nothing counts towards it. */
export interface Scorecard {
  readonly project: readonly ScorecardLine[];
  readonly product: readonly ScorecardLine[];
  /** Mean attainment of the project's indices; 1 is as planned. */
  readonly projectHealth: number | null;
  /** Mean attainment of the product's metrics that have a target; 1 is as planned. */
  readonly productHealth: number | null;
}

/** One day of the trend of a scorecard. */
export interface ScorecardPoint {
  readonly day: Day;
  readonly projectHealth: number | null;
  readonly productHealth: number | null;
}

const MOST_ATTAINMENT = 1.5;

/** The newest of each metric on or before the day, with what follows from it. Formulas of earned value: PMI, Practice Standard for EVM. */
export function scorecardOf(org: Org, initiativeKey: Key, day: Day): Scorecard {
  const days = measuredDays(org, initiativeKey, day);
  const now = measuredOn(org, initiativeKey, day);
  const lines = linesOf(now);
  const trended = (line: ScorecardLine): ScorecardLine => ({ ...line, trend: trendOf(line, valueBefore(org, initiativeKey, line, days)) });
  const project = lines.filter(isOfProject).map(trended);
  const product = lines.filter((line) => !isOfProject(line)).map(trended);
  return { project, product, projectHealth: healthOf(project), productHealth: healthOf(product) };
}

/** The two healths over time: a point on each day on which something was measured. */
export function scorecardTrend(org: Org, initiativeKey: Key, day: Day): ScorecardPoint[] {
  return measuredDays(org, initiativeKey, day).map((at) => {
    const lines = linesOf(measuredOn(org, initiativeKey, at));
    return {
      day: at,
      projectHealth: healthOf(lines.filter(isOfProject)),
      productHealth: healthOf(lines.filter((line) => !isOfProject(line))),
    };
  });
}

function isOfProject({ measure }: Pick<ScorecardLine, 'measure'>): boolean {
  return (PROJECT_MEASURES as readonly string[]).includes(measure);
}

function linesOf(measured: ReadonlyMap<Metric, Measurement>): ScorecardLine[] {
  const lines: ScorecardLine[] = [];
  const planned = measured.get('PLANNED_VALUE');
  const earned = measured.get('EARNED_VALUE');
  const cost = measured.get('ACTUAL_COST');
  if (earned && planned && earned.currency === planned.currency) {
    const day = Math.min(earned.day, planned.day);
    lines.push(variance('SCHEDULE_VARIANCE', earned, planned, day, 'earned value less planned value'));
    if (planned.value > 0) lines.push(index('SPI', earned, planned, day, 'earned value over planned value'));
  }
  if (earned && cost && earned.currency === cost.currency) {
    const day = Math.min(earned.day, cost.day);
    lines.push(variance('COST_VARIANCE', earned, cost, day, 'earned value less actual cost'));
    if (cost.value > 0) lines.push(index('CPI', earned, cost, day, 'earned value over actual cost'));
  }
  for (const metric of ['RESOURCE_UTILISATION', 'ACQUISITION', 'RETENTION', 'MRR', 'NPS'] as const) {
    const found = measured.get(metric);
    if (found) lines.push(againstTarget(metric, found));
  }
  return lines;
}

function variance(measure: ScorecardMeasure, a: Measurement, b: Measurement, day: Day, because: string): ScorecardLine {
  return { measure, value: a.value - b.value, target: 0, currency: a.currency, day, attainment: null, because, trend: 'FLAT' };
}

function index(measure: ScorecardMeasure, a: Measurement, b: Measurement, day: Day, because: string): ScorecardLine {
  const value = Math.round((a.value / b.value) * 1000) / 1000;
  return { measure, value, target: 1, currency: null, day, attainment: limited(value), because, trend: 'FLAT' };
}

function againstTarget(measure: 'RESOURCE_UTILISATION' | (typeof PRODUCT_MEASURES)[number], found: Measurement): ScorecardLine {
  const { value, target, currency, day } = found;
  const because = target === null ? 'measured; without a target it does not count' : 'measured, over its target';
  return { measure, value, target, currency, day, attainment: attained(measure, value, target), because, trend: 'FLAT' };
}

/** NPS is moved to 0 to 200 first; more utilisation than wanted is no better than as much less. */
function attained(measure: ScorecardMeasure, value: number, target: number | null): number | null {
  if (target === null) return null;
  if (measure === 'NPS') return target <= -100 ? null : limited((value + 100) / (target + 100));
  if (target <= 0) return null;
  const share = value / target;
  return limited(measure === 'RESOURCE_UTILISATION' && share > 1 ? 2 - share : share);
}

function limited(attainment: number): number {
  return Math.round(Math.min(MOST_ATTAINMENT, Math.max(0, attainment)) * 1000) / 1000;
}

function healthOf(lines: readonly ScorecardLine[]): number | null {
  const counted = lines.flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
  return counted.length === 0 ? null : Math.round((counted.reduce((sum, one) => sum + one, 0) / counted.length) * 1000) / 1000;
}

function valueBefore(org: Org, initiativeKey: Key, line: ScorecardLine, days: readonly Day[]): number | null {
  for (const day of days.toReversed()) {
    if (day >= line.day) continue;
    const before = linesOf(measuredOn(org, initiativeKey, day)).find(({ measure }) => measure === line.measure);
    if (before) return before.value;
  }
  return null;
}

function trendOf({ value }: ScorecardLine, before: number | null): Trend {
  if (before === null || Math.abs(value - before) <= 0.02 * Math.abs(before)) return 'FLAT';
  return value > before ? 'UP' : 'DOWN';
}
