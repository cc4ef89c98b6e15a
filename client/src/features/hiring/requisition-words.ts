import type { HiringQuery, RequisitionAct, RequisitionStatus } from '../../api/generated/graphql.ts';
import { formatDay } from '../../ui/format.ts';
import { text } from './texts.ts';

/** A requisition as a card shows it. */
export type Card = HiringQuery['org']['requisitions']['nodes'][number];

/** The statuses in the order of the board. */
export const STATUSES = [
  'DRAFT',
  'PENDING_APPROVAL',
  'APPROVED',
  'OPEN',
  'ON_HOLD',
  'FILLED',
  'CANCELLED',
] as const satisfies readonly RequisitionStatus[];

export const REASONS = ['BACKFILL', 'NEW', 'GAP'] as const;

/** A status in words. */
export function statusInWords(status: RequisitionStatus): string {
  return text(`status_${status}`);
}

/** What a step does, as a menu says it. */
export function actInWords(act: RequisitionAct): string {
  return text(`act_${act}`);
}

/** Why it is late, or null. */
export function latenessInWords({ late, openBy }: Pick<Card, 'late' | 'openBy'>): string | null {
  if (late == null) return null;
  if (late === 'START_PASSED' || openBy == null) return text('late_START_PASSED');
  return text(`late_${late}`, { day: formatDay(openBy) });
}

/** For whom it waits, or null. */
export function waitsForInWords({ status, waitingForMe, approval }: Pick<Card, 'status' | 'waitingForMe' | 'approval'>): string | null {
  if (status !== 'PENDING_APPROVAL' || !approval?.openStep) return null;
  if (waitingForMe) return text('waitsForYou');
  const names = approval.waitingFor.map(({ name }) => name);
  return names.length > 0 ? text('waitsFor', { who: names.join(', ') }) : text('waitsForAnybody', { step: approval.openStep.name });
}

/** The steps that the viewer can take now. */
export function actsNow({ acts }: Pick<Card, 'acts'>): RequisitionAct[] {
  return acts.filter(({ refused }) => refused == null).map(({ act }) => act);
}
