import { isFullyApproved } from '../hiring/requisition-approval.ts';
import { isLive, wantedSeats, type RequisitionFacts } from '../hiring/requisition-content.ts';
import { costsFrom } from '../hiring/seat-cost.ts';
import type { OrgReader } from '../org/org.ts';
import {
  REQUISITION_REASONS,
  REQUISITION_STATUSES,
  SEAT_STATES,
  type Key,
  type RequisitionApproval,
  type RequisitionSeat,
} from '../org/records.ts';
import { profileOf } from '../roles/ladders.ts';
import { checkDay, checkOneOf, checkReference, checkRole, checkText } from './checks.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

const MOST_SEATS = 200;
const MOST_TITLE = 200;
const MOST_WORDS = 5_000;
const NEEDS_APPROVAL: ReadonlySet<string> = new Set(['APPROVED', 'OPEN', 'ON_HOLD', 'FILLED']);

/**
 * Decides a requisition in full, on whatever way it comes: an edit, an undo, a scenario that is applied or merged, a conflict that is
 * resolved. It holds always that nothing is approved, open, on hold or filled without a whole approval of what it asks for now;
 * that no position is wanted by two of them; and that no seat opens, and none is filled, at more than was approved.
 */
export function checkRequisition(org: OrgReader, requisition: RequisitionFacts): Refusal | null {
  return (
    checkFacts(org, requisition) ??
    checkSeats(org, requisition) ??
    checkStatus(requisition) ??
    checkWantedOnce(org, requisition) ??
    checkCosts(org, requisition)
  );
}

function checkFacts(org: OrgReader, requisition: RequisitionFacts): Refusal | null {
  const { title, justification, initiativeKey, role, allocation } = requisition;
  const refusal =
    checkText(title, 'title', 'title') ??
    checkOneOf(requisition.status, REQUISITION_STATUSES, 'status', 'status') ??
    checkOneOf(requisition.reason, REQUISITION_REASONS, 'reason', 'reason') ??
    checkReference(org, 'team', requisition.teamKey, 'teamId') ??
    checkReference(org, 'person', requisition.hiringManagerKey, 'hiringManagerId') ??
    checkReference(org, 'person', requisition.recruiterKey, 'recruiterId') ??
    checkReference(org, 'initiative', initiativeKey, 'initiativeId') ??
    checkProfile(org, requisition.jobProfileKey) ??
    (role === null ? null : checkRole(role)) ??
    checkDay(requisition.targetStartDate, 'targetStartDate');
  if (refusal) return refusal;
  if (title.length > MOST_TITLE) return refuse('INVALID', `The title has at most ${MOST_TITLE} characters.`, 'title');
  if (justification.length > MOST_WORDS)
    return refuse('INVALID', `The justification has at most ${MOST_WORDS} characters.`, 'justification');
  if ((initiativeKey === null) !== (role === null)) return refuse('INVALID', 'Name both an initiative and its role, or neither.', 'role');
  if (allocation !== null && (allocation < 0 || allocation > 100))
    return refuse('INVALID', `The allocation ${allocation} is not from 0 to 100 percent.`, 'allocation');
  return null;
}

function checkProfile(org: OrgReader, key: Key | null): Refusal | null {
  if (key === null || profileOf(org, key)) return null;
  return refuse('NOT_FOUND', `There is no job profile ${key}.`, 'jobProfileId', { kind: 'jobProfile', key });
}

function checkSeats(org: OrgReader, { title, seats }: RequisitionFacts): Refusal | null {
  if (seats.length > MOST_SEATS) return refuse('INVALID', `A requisition has at most ${MOST_SEATS} seats.`, 'seats');
  const keys = new Set<Key>();
  const positions = new Set<Key>();
  for (const [i, { key, positionKey, state, filled }] of seats.entries()) {
    const field = `seats.${i}`;
    const refusal = checkReference(org, 'position', positionKey, field) ?? checkOneOf(state, SEAT_STATES, 'state', field);
    if (refusal) return refusal;
    if (keys.has(key)) return refuse('INVALID', `Two seats of ‘${title}’ have the same key.`, field);
    keys.add(key);
    if ((state === 'FILLED') !== (filled !== null))
      return refuse('INVALID', 'A seat names who filled it exactly where it is filled.', field);
    if (state !== 'CANCELLED' && positions.has(positionKey))
      return refuse('CONFLICT', `${nameOf(org, 'position', positionKey)} stands twice in ‘${title}’.`, field, {
        kind: 'position',
        key: positionKey,
      });
    if (state !== 'CANCELLED') positions.add(positionKey);
  }
  return null;
}

function checkStatus(requisition: RequisitionFacts): Refusal | null {
  const { title, status, approval, seats } = requisition;
  const kept = seats.filter(({ state }) => state !== 'CANCELLED');
  if (NEEDS_APPROVAL.has(status) && !isFullyApproved(requisition))
    return refuse(
      'CONFLICT',
      `‘${title}’ cannot be ${inWords(status)}: nobody has approved what it asks for now. Ask for approval first.`,
      'status',
    );
  if (status === 'PENDING_APPROVAL' && (approval === null || approval.approvedOn !== null))
    return refuse('CONFLICT', `‘${title}’ waits for an approval that nobody was asked for.`, 'status');
  if (status === 'OPEN' && wantedSeats(requisition).length === 0)
    return refuse('CONFLICT', `‘${title}’ has no seat left to fill; it cannot be open.`, 'status');
  if (status === 'FILLED' && (kept.length === 0 || kept.some(({ state }) => state !== 'FILLED')))
    return refuse('CONFLICT', `‘${title}’ has seats to fill; it is not filled.`, 'status');
  return null;
}

/** A position that two requisitions want would be hired for, and counted, twice. */
function checkWantedOnce(org: OrgReader, requisition: RequisitionFacts): Refusal | null {
  if (!isLive(requisition)) return null;
  for (const { positionKey } of wantedSeats(requisition)) {
    const other = org
      .requisitionsOfPosition(positionKey)
      .find((one) => one.key !== requisition.key && isLive(one) && wantedSeats(one).some((seat) => seat.positionKey === positionKey));
    if (other)
      return refuse(
        'CONFLICT',
        `${nameOf(org, 'position', positionKey)} is wanted by the requisition ‘${other.title}’ already; use that one, or cancel its seat.`,
        'seats',
        { kind: 'requisition', key: other.key },
      );
  }
  return null;
}

/** Asked of seats that open and of seats that are filled now; what stood open before is not asked again. */
function checkCosts(org: OrgReader, requisition: RequisitionFacts): Refusal | null {
  const before = org.requisition(requisition.key);
  const opens = requisition.status === 'OPEN' && before?.status !== 'OPEN';
  const wasFilled = new Set(before?.seats.filter(({ state }) => state === 'FILLED').map(({ key }) => key));
  const asked = requisition.seats.filter(({ key, state }) => (opens && state === 'WANTED') || (state === 'FILLED' && !wasFilled.has(key)));
  const dearer = asked.find((seat) => costsMore(org, seat, requisition.approval));
  if (!dearer) return null;
  return refuse(
    'CONFLICT',
    `${nameOf(org, 'position', dearer.positionKey)} costs more than was approved; lower it, or ask for approval of ‘${requisition.title}’ again.`,
    'status',
    { kind: 'position', key: dearer.positionKey },
  );
}

function costsMore(org: OrgReader, { key, positionKey }: RequisitionSeat, approval: RequisitionApproval | null): boolean {
  if (approval === null) return false;
  const approved = approval.annualCosts[key];
  return costsFrom(org, positionKey, approval.requestedOn).some(
    ({ minor, currency }) => approved === undefined || currency !== approved.currency || minor > approved.minor,
  );
}

function inWords(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
