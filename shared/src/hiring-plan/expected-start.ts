import { daysToFill } from '../coverage/expected-fill.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Requisition, RequisitionSeat, RequisitionStatus } from '../org/records.ts';

/** The statuses in which somebody has approved what is wanted. */
const APPROVED: ReadonlySet<RequisitionStatus> = new Set(['APPROVED', 'OPEN']);
/** Those that are drafts still, or wait for an approval. */
const DRAFTS: ReadonlySet<RequisitionStatus> = new Set(['DRAFT', 'PENDING_APPROVAL']);

/** Whether the plan counts on a requisition, and whether it was approved; null where it does not: on hold, filled, cancelled. */
export function countsAs({ status }: Pick<Requisition, 'status'>): 'APPROVED' | 'DRAFT' | null {
  return APPROVED.has(status) ? 'APPROVED' : DRAFTS.has(status) ? 'DRAFT' : null;
}

/**
 * The day on which somebody is expected in a wanted seat: the target, but not before the usual days to fill a seat of its level have
 * passed since it was opened, or since today where it is not open yet, and never before tomorrow.
 */
export function expectedStart(
  org: Org,
  { targetStartDate, openedOn, status }: Requisition,
  { positionKey }: RequisitionSeat,
  today: Day,
): Day {
  const position = org.position(positionKey);
  const days = daysToFill(org.policy, position?.versions.at(-1)!.level ?? null);
  const since = status === 'OPEN' && openedOn !== null ? openedOn : today;
  const target = targetStartDate !== null && targetStartDate > today ? targetStartDate : since + days;
  return Math.max(target, status === 'OPEN' ? today + 1 : since + days, position?.startDate ?? 0);
}
