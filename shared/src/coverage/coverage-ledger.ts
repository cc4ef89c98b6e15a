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
    const known = base && base.org.policy === org.policy ? base : null;
    const affected = known && affectedInitiatives(known.org, org);
    const froms: number[] = [];
    const tos: number[] = [];
    const roles: number[] = [];
    const held: DayRun[][] = this.roles.map(() => []);
    for (let place = 0; place < count; place++) {
      const initiative = initiatives.at(place);
      if (initiative) {
        const from = (this.liveFrom[place] = initiative.startDate ?? EVER);
        const to = (this.liveTo[place] = initiative.endDate ?? FOREVER);
        if (known && affected && !affected.has(place)) {
          for (let run = known.firstRun[place]!; run < known.firstRun[place + 1]!; run++) {
            froms.push(known.runFrom[run]!);
            tos.push(known.runTo[run]!);
            roles.push(known.runRole[run]!);
          }
        } else {
          for (const runs of held) runs.length = 0;
          addHeldDays(org, initiative.key, this.roles, held);
          for (const role of rolesOf[initiative.kind]) {
            for (const run of daysWithout({ from, to }, held[role]!)) {
              froms.push(run.from);
              tos.push(run.to);
              roles.push(role);
            }
          }
        }
      }
      this.firstRun[place + 1] = froms.length;
    }
    this.runFrom = new Int32Array(froms);
    this.runTo = new Int32Array(tos);
    this.runRole = new Int32Array(roles);
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

  private placesOfRoles(required: readonly RoleKey[]): number[] {
    return [...new Set(required)].map((role) => this.roles.indexOf(role));
  }
}
