import { randomUUID } from 'node:crypto';
import type { Services } from '../context.ts';
import { Signal } from '../subscriptions/signal.ts';
import { waitAfter } from './backoff.ts';
import { postEvent } from './post-event.ts';
import {
  claimDeliveries,
  forgetOld,
  hasOld,
  noteDelivered,
  noteFailed,
  releaseDelivery,
  webhooksWithWork,
  type ClaimedDelivery,
} from './sending.store.ts';
import { signatureOf } from './signature.ts';

/** How a sender takes its time; in milliseconds. */
export interface SenderPace {
  /** How often it looks for something to send. */
  readonly lookEvery: number;
  /** How long a receiver may take for one attempt. */
  readonly timeout: number;
  /** After how long a server that has taken a delivery is taken for dead; well more than `timeout`. */
  readonly leaseFor: number;
  /** How long attempts under way may go on when the server stops. */
  readonly stopPatience: number;
}

const PACE: SenderPace = { lookEvery: 1_000, timeout: 15_000, leaseFor: 60_000, stopPatience: 8_000 };
const FORGET_EVERY = 3_600_000;

/**
 * Sends what is queued, in this process, until it is stopped. Any number of servers on one database may run one each: at most one of
 * them sends to a webhook at a time, and receivers do not wait for each other. What is queued is sent at least once: it is done only
 * when its receiver has said so and that was written; a server that dies on the way leaves a lease that ends.
 */
export function startWebhookSender(
  { database, receivers, now }: Pick<Services, 'database' | 'receivers' | 'now'>,
  {
    onFault,
    pace = PACE,
    random = Math.random,
  }: { readonly onFault: (error: unknown) => void; readonly pace?: SenderPace; readonly random?: () => number },
): { stop(): Promise<void> } {
  const signal = new Signal();
  const cut = new AbortController();
  const running = new Set<Promise<void>>();
  const looping = loop();
  return { stop };

  async function loop(): Promise<void> {
    let forgetAt = 0;
    while (!signal.ended) {
      signal.lower();
      try {
        for (const delivery of await claim()) start(delivery);
        if (now().getTime() >= forgetAt) await forget();
        forgetAt = Math.max(forgetAt, now().getTime() + FORGET_EVERY);
      } catch (error) {
        onFault(error);
      }
      await signal.wait(pace.lookEvery);
    }
  }

  async function claim(): Promise<ClaimedDelivery[]> {
    const work = await database.read((manager) => webhooksWithWork(manager, now().toISOString()));
    if (work.length === 0 || signal.ended) return [];
    return database.write((manager) => claimDeliveries(manager, now(), pace.leaseFor, randomUUID()));
  }

  async function forget(): Promise<void> {
    if (await database.read((manager) => hasOld(manager, now()))) await database.write((manager) => forgetOld(manager, now()));
  }

  function start(delivery: ClaimedDelivery): void {
    const sent = send(delivery)
      .catch(onFault)
      .finally(() => {
        running.delete(sent);
        signal.raise();
      });
    running.add(sent);
  }

  async function send(delivery: ClaimedDelivery): Promise<void> {
    const { eventId: id, kind, body, secrets, url, retries } = delivery;
    const timestamp = Math.floor(now().getTime() / 1_000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Tandem-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf({ id, timestamp, body }, secrets),
      'tandem-event': kind,
    };
    const outcome = await postEvent(url, { headers, body }, receivers, { timeout: pace.timeout, signal: cut.signal, now });
    if (outcome.ok) return database.write((manager) => noteDelivered(manager, delivery, outcome.status, now().toISOString()));
    if (cut.signal.aborted) return database.write((manager) => releaseDelivery(manager, delivery));
    const { status, why, retryAfter } = outcome;
    const attempt = { status, why, wait: waitAfter(retries + 1, retryAfter, random), isGone: status === 410 };
    await database.write((manager) => noteFailed(manager, delivery, attempt, now()));
  }

  async function stop(): Promise<void> {
    signal.end();
    await looping;
    const timer = setTimeout(() => cut.abort(), pace.stopPatience);
    await Promise.all(running);
    clearTimeout(timer);
  }
}
