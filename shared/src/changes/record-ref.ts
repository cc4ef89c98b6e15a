import type { Key, RecordKind } from '../org/records.ts';

/** Names one record of an organization. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly key: Key;
}

export function sameRef(a: RecordRef, b: RecordRef): boolean {
  return a.kind === b.kind && a.key === b.key;
}

/** A record as a text, to look it up by. */
export function refText({ kind, key }: RecordRef): string {
  return `${kind}:${key}`;
}
