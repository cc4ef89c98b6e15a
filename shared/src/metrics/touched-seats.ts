import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';

/** With more changed records than this it costs less to count everything anew. */
const MOST_CHANGES = 10_000;

/** What may count otherwise than before. */
export interface TouchedSeats {
  readonly positions: ReadonlySet<Key>;
  readonly people: ReadonlySet<Key>;
}

/** Positions and people whose share in the figures may differ between two organizations, on any day; null where that is too many to look at. */
export function touchedSeats(before: Org, after: Org): TouchedSeats | null {
  if (!after.table('position').sharesSlots(before.table('position'))) return null;
  const positions = new Set<Key>();
  const people = new Set<Key>();
  let left = MOST_CHANGES;
  after.table('position').forEachDifference(before.table('position'), (is, was) => {
    const { key } = (is ?? was)!;
    positions.add(key);
    for (const org of [before, after]) for (const { personKey } of org.incumbenciesOfPosition(key)) people.add(personKey);
    return --left > 0;
  });
  after.table('incumbency').forEachDifference(before.table('incumbency'), (is, was) => {
    for (const incumbency of [is, was]) {
      if (!incumbency) continue;
      positions.add(incumbency.positionKey);
      people.add(incumbency.personKey);
    }
    return --left > 0;
  });
  after.table('person').forEachDifference(before.table('person'), (is, was) => {
    const { key } = (is ?? was)!;
    people.add(key);
    for (const org of [before, after]) for (const { positionKey } of org.incumbenciesOfPerson(key)) positions.add(positionKey);
    return --left > 0;
  });
  return left > 0 ? { positions, people } : null;
}
