import type { Change, UpdatePosition } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { OrgReader } from '@tandem/shared/org/org';
import type { Incumbency, Key, PositionFacts, RoleKey } from '@tandem/shared/org/records';
import { managerOn, reportsOn } from './move-changes.ts';

/** Facts of a seat that is to be made; what is left out is empty, and one full-time equivalent. */
export type NewSeat = Pick<PositionFacts, 'title' | 'managerKey'> & Partial<PositionFacts> & { readonly startDate: Day };

/** A seat that begins on its first day. */
export function createPosition(key: Key, { startDate, ...facts }: NewSeat): Change {
  const empty = {
    teamKey: null,
    jobProfile: null,
    level: null,
    fte: 1,
    location: null,
    costCenter: null,
    annualCost: null,
    payRange: null,
  };
  return {
    kind: 'CREATE_POSITION',
    position: { key, source: null, externalId: null, startDate, endDate: null, onHold: false, facts: { ...empty, ...facts } },
  };
}

/** Facts of a seat that hold from the day on. */
export function editPosition(positionKey: Key, set: UpdatePosition['set'], day: Day): Change {
  return { kind: 'UPDATE_POSITION', positionKey, set, effectiveOn: day };
}

/**
 * Seats end with `lastDay`. With `handOn` their direct reports go to the nearest manager above that stays, from the
 * day after.
 */
export function closePositions(org: OrgReader, keys: readonly Key[], lastDay: Day, handOn: boolean): Change[] {
  const closing = new Set(keys);
  const changes: Change[] = [];
  if (handOn) {
    for (const key of keys) {
      let heir = managerOn(org, key, lastDay);
      const seen = new Set<Key>();
      while (heir !== null && closing.has(heir) && !seen.has(heir)) {
        seen.add(heir);
        heir = managerOn(org, heir, lastDay);
      }
      for (const report of reportsOn(org, key, lastDay)) {
        if (!closing.has(report)) changes.push({ kind: 'MOVE_POSITION', positionKey: report, managerKey: heir, effectiveOn: lastDay + 1 });
      }
    }
  }
  return [...changes, ...keys.map((positionKey): Change => ({ kind: 'CLOSE_POSITION', positionKey, endDate: lastDay }))];
}

/** Somebody takes a seat from the day on, and leaves the seats named the day before. */
export function seatPerson(key: Key, positionKey: Key, personKey: Key, from: Day, leaving: readonly Incumbency[]): Change[] {
  return [
    ...leaving.map((held): Change => ({
      kind: 'END_INCUMBENCY',
      incumbencyKey: held.key,
      endDate: Math.max(from - 1, held.startDate ?? from - 1),
    })),
    {
      kind: 'ASSIGN_INCUMBENT',
      incumbency: { key, source: null, externalId: null, positionKey, personKey, startDate: from, endDate: null },
    },
  ];
}

/** A role of an initiative for a person, or for a position and whoever holds it, from the day on. */
export function assignOwner(
  key: Key,
  initiativeKey: Key,
  role: RoleKey,
  assignee: { readonly personKey: Key } | { readonly positionKey: Key },
  from: Day,
): Change {
  return {
    kind: 'ASSIGN_ROLE',
    assignment: {
      key,
      source: null,
      externalId: null,
      initiativeKey,
      role,
      assignee:
        'personKey' in assignee
          ? { kind: 'PERSON', personKey: assignee.personKey }
          : { kind: 'POSITION', positionKey: assignee.positionKey },
      allocation: null,
      startDate: from,
      endDate: null,
      acting: false,
    },
  };
}
