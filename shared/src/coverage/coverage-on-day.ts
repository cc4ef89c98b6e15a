import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Key } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { scopePlaces, type CoverageScope } from './coverage-scope.ts';

/** How many initiatives have their pair on a day. */
export interface CoverageCounts {
  /** Initiatives inside their dates: those that need their owners. */
  readonly initiativeCount: number;
  /** Both owners covered, waived or not required. */
  readonly coveredCount: number;
  /** Includes those that lack both. */
  readonly missingProjectOwnerCount: number;
  readonly missingProductOwnerCount: number;
  /** Lack both. */
  readonly leaderlessCount: number;
}

/** The counts of the whole company, or of a scope, on a day. */
export function coverageOnDay(org: Org, day: Day, scope?: CoverageScope): CoverageCounts {
  const tally = new Tally();
  const count = missingReader(org, day);
  const places = scopePlaces(org, scope);
  if (places) for (const place of places) tally.add(count(place));
  else for (let place = 0; place < coverageLedger(org).initiatives.length; place++) tally.add(count(place));
  return tally.counts();
}

/** A row of coverage by team; `teamKey` null stands for the initiatives without a team. */
export interface TeamCoverage extends CoverageCounts {
  readonly teamKey: Key | null;
}

/**
 * Coverage by top team (each with all below it) and of the initiatives without a team: the rows add up to the company.
 * With `parentKey`: by the teams directly below, and a row of that team's own initiatives.
 */
export function coverageByTeam(org: Org, day: Day, parentKey: Key | null = null): TeamCoverage[] {
  const rowOf = new Map<Key, Key>();
  org.table('team').forEach((team) => {
    const line: Key[] = [];
    let key: Key | null = team.key;
    while (key !== null && !rowOf.has(key)) {
      line.push(key);
      const up: Key | null = org.team(key)?.parentKey ?? null;
      if (up === parentKey || key === parentKey) break;
      key = up;
    }
    const top = line.length === 0 ? rowOf.get(team.key) : key !== null && rowOf.has(key) ? rowOf.get(key) : line.at(-1);
    if (top !== undefined) for (const member of line) rowOf.set(member, top);
  });
  const tallies = new Map<Key | null, Tally>();
  const ledger = coverageLedger(org);
  const count = missingReader(org, day);
  const below = parentKey === null ? null : new Set(scopePlaces(org, { teamKey: parentKey }));
  for (let place = 0; place < ledger.initiatives.length; place++) {
    if (below && !below.has(place)) continue;
    const { teamKey } = ledger.initiatives[place]!;
    const row = teamKey === null ? null : (rowOf.get(teamKey) ?? null);
    let tally = tallies.get(row);
    if (!tally) tallies.set(row, (tally = new Tally()));
    tally.add(count(place));
  }
  const rows: TeamCoverage[] = [];
  org.table('team').forEach((team) => {
    if (rowOf.get(team.key) === team.key) rows.push({ teamKey: team.key, ...(tallies.get(team.key) ?? new Tally()).counts() });
  });
  if (parentKey === null) rows.push({ teamKey: null, ...(tallies.get(null) ?? new Tally()).counts() });
  return rows;
}

const NOT_LIVE = -1;
const PROJECT_MISSING = 1;
const PRODUCT_MISSING = 2;

/** For a place in the ledger: `NOT_LIVE`, or which owners are missing on the day as a sum of the two bits. */
function missingReader(org: Org, day: Day): (place: number) => number {
  const { liveFrom, liveTo, firstRun, runFrom, runTo, runRole, roles } = coverageLedger(org);
  const bits = Uint8Array.from(roles, (role) => (role === PROJECT_OWNER ? PROJECT_MISSING : role === PRODUCT_OWNER ? PRODUCT_MISSING : 0));
  return (place) => {
    if (liveFrom[place]! > day || liveTo[place]! < day) return NOT_LIVE;
    let missing = 0;
    for (let run = firstRun[place]!; run < firstRun[place + 1]!; run++) {
      if (runFrom[run]! <= day && day <= runTo[run]!) missing |= bits[runRole[run]!]!;
    }
    return missing;
  };
}

class Tally {
  private initiatives = 0;
  private projectOwners = 0;
  private productOwners = 0;
  private leaderless = 0;

  add(missing: number): void {
    if (missing === NOT_LIVE) return;
    this.initiatives++;
    if (missing & PROJECT_MISSING) this.projectOwners++;
    if (missing & PRODUCT_MISSING) this.productOwners++;
    if (missing === (PROJECT_MISSING | PRODUCT_MISSING)) this.leaderless++;
  }

  counts(): CoverageCounts {
    return {
      initiativeCount: this.initiatives,
      coveredCount: this.initiatives - this.projectOwners - this.productOwners + this.leaderless,
      missingProjectOwnerCount: this.projectOwners,
      missingProductOwnerCount: this.productOwners,
      leaderlessCount: this.leaderless,
    };
  }
}
