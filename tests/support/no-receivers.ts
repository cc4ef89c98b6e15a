import type { ReceiverRules } from '@tandem/server/webhooks/post-event';

/** Tests have no network: every name of a receiver is unknown. */
export const NO_RECEIVERS: ReceiverRules = { allowedHosts: [], resolve: () => Promise.reject(new Error('There is no such name')) };
