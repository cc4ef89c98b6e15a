import type { RequisitionAct } from '@tandem/shared/hiring/requisition-life';
import type { Lateness } from '@tandem/shared/hiring/requisition-dates';
import type { RequisitionReason, RequisitionStatus, SeatState } from '@tandem/shared/org/records';
import { graphqlEnum } from '../schema/enums.ts';

export const RequisitionStatusEnum = graphqlEnum<RequisitionStatus>('RequisitionStatus', 'How far a requisition has come.', {
  DRAFT: 'Being written.',
  PENDING_APPROVAL: 'Asked for; somebody has yet to approve.',
  APPROVED: 'Approved; candidates are not looked for yet.',
  OPEN: 'Candidates are looked for.',
  ON_HOLD: 'Approved, and put aside for now.',
  FILLED: 'Every seat is filled.',
  CANCELLED: 'Given up.',
});

export const RequisitionReasonEnum = graphqlEnum<RequisitionReason>('RequisitionReason', 'Why somebody is wanted.', {
  BACKFILL: 'Somebody is replaced.',
  NEW: 'A new seat.',
  GAP: 'An initiative lacks an owner.',
});

export const SeatStateEnum = graphqlEnum<SeatState>('RequisitionSeatState', 'What became of a seat of a requisition.', {
  WANTED: 'Somebody is wanted for it.',
  FILLED: 'Somebody has come.',
  CANCELLED: 'Nobody is wanted for it any more.',
});

export const RequisitionActEnum = graphqlEnum<RequisitionAct>('RequisitionAct', 'A step in the life of a requisition.', {
  SUBMIT: 'Ask for approval: `submitRequisition`.',
  WITHDRAW: 'Take the request back: `withdrawRequisition`.',
  APPROVE: 'Approve the step that waits: `approveRequisition`.',
  SEND_BACK: 'Send it back with what is to be changed: `sendBackRequisition`.',
  OPEN: 'Look for candidates: `openRequisition`.',
  HOLD: 'Put it aside: `holdRequisition`.',
  RESUME: 'Go on: `resumeRequisition`.',
  CANCEL: 'Give it up: `cancelRequisition`.',
  REOPEN: 'Make it a draft again, under its keys: `reopenRequisition`.',
  FILL: 'Somebody comes for a seat: `fillRequisitionSeat`.',
  UNFILL: 'Somebody does not come after all: `unfillRequisitionSeat`.',
});

export const LatenessEnum = graphqlEnum<Lateness>('RequisitionLateness', 'Why a requisition is late.', {
  START_PASSED: 'Somebody should have started by now.',
  NOT_OPEN_IN_TIME: 'It should be open by now for somebody to start in time.',
  FILLED_TOO_LATE: 'It was opened too late: at the usual pace nobody starts in time.',
});
