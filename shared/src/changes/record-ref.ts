import type { Key, RecordKind } from '../org/records.ts';

/** Names one record of an organization. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly key: Key;
}

export function sameRef(a: RecordRef, b: RecordRef): boolean {
  return a.kind === b.kind && a.key === b.key;
}
