import type { OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { Day } from '../org/day.ts';
import type { Key, Position } from '../org/records.ts';
import { FiguresTally, type CountedStatus } from './figures-tally.ts';
import type { OrgFigures } from './org-figures.ts';
import { seatsTaken } from './seats-taken.ts';
import { touchedSeats, type TouchedSeats } from './touched-seats.ts';

/** What stands in `statuses`; a position that is closed, or is not there, counts nowhere. */
const STATUSES = ['CLOSED', 'FILLED', 'OPEN', 'ON_HOLD', 'PLANNED'] as const;
const FILLED = 1;
const PLANNED = 4;
const NOBODY = -1;
const NOWHERE = -1;

/** Days of which the newest ledger is remembered to start from. */
const MOST_DAYS = 8;

const ledgers = new WeakMap<Org, Map<Day, CompanyLedger>>();
const newest = new Map<Day, WeakRef<CompanyLedger>>();

/**
 * The ledger of an organization on a day, counted when it is first asked for and kept as long as the organization. Counting starts
 * from the newest ledger of that day, be it of another revision or fork, and counts again only what differs.
 */
export function companyLedger(on: OrgDay): CompanyLedger {
  let byDay = ledgers.get(on.org);
  if (!byDay) ledgers.set(on.org, (byDay = new Map()));
  let ledger = byDay.get(on.day);
  if (!ledger) {
    if (byDay.size >= MOST_DAYS) byDay.delete(byDay.keys().next().value!);
    ledger = new CompanyLedger(on, newest.get(on.day)?.deref() ?? null);
    byDay.set(on.day, ledger);
    newest.delete(on.day);
    if (newest.size >= MOST_DAYS) newest.delete(newest.keys().next().value!);
    newest.set(on.day, new WeakRef(ledger));
  }
  return ledger;
}

/** Where every position stands on a day and what all of them come to. Arrays are over the slots of positions. */
export class CompanyLedger {
  /** Direct reports; 0 of what is no manager. */
  readonly spans: Int32Array;
  /** Managers above; -1 of what does not exist on the day. */
  readonly depths: Int32Array;
  private readonly statuses: Uint8Array;
  /** Slot of the manager, where both exist on the day, or -1. */
  private readonly managers: Int32Array;
  private readonly tally: FiguresTally;
  private counted: OrgFigures | null = null;

  /** @param former a ledger of the same day to start from; without one, or where too much differs, everything is counted. */
  constructor(
    readonly on: OrgDay,
    former: CompanyLedger | null = null,
  ) {
    const touched = former && former.on.day === on.day ? touchedSeats(former.on.org, on.org) : null;
    const base = touched ? former : null;
    const length = Math.max(on.org.table('position').slotCount, base?.spans.length ?? 0);
    this.spans = grown(new Int32Array(length), base?.spans, 0);
    this.depths = grown(new Int32Array(length), base?.depths, NOWHERE);
    this.statuses = grown(new Uint8Array(length), base?.statuses, 0);
    this.managers = grown(new Int32Array(length), base?.managers, NOBODY);
    this.tally = base?.tally.copy() ?? FiguresTally.empty();
    if (touched && base) this.follow(base.on, touched);
    else this.countAll();
  }

  /** What the whole company comes to. */
  get figures(): OrgFigures {
    return (this.counted ??= this.tally.figures());
  }

  /** Status of the position at a slot; null where it is closed or not there. */
  statusAt(slot: number): CountedStatus | null {
    const status = STATUSES[this.statuses[slot] ?? 0]!;
    return status === 'CLOSED' ? null : status;
  }

  /** Slots of the existing positions that report to the one at a slot. */
  reportsAt(slot: number): number[] {
    const { org } = this.on;
    const table = org.table('position');
    const position = table.at(slot);
    if (!position || this.spans[slot] === 0) return [];
    return org
      .group('reports', position.key)
      .map((key) => table.slotOf(key))
      .filter((report) => this.managers[report] === slot);
  }

  /** Everything from nothing, in passes over the tables that look up as few keys as can be. */
  private countAll(): void {
    const { on } = this;
    const positions = on.org.table('position');
    const { filled, headcount } = seatsTaken(on);
    this.tally.headcount = headcount;
    positions.forEach((position, slot) => this.enter(slot, position, on.status(position, filled[slot] === 1)));
    positions.forEach((_, slot) => this.attach(slot));
    const line: number[] = [];
    positions.forEach((_, slot) => {
      let next = slot;
      for (; next !== NOBODY && this.existsAt(next) && this.depths[next] === NOWHERE; next = this.managers[next]!) line.push(next);
      for (let top = line.pop(); top !== undefined; top = line.pop()) this.placeBelowManager(top);
    });
  }

  private follow(before: OrgDay, { positions, people }: TouchedSeats): void {
    const { org } = this.on;
    const table = org.table('position');
    const slots = new Set<number>();
    for (const key of positions) slots.add(table.slotOf(key));
    slots.delete(NOBODY);
    const loose: Key[] = [];
    for (const key of positions) {
      const slot = table.slotOf(key);
      if (slot === NOBODY) continue;
      const existed = this.existsAt(slot);
      this.leave(slot, before.org.position(key), before);
      this.enter(slot, org.position(key));
      if (existed !== this.existsAt(slot)) loose.push(...org.group('reports', key));
    }
    for (const key of loose) {
      const slot = table.slotOf(key);
      if (slots.has(slot)) continue;
      slots.add(slot);
      this.leaveDepth(slot);
    }
    for (const slot of slots) this.attach(slot);
    this.settleDepths(slots);
    for (const key of people) this.tally.headcount += Number(isSeated(this.on, key)) - Number(isSeated(before, key));
  }

  private leave(slot: number, position: Position | undefined, before: OrgDay): void {
    const status = this.statusAt(slot);
    if (!position || !status) return;
    this.leaveDepth(slot);
    this.tally.addPosition(before.facts(position), status, -1);
    this.statuses[slot] = 0;
  }

  private enter(slot: number, position: Position | undefined, status = position ? this.on.status(position) : 'CLOSED'): void {
    this.statuses[slot] = STATUSES.indexOf(status);
    if (position && status !== 'CLOSED') this.tally.addPosition(this.on.facts(position), status, 1);
  }

  private leaveDepth(slot: number): void {
    const depth = this.depths[slot]!;
    if (depth !== NOWHERE) this.tally.addDepth(depth, this.statuses[slot] === FILLED, -1);
    this.depths[slot] = NOWHERE;
  }

  /** Puts a position below its manager of the day, from whom it may have gone to another. */
  private attach(slot: number): void {
    const manager = this.managerOf(slot);
    const former = this.managers[slot]!;
    if (manager === former) return;
    this.managers[slot] = manager;
    if (former !== NOBODY) this.addReport(former, -1);
    if (manager !== NOBODY) this.addReport(manager, 1);
  }

  private managerOf(slot: number): number {
    const table = this.on.org.table('position');
    const position = table.at(slot);
    const managerKey = position && this.existsAt(slot) ? this.on.facts(position).managerKey : null;
    if (managerKey === null) return NOBODY;
    const manager = table.slotOf(managerKey);
    return manager >= 0 && this.existsAt(manager) ? manager : NOBODY;
  }

  private addReport(manager: number, sign: 1 | -1): void {
    const span = this.spans[manager]!;
    this.tally.addSpan(span, -1);
    this.tally.addSpan(span + sign, 1);
    this.spans[manager] = span + sign;
  }

  /** Finds the depth of positions that have none yet, and of all below them whose depth is no longer right. */
  private settleDepths(slots: Iterable<number>): void {
    for (const slot of slots) {
      if (!this.existsAt(slot) || this.depths[slot] !== NOWHERE) continue;
      const manager = this.managers[slot]!;
      // A manager without a depth yet is among the slots too, and reaches this one.
      if (manager !== NOBODY && this.depths[manager] === NOWHERE) continue;
      const found = [slot];
      for (let next = found.pop(); next !== undefined; next = found.pop()) {
        this.leaveDepth(next);
        const depth = this.placeBelowManager(next);
        for (const report of this.reportsAt(next)) if (this.depths[report] !== depth + 1) found.push(report);
      }
    }
  }

  /** Gives a position its depth, one more than its manager's. */
  private placeBelowManager(slot: number): number {
    const manager = this.managers[slot]!;
    const depth = (this.depths[slot] = manager === NOBODY ? 0 : this.depths[manager]! + 1);
    this.tally.addDepth(depth, this.statuses[slot] === FILLED, 1);
    return depth;
  }

  private existsAt(slot: number): boolean {
    const status = this.statuses[slot] ?? 0;
    return status > 0 && status < PLANNED;
  }
}

function isSeated(on: OrgDay, personKey: Key): boolean {
  return on.seatsOf(personKey).length > 0;
}

function grown<A extends Int32Array | Uint8Array>(array: A, base: A | undefined, rest: number): A {
  if (base) array.set(base);
  if (rest !== 0) array.fill(rest, base?.length ?? 0);
  return array;
}
