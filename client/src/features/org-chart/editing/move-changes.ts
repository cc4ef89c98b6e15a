import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { OrgReader } from '@tandem/shared/org/org';
import { versionOn } from '@tandem/shared/org/org-day';
import type { Key } from '@tandem/shared/org/records';

/** Positions that get another manager. */
export interface WantedMove {
  /** None below another one, unless they move alone. */
  readonly keys: readonly Key[];
  /** Null: they become roots. */
  readonly managerKey: Key | null;
  /** Their reports stay behind, with the nearest manager above that does not move. */
  readonly alone: boolean;
}

/** The changes of a move that holds from the day on, in an order in which each is allowed if the whole is. */
export function moveChanges(org: OrgReader, day: Day, { keys, managerKey, alone }: WantedMove): Change[] {
  const moving = new Set(keys);
  const changes: Change[] = [];
  if (alone) {
    for (const key of keys) {
      const heir = managerAbove(org, key, moving, day);
      for (const report of reportsOn(org, key, day)) if (!moving.has(report)) changes.push(move(report, heir, day));
    }
  }
  for (const key of keys) if (managerOn(org, key, day) !== managerKey) changes.push(move(key, managerKey, day));
  return changes;
}

/** Keys of the positions that report to this one on the day and are not closed, planned ones among them. */
export function reportsOn(org: OrgReader, managerKey: Key, day: Day): Key[] {
  return org.reportsEver(managerKey).filter((key) => {
    const { endDate } = org.position(key)!;
    return managerOn(org, key, day) === managerKey && (endDate === null || endDate >= day);
  });
}

/** The manager of a position on the day; null for a root. */
export function managerOn(org: OrgReader, key: Key, day: Day): Key | null {
  const position = org.position(key);
  return position === undefined ? null : versionOn(position, day).managerKey;
}

function managerAbove(org: OrgReader, key: Key, moving: ReadonlySet<Key>, day: Day): Key | null {
  const seen = new Set<Key>();
  let above = managerOn(org, key, day);
  while (above !== null && moving.has(above) && !seen.has(above)) {
    seen.add(above);
    above = managerOn(org, above, day);
  }
  return above;
}

function move(positionKey: Key, managerKey: Key | null, effectiveOn: Day): Change {
  return { kind: 'MOVE_POSITION', positionKey, managerKey, effectiveOn };
}
