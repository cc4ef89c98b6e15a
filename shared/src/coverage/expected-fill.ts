import { includesDay, type Day } from '../org/day.ts';
import { OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { CoveragePolicy, Key, Position } from '../org/records.ts';
import type { GapSpell } from './gap-spells.ts';

/** Usual days to fill a seat, of its level where the policy knows it. */
export function daysToFill(policy: Pick<CoveragePolicy, 'daysToFill' | 'daysToFillByLevel'>, level: string | null): number {
  return (level === null ? undefined : policy.daysToFillByLevel[level]) ?? policy.daysToFill;
}

/** The vacant seat that holds the role of a gap on a day (in its dates, or later), and when it is expected to be filled. */
export interface ExpectedFill {
  readonly positionKey: Key;
  /** The later of its first day, and of `day` plus the usual days to fill it; null while it is on hold. */
  readonly day: Day | null;
}

/** When a gap is expected to be filled by the vacant seat that holds its role; null where no seat does. */
export function expectedFill(org: Org, { initiativeKey, role, from, to }: GapSpell, day: Day): ExpectedFill | null {
  const looked = Math.min(Math.max(day, from ?? day), to ?? Infinity);
  for (const { role: held, assignee, startDate, endDate } of org.assignmentsOfInitiative(initiativeKey)) {
    if (held !== role || assignee.kind !== 'POSITION' || !includesDay(startDate, endDate, looked)) continue;
    const position = org.position(assignee.positionKey)!;
    if ((position.endDate !== null && position.endDate < looked) || new OrgDay(org, looked).incumbents(position.key).length > 0) continue;
    return { positionKey: position.key, day: fillDay(org, position, day) };
  }
  return null;
}

function fillDay(org: Org, position: Position, day: Day): Day | null {
  if (position.onHold) return null;
  const next = org
    .incumbenciesOfPosition(position.key)
    .flatMap(({ startDate }) => (startDate !== null && startDate > day ? [startDate] : []))
    .toSorted((a, b) => a - b)[0];
  return next ?? Math.max(position.startDate ?? day, day + daysToFill(org.policy, position.versions.at(-1)!.level));
}
