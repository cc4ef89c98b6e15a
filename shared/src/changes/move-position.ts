import type { ChangeRule } from './change-rule.ts';
import { checkDay, checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { checkReportingLine } from './position-checks.ts';
import { versionsWith } from './position-versions.ts';

/** A position, with all that report to it, reports to another manager. */
export const movePosition: ChangeRule<'MOVE_POSITION'> = {
  decide: (org, { positionKey, managerKey, effectiveOn }) =>
    checkReference(org, 'position', positionKey, 'positionId') ??
    checkReference(org, 'position', managerKey, 'managerId') ??
    checkDay(effectiveOn, 'effectiveOn') ??
    checkReportingLine(org, positionKey, managerKey, effectiveOn),
  apply(draft, { positionKey, managerKey, effectiveOn }, version) {
    const position = draft.position(positionKey)!;
    draft.put('position', { ...position, version, versions: versionsWith(position.versions, { managerKey }, effectiveOn) });
  },
  invert: (org, { positionKey }) => restoring(org, 'position', positionKey),
  writes: ({ positionKey }) => ({ kind: 'position', key: positionKey }),
};
