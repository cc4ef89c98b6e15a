import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Section, Tag } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { text } from './texts.ts';
import { WebhookActs } from './webhook-acts.tsx';
import { WebhookDeliveriesDialog } from './webhook-deliveries.tsx';
import { WebhookDialog } from './webhook-dialog.tsx';
import { eventInWords, stateInWords, type Webhook } from './webhook-words.ts';
import { WebhooksDocument } from './webhooks.documents.ts';
import styles from './settings.module.css';

/** The webhooks: what each is told, whether it works, and what can be done with it. */
export function WebhooksPanel() {
  const { data, error, refetch } = useQuery(WebhooksDocument);
  const [editing, setEditing] = useState<Webhook | 'NEW' | null>(null);
  const [following, setFollowing] = useState<Webhook | null>(null);
  const columns: readonly Column<Webhook>[] = [
    {
      key: 'name',
      header: text('webhookName'),
      main: true,
      width: '32%',
      render: (webhook) => (
        <>
          {webhook.name}
          <span className={styles.second}>{webhook.url}</span>
        </>
      ),
    },
    {
      key: 'events',
      header: text('webhookEvents'),
      hide: 'medium',
      width: '14rem',
      render: (webhook) => (
        <ul className={styles.plain}>
          {webhook.events.map((event) => (
            <li key={event}>{eventInWords(event)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'state', header: text('webhookState'), render: (webhook) => <State webhook={webhook} /> },
    {
      key: 'acts',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (webhook) => <WebhookActs webhook={webhook} onEdit={() => setEditing(webhook)} onDeliveries={() => setFollowing(webhook)} />,
    },
  ];
  return (
    <Section
      title={text('webhooks')}
      flush
      aside={
        <Button variant="default" onClick={() => setEditing('NEW')}>
          {text('webhookCreate')}
        </Button>
      }
    >
      <p className={styles.hint}>{text('webhooksHint')}</p>
      {error && !data ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : data.webhooks.length === 0 ? (
        <p className={styles.hint}>{text('webhooksNone')}</p>
      ) : (
        <DataTable caption={text('webhooks')} columns={columns} rows={data.webhooks} rowKey={(webhook) => webhook.id} />
      )}
      <WebhookDialog webhook={editing} onClose={() => setEditing(null)} />
      <WebhookDeliveriesDialog
        webhook={following}
        onClose={() => {
          setFollowing(null);
          void refetch();
        }}
      />
    </Section>
  );
}

function State({ webhook }: { readonly webhook: Webhook }) {
  const { word, hint } = stateInWords(webhook);
  return (
    <>
      {webhook.pausedBecause ? <Tag>{word}</Tag> : word}
      {hint && <span className={styles.second}>{hint}</span>}
      {webhook.previousSecretUntil && (
        <span className={styles.second}>{text('webhookOldSecret', { until: formatInstant(webhook.previousSecretUntil) })}</span>
      )}
    </>
  );
}
