import { EVER, FOREVER } from '../coverage/held-days.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Person } from '../org/records.ts';
import { heldRuns } from './held-runs.ts';
import { addAllocated, addCapacity } from './person-weeks.ts';
import { homeTeam, seatRuns } from './seat-runs.ts';
import { percentOfWeek, weeksBetween } from './weeks.ts';

/** Which weeks are looked at, and what counts as free. */
export interface CapacityQuestion {
  readonly from: Day;
  readonly to: Day;
  /** Percent of a working week that must be left for somebody to be free in it; more than 0. */
  readonly freeAtLeast: number;
  /** Leaves out who holds no role in the weeks. */
  readonly holdersOnly?: boolean;
}

/** One week of a person, a team or the company, in percent of a full-time week. */
export interface CapacityWeek {
  /** Its Monday. */
  readonly monday: Day;
  readonly allocated: number;
  readonly capacity: number;
  /** How much of `allocated` is more than the person has to give; of several people the sum over each of them. */
  readonly over: number;
  /** People who are allocated more than they have to give. */
  readonly overAllocatedCount: number;
}

const kept = new WeakMap<Org, Map<string, CapacityLedger>>();
const MOST_KEPT = 4;

/** The ledger of an organization for a question, made when first asked for. The last few questions are kept. */
export function capacityLedger(org: Org, { from, to, freeAtLeast, holdersOnly = false }: CapacityQuestion): CapacityLedger {
  let ledgers = kept.get(org);
  if (!ledgers) kept.set(org, (ledgers = new Map()));
  const weeks = weeksBetween(from, to);
  const name = `${weeks[0]}:${weeks.length}:${freeAtLeast}:${holdersOnly}`;
  let ledger = ledgers.get(name);
  if (!ledger) {
    if (ledgers.size >= MOST_KEPT) ledgers.delete(ledgers.keys().next().value!);
    ledgers.set(name, (ledger = new CapacityLedger(org, weeks, freeAtLeast, holdersOnly)));
  }
  return ledger;
}

/**
 * Who is allocated how much over some weeks: a summary for every person in arrays over the slots of the people, and the weeks of
 * every team. One pass over the people; the weeks of one person are worked out again when asked for.
 */
export class CapacityLedger {
  /** Slots of the people who count: employed on a day of the weeks, holding a role where only such are asked for; ascending. */
  readonly people: Int32Array;
  /** Slot of the team each counts in; -1 for none. */
  readonly team: Int32Array;
  /** Percent in the fullest week. */
  readonly peak: Float64Array;
  /** Mean percent over the weeks with a day of employment. */
  readonly average: Float64Array;
  readonly overWeeks: Int32Array;
  /** The most percent above the capacity of a week. */
  readonly mostOver: Float64Array;
  /** Index of the first week with enough left; -1 for none. */
  readonly freeWeek: Int32Array;
  /** Percent left in that week. */
  readonly freePercent: Float64Array;
  /** Assignments of unknown allocation that touch the weeks. */
  readonly unknown: Int32Array;
  /** Assignments that touch the weeks. */
  readonly held: Int32Array;
  /** By team slot plus one (0: without a team) and week: percent-days and percents of that team's own people. */
  readonly teamAllocated: Float64Array;
  readonly teamCapacity: Float64Array;
  readonly teamOver: Float64Array;
  readonly teamOverCount: Int32Array;

  constructor(
    private readonly org: Org,
    /** Mondays. */
    readonly weeks: readonly Day[],
    readonly freeAtLeast: number,
    readonly holdersOnly: boolean,
  ) {
    const [persons, teams] = [org.table('person'), org.table('team')];
    const count = persons.slotCount;
    const cells = (teams.slotCount + 1) * weeks.length;
    this.team = new Int32Array(count).fill(-1);
    this.peak = new Float64Array(count);
    this.average = new Float64Array(count);
    this.overWeeks = new Int32Array(count);
    this.mostOver = new Float64Array(count);
    this.freeWeek = new Int32Array(count).fill(-1);
    this.freePercent = new Float64Array(count);
    this.unknown = new Int32Array(count);
    this.held = new Int32Array(count);
    this.teamAllocated = new Float64Array(cells);
    this.teamCapacity = new Float64Array(cells);
    this.teamOver = new Float64Array(cells);
    this.teamOverCount = new Int32Array(cells);
    const found: number[] = [];
    const allocated = new Float64Array(weeks.length);
    const capacity = new Float64Array(weeks.length);
    persons.forEach((person, slot) => {
      if (weeks.length === 0 || !this.isThere(person)) return;
      allocated.fill(0);
      capacity.fill(0);
      const [first, last] = [weeks[0]!, weeks.at(-1)! + 6];
      const runs = heldRuns(org, person, first, last);
      if (holdersOnly && runs.length === 0) return;
      found.push(slot);
      const seats = seatRuns(org, person, first, last);
      addAllocated(runs, first, allocated);
      addCapacity(person, seats, first, capacity);
      const home = homeTeam(seats);
      this.team[slot] = home === null ? -1 : teams.slotOf(home);
      const assignments = new Set(runs.map(({ assignment }) => assignment));
      this.held[slot] = assignments.size;
      for (const { allocation } of assignments) if (allocation === null) this.unknown[slot]!++;
      this.sumUp(slot, person, allocated, capacity);
    });
    this.people = Int32Array.from(found);
  }

  /** The weeks of the person at a slot. */
  weeksOf(slot: number): CapacityWeek[] {
    const person = this.org.table('person').at(slot)!;
    const [first, last] = [this.weeks[0]!, this.weeks.at(-1)! + 6];
    const allocated = new Float64Array(this.weeks.length);
    const capacity = new Float64Array(this.weeks.length);
    addAllocated(heldRuns(this.org, person, first, last), first, allocated);
    addCapacity(person, seatRuns(this.org, person, first, last), first, capacity);
    return this.weeks.map((monday, week) => {
      const [does, has] = [percentOfWeek(allocated[week]!), percentOfWeek(capacity[week]!)];
      const over = Math.round(Math.max(0, does - has) * 100) / 100;
      return { monday, allocated: does, capacity: has, over, overAllocatedCount: over > 0 ? 1 : 0 };
    });
  }

  private isThere({ hireDate, terminationDate }: Person): boolean {
    return (hireDate ?? EVER) <= this.weeks.at(-1)! + 6 && (terminationDate ?? FOREVER) >= this.weeks[0]!;
  }

  private sumUp(slot: number, person: Person, allocated: Float64Array, capacity: Float64Array): void {
    const row = (this.team[slot]! + 1) * this.weeks.length;
    const [hired, leaves] = [person.hireDate ?? EVER, person.terminationDate ?? FOREVER];
    let sum = 0;
    let employedWeeks = 0;
    for (let week = 0; week < this.weeks.length; week++) {
      const monday = this.weeks[week]!;
      if (hired > monday + 6 || leaves < monday) continue;
      employedWeeks++;
      sum += allocated[week]!;
      const [does, has] = [percentOfWeek(allocated[week]!), percentOfWeek(capacity[week]!)];
      if (does > this.peak[slot]!) this.peak[slot] = does;
      const left = Math.round((has - does) * 100) / 100;
      this.teamAllocated[row + week]! += allocated[week]!;
      this.teamCapacity[row + week]! += capacity[week]!;
      if (left < 0) {
        this.overWeeks[slot]!++;
        this.mostOver[slot] = Math.max(this.mostOver[slot]!, -left);
        this.teamOver[row + week]! -= left;
        this.teamOverCount[row + week]!++;
      } else if (this.freeWeek[slot] === -1 && left >= this.freeAtLeast) {
        this.freeWeek[slot] = week;
        this.freePercent[slot] = left;
      }
    }
    this.average[slot] = employedWeeks === 0 ? 0 : percentOfWeek(sum / employedWeeks);
  }
}
