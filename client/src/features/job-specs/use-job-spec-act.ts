import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import { useAct, type UserError } from '../../api/use-act.tsx';

/**
 * A mutation of one job spec. What is shown of it is loaded again afterwards; after a refusal too, for it may have been old. Answers whether
 * it was done.
 */
export function useJobSpecAct<Answer, Input extends OperationVariables, Payload extends { readonly userErrors: readonly UserError[] }>(
  document: TypedDocumentNode<Answer, { input: Input }>,
  payloadOf: (answer: Answer) => Payload,
  reload: () => void,
): { readonly act: (input: Input, done: string) => Promise<boolean>; readonly busy: boolean } {
  const { act, busy } = useAct(document, payloadOf, { undoable: false });
  const told = useCallback(
    async (input: Input, done: string) => {
      const answer = await act({ input }, done);
      if (!answer.ok) reload();
      return answer.ok;
    },
    [act, reload],
  );
  return { act: told, busy };
}

/** Finds the payload in the answer of a mutation that has the one field `name`. */
export function payloadOf<const Name extends string>(name: Name): <Payload>(answer: Readonly<Record<Name, Payload>>) => Payload {
  return (answer) => answer[name];
}
