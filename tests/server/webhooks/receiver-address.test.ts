import 'reflect-metadata';
import fc from 'fast-check';
import { request } from 'node:http';
import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachOf } from '@tandem/server/webhooks/address-reach';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { postEvent, type ReceiverRules } from '@tandem/server/webhooks/post-event';
import { checkReceiver } from '@tandem/server/webhooks/receiver-address';
import { checkWebhookUrl } from '@tandem/server/webhooks/webhook-input';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';
import { startReceiver, type Receiver } from './receiving.ts';

const MESSAGE = { headers: { 'content-type': 'application/json' }, body: '{}' };
const PACE = { timeout: 2_000, signal: new AbortController().signal, now: () => new Date() };
const rules = (allowed: string, ...answers: readonly (readonly string[])[]): ReceiverRules => {
  let asked = 0;
  const resolve = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? []);
  return { allowedHosts: readAllowedHosts(allowed), resolve };
};

let inside: Receiver;
beforeAll(async () => {
  inside = await startReceiver();
});
afterAll(() => inside.stop());

describe('A hostile address', () => {
  it(`is refused by its text and never connected to, in ${HOSTILE_ADDRESSES.length} ways`, async () => {
    expect(HOSTILE_ADDRESSES.length).toBeGreaterThanOrEqual(60);
    const before = inside.connections();
    const letPass: string[] = [];
    for (const [trick, url] of HOSTILE_ADDRESSES) {
      const text = url(inside.port);
      if (checkReceiver(text, []).ok) letPass.push(trick);
      // A resolver that would lead inside, whatever it is asked.
      const outcome = await postEvent(text, MESSAGE, rules('', ['127.0.0.1']), PACE);
      if (outcome.ok || outcome.status !== null) letPass.push(`${trick}: sent`);
    }
    expect(letPass).toEqual([]);
    expect(inside.connections() - before).toBe(0);
  });

  it('is reached where nothing is checked: the control', async () => {
    const before = inside.connections();
    const inward = HOSTILE_ADDRESSES.filter(([, url]) => url(inside.port).includes(String(inside.port)));
    await Promise.all(inward.map(([, url]) => unchecked(url(inside.port))));
    expect(inside.connections() - before).toBeGreaterThan(20);
  });

  it('behind a public name is refused at each connection, in whatever notation and company it comes', async () => {
    const before = inside.connections();
    const insides = [
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '100.64.1.1',
      'fd00::1',
      '64:ff9b::7f00:1',
      '0.0.0.0',
    ];
    for (const address of insides) {
      for (const answer of [[address], ['93.184.216.34', address]]) {
        const outcome = await postEvent('https://ats.example.com/', MESSAGE, rules('', answer), PACE);
        expect(outcome).toMatchObject({ ok: false, status: null, why: expect.stringContaining('refused') });
      }
    }
    expect(inside.connections()).toBe(before);
  });

  it('that a name changes to between its check and a connection is refused; who trusts the check is inside: the control', async () => {
    const url = `http://tandem.example.com:${inside.port}/`;
    const answers = (): ReceiverRules => rules('', ['93.184.216.34'], ['127.0.0.1']);
    const before = inside.connections();
    const ours = answers();
    expect(await checkWebhookUrl('https://tandem.example.com/', ours)).toBe(null);
    expect(await postEvent('https://tandem.example.com/', MESSAGE, ours, PACE)).toMatchObject({
      ok: false,
      why: expect.stringContaining('127.0.0.1'),
    });
    expect(inside.connections()).toBe(before);
    const trusting = answers();
    expect(await checkWebhookUrl('https://tandem.example.com/', trusting)).toBe(null);
    await unchecked(
      url,
      (name, _options, callback) => void trusting.resolve(name).then(([address]) => callback(null, [{ address: address!, family: 4 }])),
    );
    expect(inside.connections()).toBe(before + 1);
  });

  it('that a name changes to after it was checked gains nothing: the answer that was checked is the one connected to', async () => {
    // First an address that the operator allows, then one that nothing may be sent to: there is no second question.
    const port = inside.port;
    const asked: string[] = [];
    const rebinding: ReceiverRules = {
      allowedHosts: readAllowedHosts(`tandem.localhost:${port}`),
      resolve: (name) => {
        asked.push(name);
        return Promise.resolve(asked.length === 1 ? ['127.0.0.1'] : ['169.254.169.254']);
      },
    };
    expect(await postEvent(`http://tandem.localhost:${port}/`, MESSAGE, rebinding, PACE)).toEqual({ ok: true, status: 200 });
    expect(asked).toEqual(['tandem.localhost']);
    expect(await postEvent(`http://tandem.localhost:${port}/`, MESSAGE, rebinding, PACE)).toMatchObject({ ok: false, status: null });
    expect(asked).toHaveLength(2);
  });
});

describe('An address', () => {
  it('on the internet is taken as it is written', () => {
    for (const url of [
      'https://ats.example.com',
      'https://ats.example.com/hooks?x=1',
      'https://ATS.example.com:8443/',
      'https://ats.example.com:443/',
      'https://xn--bcher-kva.example/',
      'https://8.8.8.8/',
      'https://[2606:4700::1111]/',
    ])
      expect(checkReceiver(url, [])).toMatchObject({ ok: true, isAllowed: false });
  });

  it('inside is taken where the operator allows its host, on the port that is allowed and no other', () => {
    const allowed = readAllowedHosts('ats.internal, 127.0.0.1:5000,[fd00::5]:9000');
    const ok = (url: string) => checkReceiver(url, allowed).ok;
    expect(ok('https://ats.internal/')).toBe(true);
    expect(ok('https://ats.internal:9000/')).toBe(false);
    expect(ok('http://ats.internal/')).toBe(false);
    expect(ok('http://127.0.0.1:5000/')).toBe(true);
    expect(ok('http://127.0.0.1:5001/')).toBe(false);
    expect(ok('https://[fd00::5]:9000/')).toBe(true);
    expect(ok('https://db.internal/')).toBe(false);
  });

  it('of a metadata service is refused even where the operator allows its host', async () => {
    expect(checkReceiver('https://169.254.169.254/', readAllowedHosts('169.254.169.254')).ok).toBe(false);
    const outcome = await postEvent('https://ats.internal/', MESSAGE, rules('ats.internal', ['100.100.100.200']), PACE);
    expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining('no address of a receiver') });
  });

  it('that the operator writes wrongly stops the start, and says where', () => {
    for (const text of ['https://ats.internal', 'ats internal', 'ats:0', 'ats:70000', '[fe80::1%eth0]', 'a/b'])
      expect(() => readAllowedHosts(text)).toThrow('TANDEM_WEBHOOK_HOSTS');
    expect(readAllowedHosts(' , ')).toEqual([]);
  });

  it('of IPv4 is public exactly where no special range has it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c] = address.split('.').map(Number) as [number, number, number];
        const isPrivate =
          a === 10 || a === 127 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b <= 127);
        const isSpecial =
          a === 0 ||
          a >= 224 ||
          (a === 169 && b === 254) ||
          (a === 192 && b === 0 && (c === 0 || c === 2)) ||
          (a === 192 && b === 88 && c === 99) ||
          (a === 198 && (b === 18 || b === 19)) ||
          (a === 198 && b === 51 && c === 100) ||
          (a === 203 && b === 0 && c === 113);
        fc.pre(!['100.100.100.200', '168.63.129.16'].includes(address));
        expect(reachOf(address)).toBe(isPrivate ? 'PRIVATE' : isSpecial ? 'NEVER' : 'PUBLIC');
        expect(reachOf(`::ffff:${address}`)).toBe('NEVER');
      }),
    );
  });

  it('of IPv6 is public only among global unicast, and never where it carries an IPv4 address', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = Number.parseInt(new URL(`http://[${address}]`).hostname.slice(1).split(':')[0] || '0', 16);
        if (first < 0x2000 || first > 0x3fff || first === 0x2002) expect(reachOf(address)).not.toBe('PUBLIC');
      }),
    );
  });
});

/** What an HTTP client does that looks at nothing. */
function unchecked(url: string, lookup?: LookupFunction): Promise<void> {
  return new Promise((resolve) => {
    try {
      const sent = request(
        url.replace(/^https/, 'http'),
        { method: 'POST', agent: false, timeout: 1_000, ...(lookup && { lookup }) },
        (response) => {
          response.resume();
          response.on('close', () => resolve());
        },
      );
      sent.on('error', () => resolve());
      sent.on('timeout', () => sent.destroy());
      sent.end('{}');
    } catch {
      resolve();
    }
  });
}
