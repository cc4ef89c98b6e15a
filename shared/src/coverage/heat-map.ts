import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import type { CoverageCounts } from './coverage-counts.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { timelineDays, type TimelineStep } from './coverage-timeline.ts';
import { TalliesByDay } from './tallies-by-day.ts';
import { teamForest } from './team-forest.ts';
import { teamRows } from './team-rows.ts';

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

/**
 * Coverage by team over time: top teams and the initiatives without one, or a team's own initiatives and the teams directly below it
 * (no row where it is not there). Each column is `coverageByTeam` of its day, counted for all days in one pass.
 */
export function heatMap(org: Org, from: Day, to: Day, step: TimelineStep, parentKey: Key | null = null): HeatMap {
  const days = timelineDays(from, to, step);
  const { teamKeys, rowOfTeam, rowWithoutTeam } = teamRows(org, parentKey);
  const ledger = coverageLedger(org);
  const { teamOfInitiative } = teamForest(org);
  const tallies = new TalliesByDay(ledger, days, teamKeys.length);
  for (let place = 0; place < ledger.placeCount; place++) {
    const team = teamOfInitiative[place]!;
    const row = team < 0 ? rowWithoutTeam : rowOfTeam[team]!;
    if (row >= 0) tallies.add(place, row);
  }
  return { days, rows: teamKeys.map((teamKey, row) => ({ teamKey, counts: tallies.countsOfRow(row) })) };
}
