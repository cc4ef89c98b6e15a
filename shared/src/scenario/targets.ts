import type { OrgFigures } from '../metrics/org-figures.ts';
import type { Money } from '../org/records.ts';
import { runRateIn, type ImpactMeasure } from './impact.ts';

/** What a scenario wants to reach; null is no target. */
export interface ScenarioTargets {
  /** At most so many people in positions. */
  readonly headcount: number | null;
  /** At most so much a year. */
  readonly runRate: Money | null;
  /** At least so many direct reports a manager. */
  readonly averageSpan: number | null;
  /** At most so many. */
  readonly layers: number | null;
}

/** How far figures are from a target. */
export interface TargetDistance {
  readonly measure: ImpactMeasure;
  /** Money in minor units of `currency`. */
  readonly target: number;
  /** Null where there is no such figure. */
  readonly actual: number | null;
  /** Actual less target; null where there is no such figure. */
  readonly distance: number | null;
  /** Of a run rate; else null. */
  readonly currency: string | null;
  readonly met: boolean;
}

/** The distance to every target that is set. An average span is met from its target up, all others are up to theirs. */
export function targetDistances(targets: ScenarioTargets, figures: OrgFigures): TargetDistance[] {
  const { headcount, runRate, averageSpan, layers } = targets;
  return [
    distance('HEADCOUNT', headcount, figures.headcount),
    distance('RUN_RATE', runRate && runRate.minor, runRate && runRateIn(figures, runRate.currency), runRate && runRate.currency),
    distance('LAYERS', layers, figures.layers),
    distance('AVERAGE_SPAN', averageSpan, figures.spans.average),
  ].filter((found) => found !== null);
}

function distance(
  measure: ImpactMeasure,
  target: number | null,
  actual: number | null,
  currency: string | null = null,
): TargetDistance | null {
  if (target === null) return null;
  const missing = actual === null ? null : Math.round((actual - target) * 1e6) / 1e6;
  const met = missing !== null && (measure === 'AVERAGE_SPAN' ? missing >= 0 : missing <= 0);
  return { measure, target, actual, distance: missing, currency, met };
}
