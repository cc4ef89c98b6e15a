import { teamRows } from '../coverage/team-rows.ts';
import { wantedSeats } from '../hiring/requisition-content.ts';
import { firstOfMonth, includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Money, Position } from '../org/records.ts';
import { countsAs, expectedStart } from './expected-start.ts';
import {
  COST_DRAFTED,
  COST_EXPECTED,
  COST_FILLED,
  DRAFTED,
  EXPECTED,
  FILLED,
  FTE_MILLIONTHS,
  HIRES,
  LEAVERS,
  PlanSums,
  VACANT,
} from './plan-sums.ts';
import { sittingIndex } from './sitting-index.ts';

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
  const { teamKeys, rowOfTeam, rowWithoutTeam } = teamRows(org, teamKey);
  const sums = new PlanSums(teamKeys.length, monthCount);
  const starts = startsOfPositions(org, today);
  const sitting = sittingIndex(org);
  const teams = org.table('team');
  const rowOf = (key: Key | null): number => (key === null ? rowWithoutTeam : rowOfTeam[teams.slotOf(key)]!);
  // The month before the first one is looked at as well, for who comes and leaves in the first.
  const looked = [months[0]! - 1, ...months.map((month) => firstOfMonth(month, 1) - 1)];
  const [first, last] = [looked[0]!, looked.at(-1)!];
  org.table('position').forEach((position, slot) => {
    const { startDate, endDate, versions } = position;
    const start = starts.get(slot);
    if (!start && versions.length === 1 && (startDate ?? first) <= first && (endDate ?? last) >= last) {
      // Nearly all: the same from the first month to the last.
      const state = sitting.throughout(slot, first, last);
      if (state !== null) return addFacts(sums, rowOf(versions[0]!.teamKey), 0, monthCount, versions[0]!, state ? SITTING : OPEN);
    }
    let was: State = ABSENT;
    let wasThere = false;
    // What holds since month `since`, and is summed up when it ends.
    let since = 0;
    let facts = versions[0]!;
    for (let i = 0; i < looked.length; i++) {
      const day = looked[i]!;
      const state = includesDay(startDate, endDate, day) ? stateOn(day, sitting.isSitting(slot, day), start) : ABSENT;
      const version = versions.length === 1 ? versions[0]! : versionAt(position, state === ABSENT ? (endDate ?? day) : day);
      if (i > 0 && (state !== was || version !== facts)) {
        addFacts(sums, rowOf(facts.teamKey), since, i - 1, facts, was);
        since = i - 1;
      }
      const isThere: boolean = state === SITTING || state === AWAITED;
      if (i > 0 && isThere !== wasThere) {
        const row = rowOf(version.teamKey);
        if (row >= 0) sums.add(row, isThere ? HIRES : LEAVERS, i - 1, i, 1);
      }
      [was, wasThere, facts] = [state, isThere, version];
    }
    addFacts(sums, rowOf(facts.teamKey), since, monthCount, facts, was);
  });
  return {
    months,
    rows: teamKeys.map((key, row) => ({ teamKey: key, months: figuresOf(sums, [row], monthCount) })),
    total: figuresOf(
      sums,
      teamKeys.map((_, row) => row),
      monthCount,
    ),
  };
}

/** What a position is at the end of a month: not there, on which nobody counts, somebody in it, or somebody expected. */
const ABSENT = 0;
const OPEN = 1;
const SITTING = 2;
const AWAITED = 3;
const DRAFTED_ONLY = 4;
type State = typeof ABSENT | typeof OPEN | typeof SITTING | typeof AWAITED | typeof DRAFTED_ONLY;

function stateOn(day: Day, isSitting: boolean, start: ExpectedStart | undefined): State {
  if (isSitting) return SITTING;
  if (!start || start.day > day) return OPEN;
  return start.as === 'APPROVED' ? AWAITED : DRAFTED_ONLY;
}

function addFacts(
  sums: PlanSums,
  row: number,
  from: number,
  to: number,
  { fte, annualCost }: Position['versions'][number],
  state: State,
): void {
  if (state === ABSENT || from >= to || row < 0) return;
  if (state === OPEN) return sums.add(row, VACANT, from, to, 1);
  if (state === DRAFTED_ONLY) {
    sums.add(row, DRAFTED, from, to, 1);
    if (annualCost) sums.addCost(row, COST_DRAFTED, from, to, annualCost);
    return;
  }
  sums.add(row, EXPECTED, from, to, 1);
  if (annualCost) sums.addCost(row, COST_EXPECTED, from, to, annualCost);
  if (state === AWAITED) return;
  sums.add(row, FILLED, from, to, 1);
  sums.add(row, FTE_MILLIONTHS, from, to, Math.round(fte * MILLION));
  if (annualCost) sums.addCost(row, COST_FILLED, from, to, annualCost);
}

/** FTE are summed in whole millionths, so that a sum does not depend on the order in which it was made. */
const MILLION = 1_000_000;

function figuresOf(sums: PlanSums, rows: readonly number[], monthCount: number): PlanFigures[] {
  const counts = COUNTED.map((count) => sums.count(rows, count));
  const costs = [COST_FILLED, COST_EXPECTED, COST_DRAFTED].map((cost) => sums.cost(rows, cost));
  return Array.from({ length: monthCount }, (_, i) => {
    const [filled, millionths, expected, drafted, vacant, hires, leavers] = counts.map((months) => months[i]!);
    const [runRate, expectedRunRate, draftedRunRate] = costs.map((months) => months[i]!);
    return {
      filled: filled!,
      filledFte: millionths! / MILLION,
      expected: expected!,
      drafted: drafted!,
      vacant: vacant!,
      hires: hires!,
      leavers: leavers!,
      runRate: runRate!,
      expectedRunRate: expectedRunRate!,
      draftedRunRate: draftedRunRate!,
    };
  });
}

const COUNTED = [FILLED, FTE_MILLIONTHS, EXPECTED, DRAFTED, VACANT, HIRES, LEAVERS];

interface ExpectedStart {
  readonly day: Day;
  readonly as: 'APPROVED' | 'DRAFT';
}

/** By the slot of each wanted position the day on which somebody is expected, and whether that was approved. */
function startsOfPositions(org: Org, today: Day): ReadonlyMap<number, ExpectedStart> {
  const starts = new Map<number, ExpectedStart>();
  const positions = org.table('position');
  org.table('requisition').forEach((requisition) => {
    const as = countsAs(requisition);
    if (as === null) return;
    for (const seat of wantedSeats(requisition))
      starts.set(positions.slotOf(seat.positionKey), { day: expectedStart(org, requisition, seat, today), as });
  });
  return starts;
}

function versionAt({ versions }: Position, day: Day): Position['versions'][number] {
  if (versions.length === 1) return versions[0]!;
  return versions.findLast(({ from }) => from === null || from <= day)!;
}
