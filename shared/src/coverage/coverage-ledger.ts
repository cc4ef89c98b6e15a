import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleAssignment, RoleKey } from '../org/records.ts';

/** Stand for the beginning and the end of time in the ledger's arrays. */
export const EVER = -1_000_000_000;
export const FOREVER = 1_000_000_000;

/** A run of days, both ends inclusive, `EVER` and `FOREVER` where unbounded. */
interface Run {
  from: number;
  to: number;
}

const ledgers = new WeakMap<Org, CoverageLedger>();

/** The ledger of an organization, compiled when it is first asked for and kept as long as the organization. */
export function coverageLedger(org: Org): CoverageLedger {
  let ledger = ledgers.get(org);
  if (!ledger) {
    ledger = new CoverageLedger(org);
    ledgers.set(org, ledger);
  }
  return ledger;
}

/**
 * All days on which a required role is missing, as runs that neither touch nor overlap, in flat arrays.
 * A day, a timeline and the list of spells are three readings of it.
 */
export class CoverageLedger {
  /** Initiatives in the order they were made; the arrays below go by this place. */
  readonly initiatives: Initiative[] = [];
  readonly liveFrom: Int32Array;
  readonly liveTo: Int32Array;
  /** Runs of the initiative at `i` are those from `firstRun[i]` up to `firstRun[i + 1]`, role by role, in order of days. */
  readonly firstRun: Int32Array;
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Place in `roles`. */
  readonly runRole: Uint8Array;
  /** Roles that the policy asks for in any kind of initiative. */
  readonly roles: readonly RoleKey[];
  private readonly places = new Map<Key, number>();

  constructor(org: Org) {
    const { PROJECT, PRODUCT } = org.policy.requiredRoles;
    this.roles = [...new Set([...PROJECT, ...PRODUCT])];
    const rolesOf = { PROJECT: PROJECT.map((role) => this.roles.indexOf(role)), PRODUCT: PRODUCT.map((role) => this.roles.indexOf(role)) };
    org.table('initiative').forEach((initiative) => {
      this.places.set(initiative.key, this.initiatives.length);
      this.initiatives.push(initiative);
    });
    const count = this.initiatives.length;
    this.liveFrom = new Int32Array(count);
    this.liveTo = new Int32Array(count);
    this.firstRun = new Int32Array(count + 1);
    const froms: number[] = [];
    const tos: number[] = [];
    const roles: number[] = [];
    const held: Run[][] = this.roles.map(() => []);
    for (let i = 0; i < count; i++) {
      const initiative = this.initiatives[i]!;
      const from = initiative.startDate ?? EVER;
      const to = initiative.endDate ?? FOREVER;
      this.liveFrom[i] = from;
      this.liveTo[i] = to;
      for (const runs of held) runs.length = 0;
      this.collectHeld(org, initiative, held);
      for (const role of rolesOf[initiative.kind]) {
        for (const run of without({ from, to }, held[role]!)) {
          froms.push(run.from);
          tos.push(run.to);
          roles.push(role);
        }
      }
      this.firstRun[i + 1] = froms.length;
    }
    this.runFrom = Int32Array.from(froms);
    this.runTo = Int32Array.from(tos);
    this.runRole = Uint8Array.from(roles);
  }

  /** Place of an initiative, or -1. */
  placeOf(initiativeKey: Key): number {
    return this.places.get(initiativeKey) ?? -1;
  }

  /** Whether the initiative is inside its dates. */
  isLive(place: number, day: Day): boolean {
    return this.liveFrom[place]! <= day && day <= this.liveTo[place]!;
  }

  isMissing(initiativeKey: Key, role: RoleKey, day: Day): boolean {
    const place = this.placeOf(initiativeKey);
    if (place < 0) return false;
    for (let run = this.firstRun[place]!; run < this.firstRun[place + 1]!; run++) {
      if (this.runFrom[run]! <= day && day <= this.runTo[run]! && this.roles[this.runRole[run]!] === role) return true;
    }
    return false;
  }

  /** Adds the runs in which each role is covered or waived. */
  private collectHeld(org: Org, initiative: Initiative, held: Run[][]): void {
    for (const key of org.group('initiativeAssignments', initiative.key)) {
      const assignment = org.assignment(key)!;
      const role = this.roles.indexOf(assignment.role);
      if (role >= 0) collectCovered(org, assignment, held[role]!);
    }
    for (const key of org.group('initiativeWaivers', initiative.key)) {
      const waiver = org.waiver(key)!;
      const role = this.roles.indexOf(waiver.role);
      if (role >= 0) held[role]!.push({ from: waiver.from ?? EVER, to: waiver.until ?? FOREVER });
    }
  }
}

function collectCovered(org: Org, assignment: RoleAssignment, covered: Run[]): void {
  const from = assignment.startDate ?? EVER;
  const to = assignment.endDate ?? FOREVER;
  const { assignee } = assignment;
  if (assignee.kind === 'PERSON') {
    const person = org.person(assignee.personKey)!;
    covered.push({ from: Math.max(from, person.hireDate ?? EVER), to: Math.min(to, person.terminationDate ?? FOREVER) });
    return;
  }
  const position = org.position(assignee.positionKey)!;
  for (const key of org.group('positionIncumbencies', assignee.positionKey)) {
    const incumbency = org.incumbency(key)!;
    const person = org.person(incumbency.personKey)!;
    covered.push({
      from: Math.max(from, position.startDate ?? EVER, incumbency.startDate ?? EVER, person.hireDate ?? EVER),
      to: Math.min(to, position.endDate ?? FOREVER, incumbency.endDate ?? FOREVER, person.terminationDate ?? FOREVER),
    });
  }
}

/** What is left of a run without others. An inverted run takes nothing away, and an inverted whole leaves nothing. */
function without(whole: Run, taken: Run[]): Run[] {
  if (whole.from > whole.to) return [];
  if (taken.length === 0) return [whole];
  if (taken.length > 1) taken.sort((a, b) => a.from - b.from);
  const left: Run[] = [];
  let from = whole.from;
  for (const run of taken) {
    if (run.from > run.to || run.to < from) continue;
    if (run.from > whole.to) break;
    if (run.from > from) left.push({ from, to: run.from - 1 });
    if (run.to >= whole.to) return left;
    from = run.to + 1;
  }
  left.push({ from, to: whole.to });
  return left;
}

/** A day of the ledger as an end of an interval: null where unbounded. */
export function boundOf(day: number): Day | null {
  return day === EVER || day === FOREVER ? null : day;
}
