import type { RecordRef } from '../changes/record-ref.ts';
import type { Refusal } from '../changes/refusal.ts';
import type { RecordKind, RecordKinds } from '../org/records.ts';
import { fieldValueText, type FieldValue } from './field-values.ts';
import { differingFields, fieldValue, sameContent, WHOLE } from './record-fields.ts';

/** Keep what the live side says, keep mine, or set another value. */
export type ConflictChoice = 'LIVE' | 'MINE' | 'EDIT';

/** What somebody decided about a conflict. */
export interface Resolution {
  readonly conflictId: string;
  readonly choice: ConflictChoice;
  /** With EDIT: the value as text (see `parseFieldValue`); null or empty is no value. */
  readonly value?: string | null;
  /** What `seenLive` said of the conflict when it was decided; when it says something else now the resolution is void. */
  readonly seenLive: string;
}

/** Both sides changed the same field of a record since their common ancestor, and to different values. Of the field `*`: one of them has no such record. */
export interface FieldConflict {
  readonly kind: 'FIELD';
  readonly id: string;
  readonly ref: RecordRef;
  readonly field: string;
  /** What the common ancestor said; null also where it had no such record. */
  readonly base: FieldValue;
  readonly live: FieldValue;
  readonly mine: FieldValue;
  /** The changes that write the field, oldest first. */
  readonly changeIds: readonly string[];
  /** The resolution that holds; null while the conflict is open. */
  readonly resolved: Resolution | null;
  /** Why the value that was chosen with EDIT cannot be set; the conflict then is open. */
  readonly refusal?: Refusal;
}

/** A change that can no longer be done. */
export interface RefusedConflict {
  readonly kind: 'REFUSED';
  readonly id: string;
  readonly changeId: string;
  readonly ref: RecordRef;
  readonly refusal: Refusal;
  /** Can only be LIVE: the change is left out. */
  readonly resolved: Resolution | null;
}

export type Conflict = FieldConflict | RefusedConflict;

/** What one record's three versions come to. */
export interface MergedRecord {
  /** Fields that are not to be written: mine did nothing, or what the live side already did. `*` is all. */
  readonly left: ReadonlySet<string>;
  readonly conflicts: readonly Pick<FieldConflict, 'field' | 'base' | 'live' | 'mine'>[];
}

/** Compares three versions of a record by field; undefined is no record. Null where the live side did nothing. */
export function mergeRecord<K extends RecordKind>(
  kind: K,
  base: RecordKinds[K] | undefined,
  live: RecordKinds[K] | undefined,
  mine: RecordKinds[K] | undefined,
): MergedRecord | null {
  if (sameContent(kind, live, base)) return null;
  if (sameContent(kind, live, mine) || sameContent(kind, base, mine)) return { left: new Set([WHOLE]), conflicts: [] };
  const conflictAt = (field: string) => ({
    field,
    base: fieldValue(kind, base, field),
    live: fieldValue(kind, live, field),
    mine: fieldValue(kind, mine, field),
  });
  if (!live || !mine) return { left: new Set(), conflicts: [conflictAt(WHOLE)] };
  const apart = differingFields(kind, live, mine);
  if (!base) return { left: new Set(), conflicts: apart.map(conflictAt) };
  const byLive = differingFields(kind, base, live);
  const byMine = new Set(differingFields(kind, base, mine));
  const conflicting = apart.filter((field) => byMine.has(field) && byLive.includes(field));
  return { left: new Set(byLive.filter((field) => !conflicting.includes(field))), conflicts: conflicting.map(conflictAt) };
}

/** The same text while the live side says the same: a resolution carries it. */
export function seenLive(conflict: Conflict): string {
  return conflict.kind === 'FIELD' ? fieldValueText(conflict.live) : '';
}

/** Stays the same as long as it is about the same field of the same record. */
export function fieldConflictId({ kind, key }: RecordRef, field: string): string {
  return `${kind}:${key}:${field}`;
}

/** Stays the same as long as the same change is refused for the same kind of reason. */
export function refusedConflictId(changeId: string, { code }: Refusal): string {
  return `refused:${changeId}:${code}`;
}
