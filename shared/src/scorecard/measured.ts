import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Measurement, Metric } from '../org/records.ts';

/** The newest measurement of each metric of an initiative on or before a day. */
export function measuredOn(org: Org, initiativeKey: Key, day: Day): ReadonlyMap<Metric, Measurement> {
  const newest = new Map<Metric, Measurement>();
  for (const measurement of org.measurementsOf(initiativeKey)) {
    if (measurement.day > day) continue;
    const known = newest.get(measurement.metric);
    if (!known || known.day < measurement.day) newest.set(measurement.metric, measurement);
  }
  return newest;
}

/** The days on or before `day` on which anything of an initiative was measured, oldest first. */
export function measuredDays(org: Org, initiativeKey: Key, day: Day): Day[] {
  const days = new Set(org.measurementsOf(initiativeKey).flatMap((measurement) => (measurement.day <= day ? [measurement.day] : [])));
  return [...days].toSorted((a, b) => a - b);
}
