import type { Org } from '../org/org.ts';
import type { RecordTable } from '../org/record-table.ts';
import type { Initiative, Key, Team } from '../org/records.ts';

const forests = new WeakMap<RecordTable<Initiative>, TeamForest>();

/** The teams of an organization in arrays, made when first asked for and kept for every revision and fork with the same teams and initiatives. */
export function teamForest(org: Org): TeamForest {
  const initiatives = org.table('initiative');
  let forest = forests.get(initiatives);
  if (forest?.teams !== org.table('team')) {
    forest = new TeamForest(org);
    forests.set(initiatives, forest);
  }
  return forest;
}

/** Which team stands below which, and which initiative belongs to which team, over the slots of the two tables. */
export class TeamForest {
  /** Slots of teams, each after its parent. */
  readonly downwards: Int32Array;
  /** Slot of the parent by slot of the team; -1 for none. */
  readonly parent: Int32Array;
  /** Slot of the team by place of the initiative; -1 for none. */
  readonly teamOfInitiative: Int32Array;

  readonly teams: RecordTable<Team>;

  constructor(org: Org) {
    const teams = (this.teams = org.table('team'));
    const initiatives = org.table('initiative');
    this.parent = new Int32Array(teams.slotCount).fill(-1);
    const downwards: number[] = [];
    teams.forEach(({ parentKey }, slot) => {
      if (parentKey !== null && teams.has(parentKey)) this.parent[slot] = teams.slotOf(parentKey);
      else downwards.push(slot);
    });
    for (const slot of downwards) {
      for (const key of org.group('childTeams', teams.at(slot)!.key)) downwards.push(teams.slotOf(key));
    }
    this.downwards = new Int32Array(downwards);
    this.teamOfInitiative = new Int32Array(initiatives.slotCount).fill(-1);
    initiatives.forEach(({ teamKey }, place) => {
      if (teamKey !== null) this.teamOfInitiative[place] = teams.slotOf(teamKey);
    });
  }

  /** Places of the initiatives of a team and of all teams below it, ascending. */
  initiativesBelow(teamKey: Key): number[] {
    const top = this.teams.slotOf(teamKey);
    if (top < 0) return [];
    const isBelow = new Uint8Array(this.parent.length);
    for (const slot of this.downwards) {
      const parent = this.parent[slot]!;
      if (slot === top || (parent >= 0 && isBelow[parent] === 1)) isBelow[slot] = 1;
    }
    const places: number[] = [];
    this.teamOfInitiative.forEach((team, place) => {
      if (team >= 0 && isBelow[team] === 1) places.push(place);
    });
    return places;
  }
}
