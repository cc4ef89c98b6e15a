/** What Tandem tells receivers of, by the name that stands in the delivered body (docs/webhooks.md). */
export const WEBHOOK_EVENT_KINDS = [
  'job_spec.approved',
  'requisition.approved',
  'requisition.opened',
  'requisition.filled',
  'webhook.test',
] as const;
export type WebhookEventKind = (typeof WEBHOOK_EVENT_KINDS)[number];

/** The kinds that a webhook can listen to; a test is sent to the one that is tested. */
export const LISTENED_KINDS = WEBHOOK_EVENT_KINDS.filter(
  (kind): kind is Exclude<WebhookEventKind, 'webhook.test'> => kind !== 'webhook.test',
);

/** Something that receivers are told of. */
export interface WebhookEvent {
  readonly kind: WebhookEventKind;
  /** Key of the thing that it is about: the job spec, the requisition, the webhook that is tested. */
  readonly subjectKey: string;
  /** What stands in `data` of the body: JSON, at most some tens of kilobytes. It leaves the house, whatever the receiver may see in Tandem. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** When it happened: ISO 8601 instant in UTC. */
  readonly at: string;
}
