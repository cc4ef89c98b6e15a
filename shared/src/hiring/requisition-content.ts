import type { Key, Requisition, RequisitionSeat } from '../org/records.ts';

/** What a requisition says before it is one of a revision. */
export type RequisitionFacts = Omit<Requisition, 'version'>;

/** What approvers are asked about, apart from cost, as one text: title, team, profile, reason, initiative, role and the seats that are not cancelled. */
export function requisitionContent(requisition: RequisitionFacts): string {
  return JSON.stringify([headOf(requisition), seatsOf(requisition)]);
}

/** Whether all that a requisition asks for now was in what was approved: the same in its head, and no seat that was not there. */
export function isApprovedContent(content: string, requisition: RequisitionFacts): boolean {
  const [head, seats] = JSON.parse(content) as [string[], (readonly [Key, Key])[]];
  const approved = new Set(seats.map(([seat, position]) => `${seat} ${position}`));
  return (
    JSON.stringify(head) === JSON.stringify(headOf(requisition)) &&
    seatsOf(requisition).every(([seat, position]) => approved.has(`${seat} ${position}`))
  );
}

/** The seats that are still wanted. */
export function wantedSeats({ seats }: Pick<Requisition, 'seats'>): RequisitionSeat[] {
  return seats.filter(({ state }) => state === 'WANTED');
}

/** Whether it is neither filled nor given up. */
export function isLive({ status }: Pick<Requisition, 'status'>): boolean {
  return status !== 'FILLED' && status !== 'CANCELLED';
}

function headOf({ title, teamKey, jobProfileKey, reason, initiativeKey, role }: RequisitionFacts): (string | null)[] {
  return [title, teamKey, jobProfileKey, reason, initiativeKey, role];
}

function seatsOf({ seats }: RequisitionFacts): (readonly [Key, Key])[] {
  return seats
    .filter(({ state }) => state !== 'CANCELLED')
    .map(({ key, positionKey }) => [key, positionKey] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
