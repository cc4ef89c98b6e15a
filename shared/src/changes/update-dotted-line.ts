import type { ChangeRule } from './change-rule.ts';
import { checkReference } from './checks.ts';
import { checkDottedLine } from './dotted-line-checks.ts';
import { restoring } from './inverse.ts';
import { withValues } from './set-values.ts';

/** A dotted line gets another type, label or other days; its last day ends it. */
export const updateDottedLine: ChangeRule<'UPDATE_DOTTED_LINE'> = {
  decide(org, { dottedLineKey, set }) {
    const line = org.dottedLine(dottedLineKey);
    return line ? checkDottedLine(org, withValues(line, set)) : checkReference(org, 'dottedLine', dottedLineKey, 'dottedLineId');
  },
  apply(draft, { dottedLineKey, set }, version) {
    draft.put('dottedLine', { ...withValues(draft.dottedLine(dottedLineKey)!, set), version });
  },
  invert: (org, { dottedLineKey }) => restoring(org, 'dottedLine', dottedLineKey),
  writes: ({ dottedLineKey }) => ({ kind: 'dottedLine', key: dottedLineKey }),
};
