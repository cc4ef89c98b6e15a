import type { Org } from '../org/org.ts';
import type { Key, RecordKind, RecordKinds } from '../org/records.ts';

/** With more changed records than this it costs less to look at every initiative. */
const MOST_CHANGES = 2_000;

/**
 * Places of the initiatives whose coverage may differ between two organizations, found by comparing their records one by one
 * (records never change, so the same object is the same fact); null where so much differs that all of them may as well.
 */
export function affectedInitiatives(before: Org, after: Org): ReadonlySet<number> | null {
  const initiatives = after.table('initiative');
  const places = new Set<number>();
  let changes = 0;
  const touch = (key: Key) => places.add(initiatives.slotOf(key));
  const touchHeldBy = (positionKey: Key) => {
    for (const key of after.group('positionAssignments', positionKey)) touch(after.assignment(key)!.initiativeKey);
  };
  const eachChange = <K extends RecordKind>(kind: K, visit: (record: RecordKinds[K]) => void) => {
    if (changes > MOST_CHANGES) return;
    after.table(kind).forEachDifference(before.table(kind), (is, was) => {
      changes++;
      if (was) visit(was);
      if (is) visit(is);
      return changes <= MOST_CHANGES;
    });
  };
  eachChange('initiative', ({ key }) => touch(key));
  eachChange('assignment', ({ initiativeKey }) => touch(initiativeKey));
  eachChange('waiver', ({ initiativeKey }) => touch(initiativeKey));
  eachChange('incumbency', ({ positionKey }) => touchHeldBy(positionKey));
  eachChange('position', ({ key }) => touchHeldBy(key));
  eachChange('person', ({ key }) => {
    for (const assignment of after.assignmentsOfPerson(key)) touch(assignment.initiativeKey);
    for (const incumbency of after.incumbenciesOfPerson(key)) touchHeldBy(incumbency.positionKey);
  });
  return changes > MOST_CHANGES ? null : places;
}
