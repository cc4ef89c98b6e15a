import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import {
  BOTH_MISSING,
  countsOf,
  missingOwnersOn,
  NOT_LIVE,
  PRODUCT_MISSING,
  PROJECT_MISSING,
  type CoverageCounts,
} from './coverage-counts.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { teamForest } from './team-forest.ts';

/** A row of coverage by team; `teamKey` null stands for the initiatives without a team. */
export interface TeamCoverage extends CoverageCounts {
  readonly teamKey: Key | null;
}

/** Coverage of a team with all below it on a day; nothing but zeros for a team that is not there. */
export function coverageOfTeam(org: Org, teamKey: Key, day: Day): CoverageCounts {
  const teams = org.table('team');
  return teams.has(teamKey) ? rowAt(teamTallies(org, day).whole, teams.slotOf(teamKey)) : countsOf([0, 0, 0, 0]);
}

/**
 * Coverage by top team (each with all below it) and of the initiatives without a team: the rows add up to the company.
 * With `parentKey`: that team's own initiatives, then the teams directly below it: the rows add up to that team; none where it is not there.
 */
export function coverageByTeam(org: Org, day: Day, parentKey: Key | null = null): TeamCoverage[] {
  const { own, whole } = teamTallies(org, day);
  const teams = org.table('team');
  if (parentKey !== null && !teams.has(parentKey)) return [];
  const { parent } = teamForest(org);
  const top = parentKey === null ? NO_TEAM : teams.slotOf(parentKey);
  const rows: TeamCoverage[] = [];
  teams.forEach(({ key }, slot) => {
    if (slot === top) rows.unshift({ teamKey: key, ...rowAt(own, slot) });
    else if (parent[slot] === top) rows.push({ teamKey: key, ...rowAt(whole, slot) });
  });
  if (parentKey === null) rows.push({ teamKey: null, ...rowAt(own, parent.length) });
  return rows;
}

const NO_TEAM = -1;
const WIDTH = 4;

/** Four counts (see `Tally`) for each slot of a team, and behind the last for the initiatives without a team. */
interface TeamTallies {
  readonly day: Day;
  readonly own: Int32Array;
  /** With all teams below. */
  readonly whole: Int32Array;
}

/** Those of the day last asked for, so that a list of teams costs one pass. */
const newest = new WeakMap<Org, TeamTallies>();

function teamTallies(org: Org, day: Day): TeamTallies {
  const kept = newest.get(org);
  if (kept?.day === day) return kept;
  const ledger = coverageLedger(org);
  const { teamOfInitiative, parent, downwards } = teamForest(org);
  const own = new Int32Array((parent.length + 1) * WIDTH);
  const missingOwners = missingOwnersOn(ledger, day);
  for (let place = 0; place < ledger.placeCount; place++) {
    const missing = missingOwners(place);
    if (missing === NOT_LIVE) continue;
    const team = teamOfInitiative[place]!;
    const at = (team < 0 ? parent.length : team) * WIDTH;
    own[at]!++;
    if (missing & PROJECT_MISSING) own[at + 1]!++;
    if (missing & PRODUCT_MISSING) own[at + 2]!++;
    if (missing === BOTH_MISSING) own[at + 3]!++;
  }
  const whole = own.slice();
  for (let i = downwards.length - 1; i >= 0; i--) {
    const slot = downwards[i]!;
    const up = parent[slot]!;
    if (up >= 0) for (let count = 0; count < WIDTH; count++) whole[up * WIDTH + count]! += whole[slot * WIDTH + count]!;
  }
  const tallies = { day, own, whole };
  newest.set(org, tallies);
  return tallies;
}

function rowAt(tallies: Int32Array, slot: number): CoverageCounts {
  const at = slot * WIDTH;
  return countsOf([tallies[at]!, tallies[at + 1]!, tallies[at + 2]!, tallies[at + 3]!]);
}
