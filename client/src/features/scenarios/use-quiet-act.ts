import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import { useAct, type ActAnswer, type UserError } from '../../api/use-act.tsx';
import { tellRefusals } from './tell-refusals.ts';

/** A mutation whose success is seen where it was done and needs no notification; a refusal is still said in words. */
export function useQuietAct<Answer, Variables extends OperationVariables, Payload extends { readonly userErrors: readonly UserError[] }>(
  document: TypedDocumentNode<Answer, Variables>,
  payloadOf: (answer: Answer) => Payload,
): { readonly act: (variables: Variables) => Promise<ActAnswer<Payload>>; readonly busy: boolean } {
  const { act, busy } = useAct(document, payloadOf, { undoable: false, quiet: true });
  const quietly = useCallback(
    async (variables: Variables) => {
      const answer = await act(variables, '');
      if (!answer.ok) void tellRefusals(Promise.resolve(answer.refusals));
      return answer;
    },
    [act],
  );
  return { act: quietly, busy };
}
