import type { Day } from '../org/day.ts';

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
}

const BOTH_MISSING = 40;
const ONE_MISSING = 15;
const POINTS_OF_PRIORITY: readonly number[] = [30, 24, 18, 12, 6];
const NO_PRIORITY = 15;
const MOST_FOR_DAYS = 30;
const DAYS_FOR_MOST = 360;

/**
 * How much a gap asks for attention, 1 to 100: 40 points where both owners are missing (else 15), 30 for priority 1 down to 6 for
 * priority 5 (15 where not ranked), and one point for every 12 days that it has been open, at most 30 (the most, too, where
 * nothing bounds its beginning). Equal severities are ordered by initiative and role (see `bySeverity`).
 */
export function severityOf(facts: SeverityFacts): number {
  return pointsOfMissing(facts) + pointsOfPriority(facts) + pointsOfDays(facts);
}

/** How a severity came about: the parts that it is the sum of. What is at stake in money will be one more. */
export function severityParts(facts: SeverityFacts): SeverityPart[] {
  const { priority, bothMissing, from } = facts;
  const days = daysOpen(facts);
  return [
    { label: bothMissing ? 'Both owners are missing' : 'One owner is missing', points: pointsOfMissing(facts) },
    { label: priority === null ? 'No priority' : `Priority ${priority}`, points: pointsOfPriority(facts) },
    { label: from === null ? 'Open since ever' : `Open for ${days} ${days === 1 ? 'day' : 'days'}`, points: pointsOfDays(facts) },
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
