import { teamRows } from '../coverage/team-rows.ts';
import { wantedSeats } from '../hiring/requisition-content.ts';
import { firstOfMonth, includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Money, Position } from '../org/records.ts';
import { countsAs, expectedStart } from './expected-start.ts';

export const MOST_MONTHS = 36;

/** What a row comes to at the end of a month. A position counts once, whatever lists it. */
export interface PlanFigures {
  /** Positions in which somebody employed sits, by what is known. */
  readonly filled: number;
  /** Full-time equivalents of those. */
  readonly filledFte: number;
  /** Filled ones, and vacant ones in which an approved requisition is expected to have somebody by then. */
  readonly expected: number;
  /** Vacant ones in which only a requisition that nobody has approved yet is expected to have somebody by then. */
  readonly drafted: number;
  /** Vacant or planned positions on which the plan does not count: without a requisition, or one that is on hold. */
  readonly vacant: number;
  /** Positions that come to be expected in the month, and those that are filled before it and not expected at its end. */
  readonly hires: number;
  readonly leavers: number;
  /** Annual cost of the filled positions, of the expected ones and of the drafted ones, by currency. This is pay. */
  readonly runRate: readonly Money[];
  readonly expectedRunRate: readonly Money[];
  readonly draftedRunRate: readonly Money[];
}

/** A team with all below it, its own positions alone in its own row, or (null) the positions without a team. */
export interface PlanRow {
  readonly teamKey: Key | null;
  /** One for each month. */
  readonly months: readonly PlanFigures[];
}

/** Headcount and cost month by month. The rows of a month add up to its total. */
export interface HiringPlan {
  /** First days of the months. */
  readonly months: readonly Day[];
  readonly rows: readonly PlanRow[];
  readonly total: readonly PlanFigures[];
}

/** The plan of the company or of a team with all below it, for so many months from the month of `from`, as `today` expects it. */
export function hiringPlan(org: Org, today: Day, from: Day, monthCount: number, teamKey: Key | null = null): HiringPlan {
  const months = Array.from({ length: monthCount }, (_, i) => firstOfMonth(from, i));
  const ends = months.map((month) => firstOfMonth(month, 1) - 1);
  const { teamKeys, rowOfTeam, rowWithoutTeam } = teamRows(org, teamKey);
  const rows = teamKeys.map(() => ends.map(() => new Sums()));
  const starts = startsOfPositions(org, today);
  const teams = org.table('team');
  const rowOf = (key: Key | null): number => (key === null || !teams.has(key) ? rowWithoutTeam : rowOfTeam[teams.slotOf(key)]!);
  // The month before the first one is looked at as well, for who comes and leaves in the first.
  const looked = [months[0]! - 1, ...ends];
  org.table('position').forEach((position) => {
    const sitting = sittingDays(org, position);
    const start = starts.get(position.key);
    let was: 'FILLED' | 'EXPECTED' | 'NOT' = 'NOT';
    for (const [i, day] of looked.entries()) {
      const exists = includesDay(position.startDate, position.endDate, day);
      const isFilled = exists && sitting.some(({ from: first, to }) => includesDay(first, to, day));
      const isExpected = isFilled || (exists && start?.as === 'APPROVED' && start.day <= day);
      const now = isFilled ? 'FILLED' : isExpected ? 'EXPECTED' : 'NOT';
      if (i > 0 && (exists || was !== 'NOT')) {
        const version = versionAt(position, exists ? day : (position.endDate ?? day));
        const sums = rows[rowOf(version.teamKey)]?.[i - 1];
        if (sums) {
          if (exists) sums.add(version, isFilled, isExpected, !isExpected && start?.as === 'DRAFT' && start.day <= day);
          if (was === 'NOT' && now !== 'NOT') sums.hires++;
          if (was !== 'NOT' && now === 'NOT') sums.leavers++;
        }
      }
      was = now;
    }
  });
  const total = ends.map((_, i) => rows.reduce((sum, months) => sum.with(months[i]!), new Sums()).figures());
  return { months, rows: teamKeys.map((key, row) => ({ teamKey: key, months: rows[row]!.map((sums) => sums.figures()) })), total };
}

/** For each wanted position the day on which somebody is expected, and whether that was approved. */
function startsOfPositions(org: Org, today: Day): ReadonlyMap<Key, { readonly day: Day; readonly as: 'APPROVED' | 'DRAFT' }> {
  const starts = new Map<Key, { readonly day: Day; readonly as: 'APPROVED' | 'DRAFT' }>();
  org.table('requisition').forEach((requisition) => {
    const as = countsAs(requisition);
    if (as === null) return;
    for (const seat of wantedSeats(requisition)) starts.set(seat.positionKey, { day: expectedStart(org, requisition, seat, today), as });
  });
  return starts;
}

/** The days on which somebody employed sits in a position, one interval for each incumbency. */
function sittingDays(org: Org, { key }: Position): { readonly from: Day | null; readonly to: Day | null }[] {
  const keys = org.group('positionIncumbencies', key);
  if (keys.length === 0) return NOBODY;
  return keys.map((incumbencyKey) => {
    const { startDate, endDate, personKey } = org.incumbency(incumbencyKey)!;
    const person = org.person(personKey)!;
    return { from: latest(startDate, person.hireDate), to: earliest(endDate, person.terminationDate) };
  });
}

const NOBODY: never[] = [];

function versionAt({ versions }: Position, day: Day): Position['versions'][number] {
  if (versions.length === 1) return versions[0]!;
  return versions.findLast(({ from }) => from === null || from <= day)!;
}

function latest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function earliest(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

/** FTE are summed in whole millionths, so that a sum does not depend on the order in which it was made. */
const MILLIONTHS = 1_000_000;

class Sums {
  hires = 0;
  leavers = 0;
  private filled = 0;
  private millionths = 0;
  private expected = 0;
  private drafted = 0;
  private vacant = 0;
  private readonly costs = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const;

  add({ fte, annualCost }: Position['versions'][number], isFilled: boolean, isExpected: boolean, isDrafted: boolean): void {
    if (isFilled) {
      this.filled++;
      this.millionths += Math.round(fte * MILLIONTHS);
    }
    if (isExpected) this.expected++;
    if (isDrafted) this.drafted++;
    if (!isExpected && !isDrafted) this.vacant++;
    if (!annualCost) return;
    if (isFilled) plus(this.costs[0], annualCost.currency, annualCost.minor);
    if (isExpected) plus(this.costs[1], annualCost.currency, annualCost.minor);
    if (isDrafted) plus(this.costs[2], annualCost.currency, annualCost.minor);
  }

  with(other: Sums): Sums {
    const sum = new Sums();
    for (const one of [this, other]) {
      sum.hires += one.hires;
      sum.leavers += one.leavers;
      sum.filled += one.filled;
      sum.millionths += one.millionths;
      sum.expected += one.expected;
      sum.drafted += one.drafted;
      sum.vacant += one.vacant;
      for (const [i, costs] of one.costs.entries()) for (const [currency, minor] of costs) plus(sum.costs[i]!, currency, minor);
    }
    return sum;
  }

  figures(): PlanFigures {
    const [runRate, expectedRunRate, draftedRunRate] = this.costs.map(amounts) as [Money[], Money[], Money[]];
    return {
      filled: this.filled,
      filledFte: this.millionths / MILLIONTHS,
      expected: this.expected,
      drafted: this.drafted,
      vacant: this.vacant,
      hires: this.hires,
      leavers: this.leavers,
      runRate,
      expectedRunRate,
      draftedRunRate,
    };
  }
}

function plus(costs: Map<string, number>, currency: string, minor: number): void {
  costs.set(currency, (costs.get(currency) ?? 0) + minor);
}

function amounts(costs: ReadonlyMap<string, number>): Money[] {
  return [...costs].map(([currency, minor]) => ({ minor, currency })).toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
