import { refuse, type Refusal } from '../changes/refusal.ts';
import type { Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Key, Money, RequisitionSeat, RequisitionStatus, RequisitionStep } from '../org/records.ts';
import { approverFor, openRequisitionStep, type ApprovalDelegate } from './requisition-approval.ts';
import { isApprovedContent, requisitionContent, wantedSeats, type RequisitionFacts } from './requisition-content.ts';
import { dearestCost } from './seat-cost.ts';

/** A requisition after a step, or why the step cannot be taken. The record's own rule (`checkRequisition`) decides once more. */
export type Step = RequisitionFacts | Refusal;

/** Who does something, and when. */
export interface Doer {
  readonly account: string;
  readonly today: Day;
}

/** The statuses from which each step leads on, for buttons and boards. */
export const STEPS_FROM = {
  SUBMIT: ['DRAFT'],
  WITHDRAW: ['PENDING_APPROVAL'],
  APPROVE: ['PENDING_APPROVAL'],
  SEND_BACK: ['PENDING_APPROVAL'],
  OPEN: ['APPROVED'],
  HOLD: ['OPEN', 'APPROVED'],
  RESUME: ['ON_HOLD'],
  CANCEL: ['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'OPEN', 'ON_HOLD'],
  REOPEN: ['FILLED', 'CANCELLED'],
  FILL: ['OPEN'],
  UNFILL: ['OPEN', 'FILLED', 'ON_HOLD', 'APPROVED', 'DRAFT'],
} as const satisfies Record<string, readonly RequisitionStatus[]>;
export type RequisitionAct = keyof typeof STEPS_FROM;

const VERBS: Readonly<Record<RequisitionAct, string>> = {
  SUBMIT: 'be sent for approval',
  WITHDRAW: 'be withdrawn',
  APPROVE: 'be approved',
  SEND_BACK: 'be sent back',
  OPEN: 'open',
  HOLD: 'be put on hold',
  RESUME: 'go on',
  CANCEL: 'be cancelled',
  REOPEN: 'be reopened',
  FILL: 'be filled',
  UNFILL: 'lose somebody who fills it',
};

/** Why a requisition's status does not allow a step, or null. */
export function whyNotNow({ status, title }: RequisitionFacts, act: RequisitionAct): Refusal | null {
  const from: readonly RequisitionStatus[] = STEPS_FROM[act];
  if (from.includes(status)) return null;
  const words = from.map(inWords).join(' or ');
  return refuse('INVALID', `‘${title}’ is ${inWords(status)}; only one that is ${words} can ${VERBS[act]}.`, 'requisitionId');
}

/** Asks for approval of what it says now, at what its positions cost now. Without a step it is approved at once. */
export function submit(org: OrgReader, requisition: RequisitionFacts, steps: readonly RequisitionStep[], { account, today }: Doer): Step {
  const refusal = whyNotNow(requisition, 'SUBMIT');
  if (refusal) return refusal;
  if (wantedSeats(requisition).length === 0)
    return refuse('INVALID', `‘${requisition.title}’ has no seat to fill; add one first.`, 'seats');
  const asked = {
    content: requisitionContent(requisition),
    annualCosts: costsOf(org, requisition.seats, today),
    requestedBy: account,
    requestedOn: today,
    steps,
    verdicts: [],
    reminders: [],
    approvedOn: null,
  };
  const next = { ...requisition, status: 'PENDING_APPROVAL', approval: asked, sentBack: null } as const;
  return openRequisitionStep(asked) === null ? { ...next, status: 'APPROVED', approval: { ...asked, approvedOn: today } } : next;
}

/** Takes the request back. */
export function withdraw(requisition: RequisitionFacts): Step {
  return whyNotNow(requisition, 'WITHDRAW') ?? { ...requisition, status: 'DRAFT', approval: null };
}

/** Approves the open step; the last one approves the requisition. */
export function approve(
  org: OrgReader,
  requisition: RequisitionFacts,
  { account, today }: Doer,
  delegates: readonly ApprovalDelegate[],
  note: string | null,
): Step {
  const who = approverFor(requisition, account, delegates, today);
  if ('code' in who) return who;
  const { approval } = requisition;
  if (!isApprovedContent(approval!.content, requisition) || costsGrew(org, requisition))
    return refuse('CONFLICT', `‘${requisition.title}’ is no longer what was asked for; withdraw it and ask again.`, 'requisitionId');
  const verdict = { step: openRequisitionStep(approval!)!.name, by: account, onBehalfOf: who.onBehalfOf, day: today, note };
  const said = { ...approval!, verdicts: [...approval!.verdicts, verdict] };
  return openRequisitionStep(said) === null
    ? { ...requisition, status: 'APPROVED', approval: { ...said, approvedOn: today } }
    : { ...requisition, approval: said };
}

/** Sends it back to whoever asked, with what is to be changed. */
export function sendBack(
  requisition: RequisitionFacts,
  { account, today }: Doer,
  delegates: readonly ApprovalDelegate[],
  note: string,
): Step {
  const who = approverFor(requisition, account, delegates, today);
  if ('code' in who) return who;
  if (note.trim() === '') return refuse('INVALID', 'Say what is to be changed.', 'note');
  return { ...requisition, status: 'DRAFT', approval: null, sentBack: { by: account, day: today, note: note.trim() } };
}

/** Reminds those who have yet to approve; once a day for each who reminds. */
export function remind(requisition: RequisitionFacts, { account, today }: Doer): Step {
  const { approval, status, title } = requisition;
  if (status !== 'PENDING_APPROVAL' || approval === null) return refuse('INVALID', `‘${title}’ waits for no approval.`, 'requisitionId');
  if (approval.reminders.some(({ by, day }) => by === account && day === today))
    return refuse('INVALID', 'You have reminded the approvers today already.', 'requisitionId');
  return { ...requisition, approval: { ...approval, reminders: [...approval.reminders, { by: account, day: today }] } };
}

/** Candidates are looked for from today on. */
export function open(requisition: RequisitionFacts, { today }: Doer): Step {
  return whyNotNow(requisition, 'OPEN') ?? { ...requisition, status: 'OPEN', openedOn: requisition.openedOn ?? today };
}

/** Puts it aside; the approval stays. */
export function hold(requisition: RequisitionFacts): Step {
  return whyNotNow(requisition, 'HOLD') ?? { ...requisition, status: 'ON_HOLD' };
}

/** Goes on where it was put aside: open where it was open before, else approved. */
export function resume(requisition: RequisitionFacts): Step {
  return whyNotNow(requisition, 'RESUME') ?? { ...requisition, status: requisition.openedOn === null ? 'APPROVED' : 'OPEN' };
}

/** Gives it up; seats that are filled stay filled. */
export function cancel(requisition: RequisitionFacts, { today }: Doer): Step {
  return whyNotNow(requisition, 'CANCEL') ?? { ...requisition, status: 'CANCELLED', closedOn: today };
}

/** A draft again under the same keys: what was approved once is not approved for a second time. */
export function reopen(requisition: RequisitionFacts): Step {
  const refusal = whyNotNow(requisition, 'REOPEN');
  return refusal ?? { ...requisition, status: 'DRAFT', approval: null, closedOn: null, openedOn: null };
}

/** Somebody has come: the seat is filled; after the last one, so is the requisition. */
export function fillSeat(
  requisition: RequisitionFacts,
  seatKey: Key,
  filled: NonNullable<RequisitionSeat['filled']>,
  { today }: Doer,
): Step {
  const refusal = whyNotNow(requisition, 'FILL');
  if (refusal) return refusal;
  const seats = requisition.seats.map((seat): RequisitionSeat => (seat.key === seatKey ? { ...seat, state: 'FILLED', filled } : seat));
  const left = wantedSeats({ seats }).length;
  return { ...requisition, seats, ...(left === 0 && { status: 'FILLED', closedOn: today }) };
}

/** Somebody does not come after all: the seat is wanted again under its key, and the requisition is a draft that needs a new approval. */
export function unfillSeat(requisition: RequisitionFacts, seatKey: Key): Step {
  const refusal = whyNotNow(requisition, 'UNFILL');
  if (refusal) return refusal;
  const seats = requisition.seats.map((seat): RequisitionSeat =>
    seat.key === seatKey ? { ...seat, state: 'WANTED', filled: null } : seat,
  );
  return { ...requisition, seats, status: 'DRAFT', approval: null, closedOn: null, openedOn: null };
}

/** Wants more seats; what was approved does not hold for them. */
export function addSeats(requisition: RequisitionFacts, seats: readonly Pick<RequisitionSeat, 'key' | 'positionKey'>[]): Step {
  const more = seats.map(({ key, positionKey }): RequisitionSeat => ({ key, positionKey, state: 'WANTED', filled: null }));
  return edited(requisition, { ...requisition, seats: [...requisition.seats, ...more] });
}

/** Wants a seat no longer. What is left was approved, so the approval holds; without a wanted seat it is filled, or cancelled where none was. */
export function cancelSeat(requisition: RequisitionFacts, seatKey: Key, { today }: Doer): Step {
  const seat = requisition.seats.find(({ key }) => key === seatKey);
  if (seat?.state !== 'WANTED') return refuse('INVALID', 'Only a seat that is wanted can be cancelled.', 'seatId');
  const seats = requisition.seats.map((one): RequisitionSeat => (one.key === seatKey ? { ...one, state: 'CANCELLED' } : one));
  const next = { ...requisition, seats };
  if (wantedSeats(next).length > 0 || requisition.status === 'DRAFT') return next;
  const isFilled = seats.some(({ state }) => state === 'FILLED') && requisition.status !== 'PENDING_APPROVAL';
  return { ...next, status: isFilled ? 'FILLED' : 'CANCELLED', closedOn: today };
}

/**
 * Changes what it says. Where that is something that approvers are asked about, it is a draft again and the approval is gone;
 * a filled or cancelled one has to be reopened first.
 */
export function edit(
  requisition: RequisitionFacts,
  set: Partial<
    Pick<
      RequisitionFacts,
      | 'title'
      | 'reason'
      | 'teamKey'
      | 'jobProfileKey'
      | 'hiringManagerKey'
      | 'recruiterKey'
      | 'initiativeKey'
      | 'role'
      | 'allocation'
      | 'targetStartDate'
      | 'justification'
    >
  >,
): Step {
  if (requisition.status === 'FILLED' || requisition.status === 'CANCELLED')
    return refuse('INVALID', `‘${requisition.title}’ is ${inWords(requisition.status)}; reopen it first.`, 'requisitionId');
  return edited(requisition, { ...requisition, ...set });
}

/** The most that each seat costs in a year from a day on, by seat; without an entry where that is not known. */
export function costsOf(org: OrgReader, seats: readonly RequisitionSeat[], from: Day): Record<Key, Money> {
  const costs: Record<Key, Money> = {};
  for (const { key, positionKey, state } of seats) {
    const cost = state === 'CANCELLED' ? null : dearestCost(org, positionKey, from);
    if (cost !== null) costs[key] = cost;
  }
  return costs;
}

/** A draft that asks for the same, with seats of its own: no key, position, day or approval is taken over. */
export function copy(
  requisition: RequisitionFacts,
  key: Key,
  seats: readonly Pick<RequisitionSeat, 'key' | 'positionKey'>[],
  { today }: Doer,
): RequisitionFacts {
  return {
    ...requisition,
    key,
    source: null,
    externalId: null,
    status: 'DRAFT',
    seats: seats.map(({ key, positionKey }) => ({ key, positionKey, state: 'WANTED', filled: null })),
    approval: null,
    sentBack: null,
    createdOn: today,
    openedOn: null,
    closedOn: null,
  };
}

function edited(before: RequisitionFacts, after: RequisitionFacts): RequisitionFacts {
  if (before.status === 'FILLED' || before.status === 'CANCELLED' || before.status === 'DRAFT') return after;
  if (requisitionContent(before) === requisitionContent(after)) return after;
  return { ...after, status: 'DRAFT', approval: null, openedOn: null };
}

function costsGrew(org: OrgReader, { approval, seats }: RequisitionFacts): boolean {
  return Object.entries(costsOf(org, seats, approval!.requestedOn)).some(([key, cost]) => {
    const asked = approval!.annualCosts[key];
    return asked === undefined || asked.currency !== cost.currency || cost.minor > asked.minor;
  });
}

function inWords(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
