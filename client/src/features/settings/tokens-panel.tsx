import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApiTokensQuery } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { ApiTokensDocument, RevokeApiTokenDocument } from './settings.documents.ts';
import { text } from './texts.ts';
import styles from './settings.module.css';

type Token = ApiTokensQuery['apiTokens'][number];

/** The API tokens: create, and revoke. */
export function TokensPanel() {
  const { data, error, refetch } = useQuery(ApiTokensDocument);
  const { act, busy } = useAct(RevokeApiTokenDocument, payloadOf, { undoable: false });
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const columns: readonly Column<Token>[] = [
    { key: 'name', header: text('tokenName'), main: true, render: (token) => token.name },
    { key: 'scopes', header: text('tokenScopes'), render: (token) => token.scopes.join(', ') },
    { key: 'created', header: text('tokenCreated'), hide: 'narrow', render: (token) => formatInstant(token.createdAt) },
    {
      key: 'used',
      header: text('tokenUsed'),
      hide: 'medium',
      render: (token) => (token.lastUsedAt ? formatInstant(token.lastUsedAt) : text('never')),
    },
    {
      key: 'revoke',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (token) => (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={text('revokeLabel', { name: token.name })}
          onClick={() => setRevoking(token)}
        >
          {text('revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={text('tokens')}
      flush
      aside={
        <Button variant="default" onClick={() => setCreating(true)}>
          {text('create')}
        </Button>
      }
    >
      <p className={styles.hint}>{text('tokensHint')}</p>
      {error && !data ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : data.apiTokens.length === 0 ? (
        <p className={styles.hint}>{text('tokensNone')}</p>
      ) : (
        <DataTable caption={text('tokens')} columns={columns} rows={data.apiTokens} rowKey={(token) => token.id} />
      )}
      <CreateTokenDialog opened={creating} onClose={() => setCreating(false)} />
      <Modal opened={revoking !== null} onClose={() => setRevoking(null)} title={text('revokeLabel', { name: revoking?.name ?? '' })}>
        <Stack gap="md">
          <Text size="sm">{text('revokeSure', { name: revoking?.name ?? '' })}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setRevoking(null)}>
              {text('cancel')}
            </Button>
            <Button
              loading={busy}
              onClick={() => {
                if (revoking) void act({ input: { id: revoking.id } }, text('revoked')).then((answer) => answer.ok && setRevoking(null));
              }}
            >
              {text('revoke')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Section>
  );
}

const payloadOf = <Payload,>(answer: { readonly revokeApiToken: Payload }): Payload => answer.revokeApiToken;
