import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleKey } from '../org/records.ts';
import { affectedInitiatives } from './affected-initiatives.ts';
import { addHeldDays, daysWithout, EVER, FOREVER, type DayRun } from './held-days.ts';

const ledgers = new WeakMap<Org, CoverageLedger>();
let newest: WeakRef<CoverageLedger> | null = null;

/**
 * The ledger of an organization, compiled when it is first asked for and kept as long as the organization.
 * Compiling starts from the newest ledger, be it of another revision or fork, and works out again only what differs.
 */
export function coverageLedger(org: Org): CoverageLedger {
  let ledger = ledgers.get(org);
  if (!ledger) {
    ledger = new CoverageLedger(org, newest?.deref() ?? null);
    ledgers.set(org, ledger);
    newest = new WeakRef(ledger);
  }
  return ledger;
}

/** Runs of some places, in their order; those of the place at `i` end before `ends[i]`. */
interface CompiledRuns {
  readonly froms: number[];
  readonly tos: number[];
  readonly roles: number[];
  readonly ends: number[];
}

/**
 * All days on which a required role is missing, as runs that neither touch nor overlap, in flat arrays over the places of initiatives.
 * A day, a timeline and the list of spells are three readings of it. The place of an initiative is its slot in the organization's table.
 */
export class CoverageLedger {
  /** One more than the last place. A place without an initiative has no day and no run. */
  readonly placeCount: number;
  readonly liveFrom: Int32Array;
  readonly liveTo: Int32Array;
  /** Runs of the initiative at `i` are those from `firstRun[i]` up to `firstRun[i + 1]`, role by role, in order of days. */
  readonly firstRun: Int32Array;
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Place in `roles`. */
  readonly runRole: Int32Array;
  /** Roles that the policy asks for in any kind of initiative. */
  readonly roles: readonly RoleKey[];

  constructor(
    readonly org: Org,
    base: CoverageLedger | null = null,
  ) {
    const required = org.policy.requiredRoles;
    this.roles = [...new Set([...required.PROJECT, ...required.PRODUCT])];
    const rolesOf = { PROJECT: this.placesOfRoles(required.PROJECT), PRODUCT: this.placesOfRoles(required.PRODUCT) };
    const initiatives = org.table('initiative');
    const count = (this.placeCount = initiatives.slotCount);
    this.liveFrom = new Int32Array(count).fill(FOREVER);
    this.liveTo = new Int32Array(count).fill(EVER);
    this.firstRun = new Int32Array(count + 1);
    const known = base && base.org.policy === org.policy && initiatives.sharesSlots(base.org.table('initiative')) ? base : null;
    const affected = known && affectedInitiatives(known.org, org);
    const kept = known && affected ? known : null;
    if (kept) {
      const length = Math.min(count, kept.placeCount);
      this.liveFrom.set(kept.liveFrom.subarray(0, length));
      this.liveTo.set(kept.liveTo.subarray(0, length));
    }
    const places = kept && affected ? [...affected].filter((place) => place < count).sort((a, b) => a - b) : range(count);
    const compiled: CompiledRuns = { froms: [], tos: [], roles: [], ends: [] };
    const held: DayRun[][] = this.roles.map(() => []);
    for (const place of places) {
      const initiative = initiatives.at(place);
      const from = (this.liveFrom[place] = initiative ? (initiative.startDate ?? EVER) : FOREVER);
      const to = (this.liveTo[place] = initiative ? (initiative.endDate ?? FOREVER) : EVER);
      if (initiative) {
        for (const runs of held) runs.length = 0;
        addHeldDays(org, initiative.key, this.roles, held);
        for (const role of rolesOf[initiative.kind]) {
          for (const run of daysWithout({ from, to }, held[role]!)) {
            compiled.froms.push(run.from);
            compiled.tos.push(run.to);
            compiled.roles.push(role);
          }
        }
      }
      compiled.ends.push(compiled.froms.length);
    }
    const runs = compiled.froms.length + (kept ? kept.runsKept(count, places) : 0);
    this.runFrom = new Int32Array(runs);
    this.runTo = new Int32Array(runs);
    this.runRole = new Int32Array(runs);
    this.layOut(places, compiled, kept);
  }

  initiativeAt(place: number): Initiative {
    return this.org.table('initiative').at(place)!;
  }

  /** Place of an initiative, or -1 where the organization has none of that key. */
  placeOf(initiativeKey: Key): number {
    const initiatives = this.org.table('initiative');
    return initiatives.has(initiativeKey) ? initiatives.slotOf(initiativeKey) : -1;
  }

  /** Whether the role is required, not waived and not covered on a day inside the initiative's dates. */
  isMissing(place: number, role: RoleKey, day: Day): boolean {
    if (place < 0) return false;
    for (let run = this.firstRun[place]!; run < this.firstRun[place + 1]!; run++) {
      if (this.runFrom[run]! <= day && day <= this.runTo[run]! && this.roles[this.runRole[run]!] === role) return true;
    }
    return false;
  }

  /** Number of runs below `count` that are not those of `places`. */
  private runsKept(count: number, places: readonly number[]): number {
    let runs = this.firstRun[Math.min(count, this.placeCount)]!;
    for (const place of places) if (place < this.placeCount) runs -= this.firstRun[place + 1]! - this.firstRun[place]!;
    return runs;
  }

  /** Lays the compiled runs of `places` between those that a former ledger has of all other places. */
  private layOut(places: readonly number[], compiled: CompiledRuns, kept: CoverageLedger | null): void {
    const { froms, tos, roles, ends } = compiled;
    let run = 0;
    let next = 0;
    let taken = 0;
    for (let i = 0; i <= places.length; i++) {
      const place = places[i] ?? this.placeCount;
      if (kept && place > next) run = this.copyRuns(kept, next, place, run);
      if (i === places.length) break;
      for (; taken < ends[i]!; taken++, run++) {
        this.runFrom[run] = froms[taken]!;
        this.runTo[run] = tos[taken]!;
        this.runRole[run] = roles[taken]!;
      }
      this.firstRun[place + 1] = run;
      next = place + 1;
    }
  }

  /** Copies the runs of the places from `first` up to `end`, to begin at `run`; answers where they end. */
  private copyRuns(kept: CoverageLedger, first: number, end: number, run: number): number {
    const begin = kept.firstRun[Math.min(first, kept.placeCount)]!;
    const stop = kept.firstRun[Math.min(end, kept.placeCount)]!;
    this.runFrom.set(kept.runFrom.subarray(begin, stop), run);
    this.runTo.set(kept.runTo.subarray(begin, stop), run);
    this.runRole.set(kept.runRole.subarray(begin, stop), run);
    for (let place = first; place < end; place++)
      this.firstRun[place + 1] = kept.firstRun[Math.min(place + 1, kept.placeCount)]! - begin + run;
    return run + stop - begin;
  }

  private placesOfRoles(required: readonly RoleKey[]): number[] {
    return [...new Set(required)].map((role) => this.roles.indexOf(role));
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
