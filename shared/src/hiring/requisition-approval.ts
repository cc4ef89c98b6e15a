import { refuse, type Refusal } from '../changes/refusal.ts';
import type { Day } from '../org/day.ts';
import { includesDay } from '../org/day.ts';
import type { Key, Money, RequisitionApproval, RequisitionReason, RequisitionStep } from '../org/records.ts';
import { isApprovedContent, type RequisitionFacts } from './requisition-content.ts';

/** When a step is asked for: where everything that is said holds. */
export interface RequisitionCondition {
  /** One of these; empty is any. */
  readonly reasons: readonly RequisitionReason[];
  /** From this number of seats on; null is any. */
  readonly seatsFrom: number | null;
  /** The seats together cost more than this in a year, in its currency; null is any. */
  readonly annualCostOver: Money | null;
  /** In one of these teams, or below; empty is any. */
  readonly teamKeys: readonly Key[];
}

/** A step of the chain in which requisitions are approved. */
export interface ApprovalChainStep extends RequisitionStep {
  /** Null: always. */
  readonly condition: RequisitionCondition | null;
}

/** Somebody lets another account approve in their place for a while; both ends inclusive. */
export interface ApprovalDelegate {
  readonly from: string;
  readonly to: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** How an organization approves requisitions. */
export interface ApprovalChain {
  readonly steps: readonly ApprovalChainStep[];
  readonly delegates: readonly ApprovalDelegate[];
}

/** One step, by whoever may write requisitions. */
export const USUAL_CHAIN: ApprovalChain = {
  steps: [{ name: 'Approval', approvers: [], approvals: 1, notRequester: false, condition: null }],
  delegates: [],
};

/** The first step that lacks approvals; null where none does. */
export function openRequisitionStep({ steps, verdicts }: Pick<RequisitionApproval, 'steps' | 'verdicts'>): RequisitionStep | null {
  return steps.find(({ name, approvals }) => approvedBy(verdicts, name).size < approvals) ?? null;
}

/** Whether an approval is whole, and is of what the requisition asks for now. */
export function isFullyApproved(requisition: RequisitionFacts): boolean {
  const { approval } = requisition;
  return (
    approval !== null &&
    approval.approvedOn !== null &&
    approval.steps.every(({ approvals }) => approvals >= 1) &&
    openRequisitionStep(approval) === null &&
    isApprovedContent(approval.content, requisition)
  );
}

/**
 * In whose place an account may approve the open step on a day: its own, or that of somebody who lets it. Where neither, why not.
 * One account counts once a step, however many let it.
 */
export function approverFor(
  { title, status, approval }: RequisitionFacts,
  account: string,
  delegates: readonly ApprovalDelegate[],
  day: Day,
): { readonly onBehalfOf: string | null } | Refusal {
  const step = status === 'PENDING_APPROVAL' && approval ? openRequisitionStep(approval) : null;
  if (!approval || !step) return refuse('INVALID', `‘${title}’ waits for no approval.`, 'requisitionId');
  if (approvedBy(approval.verdicts, step.name).has(account))
    return refuse('INVALID', `You have approved the step ‘${step.name}’ already.`, 'requisitionId');
  if (step.notRequester && approval.requestedBy === account)
    return refuse('FORBIDDEN', `The step ‘${step.name}’ is not for whoever asked for it.`, 'requisitionId');
  if (step.approvers.length === 0 || step.approvers.includes(account)) return { onBehalfOf: null };
  const given = approval.verdicts.filter((verdict) => verdict.step === step.name).map(({ by, onBehalfOf }) => onBehalfOf ?? by);
  const lending = delegates.find(
    ({ from, to, firstDay, lastDay }) =>
      to === account &&
      includesDay(firstDay, lastDay, day) &&
      step.approvers.includes(from) &&
      !given.includes(from) &&
      !(step.notRequester && approval.requestedBy === from),
  );
  return lending ? { onBehalfOf: lending.from } : refuse('FORBIDDEN', `The step ‘${step.name}’ is for others to approve.`, 'requisitionId');
}

function approvedBy(verdicts: RequisitionApproval['verdicts'], step: string): Set<string> {
  return new Set(verdicts.filter((verdict) => verdict.step === step).map(({ by }) => by));
}
