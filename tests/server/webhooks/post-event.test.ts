import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { PATIENCE, readRetryAfter, waitAfter } from '@tandem/server/webhooks/backoff';
import { postEvent, type PostOutcome } from '@tandem/server/webhooks/post-event';
import { newSigningSecret, signatureOf } from '@tandem/server/webhooks/signature';
import { startReceiver, type Receiver } from './receiving.ts';
import { TEST_CERTIFICATE } from './test-certificate.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const receivers: Receiver[] = [];
afterEach(() => Promise.all(receivers.splice(0).map((receiver) => receiver.stop())));

describe('A receiver that', () => {
  it('answers 200 to 299 has taken the event; every other status is a failure that says it', async () => {
    for (const status of [200, 201, 204, 299])
      expect(await answered((_got, response) => response.writeHead(status).end())).toEqual({ ok: true, status });
    for (const status of [304, 400, 404, 410, 500, 503])
      expect(await answered((_got, response) => response.writeHead(status).end())).toMatchObject({
        ok: false,
        status,
        why: expect.stringContaining(String(status)),
      });
  });

  it('redirects is not followed, wherever it leads', async () => {
    const elsewhere = await receiving();
    for (const status of [301, 302, 303, 307, 308]) {
      const outcome = await answered((_got, response) => response.writeHead(status, { location: elsewhere.url }).end());
      expect(outcome).toMatchObject({ ok: false, status, why: expect.stringContaining('redirect') });
    }
    expect(elsewhere.connections()).toBe(0);
  });

  it('never answers, or sends its headers byte by byte, is given up in time', async () => {
    expect(await answered(() => undefined)).toMatchObject({ ok: false, status: null, why: 'There was no answer within 0.3 seconds.' });
    const dripping = await answered((_got, response) => {
      const timer = setInterval(() => response.socket?.write('HTTP/1.1 200 OK\r\nx: y\r\n'.slice(0, 1)), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(dripping).toMatchObject({ ok: false, status: null });
  });

  it('answers without end has taken the event, and little of the answer is read', async () => {
    let written = 0;
    const outcome = await answered((_got, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) written += 16_384;
      };
      response.on('drain', pour);
      pour();
    });
    expect(outcome).toEqual({ ok: true, status: 200 });
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  it('answers with huge headers, with nonsense or not at all is a failure in words', async () => {
    const why = async (answer: Parameters<typeof startReceiver>[0]): Promise<string> => {
      const outcome = await answered(answer);
      return outcome.ok ? 'taken' : outcome.why;
    };
    expect(await why((_got, response) => response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end())).toContain('headers');
    expect(await why((_got, response) => response.socket!.end('no HTTP at all\r\n\r\n'))).toContain('failed');
    expect(await why((_got, response) => response.socket!.destroy())).toContain('closed the connection');
    const gone = await receiving();
    await gone.stop();
    expect(await post(gone)).toMatchObject({ ok: false, why: 'The receiver refused the connection.' });
  });

  it('has no certificate of its name that is trusted gets nothing', async () => {
    let requests = 0;
    const server = createServer(TEST_CERTIFICATE, (_request, response) => {
      requests++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const toHost = (host: string, trusted?: string) =>
      postEvent(
        `https://${host}:${port}/`,
        { headers: {}, body: '{}' },
        { allowedHosts: readAllowedHosts(`${host}:${port}`), resolve: () => Promise.resolve(['127.0.0.1']), ...(trusted && { trusted }) },
        { timeout: 2_000, signal: new AbortController().signal, now: () => NOW },
      );
    expect(await toHost('receiver.example.com')).toMatchObject({ ok: false, why: expect.stringMatching(/SELF_SIGNED/) });
    expect(await toHost('other.example.com', TEST_CERTIFICATE.cert)).toMatchObject({ ok: false, why: expect.stringMatching(/ALTNAME/) });
    expect(requests).toBe(0);
    expect(await toHost('receiver.example.com', TEST_CERTIFICATE.cert)).toEqual({ ok: true, status: 200 });
    expect(requests).toBe(1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('A signature', () => {
  it('is the one that the specification’s own example has', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' };
    expect(signatureOf(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is HMAC-SHA256 of id, timestamp and body as RFC 2104 says it, once for each secret', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(), fc.json(), (id, timestamp, body) => {
        const secrets = [newSigningSecret(), newSigningSecret()];
        const expected = secrets.map((secret) => `v1,${hmacByHand(secret, `${id}.${timestamp}.${body}`)}`).join(' ');
        expect(signatureOf({ id, timestamp, body }, secrets)).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('is made with secrets of 256 bits that never repeat', () => {
    const secrets = Array.from({ length: 100 }, newSigningSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
  });
});

describe('The wait before the next attempt', () => {
  it('grows fourfold from five seconds to twelve hours, spread by chance, and ends after three days', () => {
    const waits: number[] = [];
    for (let total = 0; total <= PATIENCE; total += waits.at(-1)!) waits.push(waitAfter(waits.length + 1, null, () => 0.5));
    expect(waits.slice(0, 5)).toEqual([5_000, 20_000, 80_000, 320_000, 1_280_000]);
    expect(waits.at(-1)).toBe(12 * 3_600_000);
    expect(waits).toHaveLength(13);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.float({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const middle = waitAfter(failures, null, () => 0.5);
        expect(Math.abs(waitAfter(failures, null, () => chance) - middle)).toBeLessThanOrEqual(0.2 * middle + 1);
      }),
    );
  });

  it('is as long as the receiver asks, up to twelve hours', () => {
    expect(readRetryAfter('120', NOW)).toBe(120_000);
    expect(readRetryAfter('Mon, 15 Jun 2026 12:01:00 GMT', NOW)).toBe(60_000);
    expect(readRetryAfter('Mon, 15 Jun 2020 12:01:00 GMT', NOW)).toBe(0);
    expect(readRetryAfter('soon', NOW)).toBe(null);
    expect(waitAfter(1, 120_000, () => 0)).toBe(120_000);
    expect(waitAfter(1, 1e12, () => 0)).toBe(12 * 3_600_000);
    expect(waitAfter(8, 1_000, () => 0.5)).toBe(12 * 3_600_000);
  });
});

async function receiving(answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(answer);
  receivers.push(receiver);
  return receiver;
}

async function answered(answer: Parameters<typeof startReceiver>[0]): Promise<PostOutcome> {
  return post(await receiving(answer));
}

function post({ url, port }: Receiver): Promise<PostOutcome> {
  const rules = { allowedHosts: readAllowedHosts(`127.0.0.1:${port}`), resolve: () => Promise.resolve([]) };
  return postEvent(url, { headers: {}, body: '{}' }, rules, { timeout: 300, signal: new AbortController().signal, now: () => NOW });
}

/** HMAC put together from the hash alone. */
function hmacByHand(secret: string, text: string): string {
  const key = Buffer.concat([Buffer.from(secret.slice('whsec_'.length), 'base64'), Buffer.alloc(64)]).subarray(0, 64);
  const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
  const inner = sha256(key.map((byte) => byte ^ 0x36) as Buffer, Buffer.from(text));
  return sha256(key.map((byte) => byte ^ 0x5c) as Buffer, inner).toString('base64');
}
