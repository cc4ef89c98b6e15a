import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newSigningSecret, signatureOf } from '@tandem/server/webhooks/signature';
import { LISTENED_KINDS } from '@tandem/server/webhooks/webhook-events';
import { repositoryRoot } from '../../support/repository-root.ts';

type Verify = (headers: Readonly<Record<string, string>>, body: string, secret: string, now?: number) => boolean;

const page = readFileSync(join(repositoryRoot(), 'docs', 'webhooks.md'), 'utf8');
const verify = await documentedVerify();

it('The code in the documentation takes its own example and refuses it changed, late or under another secret', () => {
  const [head = '', body = ''] = /```http\n(.*?)\n```/s.exec(page)![1]!.split('\n\n');
  const headers = Object.fromEntries(
    head
      .split('\n')
      .slice(1)
      .map((line) => line.split(': ') as [string, string]),
  );
  const secret = /`(whsec_\S+=*)`/.exec(page)![1]!;
  const at = Number(headers['webhook-timestamp']) * 1_000;
  expect((JSON.parse(body) as { timestamp: string }).timestamp).toBe(new Date(at).toISOString());
  expect(verify(headers, body, secret, at)).toBe(true);
  expect(verify(headers, body.replace('test', 'text'), secret, at)).toBe(false);
  expect(verify({ ...headers, 'webhook-id': 'evt_other' }, body, secret, at)).toBe(false);
  expect(verify(headers, body, secret, at + 301_000)).toBe(false);
  expect(verify(headers, body, newSigningSecret(), at)).toBe(false);
});

it('The code in the documentation takes what we sign, by the secret before a rotation, too', () => {
  const message = { id: 'evt_1', timestamp: 1_000_000, body: '{"text":"naïve – ☂"}' };
  const secrets = [newSigningSecret(), newSigningSecret()];
  const signed = {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': signatureOf(message, secrets),
  };
  for (const secret of secrets) expect(verify(signed, message.body, secret, 1_000_000_000)).toBe(true);
});

it('Every event that a webhook can listen to is documented', () => {
  expect(LISTENED_KINDS.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});

async function documentedVerify(): Promise<Verify> {
  const source = /```js\n(.*?)```/s.exec(page)![1]!;
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as { isFromTandem: Verify };
  return module.isFromTandem;
}
