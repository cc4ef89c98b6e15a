import type { OrgDraft, OrgReader } from '../org/org.ts';
import type { Change, ChangeKind, ChangeOf } from './change.ts';
import type { RecordRef } from './record-ref.ts';
import type { Refusal } from './refusal.ts';

/** What one kind of change means. There is one file for each kind that holds its rule. */
export interface ChangeRule<K extends ChangeKind> {
  /** Null where the change is allowed on this organization, else the first reason why not. */
  decide(org: OrgReader, change: ChangeOf<K>): Refusal | null;
  /** Puts what the change makes of the records. Only called after `decide` allowed it. `version` is the act's revision. */
  apply(draft: OrgDraft, change: ChangeOf<K>, version: number): void;
  /** The change that takes this one back, worked out on the organization before it is applied. */
  invert(org: OrgReader, change: ChangeOf<K>): Change;
  /** The record that the change writes. */
  writes(change: ChangeOf<K>): RecordRef;
}
