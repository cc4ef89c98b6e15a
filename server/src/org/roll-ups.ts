import { teamsBelow } from '@tandem/shared/org/teams-below';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Key, Position } from '@tandem/shared/org/records';

const totals = new WeakMap<OrgDay, Map<Key, number>>();
const positionsOfTeams = new WeakMap<OrgDay, Map<Key, number>>();

/** How many positions report to this one on the day, directly or through others. Worked out for all of them at once. */
export function totalReports(on: OrgDay, position: Position): number {
  let counts = totals.get(on);
  if (!counts) {
    counts = new Map();
    for (const root of on.roots()) countBelow(on, root.key, counts);
    totals.set(on, counts);
  }
  return counts.get(position.key) ?? 0;
}

/** Positions of a team and of all below it that exist on the day. */
export function positionsOfTeam(on: OrgDay, teamKey: Key): number {
  let own = positionsOfTeams.get(on);
  if (!own) {
    own = new Map();
    on.org.table('position').forEach((position) => {
      const key = on.exists(position) ? on.facts(position).teamKey : null;
      if (key !== null) own!.set(key, (own!.get(key) ?? 0) + 1);
    });
    positionsOfTeams.set(on, own);
  }
  let count = 0;
  for (const key of teamsBelow(on.org, teamKey)) count += own.get(key) ?? 0;
  return count;
}

/** Initiatives of a team and of all below it, whatever the day. */
export function initiativesOfTeam(on: OrgDay, teamKey: Key): number {
  let count = 0;
  for (const key of teamsBelow(on.org, teamKey)) count += on.org.group('teamInitiatives', key).length;
  return count;
}

/** Counts with a stack of its own: reporting lines may be as long as the company is large. */
function countBelow(on: OrgDay, root: Key, counts: Map<Key, number>): void {
  const line: Key[] = [root];
  for (let i = 0; i < line.length; i++) for (const report of on.reports(line[i]!)) line.push(report.key);
  for (let i = line.length - 1; i >= 0; i--) {
    const key = line[i]!;
    counts.set(
      key,
      on.reports(key).reduce((sum, report) => sum + 1 + counts.get(report.key)!, 0),
    );
  }
}
