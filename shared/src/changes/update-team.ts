import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkReference, checkText } from './checks.ts';
import { restoring } from './inverse.ts';
import { checkParent } from './parent-checks.ts';
import { withValues } from './set-values.ts';

/** A team gets another name, parent, lead or other dates. */
export const updateTeam: ChangeRule<'UPDATE_TEAM'> = {
  decide(org, { teamKey, set }) {
    const team = org.team(teamKey);
    if (!team) return checkReference(org, 'team', teamKey, 'teamId');
    const after = withValues(team, set);
    return (
      checkText(after.name, 'name', 'name') ??
      checkInterval(after.startDate, after.endDate, 'endDate') ??
      checkReference(org, 'team', after.parentKey, 'parentId') ??
      checkReference(org, 'position', after.leadPositionKey, 'leadPositionId') ??
      (after.parentKey === team.parentKey ? null : checkParent(org, 'team', teamKey, after.parentKey))
    );
  },
  apply(draft, { teamKey, set }, version) {
    draft.put('team', { ...withValues(draft.team(teamKey)!, set), version });
  },
  invert: (org, { teamKey }) => restoring(org, 'team', teamKey),
  writes: ({ teamKey }) => ({ kind: 'team', key: teamKey }),
};
