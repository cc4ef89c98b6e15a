import type { Day } from '../org/day.ts';
import type { Initiative } from '../org/records.ts';

/** One reason for a severity, in words, with the points that it adds. */
export interface SeverityPart {
  readonly label: string;
  readonly points: number;
}

/** What a severity is worked out from. */
export interface SeverityFacts {
  readonly initiative: Pick<Initiative, 'priority'>;
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
 * nothing bounds its beginning). Equal severities are ordered by initiative and role.
 */
export function severityParts({ initiative, bothMissing, from, day }: SeverityFacts): SeverityPart[] {
  const { priority } = initiative;
  const parts: SeverityPart[] = [
    bothMissing ? { label: 'Both owners are missing', points: BOTH_MISSING } : { label: 'One owner is missing', points: ONE_MISSING },
    priority === null ? { label: 'No priority', points: NO_PRIORITY } : { label: `Priority ${priority}`, points: POINTS_OF_PRIORITY[priority - 1] ?? NO_PRIORITY },
  ];
  const days = from === null ? DAYS_FOR_MOST : Math.max(0, day - from + 1);
  const points = Math.min(MOST_FOR_DAYS, Math.floor((days * MOST_FOR_DAYS) / DAYS_FOR_MOST));
  parts.push({ label: from === null ? 'Open since ever' : `Open for ${days} ${days === 1 ? 'day' : 'days'}`, points });
  return parts;
}

/** The sum of the parts. */
export function severityOf(facts: SeverityFacts): number {
  return severityParts(facts).reduce((sum, part) => sum + part.points, 0);
}
