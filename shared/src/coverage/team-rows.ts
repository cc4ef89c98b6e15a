import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { teamForest } from './team-forest.ts';

/** Which row of a table by teams each team stands in. */
export interface TeamRows {
  readonly teamKeys: readonly (Key | null)[];
  /** By slot of the team; -1 where it is in no row. */
  readonly rowOfTeam: Int32Array;
  /** The row of what belongs to no team; -1 where there is none. */
  readonly rowWithoutTeam: number;
}

/**
 * The rows of a table by teams, in the order of `coverageByTeam`: top teams and what belongs to none, or a team's own and the teams
 * directly below it (no row where it is not there).
 */
export function teamRows(org: Org, parentKey: Key | null): TeamRows {
  const teams = org.table('team');
  const { parent, downwards } = teamForest(org);
  const rowOfTeam = new Int32Array(parent.length).fill(-1);
  if (parentKey !== null && !teams.has(parentKey)) return { teamKeys: [], rowOfTeam, rowWithoutTeam: -1 };
  const top = parentKey === null ? -1 : teams.slotOf(parentKey);
  const teamKeys: (Key | null)[] = parentKey === null ? [] : [parentKey];
  teams.forEach(({ key }, slot) => {
    if (parent[slot] === top && slot !== top) rowOfTeam[slot] = teamKeys.push(key) - 1;
  });
  for (const slot of downwards) {
    const above = parent[slot]!;
    if (above >= 0 && above !== top) rowOfTeam[slot] = rowOfTeam[above]!;
  }
  if (parentKey !== null) rowOfTeam[top] = 0;
  const rowWithoutTeam = parentKey === null ? teamKeys.push(null) - 1 : -1;
  return { teamKeys, rowOfTeam, rowWithoutTeam };
}
