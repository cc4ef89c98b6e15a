import { useAct, type UserError } from '../../api/use-act.tsx';
import { RequisitionStepDocument } from './hiring-acts.documents.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import type { RequisitionStepMutation } from '../../api/generated/graphql.ts';

/** The steps that need no more than the requisition, and perhaps a note. */
export type SimpleStep = 'SUBMIT' | 'WITHDRAW' | 'APPROVE' | 'SEND_BACK' | 'OPEN' | 'HOLD' | 'RESUME' | 'CANCEL' | 'REOPEN' | 'REMIND';

const NAMES = {
  SUBMIT: 'submit',
  WITHDRAW: 'withdraw',
  APPROVE: 'approve',
  SEND_BACK: 'sendBack',
  OPEN: 'open',
  HOLD: 'hold',
  RESUME: 'resume',
  CANCEL: 'cancel',
  REOPEN: 'reopen',
  REMIND: 'remind',
} as const satisfies Record<SimpleStep, string>;

/** The act of taking a step; false where it was refused, which is told. */
export function useRequisitionStep(scenarioId: string | null): {
  readonly take: (requisition: { readonly key: string; readonly title: string }, step: SimpleStep, note?: string) => Promise<boolean>;
  readonly busy: boolean;
} {
  const { act, busy } = useAct(RequisitionStepDocument, payloadOf, { undoable: useUndoable(scenarioId) });
  return {
    busy,
    take: async ({ key, title }, step, note) => {
      const input = { requisitionId: key, ...(scenarioId !== null && { scenarioId }) };
      const verdict = { ...input, ...(note !== undefined && { note }) };
      const answer = await act({ input, verdict, [NAMES[step]]: true }, text(`done_${step}`, { title }));
      return answer.ok;
    },
  };
}

/** Of the steps one was asked for, so that one of them answers. */
function payloadOf(answer: RequisitionStepMutation): { readonly userErrors: readonly UserError[] } {
  return Object.values(NAMES)
    .map((name) => answer[name])
    .find((payload) => payload != null)!;
}
