import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { announceOrgChange } from '../../api/org-changes.ts';
import { useOnceKey } from './once-key.ts';

/**
 * Where a step that is done whole or not at all has come to. `LOST`: no answer came, so it may have been done or not; sending
 * it again with the same key does it once at most.
 */
export type SingleStep =
  | { readonly kind: 'ASKING' }
  | { readonly kind: 'RUNNING' }
  | { readonly kind: 'DONE'; readonly revision: number | null }
  | { readonly kind: 'REFUSED'; readonly messages: readonly string[] }
  | { readonly kind: 'LOST'; readonly message: string };

interface Payload {
  readonly revision?: number | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Applies or reverts a scenario: a mutation with one key for the whole dialog, and what came of it. */
export function useSingleStep<Answer>(
  document: TypedDocumentNode<
    Answer,
    { readonly input: { readonly scenarioId: string; readonly idempotencyKey?: string | null } } & OperationVariables
  >,
  payloadOf: (answer: Answer) => Payload,
  scenarioId: string,
): { readonly state: SingleStep; readonly run: () => void } {
  const client = useApolloClient();
  const { idempotencyKey, renew } = useOnceKey();
  const [state, setState] = useState<SingleStep>({ kind: 'ASKING' });
  const run = useCallback(async () => {
    setState({ kind: 'RUNNING' });
    try {
      const { data, error } = await client.mutate<Answer>({
        mutation: document,
        variables: { input: { scenarioId, idempotencyKey } },
        fetchPolicy: 'no-cache',
      });
      if (error) throw error;
      const { userErrors, revision = null } = payloadOf(data as Answer);
      if (userErrors.length > 0) {
        renew();
        setState({ kind: 'REFUSED', messages: userErrors.map(({ message }) => message) });
        return;
      }
      setState({ kind: 'DONE', revision });
      await announceOrgChange(client).catch(() => null);
    } catch (cause) {
      setState({ kind: 'LOST', message: cause instanceof Error ? cause.message : String(cause) });
    }
  }, [client, document, payloadOf, scenarioId, idempotencyKey, renew]);
  return { state, run: useCallback(() => void run(), [run]) };
}
