import type { Org } from '../org/org.ts';
import type { Incumbency, Key, RoleAssignment } from '../org/records.ts';

/** From so many on it is quicker to look at everybody. */
const MOST_TOUCHED = 5_000;

/** The people whose records, seats or roles are not the same in two versions of an organization; null where that are too many to tell. */
export function touchedPeople(before: Org, after: Org): ReadonlySet<Key> | null {
  const people = new Set<Key>();
  const addIncumbents = (positionKey: Key) => {
    for (const org of [before, after])
      for (const key of org.group('positionIncumbencies', positionKey)) people.add(org.incumbency(key)!.personKey);
  };
  const addHolders = (assignment: RoleAssignment | undefined) => {
    if (assignment?.assignee.kind === 'PERSON') people.add(assignment.assignee.personKey);
    else if (assignment) addIncumbents(assignment.assignee.positionKey);
  };
  const addSeat = (incumbency: Incumbency | undefined) => void (incumbency && people.add(incumbency.personKey));
  const goOn = () => people.size < MOST_TOUCHED;
  if (!after.table('person').sharesSlots(before.table('person'))) return null;
  after.table('person').forEachDifference(before.table('person'), (is, was) => {
    people.add((is ?? was)!.key);
    return goOn();
  });
  after.table('incumbency').forEachDifference(before.table('incumbency'), (is, was) => {
    addSeat(is);
    addSeat(was);
    return goOn();
  });
  after.table('position').forEachDifference(before.table('position'), (is, was) => {
    addIncumbents((is ?? was)!.key);
    return goOn();
  });
  after.table('assignment').forEachDifference(before.table('assignment'), (is, was) => {
    addHolders(is);
    addHolders(was);
    return goOn();
  });
  return goOn() ? people : null;
}
