import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '@tandem/server/database/database';
import { openDatabase } from '@tandem/server/database/open-database';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { signatureOf } from '@tandem/server/webhooks/signature';
import { startWebhookSender } from '@tandem/server/webhooks/webhook-sender';
import { rotateSecret, setWebhook, findWebhook, resumeWebhook, secretOf } from '@tandem/server/webhooks/webhooks.store';
import { onBothDatabases } from '../../support/both-databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startReceiver, type Receiver } from './receiving.ts';
import { approve, deliveryRows, QUICK, webhookRow, webhookTo } from './webhook-rows.ts';

const START = Date.parse('2026-06-15T12:00:00Z');
const HOUR = 3_600_000;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What a test stands on: a database, a clock that it moves, and senders that may reach loopback. */
async function given(url?: string) {
  const folder = temporaryFolder();
  closing.push(() => folder.remove());
  const database = await openDatabase(url ?? `sqlite:${folder.path}/tandem.db`);
  closing.push(() => database.close());
  await database.migrate();
  let time = START;
  const faults: unknown[] = [];
  const now = () => new Date(time);
  const start = (on: Database = database, pace = QUICK) => {
    const receivers = {
      allowedHosts: readAllowedHosts(ports.map((port) => `127.0.0.1:${port}`).join()),
      resolve: () => Promise.resolve([]),
    };
    const sender = startWebhookSender(
      { database: on, receivers, now },
      { onFault: (fault) => faults.push(fault), pace, random: () => 0.5 },
    );
    closing.push(() => sender.stop());
    return sender;
  };
  const ports: number[] = [];
  const receiver = async (answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> => {
    const made = await startReceiver(answer);
    closing.push(() => made.stop());
    ports.push(made.port);
    return made;
  };
  return { database, at: () => now().toISOString(), pass: (ms: number) => (time += ms), start, receiver, faults };
}

describe('The sender of webhooks', () => {
  it('sends a queued event as signed JSON, once', async () => {
    const { database, at, start, receiver } = await given();
    const ats = await receiver();
    const key = await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    start();
    await expect.poll(async () => (await deliveryRows(database))[0]!.state).toBe('DELIVERED');
    const { headers, body } = ats.received[0]!;
    const id = headers['webhook-id'] as string;
    expect(JSON.parse(body)).toEqual({ id, type: 'job_spec.approved', timestamp: at(), data: { key: 'spec-1' } });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'tandem-event': 'job_spec.approved',
      'webhook-timestamp': String(START / 1_000),
    });
    const secret = (await webhookRow(database, key)).secret;
    expect(headers['webhook-signature']).toBe(signatureOf({ id, timestamp: START / 1_000, body }, [secret]));
    expect(ats.received).toHaveLength(1);
    expect((await deliveryRows(database))[0]).toMatchObject({
      attempts: 1,
      lastStatus: 200,
      lastError: null,
      nextAttemptAt: null,
      lease: null,
    });
  });

  it('signs with the secret before a rotation, too, for a day', async () => {
    const { database, at, pass, start, receiver } = await given();
    const ats = await receiver();
    const key = await webhookTo(database, ats.url, at());
    const old = (await webhookRow(database, key)).secret;
    await database.write((manager) => rotateSecret(manager, key, new Date(at())));
    const fresh = (await database.read((manager) => secretOf(manager, key)))!;
    expect(fresh).not.toBe(old);
    start();
    const signaturesOf = async (): Promise<string[]> => {
      const count = ats.received.length;
      await approve(database, 'spec', at());
      await expect.poll(() => ats.received.length).toBe(count + 1);
      return String(ats.received.at(-1)!.headers['webhook-signature']).split(' ');
    };
    expect(await signaturesOf()).toHaveLength(2);
    pass(25 * HOUR);
    const [only, ...others] = await signaturesOf();
    const { headers, body } = ats.received.at(-1)!;
    expect(only).toBe(signatureOf({ id: String(headers['webhook-id']), timestamp: Number(headers['webhook-timestamp']), body }, [fresh]));
    expect(others).toEqual([]);
  });

  it('tries again after a while that grows, with the same event id, until the receiver takes it', async () => {
    const { database, at, pass, start, receiver } = await given();
    const ats = await receiver((_got, response, count) => response.writeHead(count < 4 ? 503 : 200).end());
    const key = await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    start();
    for (const [attempts, wait] of [
      [1, 5_000],
      [2, 20_000],
      [3, 80_000],
    ] as const) {
      await expect.poll(async () => (await deliveryRows(database))[0]!.attempts).toBe(attempts);
      const [row] = await deliveryRows(database);
      expect(row).toMatchObject({ state: 'PENDING', lastStatus: 503, lastError: 'The receiver answered 503.' });
      expect(Date.parse(row!.nextAttemptAt!) - Date.parse(at())).toBe(wait);
      pass(wait);
    }
    await expect.poll(async () => (await deliveryRows(database))[0]!.state).toBe('DELIVERED');
    expect(new Set(ats.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(ats.received[3]!.headers['webhook-timestamp']).toBe(String((START + 105_000) / 1_000));
    expect(await webhookRow(database, key)).toMatchObject({ failureCount: 0, failingSince: null });
  });

  it('gives up after three days and pauses a webhook that took nothing in that time; what comes later waits for its return', async () => {
    const { database, at, pass, start, receiver } = await given();
    let isDown = true;
    const ats = await receiver((_got, response) => response.writeHead(isDown ? 500 : 200).end());
    const key = await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    start();
    for (let attempts = 1; ; attempts++) {
      await expect.poll(async () => (await deliveryRows(database))[0]!.attempts).toBe(attempts);
      const [row] = await deliveryRows(database);
      if (row!.state === 'FAILED') break;
      pass(Date.parse(row!.nextAttemptAt!) - Date.parse(at()));
    }
    const [ended] = await deliveryRows(database);
    expect(ended!.lastError).toBe('Given up after 13 attempts in three days. The receiver answered 500.');
    expect(Date.parse(at()) - START).toBeLessThanOrEqual(3 * 24 * HOUR);
    expect(Date.parse(at()) - START).toBeGreaterThan(2 * 24 * HOUR);
    expect(await webhookRow(database, key)).toMatchObject({ pausedBecause: 'FAILURES', pausedAt: at(), version: 2 });
    await approve(database, 'spec-2', at());
    pass(10 * HOUR);
    isDown = false;
    const before = ats.connections();
    await database.write((manager) => resumeWebhook(manager, key, at()));
    await expect.poll(async () => (await deliveryRows(database))[1]!.state).toBe('DELIVERED');
    expect(ats.connections()).toBe(before + 1);
    expect((await deliveryRows(database))[0]!.state).toBe('FAILED');
  });

  it('pauses a webhook whose receiver answers 410, and sends it what waited at another address', async () => {
    const { database, at, start, receiver } = await given();
    const old = await receiver((_got, response) => response.writeHead(410).end());
    const fresh = await receiver();
    const key = await webhookTo(database, old.url, at());
    await approve(database, 'spec-1', at());
    start();
    await expect.poll(async () => (await webhookRow(database, key)).pausedBecause).toBe('GONE');
    expect((await deliveryRows(database))[0]).toMatchObject({ state: 'PENDING', nextAttemptAt: null, lastStatus: 410 });
    await database.write(async (manager) => {
      const webhook = (await findWebhook(manager, key))!;
      await setWebhook(manager, webhook, { ...webhook, url: fresh.url }, at());
      await resumeWebhook(manager, key, at());
    });
    await expect.poll(() => fresh.received.length).toBe(1);
  });

  it('waits as long as a receiver asks', async () => {
    const { database, at, start, receiver } = await given();
    const ats = await receiver((_got, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    start();
    await expect.poll(async () => (await deliveryRows(database))[0]!.nextAttemptAt).toBe(new Date(START + HOUR).toISOString());
  });

  it('lets no receiver wait for another that hangs', async () => {
    const { database, at, start, receiver } = await given();
    const hanging = await Promise.all(Array.from({ length: 8 }, () => receiver(() => undefined)));
    for (const { url } of hanging) await webhookTo(database, url, at());
    const ats = await receiver();
    await webhookTo(database, ats.url, at());
    for (let i = 0; i < 10; i++) await approve(database, `spec-${i}`, at());
    start(database, { ...QUICK, timeout: 60_000, stopPatience: 0 });
    await expect.poll(() => ats.received.length).toBe(10);
    expect(ats.received.map(({ body }) => (JSON.parse(body) as { data: { key: string } }).data.key)).toEqual(
      Array.from({ length: 10 }, (_, i) => `spec-${i}`),
    );
    expect(hanging.map(({ received }) => received.length)).toEqual(Array(8).fill(1));
  });

  it('lets an attempt under way finish when it is stopped, and begins no other', async () => {
    const { database, at, start, receiver } = await given();
    let release = (): void => undefined;
    const ats = await receiver((_got, response) => (release = () => response.end()));
    await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    await approve(database, 'spec-2', at());
    const sender = start();
    await expect.poll(() => ats.received.length).toBe(1);
    const stopped = sender.stop();
    release();
    await stopped;
    expect((await deliveryRows(database)).map(({ state }) => state)).toEqual(['DELIVERED', 'PENDING']);
    expect(ats.received).toHaveLength(1);
  });

  it('gives back what would not finish when it is stopped, without counting it as a failure', async () => {
    const { database, at, start, receiver } = await given();
    const ats = await receiver(() => undefined);
    const key = await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    const sender = start(database, { ...QUICK, timeout: 60_000, stopPatience: 10 });
    await expect.poll(() => ats.received.length).toBe(1);
    await sender.stop();
    expect((await deliveryRows(database))[0]).toMatchObject({ state: 'PENDING', attempts: 0, lease: null, nextAttemptAt: at() });
    expect((await webhookRow(database, key)).failureCount).toBe(0);
  });

  it('forgets what ended a month ago and gives up what waited so long for a paused webhook', async () => {
    const { database, at, pass, start, receiver } = await given();
    const ats = await receiver((_got, response, count) => response.writeHead(count === 1 ? 200 : 410).end());
    await webhookTo(database, ats.url, at());
    await approve(database, 'spec-1', at());
    await approve(database, 'spec-2', at());
    const sender = start();
    await expect.poll(async () => (await deliveryRows(database))[1]!.lastStatus).toBe(410);
    await sender.stop();
    pass(29 * 24 * HOUR);
    await start().stop();
    expect(await deliveryRows(database)).toHaveLength(2);
    pass(2 * 24 * HOUR);
    await start().stop();
    expect(await deliveryRows(database)).toMatchObject([
      { subjectKey: 'spec-2', state: 'FAILED', lastError: expect.stringContaining('30 days') },
    ]);
  });
});

onBothDatabases('Two servers on one database', (newUrl) => {
  it('send every event once between them, and what one of them left behind after its lease', async () => {
    const url = newUrl();
    const { database, at, pass, start, receiver, faults } = await given(url);
    const other = await openDatabase(url);
    closing.push(() => other.close());
    const receivers = await Promise.all([receiver(), receiver(), receiver()]);
    for (const { url: hook } of receivers) await webhookTo(database, hook, at());
    const left = await receiver();
    const lost = await webhookTo(database, left.url, at());
    await approve(database, 'spec-0', at());
    // A server took this one and died.
    const leased = (await deliveryRows(database)).find(({ webhookKey }) => webhookKey === lost)!;
    await database.write((manager) =>
      manager.query(
        `UPDATE webhook_deliveries SET lease = 'dead', lease_until = '${new Date(START + 60_000).toISOString()}' WHERE id = ${leased.id}`,
      ),
    );
    start(database);
    start(other);
    for (let i = 1; i < 20; i++) await approve(i % 2 ? database : other, `spec-${i}`, at());
    const states = async (): Promise<number> => (await deliveryRows(database)).filter(({ state }) => state === 'DELIVERED').length;
    await expect.poll(states, { timeout: 20_000 }).toBe(60);
    for (const { received } of receivers) expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(received.length);
    expect(left.received).toHaveLength(0);
    pass(60_001);
    await expect.poll(states, { timeout: 20_000 }).toBe(80);
    expect(left.received).toHaveLength(20);
    expect(faults).toEqual([]);
  });

  it('send an event twice where a claim does not hold: the control', async () => {
    const { database, at, start, receiver } = await given(newUrl());
    const slow = await receiver((_got, response) => void setTimeout(() => response.end(), 200));
    await webhookTo(database, slow.url, at());
    await approve(database, 'spec-1', at());
    start(database, { ...QUICK, leaseFor: 0 });
    await expect.poll(() => slow.received.length).toBeGreaterThan(1);
  });
});
