import { minorDigits } from '../import/row-reader.ts';
import type { Day } from '../org/day.ts';
import type { Money } from '../org/records.ts';

/** One reason for a severity, in words, with the points that it adds. */
export interface SeverityPart {
  readonly label: string;
  readonly points: number;
}

/** What a severity is worked out from. */
export interface SeverityFacts {
  /** Of the initiative, 1 (highest) to 5; null is not ranked. */
  readonly priority: number | null;
  /** Whether the other owner is missing too. */
  readonly bothMissing: boolean;
  /** First day of the gap; null where nothing bounds it. */
  readonly from: Day | null;
  readonly day: Day;
  /** What is at stake; null without a budget. */
  readonly exposure: Money | null;
}

const BOTH_MISSING = 30;
const ONE_MISSING = 12;
const POINTS_OF_PRIORITY: readonly number[] = [25, 20, 15, 10, 5];
const NO_PRIORITY = 12;
const MOST_FOR_DAYS = 20;
const DAYS_FOR_MOST = 360;
const MOST_FOR_EXPOSURE = 25;
/** Points for each tenfold of exposure above a thousand. */
const POINTS_A_TENFOLD = 5;

/**
 * How much a gap asks for attention, 1 to 100: 30 points where both owners are missing (else 12), 25 for priority 1 down to 5 for
 * priority 5 (12 where not ranked), one for every 18 days that it has been open, at most 20 (the most, too, where nothing bounds its
 * beginning), and for what is at stake 5 for each tenfold above 1,000 in major units, at most 25 (none without a budget; currencies
 * are not converted). Equal severities are ordered by initiative and role (see `bySeverity`).
 */
export function severityOf(facts: SeverityFacts): number {
  return pointsOfMissing(facts) + pointsOfPriority(facts) + pointsOfDays(facts) + pointsOfExposure(facts);
}

/** How a severity came about: the parts that it is the sum of. */
export function severityParts(facts: SeverityFacts): SeverityPart[] {
  const { priority, bothMissing, from, exposure } = facts;
  const days = daysOpen(facts);
  return [
    { label: bothMissing ? 'Both owners are missing' : 'One owner is missing', points: pointsOfMissing(facts) },
    { label: priority === null ? 'No priority' : `Priority ${priority}`, points: pointsOfPriority(facts) },
    { label: from === null ? 'Open since ever' : `Open for ${days} ${days === 1 ? 'day' : 'days'}`, points: pointsOfDays(facts) },
    {
      label:
        exposure === null ? 'No budget, so nothing known at stake' : `At stake: ${Math.round(majorUnits(exposure))} ${exposure.currency}`,
      points: pointsOfExposure(facts),
    },
  ];
}

/** Days that a gap has been open on `day`, that day included; null where nothing bounds its beginning. */
export function daysOpen({ from, day }: Pick<SeverityFacts, 'from' | 'day'>): number | null {
  return from === null ? null : Math.max(0, day - from + 1);
}

function pointsOfMissing({ bothMissing }: SeverityFacts): number {
  return bothMissing ? BOTH_MISSING : ONE_MISSING;
}

function pointsOfPriority({ priority }: SeverityFacts): number {
  return priority === null ? NO_PRIORITY : (POINTS_OF_PRIORITY[priority - 1] ?? NO_PRIORITY);
}

function pointsOfDays(facts: SeverityFacts): number {
  return Math.min(MOST_FOR_DAYS, Math.floor(((daysOpen(facts) ?? DAYS_FOR_MOST) * MOST_FOR_DAYS) / DAYS_FOR_MOST));
}

function pointsOfExposure({ exposure }: SeverityFacts): number {
  if (exposure === null) return 0;
  const thousands = majorUnits(exposure) / 1000;
  return thousands <= 1 ? 0 : Math.min(MOST_FOR_EXPOSURE, Math.floor(POINTS_A_TENFOLD * Math.log10(thousands)));
}

function majorUnits({ minor, currency }: Money): number {
  return minor / 10 ** minorDigits(currency);
}
