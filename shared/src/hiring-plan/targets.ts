import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { HiringTarget, Key, Money } from '../org/records.ts';

/** What a team and all below it (null: the company) may come to in a month; null where nothing was said. */
export interface TargetInForce {
  readonly headcount: number | null;
  readonly runRate: Money | null;
  /** First day of the month in which it was set for; the newest of the two. */
  readonly since: Day;
}

/** The targets of a team, or of the company, the earliest month first. */
export function targetsOf(org: Org, teamKey: Key | null): HiringTarget[] {
  const found: HiringTarget[] = [];
  if (teamKey === null)
    org.table('hiringTarget').forEach((target) => {
      if (target.teamKey === null) found.push(target);
    });
  else for (const key of org.group('teamTargets', teamKey)) found.push(org.record('hiringTarget', key)!);
  return found.toSorted((a, b) => a.month - b.month);
}

/** What holds in each of some months: the last headcount and the last run rate that were said until then; null where neither was. */
export function targetsInForce(org: Org, teamKey: Key | null, months: readonly Day[]): (TargetInForce | null)[] {
  const targets = targetsOf(org, teamKey);
  return months.map((month) => {
    const past = targets.filter((target) => target.month <= month);
    const headcount = past.findLast((target) => target.headcount !== null);
    const runRate = past.findLast((target) => target.runRate !== null);
    const since = Math.max(headcount?.month ?? -Infinity, runRate?.month ?? -Infinity);
    return since === -Infinity ? null : { headcount: headcount?.headcount ?? null, runRate: runRate?.runRate ?? null, since };
  });
}

/**
 * What the teams directly below a team (null: the top teams) were given together in each month, where every one of them that has
 * positions or was given anything has a headcount: compared with the team's own target it shows what was promised twice.
 */
export function givenBelow(org: Org, teamKey: Key | null, months: readonly Day[]): (number | null)[] {
  const children: Key[] = [];
  if (teamKey === null)
    org.table('team').forEach(({ key, parentKey }) => {
      if (parentKey === null) children.push(key);
    });
  else children.push(...org.group('childTeams', teamKey));
  const given = children.map((key) => targetsInForce(org, key, months));
  return months.map((_, i) => {
    const said = given.flatMap((targets) => targets[i]?.headcount ?? []);
    return said.length === 0 ? null : said.reduce((sum, headcount) => sum + headcount, 0);
  });
}
