import { formatDay } from '../org/day.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkDay, checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { nameOf } from './names.ts';
import { refuse } from './refusal.ts';

/**
 * A seat ends. Only its last day is written: incumbencies, assignments and reporting lines stay as they are, and a
 * day's view derives from the last day that a closed seat has no incumbent, covers no role and has no reports.
 * So reopening the seat (or taking the act back) brings all of that back.
 */
export const closePosition: ChangeRule<'CLOSE_POSITION'> = {
  decide(org, { positionKey, endDate }) {
    const position = org.position(positionKey);
    if (!position) return checkReference(org, 'position', positionKey, 'positionId');
    const refusal = checkDay(endDate, 'endDate');
    if (refusal) return refusal;
    if (position.startDate === null || endDate >= position.startDate) return null;
    const message = `${nameOf(org, 'position', positionKey)} starts on ${formatDay(position.startDate)}; its last day cannot be before that.`;
    return refuse('INVALID', message, 'endDate', { kind: 'position', key: positionKey });
  },
  apply(draft, { positionKey, endDate }, version) {
    draft.put('position', { ...draft.position(positionKey)!, version, endDate });
  },
  invert: (org, { positionKey }) => restoring(org, 'position', positionKey),
  writes: ({ positionKey }) => ({ kind: 'position', key: positionKey }),
};
