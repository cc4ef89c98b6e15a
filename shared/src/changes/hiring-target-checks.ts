import { formatDay } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { HiringTarget } from '../org/records.ts';
import { checkDay, checkMoney, checkReference } from './checks.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses a target of an unknown team, of a day that begins no month, that says nothing, or that stands there already. */
export function checkHiringTarget(org: OrgReader, target: Omit<HiringTarget, 'version'>): Refusal | null {
  const { key, teamKey, month, headcount, runRate } = target;
  const refusal = checkReference(org, 'team', teamKey, 'teamId') ?? checkDay(month, 'month') ?? checkMoney(runRate, 'run rate', 'runRate');
  if (refusal) return refusal;
  if (!formatDay(month).endsWith('-01')) return refuse('INVALID', `${formatDay(month)} is not the first day of a month.`, 'month');
  if (key !== hiringTargetKey(teamKey, month))
    return refuse('INVALID', 'A hiring target stands under the key of its team and month.', 'key');
  if (headcount === null && runRate === null) return refuse('INVALID', 'Give a headcount, a run rate or both.', 'headcount');
  if (headcount !== null && (!Number.isInteger(headcount) || headcount < 0))
    return refuse('INVALID', 'The headcount must be a whole number from 0 up.', 'headcount');
  return null;
}

/** The key of the target of a team (null: the company) and month, so that there is never a second one. */
export function hiringTargetKey(teamKey: string | null, month: number): string {
  return `hiring-target-${teamKey ?? 'company'}-${month}`;
}
