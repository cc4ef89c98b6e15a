import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/**
 * Keys of the positions whose cards may look different in `after`, found by comparing records (the same object is the
 * same fact). Null where there are more than `most`: then all may as well be worked out anew.
 */
export function touchedPositions(before: Org, after: Org, most: number): Set<Key> | null {
  const positions = new Set<Key>();
  if (before === after) return positions;
  const initiatives = new Set<Key>();
  const both = [before, after];
  const touchHeldBy = (positionKey: Key): void => {
    for (const org of both) for (const one of org.assignmentsOfPosition(positionKey)) initiatives.add(one.initiativeKey);
  };
  const touchSeatsOf = (personKey: Key): void => {
    for (const org of both) for (const { positionKey } of org.incumbenciesOfPerson(personKey)) positions.add(positionKey);
  };

  after.table('position').forEachDifference(before.table('position'), (is, was) => {
    const { key } = (is ?? was)!;
    positions.add(key);
    touchHeldBy(key);
  });
  after.table('incumbency').forEachDifference(before.table('incumbency'), (is, was) => {
    for (const one of [is, was]) {
      if (!one) continue;
      positions.add(one.positionKey);
      touchHeldBy(one.positionKey);
    }
  });
  after.table('person').forEachDifference(before.table('person'), (is, was) => {
    const { key } = (is ?? was)!;
    touchSeatsOf(key);
    for (const org of both) {
      for (const one of org.assignmentsOfPerson(key)) initiatives.add(one.initiativeKey);
      for (const { positionKey } of org.incumbenciesOfPerson(key)) touchHeldBy(positionKey);
    }
  });
  after.table('team').forEachDifference(before.table('team'), (is, was) => {
    if (is && was && is.name === was.name) return;
    for (const org of both) for (const key of org.group('teamPositions', (is ?? was)!.key)) positions.add(key);
  });
  after.table('initiative').forEachDifference(before.table('initiative'), (is, was) => void initiatives.add((is ?? was)!.key));
  after.table('waiver').forEachDifference(before.table('waiver'), (is, was) => void initiatives.add((is ?? was)!.initiativeKey));
  after.table('assignment').forEachDifference(before.table('assignment'), (is, was) => {
    for (const one of [is, was]) if (one) initiatives.add(one.initiativeKey);
  });
  if (positions.size > most || initiatives.size > most) return null;

  for (const key of initiatives) {
    for (const org of both) {
      for (const { assignee } of org.assignmentsOfInitiative(key)) {
        if (assignee.kind === 'POSITION') positions.add(assignee.positionKey);
        else touchSeatsOf(assignee.personKey);
      }
    }
  }
  // A former holder is named by an assignment that only the other version has.
  after.table('assignment').forEachDifference(before.table('assignment'), (is, was) => {
    for (const one of [is, was]) {
      if (one?.assignee.kind === 'POSITION') positions.add(one.assignee.positionKey);
      else if (one?.assignee.kind === 'PERSON') touchSeatsOf(one.assignee.personKey);
    }
  });
  return positions.size > most ? null : positions;
}
