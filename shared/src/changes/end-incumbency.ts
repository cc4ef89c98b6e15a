import { formatDay } from '../org/day.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkDay, checkReference } from './checks.ts';
import { checkHeldOnce } from './incumbency-checks.ts';
import { restoring } from './inverse.ts';
import { nameOf } from './names.ts';
import { refuse } from './refusal.ts';

/** Somebody leaves a seat; an end already set may be moved, later too. */
export const endIncumbency: ChangeRule<'END_INCUMBENCY'> = {
  decide(org, { incumbencyKey, endDate }) {
    const incumbency = org.incumbency(incumbencyKey);
    if (!incumbency) return checkReference(org, 'incumbency', incumbencyKey, 'incumbencyId');
    const refusal = checkDay(endDate, 'endDate');
    if (refusal) return refusal;
    if (incumbency.startDate !== null && endDate < incumbency.startDate) {
      const message = `${nameOf(org, 'incumbency', incumbencyKey)} starts on ${formatDay(incumbency.startDate)}; the last day cannot be before that.`;
      return refuse('INVALID', message, 'endDate', { kind: 'incumbency', key: incumbencyKey });
    }
    return checkHeldOnce(org, { ...incumbency, endDate });
  },
  apply(draft, { incumbencyKey, endDate }, version) {
    draft.put('incumbency', { ...draft.incumbency(incumbencyKey)!, version, endDate });
  },
  invert: (org, { incumbencyKey }) => restoring(org, 'incumbency', incumbencyKey),
  writes: ({ incumbencyKey }) => ({ kind: 'incumbency', key: incumbencyKey }),
};
