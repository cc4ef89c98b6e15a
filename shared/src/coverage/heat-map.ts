import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import type { CoverageCounts } from './coverage-counts.ts';
import { timelineDays, type TimelineStep } from './coverage-timeline.ts';
import { coverageByTeam } from './team-coverage.ts';

/** A team with all below it (null: the initiatives without a team) on the days of the map. */
export interface HeatRow {
  readonly teamKey: Key | null;
  /** One for each day of the map. */
  readonly counts: readonly CoverageCounts[];
}

/** Teams by days; the rows of a day add up to the company, or to the team that was asked for. */
export interface HeatMap {
  readonly days: readonly Day[];
  readonly rows: readonly HeatRow[];
}

/** Coverage by team over time: top teams and the initiatives without one, or a team's own initiatives and the teams directly below it. */
export function heatMap(org: Org, from: Day, to: Day, step: TimelineStep, parentKey: Key | null = null): HeatMap {
  const days = timelineDays(from, to, step);
  const rows = new Map<Key | null, CoverageCounts[]>();
  for (const day of days) {
    for (const { teamKey, ...counts } of coverageByTeam(org, day, parentKey)) {
      const row = rows.get(teamKey);
      if (row) row.push(counts);
      else rows.set(teamKey, [counts]);
    }
  }
  return { days, rows: [...rows].map(([teamKey, counts]) => ({ teamKey, counts })) };
}
