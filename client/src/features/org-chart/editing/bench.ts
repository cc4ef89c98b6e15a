import { type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { isEmployed } from '@tandem/shared/org/org-day';
import type { Person } from '@tandem/shared/org/records';

/** People who are employed on the day and hold no position, by name. */
export function benchOf(org: Org, day: Day): readonly Person[] {
  const view = org.on(day);
  const bench: Person[] = [];
  org.table('person').forEach((person) => {
    if (isEmployed(person, day) && view.seatsOf(person.key).length === 0) bench.push(person);
  });
  return bench.sort((a, b) => (a.details.displayName < b.details.displayName ? -1 : 1));
}
