import type { ChangeRule } from './change-rule.ts';
import { checkNewKey, checkReference } from './checks.ts';
import { checkDottedLine } from './dotted-line-checks.ts';

/** A position reports to a second manager, beside its own. */
export const addDottedLine: ChangeRule<'ADD_DOTTED_LINE'> = {
  decide: (org, { dottedLine }) =>
    checkNewKey(org, 'dottedLine', dottedLine) ??
    checkReference(org, 'position', dottedLine.positionKey, 'positionId') ??
    checkReference(org, 'position', dottedLine.managerKey, 'managerId') ??
    checkDottedLine(org, dottedLine),
  apply(draft, { dottedLine }, version) {
    draft.put('dottedLine', { ...dottedLine, version });
  },
  invert: (_org, { dottedLine }) => ({ kind: 'REMOVE_RECORD', recordKind: 'dottedLine', key: dottedLine.key }),
  writes: ({ dottedLine }) => ({ kind: 'dottedLine', key: dottedLine.key }),
};
