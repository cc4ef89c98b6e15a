import { applyChange, decideChange } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';

/** Why the changes would be refused as one act, or null. One change alone is only asked about; several are tried on a draft. */
export function decideAct(org: Org, changes: readonly Change[]): Refusal | null {
  if (changes.length === 1) return decideChange(org, changes[0]!);
  const draft = org.draft();
  let refusal: Refusal | null = null;
  for (const change of changes) {
    const step = applyChange(draft, change, org.revision + 1);
    if (step.allowed) continue;
    refusal = step.refusal;
    break;
  }
  draft.abandon();
  return refusal;
}
