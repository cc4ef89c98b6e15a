import type { OrgReader } from '../org/org.ts';
import type { Requisition } from '../org/records.ts';
import { checkDay, checkReference, checkText } from './checks.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a requisition without a title, or that names what is not there. */
export function checkRequisition(org: OrgReader, requisition: Omit<Requisition, 'version'>): Refusal | null {
  return (
    checkText(requisition.title, 'title', 'title') ??
    checkReference(org, 'team', requisition.teamKey, 'teamId') ??
    checkReference(org, 'person', requisition.hiringManagerKey, 'hiringManagerId') ??
    checkReference(org, 'person', requisition.recruiterKey, 'recruiterId') ??
    checkReference(org, 'initiative', requisition.initiativeKey, 'initiativeId') ??
    checkDay(requisition.targetStartDate, 'targetStartDate') ??
    requisition.seats
      .map(({ positionKey }, i) => checkReference(org, 'position', positionKey, `seats.${i}.positionId`))
      .find((refusal) => refusal !== null) ??
    null
  );
}
