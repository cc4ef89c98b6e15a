import { checkAssignment } from './assignment-checks.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkNewKey, checkReference, checkRole } from './checks.ts';

/** A role of an initiative is given to somebody, or to a seat, for a while. */
export const assignRole: ChangeRule<'ASSIGN_ROLE'> = {
  decide: (org, { assignment }) =>
    checkNewKey(org, 'assignment', assignment) ??
    checkReference(org, 'initiative', assignment.initiativeKey, 'initiativeId') ??
    checkRole(assignment.role) ??
    checkAssignment(org, assignment),
  apply(draft, { assignment }, version) {
    draft.put('assignment', { ...assignment, version });
  },
  invert: (_org, { assignment }) => ({ kind: 'REMOVE_RECORD', recordKind: 'assignment', key: assignment.key }),
  writes: ({ assignment }) => ({ kind: 'assignment', key: assignment.key }),
};
