import type { OrgDay } from './org-day.ts';
import type { Key, Position } from './records.ts';

/** With more changed positions than this it costs less to look at all of them. */
const MOST_CHANGES = 5_000;

/**
 * The roots of the forest of a day, in the order in which they were made.
 * @param former a view whose roots are known: where it is of the same day and of the same origin, only what differs is looked at.
 */
export function rootsOn(on: OrgDay, former: OrgDay | null): readonly Position[] {
  const positions = on.org.table('position');
  const suspects = former && former.day === on.day ? changedSince(former, on) : null;
  if (!former || !suspects) {
    const roots: Position[] = [];
    positions.forEach((position) => {
      if (isRoot(on, position)) roots.push(position);
    });
    return roots;
  }
  const kept = former.roots().filter(({ key }) => !suspects.has(key));
  const found = [...suspects].map((key) => on.org.position(key)).filter((position) => position !== undefined && isRoot(on, position));
  return [...kept, ...(found as Position[])].sort((a, b) => positions.slotOf(a.key) - positions.slotOf(b.key));
}

/** Keys of the positions that may be a root in one and not in the other; null where that is too many to look at. */
function changedSince(former: OrgDay, on: OrgDay): ReadonlySet<Key> | null {
  const [then, now] = [former.org.table('position'), on.org.table('position')];
  if (!now.sharesSlots(then)) return null;
  const suspects = new Set<Key>();
  let left = MOST_CHANGES;
  now.forEachDifference(then, (is, was) => {
    const { key } = (is ?? was)!;
    suspects.add(key);
    const [existed, exists] = [was !== undefined && former.exists(was), is !== undefined && on.exists(is)];
    if (existed !== exists) for (const report of on.org.group('reports', key)) suspects.add(report);
    return --left > 0;
  });
  return left > 0 ? suspects : null;
}

function isRoot(on: OrgDay, position: Position): boolean {
  if (!on.exists(position)) return false;
  const manager = on.manager(position);
  return manager === null || !on.exists(manager);
}
