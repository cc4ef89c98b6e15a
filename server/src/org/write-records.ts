import type { RecordRef } from '@tandem/shared/changes/record-ref';
import type { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS, type Person, type RecordKind, type RecordKinds } from '@tandem/shared/org/records';
import type { EntityManager } from 'typeorm';
import { putRows, removeRows } from '../database/bulk-rows.ts';
import { RECORD_ROWS } from './record-rows.ts';

/** Makes the rows of the records that an act wrote what they are in `org`; those that are not there are removed. */
export async function writeRecords(
  manager: EntityManager,
  org: Org,
  written: readonly RecordRef[],
  detailsId: (person: Person) => number,
): Promise<void> {
  for (const kind of RECORD_KINDS)
    await writeKind(
      manager,
      org,
      kind,
      written.filter((ref) => ref.kind === kind),
      detailsId,
    );
}

async function writeKind<K extends RecordKind>(
  manager: EntityManager,
  org: Org,
  kind: K,
  written: readonly RecordRef[],
  detailsId: (person: Person) => number,
): Promise<void> {
  const rows = RECORD_ROWS[kind];
  const present: RecordKinds[K][] = [];
  const gone: string[] = [];
  for (const { key } of written) {
    const record = org.record(kind, key);
    if (record) present.push(record);
    else gone.push(key);
  }
  await removeRows(manager, rows.table, 'key', gone);
  await putRows(
    manager,
    rows,
    present.map((record) => rows.toCells(record, detailsId)),
  );
}
