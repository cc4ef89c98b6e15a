import { applyAct } from '../changes/act.ts';
import type { Change } from '../changes/change.ts';
import { gapSpells, type GapSpell } from '../coverage/gap-spells.ts';
import { expectedFill } from '../coverage/expected-fill.ts';
import { formatDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Money } from '../org/records.ts';
import { NO_SHARED_ROLE_FITS, type SharedRoleFits } from '../role-fit/shared-role-fits.ts';
import { gapDifference } from '../scenario/gap-difference.ts';
import { candidateFor, candidatesOf, type Candidate } from './candidates.ts';
import { gapNeeds, HORIZON_DAYS, type GapNeeds } from './gap-needs.ts';
import { seatToHire, usualCost, type SeatToHire } from './hired-seat.ts';
import { keyMadeOf } from './key-made-of.ts';
import { otherOwners } from './other-owners.ts';

/** From the usual to the last resort: among equal options the earlier kind comes first. */
export const CLOSING_OPTION_KINDS = ['REASSIGN', 'HYBRID', 'INTERIM', 'HIRE', 'STOP'] as const;
export type ClosingOptionKind = (typeof CLOSING_OPTION_KINDS)[number];

/** One way to close a gap. */
export interface ClosingOption {
  readonly kind: ClosingOptionKind;
  /** Who takes or stands in for the role; null where it is nobody yet. */
  readonly personKey: Key | null;
  /** The vacant seat that would be filled; null where none is there yet. */
  readonly positionKey: Key | null;
  /** First day on which the role is covered for good; null where nobody can say. */
  readonly from: Day | null;
  /** What it costs in a year: the share of the annual cost of those who take the role, or the annual cost of the seat; null where pay may not be seen or is not known. */
  readonly cost: Money | null;
  /** Days, from the day that is looked at on and at most a year ahead, on which the role stays missing; null where nobody can say. */
  readonly daysUncovered: number | null;
  /** Gaps that it opens in other initiatives, as they are in `after`. */
  readonly opensElsewhere: readonly GapSpell[];
  /** Days of those gaps in the year ahead. */
  readonly daysOpenedElsewhere: number;
  readonly text: string;
  /** What it changes; empty where there is nothing to change but to go on with what is planned. */
  readonly changes: readonly Change[];
  /** The organization with these changes. */
  readonly after: Org;
}

const REASSIGNED = 3;
/** How many of the best candidates are asked who could stand in without giving anything up. */
const LOOKED_AT = 10;

/**
 * The ways to close a gap as seen on a day, best first: fewest days uncovered here and elsewhere, then the lowest cost, then the
 * order of kinds; stopping is always last. Without `showsPay` no cost is looked at, neither for the options nor for their order.
 * None where the gap is over. `shared` counts for the candidates, see `candidatesOf`.
 */
export function closingOptions(
  org: Org,
  gap: GapSpell,
  day: Day,
  showsPay: boolean,
  shared: SharedRoleFits = NO_SHARED_ROLE_FITS,
): ClosingOption[] {
  const needs = gapNeeds(org, gap, day);
  if (!needs) return [];
  const desk = new OptionDesk(org, needs, day, showsPay);
  const candidates = candidatesOf(org, gap, day, LOOKED_AT, shared).filter(({ personKey }) => !otherOwners(org, needs).has(personKey));
  return [
    ...candidates.slice(0, REASSIGNED).map((candidate) => desk.reassign(candidate)),
    desk.hybrid(),
    desk.interim(candidates.find(({ wouldStop }) => wouldStop.length === 0) ?? candidates[0] ?? null),
    desk.hire(),
    desk.stop(),
  ]
    .filter((option) => option !== null)
    .toSorted(byWorth);
}

function byWorth(a: ClosingOption, b: ClosingOption): number {
  const rank = (option: ClosingOption) => CLOSING_OPTION_KINDS.indexOf(option.kind);
  const days = (option: ClosingOption) => (option.daysUncovered ?? Infinity) + option.daysOpenedElsewhere;
  const cost = (option: ClosingOption) => option.cost?.minor ?? Infinity;
  return (
    Number(a.kind === 'STOP') - Number(b.kind === 'STOP') || compare(days(a), days(b)) || compare(cost(a), cost(b)) || rank(a) - rank(b)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Makes the options of one gap. */
class OptionDesk {
  constructor(
    private readonly org: Org,
    private readonly needs: GapNeeds,
    private readonly day: Day,
    private readonly showsPay: boolean,
  ) {}

  /** Somebody takes the role, and gives up what they have to. */
  reassign(candidate: Candidate): ClosingOption | null {
    const { from } = this.needs;
    const name = this.nameOf(candidate.personKey);
    const gives = this.givingUp(candidate);
    const changes = [...this.givenUp(candidate), this.assigned(candidate.personKey, this.needs.gap.to, false)];
    const text = `${name} takes the role from ${formatDay(from)} with ${this.needs.allocation} %${gives}`;
    return this.option('REASSIGN', { personKey: candidate.personKey, cost: this.shareOf(candidate.personKey), text, changes });
  }

  /** The holder of the other role takes this one, too. */
  hybrid(): ClosingOption | null {
    if (!this.org.policy.hybridAllowed) return null;
    const [personKey] = [...otherOwners(this.org, this.needs)].sort();
    const candidate = personKey === undefined ? null : candidateFor(this.org, this.needs.gap, this.day, personKey);
    if (!candidate) return null;
    const text = `${this.nameOf(candidate.personKey)} holds both roles from ${formatDay(this.needs.from)}${this.givingUp(candidate)}`;
    const changes = [...this.givenUp(candidate), this.assigned(candidate.personKey, this.needs.gap.to, false)];
    return this.option('HYBRID', { personKey: candidate.personKey, cost: this.shareOf(candidate.personKey), text, changes });
  }

  /** A candidate stands in until the seat is filled: the best of those who need to give nothing up for it, or else the best. */
  interim(candidate: Candidate | null): ClosingOption | null {
    const { from, gap } = this.needs;
    const { changes, days, positionKey, title } = this.hiring();
    if (!candidate || days === null || days === 0) return null;
    const last = Math.min(from + days - 1, gap.to ?? Infinity);
    const load = 100 - candidate.freeAllocation + candidate.neededAllocation;
    const over = load > 100 ? `, with up to ${load} % in all until then` : '';
    const text = `${this.nameOf(candidate.personKey)} stands in from ${formatDay(from)} to ${formatDay(last)}, until ${title} is filled${over}`;
    return this.option('INTERIM', {
      personKey: candidate.personKey,
      positionKey,
      cost: this.costOfSeat(positionKey, title),
      text,
      changes: [this.assigned(candidate.personKey, last, true), ...changes],
      filledOn: from + days,
    });
  }

  /** A new seat, or the vacant one that holds the role already. */
  hire(): ClosingOption | null {
    const { changes, days, positionKey, title } = this.hiring();
    const isThere = positionKey !== null;
    const filledOn = days === null ? null : this.needs.from + days;
    const until = filledOn === null ? 'which is on hold' : `which is filled by ${formatDay(filledOn)} at the usual pace`;
    const text = isThere ? `Fill the vacant seat ${title}, ${until}` : `Hire a ${title}, ${until}`;
    return this.option('HIRE', { positionKey, cost: this.costOfSeat(positionKey, title), text, changes, filledOn });
  }

  /** The initiative ends on the day before. */
  stop(): ClosingOption | null {
    const { initiative, from } = this.needs;
    if (initiative.startDate !== null && initiative.startDate > from - 1) return null;
    const below = this.org.group('childInitiatives', initiative.key).length;
    const beneath = below === 0 ? '' : `; ${below === 1 ? 'one initiative stands' : `${below} initiatives stand`} below it and go on`;
    return this.option('STOP', {
      cost: null,
      text: `${initiative.name} ends on ${formatDay(from - 1)}${beneath}`,
      changes: [{ kind: 'UPDATE_INITIATIVE', initiativeKey: initiative.key, set: { endDate: from - 1 } }],
    });
  }

  /** Null where the changes would be refused. `filledOn` is the day from which a seat holds the role, null where nobody can say. */
  private option(
    kind: ClosingOptionKind,
    given: Partial<ClosingOption> & Pick<ClosingOption, 'cost' | 'text' | 'changes'> & { readonly filledOn?: Day | null },
  ): ClosingOption | null {
    const { initiative, from, to, gap } = this.needs;
    const { filledOn, ...facts } = given;
    const act = applyAct(this.org, facts.changes);
    if (!act.allowed) return null;
    const opensElsewhere = gapDifference(this.org, act.org, this.day).opened.filter(
      ({ initiativeKey }) => initiativeKey !== initiative.key,
    );
    const byPeople = this.daysMissing(act.org, gap.role, from, filledOn === undefined ? to : Math.min(to, (filledOn ?? Infinity) - 1));
    return {
      kind,
      personKey: null,
      positionKey: null,
      from: filledOn === undefined ? from : filledOn,
      daysUncovered: filledOn === null && byPeople > 0 ? null : byPeople,
      opensElsewhere,
      daysOpenedElsewhere: opensElsewhere.reduce((sum, spell) => sum + daysWithin(spell, this.day, this.day + HORIZON_DAYS - 1), 0),
      after: act.org,
      ...facts,
    };
  }

  private daysMissing(after: Org, role: string, from: Day, to: Day): number {
    const { key } = this.needs.initiative;
    return gapsOf(after, key, role).reduce((sum, spell) => sum + daysWithin(spell, from, to), 0);
  }

  private assigned(personKey: Key, endDate: Day | null, acting: boolean): Change {
    return this.roleOf({ kind: 'PERSON', personKey }, this.needs.from, endDate, acting, `person ${personKey} ${acting}`);
  }

  private roleOf(
    assignee: { kind: 'PERSON'; personKey: Key } | { kind: 'POSITION'; positionKey: Key },
    startDate: Day,
    endDate: Day | null,
    acting: boolean,
    seed: string,
  ): Change {
    const { gap, allocation, initiative } = this.needs;
    const key = this.keyFor(seed);
    const assignment = { key, source: null, externalId: null, initiativeKey: initiative.key, role: gap.role, assignee };
    return { kind: 'ASSIGN_ROLE', assignment: { ...assignment, allocation, startDate, endDate, acting } };
  }

  /** The assignments that a candidate gives up end on the day before, or on their first day where they begin later. */
  private givenUp({ wouldStop }: Candidate): Change[] {
    return wouldStop.map(({ key, startDate }) => ({
      kind: 'END_ROLE_ASSIGNMENT',
      assignmentKey: key,
      endDate: Math.max(this.needs.from - 1, startDate ?? -Infinity),
    }));
  }

  private givingUp({ wouldStop }: Candidate): string {
    const names = wouldStop.map(({ initiativeKey }) => this.org.initiative(initiativeKey)!.name);
    return names.length === 0 ? '' : ` and gives up ${names.join(', ')}`;
  }

  /** What it takes to have a seat that holds the role: nothing where a vacant one does. `days` is null while that one is on hold. */
  private hiring(): { changes: Change[]; days: number | null; positionKey: Key | null; title: string } {
    const { gap, from } = this.needs;
    const fill = expectedFill(this.org, gap, this.day);
    if (fill) {
      const { title } = this.org.on(from).facts(this.org.position(fill.positionKey)!);
      return { changes: [], days: fill.day === null ? null : Math.max(0, fill.day - from), positionKey: fill.positionKey, title };
    }
    const seat: SeatToHire = seatToHire(this.org, this.needs);
    const key = this.keyFor('seat');
    const { facts } = seat;
    // A requisition opens today at the earliest, so that a gap far ahead may be filled by its first day.
    const days = Math.max(0, this.day + seat.days - from);
    const made: Change = {
      kind: 'CREATE_POSITION',
      position: { key, source: null, externalId: null, startDate: from, endDate: null, onHold: false, facts },
    };
    const held = this.roleOf({ kind: 'POSITION', positionKey: key }, from, gap.to, false, 'held');
    return { changes: [made, held], days, positionKey: null, title: facts.title };
  }

  private costOfSeat(positionKey: Key | null, profile: string): Money | null {
    if (!this.showsPay) return null;
    const on = this.org.on(this.needs.from);
    const seat = positionKey === null ? null : on.facts(this.org.position(positionKey)!);
    return seat?.annualCost ?? usualCost(on, seat?.jobProfile ?? profile);
  }

  /** The share of the annual cost of a person's seats; null where there is none, or several currencies. */
  private shareOf(personKey: Key): Money | null {
    if (!this.showsPay) return null;
    const on = this.org.on(this.needs.from);
    const costs = on.seatsOf(personKey).map(({ positionKey }) => on.facts(this.org.position(positionKey)!).annualCost);
    const [first] = costs;
    if (!first || costs.some((cost) => cost?.currency !== first.currency)) return null;
    const minor = costs.reduce((sum, cost) => sum + cost!.minor, 0);
    return { minor: Math.round((minor * this.needs.allocation) / 100), currency: first.currency };
  }

  private nameOf(personKey: Key): string {
    return this.org.person(personKey)!.details.displayName;
  }

  private keyFor(seed: string): Key {
    const { gap } = this.needs;
    return keyMadeOf(`${gap.initiativeKey} ${gap.role} ${gap.from} ${this.org.revision} ${seed}`);
  }
}

function gapsOf(org: Org, initiativeKey: Key, role: string): GapSpell[] {
  return gapSpells(org, { scope: { initiativeKey } }).filter((spell) => spell.role === role);
}

function daysWithin({ from, to }: Pick<GapSpell, 'from' | 'to'>, first: Day, last: Day): number {
  return Math.max(0, Math.min(to ?? last, last) - Math.max(from ?? first, first) + 1);
}
