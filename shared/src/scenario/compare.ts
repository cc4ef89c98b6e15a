import type { RecordRef } from '../changes/record-ref.ts';
import type { Org } from '../org/org.ts';
import type { Key, RecordKind } from '../org/records.ts';
import type { FieldValue } from './field-values.ts';
import { differingFields, fieldsOf, fieldValue, WHOLE } from './record-fields.ts';

/** One field of a record that is not the same in all of the compared organizations. */
export interface ComparedField {
  readonly kind: RecordKind;
  readonly key: Key;
  /** `*` where some have no such record: its value there is null. */
  readonly field: string;
  /** One for each side, in their order. */
  readonly values: readonly FieldValue[];
}

/** Where two or more organizations differ, record by record in the order of `refs`; each record is looked at once. */
export function compareVersions(sides: readonly Org[], refs: Iterable<RecordRef>): ComparedField[] {
  const rows: ComparedField[] = [];
  const seen = new Set<string>();
  for (const { kind, key } of refs) {
    const text = `${kind}:${key}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const records = sides.map((side) => side.record(kind, key));
    if (records.every((record) => record === records[0])) continue;
    // Of what is not everywhere the fields say something only where those that have the record differ among themselves.
    const there = records.filter((record) => record !== undefined);
    const differing = new Set(there.slice(1).flatMap((record) => differingFields(kind, there[0], record)));
    const fields = fieldsOf(kind).filter((field) => differing.has(field));
    for (const field of there.length < records.length ? [WHOLE, ...fields] : fields)
      rows.push({ kind, key, field, values: records.map((record) => fieldValue(kind, record, field)) });
  }
  return rows;
}
