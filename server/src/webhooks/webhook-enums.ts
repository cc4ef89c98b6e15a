import { graphqlEnum } from '../schema/enums.ts';
import type { DeliveryState } from './deliveries.store.ts';
import type { WebhookEventKind } from './webhook-events.ts';
import type { PauseReason } from './webhooks.store.ts';

/** The kinds of events as the schema names them: without the full stops of the delivered bodies. */
export const EVENT_NAMES = {
  'job_spec.approved': 'JOB_SPEC_APPROVED',
  'requisition.approved': 'REQUISITION_APPROVED',
  'requisition.opened': 'REQUISITION_OPENED',
  'requisition.filled': 'REQUISITION_FILLED',
  'webhook.test': 'WEBHOOK_TEST',
} as const satisfies Record<WebhookEventKind, string>;
export type WebhookEventName = (typeof EVENT_NAMES)[WebhookEventKind];

const KINDS = new Map(Object.entries(EVENT_NAMES).map(([kind, name]) => [name, kind as WebhookEventKind]));

/** The kind that a name of the schema means. */
export function kindNamed(name: WebhookEventName): WebhookEventKind {
  return KINDS.get(name)!;
}

export const WebhookEventEnum = graphqlEnum<WebhookEventName>('WebhookEvent', 'What receivers are told of.', {
  JOB_SPEC_APPROVED: 'A job spec was approved: `job_spec.approved`.',
  REQUISITION_APPROVED: 'A requisition got its last approval: `requisition.approved`.',
  REQUISITION_OPENED: 'A requisition was opened: `requisition.opened`.',
  REQUISITION_FILLED: 'The last seat of a requisition was filled: `requisition.filled`.',
  WEBHOOK_TEST: 'Somebody tested the webhook: `webhook.test`. Sent to the one that is tested; none listens to it.',
});

export const WebhookPauseEnum = graphqlEnum<PauseReason>('WebhookPauseReason', 'Why nothing is sent to a webhook.', {
  BY_HAND: 'Somebody paused it.',
  FAILURES: 'A delivery was given up, and nothing was taken in the two days before.',
  GONE: 'The receiver answered 410: it wants no more.',
});

export const DeliveryStateEnum = graphqlEnum<DeliveryState>('WebhookDeliveryState', 'Where a delivery is.', {
  PENDING: 'It is to be sent, for the first time or again.',
  DELIVERED: 'The receiver has taken it.',
  FAILED: 'It was given up.',
});
