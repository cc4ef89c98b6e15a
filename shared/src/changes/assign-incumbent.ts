import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkNewKey, checkReference } from './checks.ts';
import { checkHeldOnce } from './incumbency-checks.ts';

/** Somebody takes a seat for a while. */
export const assignIncumbent: ChangeRule<'ASSIGN_INCUMBENT'> = {
  decide: (org, { incumbency }) =>
    checkNewKey(org, 'incumbency', incumbency) ??
    checkInterval(incumbency.startDate, incumbency.endDate, 'endDate') ??
    checkReference(org, 'position', incumbency.positionKey, 'positionId') ??
    checkReference(org, 'person', incumbency.personKey, 'personId') ??
    checkHeldOnce(org, incumbency),
  apply(draft, { incumbency }, version) {
    draft.put('incumbency', { ...incumbency, version });
  },
  invert: (_org, { incumbency }) => ({ kind: 'REMOVE_RECORD', recordKind: 'incumbency', key: incumbency.key }),
  writes: ({ incumbency }) => ({ kind: 'incumbency', key: incumbency.key }),
};
