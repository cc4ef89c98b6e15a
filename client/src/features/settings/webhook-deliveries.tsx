import { useQuery } from '@apollo/client/react';
import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { WebhookDeliveriesQuery } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Tag } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { text } from './texts.ts';
import { eventInWords, type Webhook } from './webhook-words.ts';
import { RedeliverWebhookDocument, WebhookDeliveriesDocument } from './webhooks.documents.ts';
import styles from './settings.module.css';

type Delivery = NonNullable<WebhookDeliveriesQuery['webhook']>['deliveries']['nodes'][number];

const states = ['ALL', 'PENDING', 'DELIVERED', 'FAILED'] as const;
type Shown = (typeof states)[number];
const PAGE = 50;
const MOST = 500;
/** Milliseconds between two looks at what came of what was sent. */
const LOOK_EVERY = 2_000;

/** What was and is to be sent to a webhook, followed while it is open; any of it can be sent again. */
export function WebhookDeliveriesDialog(props: { readonly webhook: Webhook | null; readonly onClose: () => void }) {
  const { webhook, onClose } = props;
  return (
    <Modal opened={webhook !== null} onClose={onClose} size="xl" title={text('webhookDeliveriesOf', { name: webhook?.name ?? '' })}>
      {webhook && <Deliveries webhookId={webhook.id} />}
    </Modal>
  );
}

function Deliveries({ webhookId }: { readonly webhookId: string }) {
  const [shown, setShown] = useState<Shown>('ALL');
  const [first, setFirst] = useState(PAGE);
  const { data, previousData, error, refetch, loading } = useQuery(WebhookDeliveriesDocument, {
    variables: { id: webhookId, state: shown === 'ALL' ? null : shown, first },
    pollInterval: LOOK_EVERY,
    fetchPolicy: 'network-only',
  });
  const { act, busy } = useAct(RedeliverWebhookDocument, redelivered, { undoable: false });
  const webhook = (data ?? previousData)?.webhook;
  const list = webhook?.deliveries;
  const isPaused = webhook?.pausedBecause != null;
  const columns: readonly Column<Delivery>[] = [
    {
      key: 'event',
      header: text('sentEvent'),
      main: true,
      render: (delivery) => (
        <>
          {eventInWords(delivery.event)}
          <span className={styles.second}>{formatInstant(delivery.createdAt)}</span>
          <details className={styles.body}>
            <summary>{text('sentBody')}</summary>
            <pre tabIndex={0}>{JSON.stringify(JSON.parse(delivery.body), null, 2)}</pre>
          </details>
        </>
      ),
    },
    {
      key: 'state',
      header: text('sentState'),
      render: (delivery) => (
        <>
          <Tag tone={delivery.state === 'DELIVERED' ? 'accent' : 'quiet'}>{text(`sent_${delivery.state}`)}</Tag>
          <span className={styles.second}>{fateInWords(delivery, isPaused)}</span>
        </>
      ),
    },
    { key: 'attempts', header: text('sentAttempts'), align: 'right', hide: 'narrow', render: (delivery) => delivery.attempts },
    {
      key: 'again',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (delivery) => (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          disabled={busy || isPaused}
          aria-label={text('sentAgainLabel', { event: eventInWords(delivery.event), at: formatInstant(delivery.createdAt) })}
          onClick={() => void act({ input: { deliveryId: delivery.id } }, text('sentAgainDone'))}
        >
          {text('sentAgain')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label={text('sentFilter')}
        value={shown}
        onChange={(value) => {
          setShown(value as Shown);
          setFirst(PAGE);
        }}
        data={states.map((value) => ({ value, label: text(`sent_${value}`) }))}
      />
      {error && !list ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !list ? (
        <LoadingRows rows={4} />
      ) : list.nodes.length === 0 ? (
        <p className={styles.nothing}>{text(shown === 'ALL' ? 'sentNone' : 'sentNoneOf')}</p>
      ) : (
        <DataTable
          caption={text('webhookDeliveries')}
          columns={columns}
          rows={list.nodes}
          rowKey={(delivery) => delivery.id}
          more={{
            total: list.totalCount,
            hasMore: list.pageInfo.hasNextPage && first < MOST,
            loading,
            load: () => setFirst((count) => Math.min(count + PAGE, MOST)),
          }}
        />
      )}
      <p className={styles.nothing}>{text('sentKept')}</p>
    </>
  );
}

/** What came of it, or what it waits for. */
function fateInWords(delivery: Delivery, isPaused: boolean): string {
  if (delivery.state === 'DELIVERED') return delivery.deliveredAt ? formatInstant(delivery.deliveredAt) : '';
  if (delivery.state === 'FAILED') return delivery.lastError ?? '';
  const next = delivery.nextAttemptAt;
  const then =
    isPaused || !next
      ? text('sentWhenResumed')
      : new Date(next) > new Date()
        ? text('sentNext', { at: formatInstant(next) })
        : text('sentNow');
  return [delivery.lastError, then].filter(Boolean).join(' · ');
}

const redelivered = <Payload,>(answer: { readonly redeliverWebhook: Payload }): Payload => answer.redeliverWebhook;
