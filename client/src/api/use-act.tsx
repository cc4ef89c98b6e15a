import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { isOffline } from '../ui/request-state.tsx';
import { defineTexts } from '../ui/texts.ts';
import { graphql } from './generated/gql.ts';
import { announceOrgChange } from './org-changes.ts';

const text = defineTexts('act', {
  undo: 'Undo',
  undone: 'Taken back',
  refused: 'Not done',
  undoRefused: 'Not taken back',
  failed: 'Not saved',
  failedHint: 'Nothing was changed. Try again; the server said: {{message}}',
  offline: 'Tandem cannot reach its server. Nothing was changed as far as we know; load the page again before you repeat it.',
});

/** Takes back the viewer's own newest act on the live organization. */
const UndoDocument = graphql(`
  mutation UndoAct($input: UndoChangeInput!) {
    undoChange(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** A refusal of the server in words; `field` names the argument, null the whole. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** What an act came to: done, or the refusals (empty where the request itself failed and was told already). */
export type ActAnswer<Payload> =
  { readonly ok: true; readonly payload: Payload } | { readonly ok: false; readonly refusals: readonly UserError[] };

/**
 * One mutation with its manners: refusals are shown in words, a success can be taken back from its notification,
 * and every open view loads again. `undoable` false leaves the undo out (settings, tokens).
 */
export function useAct<Answer, Variables extends OperationVariables, Payload extends { readonly userErrors: readonly UserError[] }>(
  document: TypedDocumentNode<Answer, Variables>,
  payloadOf: (answer: Answer) => Payload,
  options: { readonly undoable?: boolean; readonly quiet?: boolean } = {},
): { readonly act: (variables: Variables, done: string) => Promise<ActAnswer<Payload>>; readonly busy: boolean } {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const { undoable = true, quiet = false } = options;

  const act = useCallback(
    async (variables: Variables, done: string): Promise<ActAnswer<Payload>> => {
      setBusy(true);
      try {
        const { data, error } = await client.mutate<Answer, Variables>({
          mutation: document,
          variables,
          fetchPolicy: 'no-cache',
        } as Parameters<typeof client.mutate<Answer, Variables>>[0]);
        if (error) throw error;
        const payload = payloadOf(data as Answer);
        if (payload.userErrors.length > 0) {
          if (!quiet) tell(text('refused'), payload.userErrors.map((one) => one.message).join(' '));
          return { ok: false, refusals: payload.userErrors };
        }
        await announceOrgChange(client);
        if (!quiet) tellDone(done, undoable ? () => void takeBack(client) : null);
        return { ok: true, payload };
      } catch (cause) {
        tellFailure(cause);
        return { ok: false, refusals: [] };
      } finally {
        setBusy(false);
      }
    },
    [client, document, payloadOf, undoable, quiet],
  );
  return { act, busy };
}

async function takeBack(client: ReturnType<typeof useApolloClient>): Promise<void> {
  try {
    const { data, error } = await client.mutate({ mutation: UndoDocument, variables: { input: {} }, fetchPolicy: 'no-cache' });
    if (error) throw error;
    const refusals = data?.undoChange.userErrors ?? [];
    if (refusals.length > 0) tell(text('undoRefused'), refusals.map((one) => one.message).join(' '));
    else {
      await announceOrgChange(client);
      tell(text('undone'), '');
    }
  } catch (cause) {
    tellFailure(cause);
  }
}

function tellDone(done: string, undo: (() => void) | null): void {
  const id = `act-${Date.now()}`;
  notifications.show({
    id,
    autoClose: 12_000,
    withBorder: true,
    color: 'accent',
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <span>{done}</span>
        {undo && (
          <Button
            variant="light"
            size="compact-xs"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {text('undo')}
          </Button>
        )}
      </Group>
    ),
  });
}

function tell(title: string, message: string): void {
  notifications.show({ title, message, withBorder: true, color: 'gray', autoClose: 12_000 });
}

function tellFailure(cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  tell(text('failed'), isOffline(error) ? text('offline') : text('failedHint', { message: error.message }));
}
