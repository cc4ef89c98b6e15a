import type { WebhooksQuery } from '../../api/generated/graphql.ts';
import { formatInstant } from '../../ui/format.ts';
import { text } from './texts.ts';

/** A webhook as the settings page knows it. */
export type Webhook = WebhooksQuery['webhooks'][number];
export type EventName = Webhook['events'][number];

/** The events that a webhook can listen to. */
export const listenedEvents = ['JOB_SPEC_APPROVED', 'REQUISITION_APPROVED', 'REQUISITION_OPENED', 'REQUISITION_FILLED'] as const;

/** What happened, in words. */
export function eventInWords(event: EventName): string {
  return text(`event_${event}`);
}

/** Whether it works, in words: a short one, and what there is to do or to wait for. */
export function stateInWords({ pausedBecause, failingSince, failureCount }: Webhook): {
  readonly word: string;
  readonly hint: string | null;
} {
  if (pausedBecause) return { word: text('webhookPaused'), hint: text(`webhookPaused_${pausedBecause}`) };
  if (failingSince) return { word: text('webhookFailing', { count: failureCount, since: formatInstant(failingSince) }), hint: null };
  return { word: text('webhookActive'), hint: null };
}
