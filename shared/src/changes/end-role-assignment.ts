import { formatDay } from '../org/day.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkDay, checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { nameOf } from './names.ts';
import { refuse } from './refusal.ts';

/** Somebody stops holding a role; an end already set may be moved, later too. */
export const endRoleAssignment: ChangeRule<'END_ROLE_ASSIGNMENT'> = {
  decide(org, { assignmentKey, endDate }) {
    const assignment = org.assignment(assignmentKey);
    if (!assignment) return checkReference(org, 'assignment', assignmentKey, 'assignmentId');
    const refusal = checkDay(endDate, 'endDate');
    if (refusal || assignment.startDate === null || endDate >= assignment.startDate) return refusal;
    const message = `${nameOf(org, 'assignment', assignmentKey)} starts on ${formatDay(assignment.startDate)}; the last day cannot be before that.`;
    return refuse('INVALID', message, 'endDate', { kind: 'assignment', key: assignmentKey });
  },
  apply(draft, { assignmentKey, endDate }, version) {
    draft.put('assignment', { ...draft.assignment(assignmentKey)!, version, endDate });
  },
  invert: (org, { assignmentKey }) => restoring(org, 'assignment', assignmentKey),
  writes: ({ assignmentKey }) => ({ kind: 'assignment', key: assignmentKey }),
};
