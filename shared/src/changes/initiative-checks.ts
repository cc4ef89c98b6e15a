import { HEALTHS, INITIATIVE_KINDS, INITIATIVE_STATUSES, LIFECYCLE_STAGES, type Initiative } from '../org/records.ts';
import type { OrgReader } from '../org/org.ts';
import { checkInterval, checkMoney, checkOneOf, checkReference, checkText } from './checks.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses what no initiative can be, and a team or parent that is not there. */
export function checkInitiative(org: OrgReader, initiative: Omit<Initiative, 'version'>): Refusal | null {
  return (
    checkText(initiative.name, 'name', 'name') ??
    checkOneOf(initiative.kind, INITIATIVE_KINDS, 'kind', 'kind') ??
    checkOneOf(initiative.status, INITIATIVE_STATUSES, 'status', 'status') ??
    checkOneOf(initiative.lifecycleStage, LIFECYCLE_STAGES, 'lifecycle stage', 'lifecycleStage') ??
    checkOneOf(initiative.health, HEALTHS, 'health', 'health') ??
    checkPriority(initiative.priority) ??
    checkMoney(initiative.budget, 'budget', 'budget') ??
    checkInterval(initiative.startDate, initiative.endDate, 'endDate') ??
    checkClosed(initiative) ??
    checkReference(org, 'team', initiative.teamKey, 'teamId') ??
    checkReference(org, 'initiative', initiative.parentKey, 'parentId')
  );
}

function checkPriority(priority: number | null): Refusal | null {
  if (priority === null || (Number.isInteger(priority) && priority >= 1 && priority <= 5)) return null;
  return refuse('INVALID', `The priority ${priority} is not 1 (highest), 2, 3, 4 or 5.`, 'priority');
}

function checkClosed({ name, status, endDate }: Pick<Initiative, 'name' | 'status' | 'endDate'>): Refusal | null {
  return status === 'CLOSED' && endDate === null ? refuse('INVALID', `‘${name}’ is closed, so it needs an end date.`, 'endDate') : null;
}
