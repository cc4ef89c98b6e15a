import type { ChangeRule } from './change-rule.ts';
import { checkNewKey, checkReference, checkRole } from './checks.ts';
import { checkWaiver } from './waiver-checks.ts';

/** It is decided, for a reason, that an initiative needs no such role. */
export const waiveRole: ChangeRule<'WAIVE_ROLE'> = {
  decide: (org, { waiver }) =>
    checkNewKey(org, 'waiver', waiver) ??
    checkReference(org, 'initiative', waiver.initiativeKey, 'initiativeId') ??
    checkRole(waiver.role) ??
    checkWaiver(org, waiver),
  apply(draft, { waiver }, version) {
    draft.put('waiver', { ...waiver, version });
  },
  invert: (_org, { waiver }) => ({ kind: 'REMOVE_RECORD', recordKind: 'waiver', key: waiver.key }),
  writes: ({ waiver }) => ({ kind: 'waiver', key: waiver.key }),
};
