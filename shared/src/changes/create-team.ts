import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkNewKey, checkReference, checkText } from './checks.ts';

/** Makes a team. */
export const createTeam: ChangeRule<'CREATE_TEAM'> = {
  decide: (org, { team }) =>
    checkNewKey(org, 'team', team) ??
    checkText(team.name, 'name', 'name') ??
    checkInterval(team.startDate, team.endDate, 'endDate') ??
    checkReference(org, 'team', team.parentKey, 'parentId') ??
    checkReference(org, 'position', team.leadPositionKey, 'leadPositionId'),
  apply(draft, { team }, version) {
    draft.put('team', { ...team, version });
  },
  invert: (_org, { team }) => ({ kind: 'REMOVE_RECORD', recordKind: 'team', key: team.key }),
  writes: ({ team }) => ({ kind: 'team', key: team.key }),
};
