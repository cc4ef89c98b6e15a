import type { RecordRef } from '../changes/record-ref.ts';
import type { Org } from '../org/org.ts';
import { RECORD_KINDS, type Incumbency, type Initiative, type Key, type RecordKind, type RecordKinds, type Team } from '../org/records.ts';
import { differingFields, fieldValue, type FieldDifference } from './record-fields.ts';

/** What became of a record. `CLOSED`: it now ends, or ends earlier; `MOVED`: it reports to, or stands below, something else. */
export type DifferenceStatus = 'NEW' | 'CHANGED' | 'REMOVED' | 'CLOSED' | 'MOVED';

/** A record that is not the same in two organizations. */
export interface RecordDifference {
  readonly kind: RecordKind;
  readonly key: Key;
  /** The first that fits of NEW, REMOVED, CLOSED, MOVED, CHANGED. */
  readonly status: DifferenceStatus;
  /** Every field that differs; of a new or removed record those that say something. */
  readonly fields: readonly FieldDifference[];
}

/**
 * What is not the same before and after, by kind and then in the order in which records were made.
 * @param refs only these records are looked at; left out, all are. Two forks of one organization share what neither touched,
 * so that all of them together cost no more than what differs.
 */
export function differenceOf(before: Org, after: Org, refs?: Iterable<RecordRef>): RecordDifference[] {
  const differences: RecordDifference[] = [];
  for (const { kind, key } of refs ?? differingRecords(before, after)) {
    const difference = differenceOfRecord(kind, key, before.record(kind, key), after.record(kind, key));
    if (difference) differences.push(difference);
  }
  return differences;
}

/** The records that are not the very same in two organizations; their content may yet be. */
export function differingRecords(before: Org, after: Org): RecordRef[] {
  const refs: RecordRef[] = [];
  for (const kind of RECORD_KINDS) collectDiffering(kind, before, after, refs);
  return refs;
}

/** What differs between two versions of one record, or null. */
export function differenceOfRecord<K extends RecordKind>(
  kind: K,
  key: Key,
  before: RecordKinds[K] | undefined,
  after: RecordKinds[K] | undefined,
): RecordDifference | null {
  if (before === after) return null;
  const names = differingFields(kind, before, after);
  if (before && after && names.length === 0) return null;
  const fields = names.map((field) => ({
    kind,
    key,
    field,
    before: fieldValue(kind, before, field),
    after: fieldValue(kind, after, field),
  }));
  const status = !before ? 'NEW' : !after ? 'REMOVED' : statusOf(kind, names, before, after);
  return { kind, key, status, fields };
}

function collectDiffering<K extends RecordKind>(kind: K, before: Org, after: Org, refs: RecordRef[]): void {
  after.table(kind).forEachDifference(before.table(kind), (is, was) => {
    refs.push({ kind, key: (is ?? was)!.key });
  });
}

function statusOf(
  kind: RecordKind,
  names: readonly string[],
  before: RecordKinds[RecordKind],
  after: RecordKinds[RecordKind],
): DifferenceStatus {
  if (isClosed(kind, before, after)) return 'CLOSED';
  return names.includes('managerKey') || names.includes('parentKey') ? 'MOVED' : 'CHANGED';
}

/** An initiative ends by its status: its last day is a plan. */
function isClosed(kind: RecordKind, before: RecordKinds[RecordKind], after: RecordKinds[RecordKind]): boolean {
  if (kind === 'initiative') return (after as Initiative).status === 'CLOSED' && (before as Initiative).status !== 'CLOSED';
  if (!('endDate' in after)) return false;
  const [was, is] = [(before as Team | Incumbency).endDate, (after as Team | Incumbency).endDate];
  return is !== null && (was === null || is < was);
}
