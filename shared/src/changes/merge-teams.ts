import type { Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import { versionOn } from '../org/org-day.ts';
import type { Key } from '../org/records.ts';
import type { Change } from './change.ts';

/**
 * A team goes into another one from the day on: its positions on that day or later, its initiatives and the teams
 * below it. The team itself ends the day before, where it had begun by then.
 */
export function mergeTeams(org: OrgReader, fromKey: Key, intoKey: Key, day: Day): Change[] {
  const changes: Change[] = [];
  for (const positionKey of org.group('teamPositions', fromKey)) {
    const position = org.position(positionKey)!;
    const closed = position.endDate !== null && position.endDate < day;
    const later = position.versions.some((version) => version.from !== null && version.from > day && version.teamKey === fromKey);
    if (closed || (versionOn(position, day).teamKey !== fromKey && !later)) continue;
    changes.push({ kind: 'UPDATE_POSITION', positionKey, set: { teamKey: intoKey }, effectiveOn: day });
  }
  for (const { key } of org.initiativesOfTeam(fromKey))
    changes.push({ kind: 'UPDATE_INITIATIVE', initiativeKey: key, set: { teamKey: intoKey } });
  const parentOfInto = org.team(intoKey)?.parentKey ?? null;
  const from = org.team(fromKey);
  // The team that stays may stand below the one that goes: it takes its place first.
  if (isBelow(org, intoKey, fromKey) && from) changes.push({ kind: 'UPDATE_TEAM', teamKey: intoKey, set: { parentKey: from.parentKey } });
  for (const { key } of org.childTeams(fromKey)) {
    if (key !== intoKey || parentOfInto !== fromKey) changes.push({ kind: 'UPDATE_TEAM', teamKey: key, set: { parentKey: intoKey } });
  }
  const starts = from?.startDate ?? null;
  if (starts === null || starts < day) changes.push({ kind: 'UPDATE_TEAM', teamKey: fromKey, set: { endDate: day - 1 } });
  return changes;
}

function isBelow(org: OrgReader, key: Key, aboveKey: Key): boolean {
  const seen = new Set<Key>();
  for (let at = org.team(key)?.parentKey ?? null; at !== null && !seen.has(at); at = org.team(at)?.parentKey ?? null) {
    if (at === aboveKey) return true;
    seen.add(at);
  }
  return false;
}
