import type { RecordRef } from '../changes/record-ref.ts';
import type { Org } from '../org/org.ts';
import type { Key, RecordKind } from '../org/records.ts';
import { sameValue, type FieldValue } from './field-values.ts';
import { fieldsOf, fieldValue, WHOLE } from './record-fields.ts';

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
    const isEverywhere = records.every((record) => record !== undefined);
    for (const field of isEverywhere ? fieldsOf(kind) : [WHOLE, ...fieldsOf(kind)]) {
      const values = records.map((record) => fieldValue(kind, record, field));
      // Of what is not everywhere the fields say something only where those that have the record differ among themselves.
      const compared = isEverywhere || field === WHOLE ? values : values.filter((_, side) => records[side] !== undefined);
      if (compared.some((value) => !sameValue(value, compared[0]))) rows.push({ kind, key, field, values });
    }
  }
  return rows;
}
