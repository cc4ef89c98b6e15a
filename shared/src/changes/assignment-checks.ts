import { formatDay } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Assignee, RoleAssignment } from '../org/records.ts';
import { checkInterval, checkReference } from './checks.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/**
 * Refuses an assignee that is not there, an impossible allocation or interval, and a twin: the same initiative, role,
 * assignee and start. Overlapping assignments with other starts are allowed: sources hold them.
 */
export function checkAssignment(org: OrgReader, assignment: Omit<RoleAssignment, 'version'>): Refusal | null {
  return (
    checkAssignee(org, assignment.assignee) ??
    checkAllocation(assignment.allocation) ??
    checkInterval(assignment.startDate, assignment.endDate, 'endDate') ??
    checkNoTwin(org, assignment)
  );
}

function checkAssignee(org: OrgReader, assignee: Assignee): Refusal | null {
  return assignee.kind === 'PERSON'
    ? checkReference(org, 'person', assignee.personKey, 'personId')
    : checkReference(org, 'position', assignee.positionKey, 'positionId');
}

function checkAllocation(allocation: number | null): Refusal | null {
  if (allocation === null || (allocation >= 0 && allocation <= 100)) return null;
  return refuse('INVALID', `The allocation ${allocation} is not between 0 and 100 percent.`, 'allocation');
}

function checkNoTwin(org: OrgReader, assignment: Omit<RoleAssignment, 'version'>): Refusal | null {
  const { initiativeKey, role, assignee, startDate } = assignment;
  const ofInitiative = org.group('initiativeAssignments', initiativeKey);
  const ofAssignee =
    assignee.kind === 'PERSON'
      ? org.group('personAssignments', assignee.personKey)
      : org.group('positionAssignments', assignee.positionKey);
  const twin = (ofInitiative.length < ofAssignee.length ? ofInitiative : ofAssignee).find((key) => {
    const other = org.assignment(key)!;
    return (
      key !== assignment.key &&
      other.initiativeKey === initiativeKey &&
      other.role === role &&
      other.startDate === startDate &&
      sameAssignee(other.assignee, assignee)
    );
  });
  if (twin === undefined) return null;
  const start = startDate === null ? 'without a start date' : `from ${formatDay(startDate)} on`;
  return refuse(
    'CONFLICT',
    `There is already ${nameOf(org, 'assignment', twin)} ${start}; change that one, or choose another start.`,
    'startDate',
    {
      kind: 'assignment',
      key: twin,
    },
  );
}

function sameAssignee(a: Assignee, b: Assignee): boolean {
  return a.kind === 'PERSON'
    ? b.kind === 'PERSON' && a.personKey === b.personKey
    : b.kind === 'POSITION' && a.positionKey === b.positionKey;
}
