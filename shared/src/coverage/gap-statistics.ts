import { firstOfMonth, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { needsOwners } from './live-initiatives.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { eachPlace } from './coverage-scope.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { gapSpells, type GapSpell } from './gap-spells.ts';

const YEAR = 365;
const MONTHS = 12;

/** How old the open gaps are; days count the first day and the day that is asked about. */
export interface GapAges {
  readonly openCount: number;
  /** Of those with a first day; null where there is none. */
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly oldestDays: number | null;
  /** Open gaps whose beginning nothing bounds: they have no age. */
  readonly withoutBeginningCount: number;
}

/** How long it took to cover the gaps that were closed in the year before a day. A gap that ended with its initiative was not covered. */
export interface TimeToCover {
  readonly closedCount: number;
  /** Mean days from the first to the last day of such a gap; null where there is none. */
  readonly meanDays: number | null;
}

/** One month of the trend. */
export interface StatisticsPoint extends TimeToCover {
  /** First day of the month. */
  readonly month: Day;
  /** Gaps open on that day. */
  readonly openCount: number;
}

/** Ages and times of a portfolio: an initiative without a parent, with all below it. */
export interface PortfolioStatistics {
  readonly initiativeKey: Key;
  /** Initiatives that need owners on the day. */
  readonly initiativeCount: number;
  readonly ages: GapAges;
  readonly timeToCover: TimeToCover;
}

/** The age of the open gaps, the time that it takes to cover one, and both by month and by portfolio. */
export interface GapStatistics {
  readonly ages: GapAges;
  readonly timeToCover: TimeToCover;
  /** The past twelve months and the present one, the oldest first; each month's gaps are those closed in it. */
  readonly trend: readonly StatisticsPoint[];
  /** Portfolios that have an open gap or closed one in the year, those with most open gaps first. */
  readonly portfolios: readonly PortfolioStatistics[];
}

/** Statistics of the gaps in scope as they stand on a day. */
export function gapStatistics(org: Org, day: Day, scope?: CoverageScope): GapStatistics {
  const spells = gapSpells(org, { openBetween: { from: firstOfMonth(day, -MONTHS) - YEAR, to: day }, ...(scope && { scope }) });
  const closed = spells.filter((spell) => isCovered(org, spell, day));
  const trend = Array.from({ length: MONTHS + 1 }, (_, i) => {
    const month = firstOfMonth(day, i - MONTHS);
    const end = Math.min(firstOfMonth(month, 1) - 1, day);
    return { month, openCount: spells.filter((spell) => isOpen(spell, month)).length, ...timeOf(closed, month, end) };
  });
  return {
    ages: agesOf(spells, day),
    timeToCover: timeOf(closed, day - YEAR + 1, day),
    trend,
    portfolios: portfolios(org, day, spells, closed, scope),
  };
}

function isOpen({ from, to }: GapSpell, day: Day): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Whether somebody covered the role after the gap, before the end of the day. */
function isCovered(org: Org, { initiativeKey, from, to }: GapSpell, day: Day): boolean {
  return from !== null && to !== null && to < day && to !== org.initiative(initiativeKey)!.endDate;
}

function agesOf(spells: readonly GapSpell[], day: Day): GapAges {
  const open = spells.filter((spell) => isOpen(spell, day));
  const ages = open.flatMap(({ from }) => (from === null ? [] : [day - from + 1])).toSorted((a, b) => a - b);
  const middle = ages.length >> 1;
  return {
    openCount: open.length,
    meanDays: meanOf(ages),
    medianDays: ages.length === 0 ? null : ages.length % 2 === 1 ? ages[middle]! : (ages[middle - 1]! + ages[middle]!) / 2,
    oldestDays: ages.at(-1) ?? null,
    withoutBeginningCount: open.length - ages.length,
  };
}

/** Of gaps whose last day lies in the interval. */
function timeOf(closed: readonly GapSpell[], first: Day, last: Day): TimeToCover {
  const times = closed.flatMap(({ from, to }) => (to! >= first && to! <= last ? [to! - from! + 1] : []));
  return { closedCount: times.length, meanDays: meanOf(times) };
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10;
}

function portfolios(
  org: Org,
  day: Day,
  spells: readonly GapSpell[],
  closed: readonly GapSpell[],
  scope?: CoverageScope,
): PortfolioStatistics[] {
  const tops = new Map<Key, Key>();
  const topOf = (key: Key): Key => {
    const known = tops.get(key);
    if (known !== undefined) return known;
    const parent = org.initiative(key)!.parentKey;
    const top = parent === null ? key : topOf(parent);
    tops.set(key, top);
    return top;
  };
  const by = new Map<Key, { initiatives: number; spells: GapSpell[]; closed: GapSpell[] }>();
  const groupOf = (key: Key) => {
    const top = topOf(key);
    let group = by.get(top);
    if (!group) by.set(top, (group = { initiatives: 0, spells: [], closed: [] }));
    return group;
  };
  for (const spell of spells) groupOf(spell.initiativeKey).spells.push(spell);
  for (const spell of closed) groupOf(spell.initiativeKey).closed.push(spell);
  const ledger = coverageLedger(org);
  eachPlace(org, scope, (place) => {
    if (!org.table('initiative').at(place)) return;
    const initiative = ledger.initiativeAt(place);
    if (needsOwners(initiative, day)) groupOf(initiative.key).initiatives++;
  });
  return [...by]
    .map(([initiativeKey, group]) => ({
      initiativeKey,
      initiativeCount: group.initiatives,
      ages: agesOf(group.spells, day),
      timeToCover: timeOf(group.closed, day - YEAR + 1, day),
    }))
    .filter(({ ages, timeToCover }) => ages.openCount > 0 || timeToCover.closedCount > 0)
    .toSorted((a, b) => b.ages.openCount - a.ages.openCount || (a.initiativeKey < b.initiativeKey ? -1 : 1));
}
