import type { OrgReader } from '../org/org.ts';
import type { Key, RecordKind } from '../org/records.ts';
import type { Change, RestoreRecord } from './change.ts';

/** The change that brings a record back as it is now. */
export function restoring(org: OrgReader, kind: RecordKind, key: Key): Change {
  const { version: _version, ...record } = org.record(kind, key)!;
  return { kind: 'RESTORE_RECORD', recordKind: kind, record } as RestoreRecord;
}
