import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { CANDIDATE_POINTS } from './candidate-points.ts';

/** A team with full points, and with half of them the team above it, those directly below it and those beside it. */
export function teamsNear(org: Org, teamKey: Key | null): ReadonlyMap<Key, number> {
  const team = org.team(teamKey ?? '');
  if (!team) return new Map();
  const above = team.parentKey === null ? [] : [team.parentKey, ...org.group('childTeams', team.parentKey)];
  const near = new Map([...above, ...org.group('childTeams', team.key)].map((key) => [key, CANDIDATE_POINTS.TEAM / 2]));
  return near.set(team.key, CANDIDATE_POINTS.TEAM);
}
