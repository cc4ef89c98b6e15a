import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { startWebhookSender } from '@tandem/server/webhooks/webhook-sender';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';
import { startReceiver, type Receiver } from './receiving.ts';
import { approve, QUICK } from './webhook-rows.ts';

const AT = '2026-06-15T12:00:00.000Z';
const FIELDS = `id name url events pausedBecause pausedAt failureCount failingSince previousSecretUntil version createdBy { name } createdAt`;
let server: TestServer;
let ats: Receiver;
beforeAll(async () => {
  ats = await startReceiver((got, response) => response.writeHead(got.path === '/down' ? 500 : 200).end());
  const names: Readonly<Record<string, readonly string[]>> = {
    'ats.example.com': ['93.184.216.34'],
    'trap.example.com': ['93.184.216.34', '10.0.0.5'],
  };
  const resolve = (name: string) => (names[name] ? Promise.resolve(names[name]) : Promise.reject(new Error('unknown')));
  server = await startTestServer({ receivers: { allowedHosts: readAllowedHosts(`127.0.0.1:${ats.port}`), resolve } });
});
afterAll(async () => {
  await server.stop();
  await ats.stop();
});

describe('A webhook', () => {
  it('is made with a secret that is shown once and found in no other answer', async () => {
    const { webhook, secret, userErrors } = await create({
      name: ' Our ATS ',
      url: 'https://ats.example.com/hooks',
      events: ['JOB_SPEC_APPROVED', 'JOB_SPEC_APPROVED'],
    });
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(webhook).toMatchObject({
      name: 'Our ATS',
      url: 'https://ats.example.com/hooks',
      events: ['JOB_SPEC_APPROVED'],
      version: 1,
      pausedBecause: null,
    });
    const { data } = await server.graphql(`{ webhooks { ${FIELDS} } }`);
    expect(data!['webhooks']).toContainEqual(webhook);
    expect(JSON.stringify(data)).not.toContain(secret as string);
  });

  it('is made once for an idempotency key, and both answers have its secret until there is another one', async () => {
    const input = { name: 'Once', url: 'https://ats.example.com/', events: ['REQUISITION_FILLED'], idempotencyKey: 'once' };
    const [first, second] = [await create(input), await create(input)];
    expect(second).toEqual(first);
    const rotated = await act('rotateWebhookSecret', { webhookId: first.webhook!.id, idempotencyKey: 'r' }, 'secret');
    expect(rotated['secret']).toMatch(/^whsec_/);
    expect(rotated['secret']).not.toBe(first.secret);
    expect(rotated['webhook']).toMatchObject({ version: 2, previousSecretUntil: '2026-06-16T12:00:00.000Z' });
    expect((await act('rotateWebhookSecret', { webhookId: first.webhook!.id, idempotencyKey: 'r' }, 'secret'))['secret']).toBe(
      rotated['secret'],
    );
    expect(await create(input)).toMatchObject({ secret: null, userErrors: [] });
  });

  it('is refused at every hostile address, by a name that leads inside, without events and without a name; nothing is made', async () => {
    const before = await count();
    for (const [trick, url] of HOSTILE_ADDRESSES) {
      const { webhook, secret, userErrors } = await create({ name: 'x', url: url(5432), events: ['JOB_SPEC_APPROVED'] });
      expect([trick, webhook, secret, userErrors]).toMatchObject([trick, null, null, [{ code: 'INVALID', field: 'url' }]]);
    }
    const ok = { name: 'x', url: 'https://ats.example.com/', events: ['JOB_SPEC_APPROVED'] };
    for (const [wrong, field] of [
      [{ url: 'https://trap.example.com/' }, 'url'],
      [{ events: [] }, 'events'],
      [{ events: ['WEBHOOK_TEST'] }, 'events'],
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ idempotencyKey: '' }, 'idempotencyKey'],
    ] as const)
      expect(await create({ ...ok, ...wrong })).toMatchObject({ webhook: null, secret: null, userErrors: [{ code: 'INVALID', field }] });
    expect(await count()).toBe(before);
  });

  it('is made although its name cannot be resolved at the moment', async () => {
    expect(await create({ name: 'Soon', url: 'https://soon.example.com/', events: ['JOB_SPEC_APPROVED'] })).toMatchObject({
      userErrors: [],
    });
  });

  it('is changed, paused, resumed and deleted, and refused at another version than is expected', async () => {
    const { webhook } = await create({ name: 'Life', url: 'https://ats.example.com/', events: ['JOB_SPEC_APPROVED'] });
    const webhookId = webhook!.id;
    const update = { webhookId, name: 'Changed', events: ['REQUISITION_OPENED', 'REQUISITION_FILLED'], expectedVersion: 1 };
    expect((await act('updateWebhook', update))['webhook']).toMatchObject({
      name: 'Changed',
      events: update.events,
      url: webhook!.url,
      version: 2,
    });
    expect(await act('updateWebhook', update)).toMatchObject({
      webhook: null,
      userErrors: [{ code: 'STALE_VERSION', field: 'expectedVersion' }],
    });
    expect(await act('updateWebhook', { webhookId, url: 'https://127.0.0.1/' })).toMatchObject({ userErrors: [{ field: 'url' }] });
    expect((await act('pauseWebhook', { webhookId }))['webhook']).toMatchObject({ pausedBecause: 'BY_HAND', pausedAt: AT, version: 3 });
    expect(await act('pauseWebhook', { webhookId })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await act('testWebhook', { webhookId }, 'delivery { id }', '')).toMatchObject({
      delivery: null,
      userErrors: [{ code: 'CONFLICT' }],
    });
    expect((await act('resumeWebhook', { webhookId }))['webhook']).toMatchObject({ pausedBecause: null, version: 4 });
    expect(await act('deleteWebhook', { webhookId }, 'deletedKey', '')).toMatchObject({ deletedKey: expect.any(String), userErrors: [] });
    expect(await act('deleteWebhook', { webhookId }, 'deletedKey', '')).toMatchObject({
      deletedKey: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect((await server.graphql('query($id: ID!) { webhook(id: $id) { id } }', { id: webhookId })).data).toEqual({ webhook: null });
  });

  it('is seen and touched by administrators alone', async () => {
    const others = await server.token('org:write', 'hiring:write', 'pay:read', 'scenarios:write');
    for (const query of [
      '{ webhooks { id } }',
      '{ webhook(id: "x") { url } }',
      'mutation { testWebhook(input: { webhookId: "x" }) { userErrors { code } } }',
    ])
      expect((await server.graphql(query, {}, others)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Deliveries', () => {
  it('are queued by a test, sent, listed page by page and state by state, and sent once more with the same id', async () => {
    const { webhook } = await create({ name: 'Tested', url: ats.url, events: ['JOB_SPEC_APPROVED'] });
    const down = await create({ name: 'Down', url: ats.url.replace('/hook', '/down'), events: ['REQUISITION_OPENED'] });
    const webhookId = webhook!.id;
    const tested = await act(
      'testWebhook',
      { webhookId, idempotencyKey: 't' },
      'delivery { id eventId event state attempts nextAttemptAt body }',
      '',
    );
    expect(tested).toMatchObject({ delivery: { event: 'WEBHOOK_TEST', state: 'PENDING', attempts: 0, nextAttemptAt: AT }, userErrors: [] });
    const repeated = await act('testWebhook', { webhookId, idempotencyKey: 't' }, 'delivery { id }', '');
    expect(repeated['delivery']!['id']).toBe(tested['delivery']!['id']);
    await act('testWebhook', { webhookId: down.webhook!.id }, 'delivery { id }', '');
    for (let i = 0; i < 4; i++) await approve(server.services.database, `spec-${i}`, AT);
    const sender = startWebhookSender(server.services, { onFault: (fault) => server.faults.push(fault), pace: QUICK });
    try {
      await expect.poll(async () => (await list(webhookId, 'state: DELIVERED'))['totalCount']).toBe(5);
      const first = await list(webhookId, 'first: 2');
      expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
      const rest = await list(webhookId, `first: 3, after: "${String(first['pageInfo']!['endCursor'])}"`);
      expect(rest['pageInfo']).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const nodes = [
        ...(first['nodes'] as unknown as { subjectKey: string }[]),
        ...(rest['nodes'] as unknown as { subjectKey: string; id: string }[]),
      ];
      expect(nodes.slice(0, 4).map(({ subjectKey }) => subjectKey)).toEqual(['spec-3', 'spec-2', 'spec-1', 'spec-0']);
      expect((await list(webhookId, 'state: FAILED'))['nodes']).toEqual([]);
      await expect
        .poll(async () => (await list(down.webhook!.id, ''))['nodes'])
        .toMatchObject([{ state: 'PENDING', attempts: 1, lastStatus: 500, lastError: 'The receiver answered 500.' }]);
      const before = ats.received.length;
      const again = await act('redeliverWebhook', { deliveryId: tested['delivery']!['id'] }, 'delivery { eventId state }', '');
      expect(again).toMatchObject({ delivery: { eventId: tested['delivery']!['eventId'], state: 'PENDING' }, userErrors: [] });
      await expect.poll(() => ats.received.length).toBe(before + 1);
      expect(ats.received.at(-1)!.headers['webhook-id']).toBe(tested['delivery']!['eventId']);
      expect(ats.received.at(-1)!.body).toBe(tested['delivery']!['body']);
    } finally {
      await sender.stop();
    }
    expect(await act('redeliverWebhook', { deliveryId: 'nothing' }, 'delivery { id }', '')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(server.faults).toEqual([]);
  });
});

interface Made {
  readonly webhook: { readonly id: string; readonly url: string } | null;
  readonly secret: string | null;
  readonly userErrors: readonly unknown[];
}

async function create(input: Readonly<Record<string, unknown>>): Promise<Made> {
  return (await act('createWebhook', input, 'secret')) as unknown as Made;
}

/** Calls a mutation with its input; `also` is asked beside the webhook and the errors. */
async function act(
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  also = '',
  webhook = `webhook { ${FIELDS} }`,
): Promise<AnswerData> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${webhook} ${also} userErrors { code message field } } }`;
  const { data, errors } = await server.graphql(document, { input });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data![mutation]!;
}

async function list(id: string, args: string): Promise<AnswerData> {
  const fields =
    'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id subjectKey state attempts lastStatus lastError }';
  const query = `query($id: ID!) { webhook(id: $id) { deliveries${args && `(${args})`} { ${fields} } } }`;
  return (await server.graphql(query, { id })).data!['webhook']!['deliveries']!;
}

async function count(): Promise<number> {
  return ((await server.graphql('{ webhooks { id } }')).data!['webhooks'] as unknown as unknown[]).length;
}
