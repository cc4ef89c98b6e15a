import type { Change, RestoreRecord } from '../changes/change.ts';
import { versionsWith } from '../changes/position-versions.ts';
import type { Position, PositionFacts, PositionVersion, RecordKinds, RecordKind } from '../org/records.ts';
import { fieldsOf, isPersonDetail, isPositionFact, WHOLE, type FieldDifference } from './record-fields.ts';

/** The fields that a change writes; `*` alone where it writes, makes or removes the whole record. */
export function fieldsWritten(change: Change): readonly string[] {
  switch (change.kind) {
    case 'MOVE_POSITION':
      return MANAGER;
    case 'CLOSE_POSITION':
    case 'END_INCUMBENCY':
    case 'END_ROLE_ASSIGNMENT':
      return END;
    case 'UPDATE_PERSON':
      return [...named(change.set), ...named(change.details ?? {})];
    case 'UPDATE_POSITION':
    case 'UPDATE_TEAM':
    case 'UPDATE_INITIATIVE':
    case 'UPDATE_ROLE_ASSIGNMENT':
    case 'UPDATE_WAIVER':
    case 'UPDATE_DOTTED_LINE':
      return named(change.set);
    default:
      return ALL;
  }
}

/** Whether a change writes a field, by name or as part of the whole record. */
export function writesField(change: Change, field: string): boolean {
  const fields = fieldsWritten(change);
  return field === WHOLE || fields === ALL || fields.includes(field);
}

/**
 * The change without what it writes to some fields of its record, or null where nothing is left of it.
 * @param live the record as it is on the live side, whose values a restoration then leaves alone.
 */
export function withoutFields(change: Change, left: ReadonlySet<string>, live: RecordKinds[RecordKind] | undefined): Change | null {
  if (left.size === 0) return change;
  if (left.has(WHOLE)) return null;
  switch (change.kind) {
    case 'UPDATE_PERSON': {
      const [set, details] = [without(change.set, left), change.details && without(change.details, left)];
      if (named(set).length === 0 && named(details ?? {}).length === 0) return null;
      return { kind: 'UPDATE_PERSON', personKey: change.personKey, ...(details && { details }), set };
    }
    case 'UPDATE_POSITION':
    case 'UPDATE_TEAM':
    case 'UPDATE_INITIATIVE':
    case 'UPDATE_ROLE_ASSIGNMENT':
    case 'UPDATE_WAIVER':
    case 'UPDATE_DOTTED_LINE': {
      const set = without(change.set, left);
      return named(set).length === 0 ? null : ({ ...change, set } as Change);
    }
    case 'RESTORE_RECORD':
      return live ? restoredBeside(change, left, live) : change;
    default: {
      const fields = fieldsWritten(change);
      return fields !== ALL && fields.every((field) => left.has(field)) ? null : change;
    }
  }
}

/** The record that a change makes by itself; undefined where it changes or removes one. */
export function recordMade(change: Change): RecordKinds[RecordKind] | undefined {
  switch (change.kind) {
    case 'CREATE_POSITION': {
      const { facts, ...position } = change.position;
      return { ...position, version: 0, versions: [{ from: null, ...facts }] };
    }
    case 'CREATE_PERSON':
      return { ...change.person, version: 0 };
    case 'CREATE_TEAM':
      return { ...change.team, version: 0 };
    case 'CREATE_INITIATIVE':
      return { ...change.initiative, version: 0 };
    case 'ASSIGN_INCUMBENT':
      return { ...change.incumbency, version: 0 };
    case 'ASSIGN_ROLE':
      return { ...change.assignment, version: 0 };
    case 'WAIVE_ROLE':
      return { ...change.waiver, version: 0 };
    case 'ADD_DOTTED_LINE':
      return { ...change.dottedLine, version: 0 };
    case 'RESTORE_RECORD':
      return { ...change.record, version: 0 } as RecordKinds[RecordKind];
    default:
      return undefined;
  }
}

/** Whether the change makes a record under a key that must be free. */
export function makesRecord(change: Change): boolean {
  return change.kind !== 'RESTORE_RECORD' && recordMade(change) !== undefined;
}

/** The record with another value in one field that is no dated fact. */
export function withField<K extends RecordKind>(
  kind: K,
  record: RecordKinds[K],
  field: string,
  value: FieldDifference['after'],
): RecordKinds[K] {
  if (kind === 'person' && isPersonDetail(field))
    return { ...record, details: { ...(record as RecordKinds['person']).details, [field]: value } };
  return { ...record, [field]: value };
}

const MANAGER = ['managerKey'] as const;
const END = ['endDate'] as const;
const ALL: readonly string[] = [WHOLE];

/** A restoration that leaves some fields as they are on the live side. */
function restoredBeside(change: RestoreRecord, left: ReadonlySet<string>, live: RecordKinds[RecordKind]): Change {
  let record = { ...change.record } as RecordKinds[RecordKind];
  const kind = change.recordKind;
  for (const field of fieldsOf(kind)) {
    if (!left.has(field)) continue;
    if (kind === 'position' && isPositionFact(field)) {
      const versions = versionsWithFactOf((record as Position).versions, (live as Position).versions, field);
      record = { ...(record as Position), versions };
    } else {
      const holder = kind === 'person' && isPersonDetail(field) ? (live as RecordKinds['person']).details : live;
      record = withField(kind, record, field, (holder as unknown as Record<string, FieldDifference['after']>)[field] ?? null);
    }
  }
  return { ...change, record } as RestoreRecord;
}

/** The versions with one fact as it stands in others: a version begins wherever either of them has one. */
function versionsWithFactOf(
  versions: readonly PositionVersion[],
  others: readonly PositionVersion[],
  fact: keyof PositionFacts,
): readonly PositionVersion[] {
  const starts = [...new Set([...versions, ...others].map(({ from }) => from))].toSorted((a, b) => (a ?? -Infinity) - (b ?? -Infinity));
  const at = (list: readonly PositionVersion[], day: number | null) =>
    list.findLast(({ from }) => from === null || (day !== null && from <= day))!;
  const versionsOfBoth = starts.map((from) => ({ ...at(versions, from), [fact]: at(others, from)[fact], from }));
  // Setting nothing folds versions that say the same as the one before.
  return versionsWith(versionsOfBoth, {}, null);
}

function named(set: object): string[] {
  return Object.entries(set)
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field);
}

function without<S extends object>(set: S, left: ReadonlySet<string>): S {
  return Object.fromEntries(Object.entries(set).filter(([field]) => !left.has(field))) as S;
}
