import { firstOfMonth, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { eachPlace, type CoverageScope } from './coverage-scope.ts';
import { EVER } from './held-days.ts';

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

/** Statistics of the gaps in scope as they stand on a day, from one pass over the ledger. */
export function gapStatistics(org: Org, day: Day, scope?: CoverageScope): GapStatistics {
  const { liveFrom, liveTo, firstRun, runFrom, runTo } = coverageLedger(org);
  const portfolioOf = topInitiatives(org);
  const months = Array.from({ length: MONTHS + 1 }, (_, i) => firstOfMonth(day, i - MONTHS));
  const open = months.map(() => 0);
  const closed = months.map(() => new Times());
  const company = new Portfolio();
  const portfolios = new Map<number, Portfolio>();
  const portfolioAt = (top: number): Portfolio => {
    let portfolio = portfolios.get(top);
    if (!portfolio) portfolios.set(top, (portfolio = new Portfolio()));
    return portfolio;
  };
  eachPlace(org, scope, (place) => {
    if (liveFrom[place]! <= day && day <= liveTo[place]!) portfolioAt(portfolioOf[place]!).initiativeCount++;
    for (let run = firstRun[place]!; run < firstRun[place + 1]!; run++) {
      const from = runFrom[run]!;
      const to = runTo[run]!;
      if (from > day || to < months[0]!) continue;
      for (let i = 0; i <= MONTHS; i++) if (from <= months[i]! && months[i]! <= to) open[i]!++;
      if (to >= day) {
        company.addOpen(from, day);
        portfolioAt(portfolioOf[place]!).addOpen(from, day);
      } else if (from !== EVER && to !== liveTo[place]) {
        closed[months.findLastIndex((month) => month <= to)]!.add(from, to);
        if (to <= day - YEAR) continue;
        company.closed.add(from, to);
        portfolioAt(portfolioOf[place]!).closed.add(from, to);
      }
    }
  });
  return {
    ages: company.ages,
    timeToCover: company.closed.timeToCover,
    trend: months.map((month, i) => ({ month, openCount: open[i]!, ...closed[i]!.timeToCover })),
    portfolios: [...portfolios]
      .filter(([, { openCount, closed: times }]) => openCount > 0 || times.count > 0)
      .sort(([a, { openCount: one }], [b, { openCount: other }]) => other - one || a - b)
      .map(([top, { initiativeCount, ages, closed: times }]) => ({
        initiativeKey: org.table('initiative').at(top)!.key,
        initiativeCount,
        ages,
        timeToCover: times.timeToCover,
      })),
  };
}

/** Days that closed gaps took. */
class Times {
  count = 0;
  private days = 0;

  add(from: Day, to: Day): void {
    this.count++;
    this.days += to - from + 1;
  }

  get timeToCover(): TimeToCover {
    return { closedCount: this.count, meanDays: meanOf(this.days, this.count) };
  }
}

/** What is counted for the company and for each portfolio. */
class Portfolio {
  initiativeCount = 0;
  openCount = 0;
  readonly closed = new Times();
  /** Of open gaps with a first day. */
  private readonly days: number[] = [];

  addOpen(from: Day, day: Day): void {
    this.openCount++;
    if (from !== EVER) this.days.push(day - from + 1);
  }

  get ages(): GapAges {
    const days = this.days.sort((a, b) => a - b);
    const middle = days.length >> 1;
    const sum = days.reduce((total, one) => total + one, 0);
    return {
      openCount: this.openCount,
      meanDays: meanOf(sum, days.length),
      medianDays: days.length === 0 ? null : days.length % 2 === 1 ? days[middle]! : (days[middle - 1]! + days[middle]!) / 2,
      oldestDays: days.at(-1) ?? null,
      withoutBeginningCount: this.openCount - days.length,
    };
  }
}

/** To one decimal. */
function meanOf(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum / count) * 10) / 10;
}

/** By place of the initiative, the place of the one at the top above it: itself where it has no parent. */
function topInitiatives(org: Org): Int32Array {
  const initiatives = org.table('initiative');
  const tops = new Int32Array(initiatives.slotCount).fill(-1);
  initiatives.forEach(({ parentKey }, place) => {
    const path = [place];
    let above = parentKey;
    while (above !== null && tops[path.at(-1)!]! < 0) {
      const slot = initiatives.slotOf(above);
      path.push(slot);
      above = initiatives.at(slot)!.parentKey;
    }
    const last = path.at(-1)!;
    const top = tops[last]! < 0 ? last : tops[last]!;
    for (const slot of path) tops[slot] = top;
  });
  return tops;
}
