import { includesDay, plusMonths, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleAssignment } from '../org/records.ts';
import { CoverageGap } from './coverage-gap.ts';
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

/** A gap that is to come. */
export interface ForecastEntry {
  readonly gap: CoverageGap;
  readonly cause: ForecastCause;
  /** Whose contract, seat or assignment ends; null where nobody's does. */
  readonly personKey: Key | null;
  readonly expectedFill: ExpectedFill | null;
  /** Somebody follows on the day after it, or a vacant seat that is not on hold holds the role. */
  readonly isBeingFilled: boolean;
}

/** The gaps that open after `day` within so many months, in the order in which they open. */
export function coverageForecast(org: Org, day: Day, months: number, scope?: CoverageScope): ForecastEntry[] {
  const last = plusMonths(day, months);
  return gapSpells(org, { openBetween: { from: day + 1, to: last }, ...(scope && { scope }) })
    .filter(({ from }) => from !== null && from > day)
    .map((spell) => entryOf(org, spell, day))
    .toSorted(
      (a, b) => a.gap.from! - b.gap.from! || b.gap.severity - a.gap.severity || (a.gap.initiativeKey < b.gap.initiativeKey ? -1 : 1),
    );
}

function entryOf(org: Org, spell: GapSpell, day: Day): ForecastEntry {
  const from = spell.from!;
  const { cause, personKey } = causeOf(org, spell, from);
  const fill = expectedFill(org, spell, day);
  const isFollowed = spell.to !== null && spell.to !== org.initiative(spell.initiativeKey)!.endDate;
  return {
    gap: new CoverageGap(org, spell, from, from),
    cause,
    personKey,
    expectedFill: fill,
    isBeingFilled: isFollowed || (fill !== null && fill.day !== null),
  };
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
