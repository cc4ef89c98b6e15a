import { includesDay, plusMonths, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleAssignment } from '../org/records.ts';
import { bySeverity, CoverageGap } from './coverage-gap.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { expectedFill, type ExpectedFill } from './expected-fill.ts';
import { gapSpells, type GapSpell } from './gap-spells.ts';

export const FORECAST_CAUSES = [
  'CONTRACT_ENDS',
  'POSITION_ENDS',
  'INCUMBENCY_ENDS',
  'ASSIGNMENT_ENDS',
  'WAIVER_ENDS',
  'INITIATIVE_STARTS',
] as const;
/** Why a gap will open; the first that fits. */
export type ForecastCause = (typeof FORECAST_CAUSES)[number];

/** A gap that is to come, as seen from a day before it. What takes a look at its assignments is worked out when asked for. */
export class ForecastEntry {
  /** As it will stand on its first day. */
  readonly gap: CoverageGap;

  constructor(
    private readonly org: Org,
    spell: GapSpell,
    private readonly day: Day,
  ) {
    this.gap = new CoverageGap(org, spell, spell.from!, spell.from!);
  }

  get cause(): ForecastCause {
    return causeOf(this.org, this.gap, this.gap.from!).cause;
  }

  /** Whose contract, seat or assignment ends; null where nobody's does. */
  get personKey(): Key | null {
    return causeOf(this.org, this.gap, this.gap.from!).personKey;
  }

  get expectedFill(): ExpectedFill | null {
    return expectedFill(this.org, this.gap, this.day);
  }

  /** The gap ends before its initiative does, or a vacant seat that is not on hold holds the role. */
  get isBeingFilled(): boolean {
    const { to, initiativeKey } = this.gap;
    if (to !== null && to !== this.org.initiative(initiativeKey)!.endDate) return true;
    const fill = this.expectedFill;
    return fill !== null && fill.day !== null;
  }
}

/**
 * The gaps that open after `day` within so many months, in the order in which they open, the most severe first among those of one day.
 * With `first` no more than so many of them.
 */
export function coverageForecast(org: Org, day: Day, months: number, scope?: CoverageScope, first = Infinity): ForecastEntry[] {
  const spells = spellsToCome(org, day, months, scope).toSorted((a, b) => a.from! - b.from!);
  // Gaps of the day on which the list is cut are all looked at, so that the most severe of them are in it.
  const lastDay = spells[first - 1]?.from ?? Infinity;
  return spells
    .filter(({ from }) => from! <= lastDay)
    .map((spell) => new ForecastEntry(org, spell, day))
    .sort((a, b) => a.gap.from! - b.gap.from! || bySeverity(a.gap, b.gap))
    .slice(0, first);
}

/** How many gaps open after `day` within so many months. */
export function forecastCount(org: Org, day: Day, months: number, scope?: CoverageScope): number {
  return spellsToCome(org, day, months, scope).length;
}

function spellsToCome(org: Org, day: Day, months: number, scope: CoverageScope | undefined): GapSpell[] {
  return gapSpells(org, { openBetween: { from: day + 1, to: plusMonths(day, months) }, ...(scope && { scope }) }).filter(
    ({ from }) => from !== null && from > day,
  );
}

interface Cause {
  readonly cause: ForecastCause;
  readonly personKey: Key | null;
}

function causeOf(org: Org, { initiativeKey, role }: GapSpell, from: Day): Cause {
  const before = from - 1;
  const causes = org
    .assignmentsOfInitiative(initiativeKey)
    .filter((assignment) => assignment.role === role && includesDay(assignment.startDate, assignment.endDate, before))
    .flatMap((assignment) => endingsOf(org, assignment, before));
  const first = causes.toSorted((a, b) => FORECAST_CAUSES.indexOf(a.cause) - FORECAST_CAUSES.indexOf(b.cause))[0];
  if (first) return first;
  const waived = org.waiversOfInitiative(initiativeKey).some((waiver) => waiver.role === role && waiver.until === before);
  return { cause: waived ? 'WAIVER_ENDS' : 'INITIATIVE_STARTS', personKey: null };
}

/** What ends on the day so that an assignment covers no longer. */
function endingsOf(org: Org, { assignee, endDate }: RoleAssignment, day: Day): Cause[] {
  if (assignee.kind === 'PERSON') {
    const { personKey } = assignee;
    if (org.person(personKey)!.terminationDate === day) return [{ cause: 'CONTRACT_ENDS', personKey }];
    return endDate === day ? [{ cause: 'ASSIGNMENT_ENDS', personKey }] : [];
  }
  return org.incumbenciesOfPosition(assignee.positionKey).flatMap(({ personKey, startDate, endDate: seatEnd }): Cause[] => {
    if (!includesDay(startDate, seatEnd, day)) return [];
    if (org.person(personKey)!.terminationDate === day) return [{ cause: 'CONTRACT_ENDS', personKey }];
    if (org.position(assignee.positionKey)!.endDate === day) return [{ cause: 'POSITION_ENDS', personKey }];
    if (seatEnd === day) return [{ cause: 'INCUMBENCY_ENDS', personKey }];
    return endDate === day ? [{ cause: 'ASSIGNMENT_ENDS', personKey }] : [];
  });
}
