import type { ChangeRule } from './change-rule.ts';
import { checkReference } from './checks.ts';
import { checkInitiative } from './initiative-checks.ts';
import { restoring } from './inverse.ts';
import { checkParent } from './parent-checks.ts';
import { withValues } from './set-values.ts';

/** What is known of an initiative changes. */
export const updateInitiative: ChangeRule<'UPDATE_INITIATIVE'> = {
  decide(org, { initiativeKey, set }) {
    const initiative = org.initiative(initiativeKey);
    if (!initiative) return checkReference(org, 'initiative', initiativeKey, 'initiativeId');
    const after = withValues(initiative, set);
    return (
      checkInitiative(org, after) ??
      (after.parentKey === initiative.parentKey ? null : checkParent(org, 'initiative', initiativeKey, after.parentKey))
    );
  },
  apply(draft, { initiativeKey, set }, version) {
    draft.put('initiative', { ...withValues(draft.initiative(initiativeKey)!, set), version });
  },
  invert: (org, { initiativeKey }) => restoring(org, 'initiative', initiativeKey),
  writes: ({ initiativeKey }) => ({ kind: 'initiative', key: initiativeKey }),
};
