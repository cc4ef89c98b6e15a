import { CHANGE_RULES } from './change-rules.ts';
import type { Org } from '../org/org.ts';
import type { OrgReader, OrgDraft } from '../org/org.ts';
import type { Change } from './change.ts';
import type { RecordRef } from './record-ref.ts';
import type { Refusal } from './refusal.ts';

/** An act that was allowed: the organization after it, and how to take it back. */
export interface Allowed {
  readonly allowed: true;
  readonly org: Org;
  readonly changes: readonly Change[];
  /** In the order in which they have to be applied: the inverse of the last change first. */
  readonly inverses: readonly Change[];
  /** Every record that the act wrote, once. */
  readonly written: readonly RecordRef[];
}

/** An act that was refused. The organization is as it was. */
export interface Refused {
  readonly allowed: false;
  readonly refusals: readonly Refusal[];
}

/**
 * Applies the changes of one act, each on the result of those before it: all or nothing.
 * Stops at the first refusal; `revision` becomes the organization's revision and the version of what was written.
 */
export function applyAct(org: Org, changes: readonly Change[], revision: number = org.revision + 1): Allowed | Refused {
  return applyPlanned(org, changes.length, (_draft, i) => ({ planned: changes[i]! }), revision);
}

/** Like `applyAct`, for changes of which each is only known on the result of those before it; `plan` may refuse to give one. */
export function applyPlanned(
  org: Org,
  count: number,
  plan: (org: OrgReader, i: number) => { readonly planned: Change } | { readonly refused: Refusal },
  revision: number = org.revision + 1,
): Allowed | (Refused & { /** Which of them was refused, from 0. */ readonly at: number }) {
  const draft = org.draft();
  const changes: Change[] = [];
  const inverses: Change[] = [];
  const written = new Map<string, RecordRef>();
  for (let i = 0; i < count; i++) {
    const step = plan(draft, i);
    if ('refused' in step) return refused(step.refused, i);
    const done = applyChange(draft, step.planned, revision);
    if (!done.allowed) return refused(done.refusal, i);
    changes.push(step.planned);
    inverses.push(done.inverse);
    const ref = writtenBy(step.planned);
    written.set(`${ref.kind}:${ref.key}`, ref);
  }
  return { allowed: true, org: draft.seal(revision), changes, inverses: inverses.reverse(), written: [...written.values()] };

  function refused(refusal: Refusal, at: number): Refused & { readonly at: number } {
    draft.abandon();
    return { allowed: false, refusals: [refusal], at };
  }
}

/** Applies one change to an open draft, or refuses it and leaves the draft as it was. `version` is the revision of the act. */
export function applyChange(
  draft: OrgDraft,
  change: Change,
  version: number,
): { readonly allowed: true; readonly inverse: Change } | { readonly allowed: false; readonly refusal: Refusal } {
  const rule = ruleOf(change);
  const refusal = rule.decide(draft, change);
  if (refusal) return { allowed: false, refusal };
  const inverse = rule.invert(draft, change);
  rule.apply(draft, change, version);
  return { allowed: true, inverse };
}

/** Why a change would be refused on this organization, or null. Asks without applying anything. */
export function decideChange(org: OrgReader, change: Change): Refusal | null {
  return ruleOf(change).decide(org, change);
}

/** The record that a change writes. */
export function writtenBy(change: Change): RecordRef {
  return ruleOf(change).writes(change);
}

interface AnyRule {
  decide(org: OrgReader, change: Change): Refusal | null;
  apply(draft: OrgDraft, change: Change, version: number): void;
  invert(org: OrgReader, change: Change): Change;
  writes(change: Change): RecordRef;
}

/** The table's type pairs every rule with its kind, so the one widening here is sound. */
function ruleOf(change: Change): AnyRule {
  return CHANGE_RULES[change.kind] as unknown as AnyRule;
}
