import { openRequisitionStep } from '@tandem/shared/hiring/requisition-approval';
import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { actorNamed } from '../scenarios/actor.type.ts';
import type { ActorEntry } from '../scenarios/actors.ts';
import type { RequisitionApproval, RequisitionApprovalStep } from './requisition-parts.type.ts';

/** An approval with the names of whom it concerns, as it is on a day. */
export function shownApproval(
  approval: records.RequisitionApproval,
  actors: ReadonlyMap<string, ActorEntry>,
  day: Day,
): RequisitionApproval {
  const named = (id: string) => actorNamed(actors, id);
  const open = openRequisitionStep(approval);
  const approvers = (name: string) => new Set(approval.verdicts.filter(({ step }) => step === name).map(({ by }) => by));
  const step = ({ name, approvers: may, approvals, notRequester }: records.RequisitionStep): RequisitionApprovalStep => ({
    name,
    approvers: may.map(named),
    minApprovals: approvals,
    approvals: approvers(name).size,
    notRequester,
    done: approvers(name).size >= approvals,
  });
  return {
    requestedBy: named(approval.requestedBy),
    requestedOn: approval.requestedOn,
    steps: approval.steps.map(step),
    verdicts: approval.verdicts.map(({ by, onBehalfOf, ...verdict }) => ({
      ...verdict,
      by: named(by),
      onBehalfOf: onBehalfOf === null ? null : named(onBehalfOf),
    })),
    openStep: open && step(open),
    waitingFor: open ? yetToApprove(open, approval).map(named) : [],
    daysWaiting: Math.max(0, (approval.approvedOn ?? day) - approval.requestedOn),
    reminders: approval.reminders.map((reminder) => ({ by: named(reminder.by), day: reminder.day })),
    approvedOn: approval.approvedOn,
  };
}

function yetToApprove(
  { name, approvers, notRequester }: records.RequisitionStep,
  { verdicts, requestedBy }: records.RequisitionApproval,
): string[] {
  const given = new Set(
    verdicts.filter(({ step }) => step === name).flatMap(({ by, onBehalfOf }) => (onBehalfOf === null ? [by] : [by, onBehalfOf])),
  );
  return approvers.filter((id) => !given.has(id) && !(notRequester && id === requestedBy));
}
