import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { versionOn } from '@tandem/shared/org/org-day';
import type { Key, Position, PositionVersion } from '@tandem/shared/org/records';

/** How a position of a draft differs from the organization it stands on. */
export type ChartMark = 'NEW' | 'MOVED' | 'CHANGED' | 'CLOSED';

/** All of them, in the order of the legend. */
export const CHART_MARKS: readonly ChartMark[] = ['NEW', 'MOVED', 'CHANGED', 'CLOSED'];

/**
 * The mark of a position that is not closed on the day; null where it is as it was. A position that moved and changed
 * is `MOVED`, because that is what the chart draws.
 */
export function markOf(org: Org, base: Org, position: Position, day: Day): ChartMark | null {
  const was = base.position(position.key);
  if (was === undefined || (was.endDate !== null && was.endDate < day)) return 'NEW';
  if (was !== position) {
    const [now, then] = [versionOn(position, day), versionOn(was, day)];
    if (now.managerKey !== then.managerKey) return 'MOVED';
    if (was.startDate !== position.startDate || was.endDate !== position.endDate || was.onHold !== position.onHold) return 'CHANGED';
    if (differs(now, then)) return 'CHANGED';
  }
  return sameHolders(org, base, position.key, day) ? null : 'CHANGED';
}

function differs(now: PositionVersion, then: PositionVersion): boolean {
  return (
    now.title !== then.title ||
    now.teamKey !== then.teamKey ||
    now.jobProfile !== then.jobProfile ||
    now.level !== then.level ||
    now.fte !== then.fte ||
    now.location !== then.location ||
    now.costCenter !== then.costCenter ||
    now.annualCost?.minor !== then.annualCost?.minor ||
    now.annualCost?.currency !== then.annualCost?.currency ||
    now.payRange?.minMinor !== then.payRange?.minMinor ||
    now.payRange?.maxMinor !== then.payRange?.maxMinor
  );
}

function sameHolders(org: Org, base: Org, key: Key, day: Day): boolean {
  const [now, then] = [org.group('positionIncumbencies', key), base.group('positionIncumbencies', key)];
  if (now === then && now.every((one) => org.incumbency(one) === base.incumbency(one))) return true;
  const holders = (of: Org): string =>
    of
      .on(day)
      .incumbents(key)
      .map(({ personKey }) => personKey)
      .join();
  return holders(org) === holders(base);
}
