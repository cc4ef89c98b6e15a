import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkNewKey, checkReference } from './checks.ts';
import { checkPositionFacts } from './position-checks.ts';

/** Makes a seat. */
export const createPosition: ChangeRule<'CREATE_POSITION'> = {
  decide: (org, { position }) =>
    checkNewKey(org, 'position', position) ??
    checkInterval(position.startDate, position.endDate, 'endDate') ??
    checkPositionFacts(position.facts) ??
    checkReference(org, 'team', position.facts.teamKey, 'teamId') ??
    checkReference(org, 'position', position.facts.managerKey, 'managerId'),
  apply(draft, { position: { facts, ...position } }, version) {
    draft.put('position', { ...position, version, versions: [{ from: null, ...facts }] });
  },
  invert: (_org, { position }) => ({ kind: 'REMOVE_RECORD', recordKind: 'position', key: position.key }),
  writes: ({ position }) => ({ kind: 'position', key: position.key }),
};
