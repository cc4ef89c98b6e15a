import { includesDay, type Day } from '../org/day.ts';
import type { Initiative } from '../org/records.ts';

/**
 * Whether an initiative needs its owners on a day: whenever the day lies inside its dates. Its status and its stage decide nothing:
 * a proposed or paused initiative inside its dates needs its pair all the same, and a closed one is over because it has an end date.
 */
export function needsOwners(initiative: Pick<Initiative, 'startDate' | 'endDate'>, day: Day): boolean {
  return includesDay(initiative.startDate, initiative.endDate, day);
}
