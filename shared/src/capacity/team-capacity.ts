import { teamForest } from '../coverage/team-forest.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import type { CapacityLedger, CapacityWeek } from './capacity-ledger.ts';
import { percentOfWeek } from './weeks.ts';

/** A team with all below it, or the people of no team. */
export interface TeamCapacity {
  /** Null: the people without a team. */
  readonly teamKey: Key | null;
  /** Whether it is the team that was asked for, with its own people alone. */
  readonly itself: boolean;
  readonly peopleCount: number;
  /** People who are above their capacity in a week. */
  readonly overAllocatedCount: number;
  readonly weeks: readonly CapacityWeek[];
}

/** The capacity of a team with all below it (null: of the company) and of the rows it is made of, which add up to it. */
export interface CapacityOfTeams {
  readonly totals: TeamCapacity;
  readonly rows: readonly TeamCapacity[];
  /** 1 at the slot plus one of every team in the scope; 0 stands for no team. */
  readonly inScope: Uint8Array;
}

/** Rows of teams: for the company its top teams and the people without one; for a team its own people, then the teams below it. */
export function capacityByTeam(org: Org, ledger: CapacityLedger, teamKey: Key | null): CapacityOfTeams {
  const teams = org.table('team');
  const forest = teamForest(org);
  const top = teamKey === null ? -1 : teams.slotOf(teamKey);
  const inScope = new Uint8Array(teams.slotCount + 1);
  /** Row of each team plus one; -1 outside the scope. */
  const rowOf = new Int32Array(teams.slotCount + 1).fill(-1);
  const keys: (Key | null)[] = [];
  const open = (slot: number, key: Key | null): void => {
    rowOf[slot + 1] = keys.length;
    keys.push(key);
  };
  if (teamKey !== null) open(top, teamKey);
  for (const slot of forest.downwards) {
    const parent = forest.parent[slot]!;
    if (slot === top) continue;
    if (parent === top) open(slot, teams.at(slot)!.key);
    else if (parent >= 0) rowOf[slot + 1] = rowOf[parent + 1]!;
  }
  if (teamKey === null) open(-1, null);
  rowOf.forEach((row, place) => (inScope[place] = row < 0 ? 0 : 1));

  const tallies = keys.map(() => tallyOf(ledger.weeks.length));
  const all = tallyOf(ledger.weeks.length);
  rowOf.forEach((row, place) => {
    if (row < 0) return;
    for (const tally of [tallies[row]!, all]) addWeeks(tally, ledger, place);
  });
  for (const slot of ledger.people) {
    const row = rowOf[ledger.team[slot]! + 1]!;
    if (row < 0) continue;
    for (const tally of [tallies[row]!, all]) {
      tally.people++;
      if (ledger.overWeeks[slot]! > 0) tally.overAllocated++;
    }
  }
  const rows = keys.map((key, row) => shown(ledger, key, key !== null && key === teamKey, tallies[row]!));
  return { totals: shown(ledger, teamKey, false, all), rows, inScope };
}

interface Tally {
  people: number;
  overAllocated: number;
  readonly allocated: Float64Array;
  readonly capacity: Float64Array;
  readonly over: Float64Array;
  readonly overCount: Int32Array;
}

function tallyOf(weeks: number): Tally {
  return {
    people: 0,
    overAllocated: 0,
    allocated: new Float64Array(weeks),
    capacity: new Float64Array(weeks),
    over: new Float64Array(weeks),
    overCount: new Int32Array(weeks),
  };
}

function addWeeks(tally: Tally, ledger: CapacityLedger, place: number): void {
  const count = ledger.weeks.length;
  for (let week = 0, cell = place * count; week < count; week++, cell++) {
    tally.allocated[week]! += ledger.teamAllocated[cell]!;
    tally.capacity[week]! += ledger.teamCapacity[cell]!;
    tally.over[week]! += ledger.teamOver[cell]!;
    tally.overCount[week]! += ledger.teamOverCount[cell]!;
  }
}

function shown(ledger: CapacityLedger, teamKey: Key | null, itself: boolean, tally: Tally): TeamCapacity {
  const weeks = ledger.weeks.map((monday, week) => ({
    monday,
    allocated: percentOfWeek(tally.allocated[week]!),
    capacity: percentOfWeek(tally.capacity[week]!),
    over: Math.round(tally.over[week]! * 100) / 100,
    overAllocatedCount: tally.overCount[week]!,
  }));
  return { teamKey, itself, peopleCount: tally.people, overAllocatedCount: tally.overAllocated, weeks };
}
