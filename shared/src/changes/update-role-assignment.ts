import { checkAssignment } from './assignment-checks.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { withValues } from './set-values.ts';

/** A role assignment gets another assignee, allocation or other dates, or becomes acting. */
export const updateRoleAssignment: ChangeRule<'UPDATE_ROLE_ASSIGNMENT'> = {
  decide(org, { assignmentKey, set }) {
    const assignment = org.assignment(assignmentKey);
    return assignment
      ? checkAssignment(org, withValues(assignment, set))
      : checkReference(org, 'assignment', assignmentKey, 'assignmentId');
  },
  apply(draft, { assignmentKey, set }, version) {
    draft.put('assignment', { ...withValues(draft.assignment(assignmentKey)!, set), version });
  },
  invert: (org, { assignmentKey }) => restoring(org, 'assignment', assignmentKey),
  writes: ({ assignmentKey }) => ({ kind: 'assignment', key: assignmentKey }),
};
