import type { Change } from '../changes/change.ts';
import { formatDay, type Day } from '../org/day.ts';

/** One entry of the list that the mutation `editOrg` takes: the name of an edit and what that one takes. */
export type ClosingEdit = Readonly<Record<string, Readonly<Record<string, string | number | boolean | null>>>>;

/** The edits that make the changes of an option. Days are said in any case, since what is left out is often today. */
export function editsOf(changes: readonly Change[]): ClosingEdit[] {
  return changes.map(editOf);
}

function editOf(change: Change): ClosingEdit {
  switch (change.kind) {
    case 'ASSIGN_ROLE': {
      const { key, initiativeKey, role, assignee, allocation, startDate, endDate, acting } = change.assignment;
      const holder: Readonly<Record<string, string>> =
        assignee.kind === 'PERSON' ? { personId: assignee.personKey } : { positionId: assignee.positionKey };
      const dates = { startDate: written(startDate), endDate: written(endDate) };
      return { assignRole: { key, initiativeId: initiativeKey, role, ...holder, allocation, ...dates, acting } };
    }
    case 'END_ROLE_ASSIGNMENT':
      return { endRoleAssignment: { assignmentId: change.assignmentKey, endDate: written(change.endDate) } };
    case 'CREATE_POSITION': {
      const { key, startDate, endDate, facts } = change.position;
      const { title, teamKey, managerKey, jobProfile, level, fte, location } = facts;
      const dates = { startDate: written(startDate), endDate: written(endDate) };
      return { createPosition: { key, title, teamId: teamKey, managerId: managerKey, jobProfile, level, fte, location, ...dates } };
    }
    case 'UPDATE_INITIATIVE':
      return { updateInitiative: { initiativeId: change.initiativeKey, endDate: written(change.set.endDate ?? null) } };
    default:
      throw new Error(`No option closes a gap by ${change.kind}.`);
  }
}

function written(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
