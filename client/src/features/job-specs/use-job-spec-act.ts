import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { panelText } from './panel-texts.ts';

/**
 * A mutation of one job spec. What is shown of it is loaded again afterwards; after a refusal too, for it may have been old. Answers whether
 * it was done. `quiet`: the success is seen where it was asked for and needs no notification; a refusal is told all the same.
 */
export function useJobSpecAct<Answer, Input extends OperationVariables, Payload extends { readonly userErrors: readonly UserError[] }>(
  document: TypedDocumentNode<Answer, { input: Input }>,
  payloadOf: (answer: Answer) => Payload,
  reload: () => void,
  options: { readonly quiet?: boolean } = {},
): { readonly act: (input: Input, done?: string) => Promise<boolean>; readonly busy: boolean } {
  const { quiet = false } = options;
  const { act, busy } = useAct(document, payloadOf, { undoable: false, quiet });
  const told = useCallback(
    async (input: Input, done = '') => {
      const answer = await act({ input }, done);
      if (!answer.ok) reload();
      if (!answer.ok && quiet && answer.refusals.length > 0)
        notifications.show({
          title: panelText('refused'),
          message: answer.refusals.map(({ message }) => message).join(' '),
          withBorder: true,
          color: 'gray',
          autoClose: 12_000,
        });
      return answer.ok;
    },
    [act, reload, quiet],
  );
  return { act: told, busy };
}

/** Finds the payload in the answer of a mutation that has the one field `name`. */
export function payloadOf<const Name extends string>(name: Name): <Payload>(answer: Readonly<Record<Name, Payload>>) => Payload {
  return (answer) => answer[name];
}
