import type { ChangeRule } from './change-rule.ts';
import { checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { withValues } from './set-values.ts';
import { checkWaiver } from './waiver-checks.ts';

/** A waiver gets another reason or other days. */
export const updateWaiver: ChangeRule<'UPDATE_WAIVER'> = {
  decide(org, { waiverKey, set }) {
    const waiver = org.waiver(waiverKey);
    return waiver ? checkWaiver(org, withValues(waiver, set)) : checkReference(org, 'waiver', waiverKey, 'waiverId');
  },
  apply(draft, { waiverKey, set }, version) {
    draft.put('waiver', { ...withValues(draft.waiver(waiverKey)!, set), version });
  },
  invert: (org, { waiverKey }) => restoring(org, 'waiver', waiverKey),
  writes: ({ waiverKey }) => ({ kind: 'waiver', key: waiverKey }),
};
