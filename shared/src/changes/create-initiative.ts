import type { ChangeRule } from './change-rule.ts';
import { checkNewKey } from './checks.ts';
import { checkInitiative } from './initiative-checks.ts';

/** Starts, or plans, a piece of work that needs its pair. */
export const createInitiative: ChangeRule<'CREATE_INITIATIVE'> = {
  decide: (org, { initiative }) => checkNewKey(org, 'initiative', initiative) ?? checkInitiative(org, initiative),
  apply(draft, { initiative }, version) {
    draft.put('initiative', { ...initiative, version });
  },
  invert: (_org, { initiative }) => ({ kind: 'REMOVE_RECORD', recordKind: 'initiative', key: initiative.key }),
  writes: ({ initiative }) => ({ kind: 'initiative', key: initiative.key }),
};
