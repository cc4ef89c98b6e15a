import { includesDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { isEmployed } from '@tandem/shared/org/org-day';
import type { Key, Person } from '@tandem/shared/org/records';

/**
 * Answers with the people who are employed on a day and hold no position then, by name. What the last answer found is
 * kept, so that the next organization costs as much as differs from it.
 */
export function createBench(): (org: Org, day: Day) => readonly Person[] {
  let kept: { readonly org: Org; readonly day: Day; readonly keys: Set<Key>; readonly bench: readonly Person[] } | null = null;
  return (org, day) => {
    if (kept?.org === org && kept.day === day) return kept.bench;
    const keys = kept !== null && kept.day === day ? kept.keys : allOn(org, day);
    let changed = kept === null || kept.day !== day;
    if (kept !== null && !changed) {
      for (const key of touchedPeople(kept.org, org)) {
        const person = org.person(key);
        const was = keys.delete(key);
        const is = person !== undefined && isEmployed(person, day) && org.on(day).seatsOf(key).length === 0;
        if (is) keys.add(key);
        changed ||= was || is;
      }
    }
    const bench = changed ? [...keys].map((key) => org.person(key)!).sort(byName) : kept!.bench;
    kept = { org, day, keys, bench };
    return bench;
  };
}

function allOn(org: Org, day: Day): Set<Key> {
  const seated = new Set<Key>();
  org.table('incumbency').forEach(({ personKey, positionKey, startDate, endDate }) => {
    if (!includesDay(startDate, endDate, day)) return;
    const position = org.position(positionKey)!;
    if (includesDay(position.startDate, position.endDate, day)) seated.add(personKey);
  });
  const bench = new Set<Key>();
  org.table('person').forEach((person) => {
    if (!seated.has(person.key) && isEmployed(person, day)) bench.add(person.key);
  });
  return bench;
}

function touchedPeople(before: Org, after: Org): Set<Key> {
  const people = new Set<Key>();
  after.table('person').forEachDifference(before.table('person'), (is, was) => void people.add((is ?? was)!.key));
  after.table('incumbency').forEachDifference(before.table('incumbency'), (is, was) => {
    for (const one of [is, was]) if (one) people.add(one.personKey);
  });
  after.table('position').forEachDifference(before.table('position'), (is, was) => {
    if (is && was && is.startDate === was.startDate && is.endDate === was.endDate) return;
    for (const one of after.incumbenciesOfPosition((is ?? was)!.key)) people.add(one.personKey);
  });
  return people;
}

function byName(a: Person, b: Person): number {
  return a.details.displayName < b.details.displayName ? -1 : 1;
}
