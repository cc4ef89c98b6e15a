import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

const ACTS = `subscription($scenarioId: ID, $after: Int!, $epoch: Int) {
  orgActs(scenarioId: $scenarioId, after: $after, epoch: $epoch) { version epoch status reload acts { number label origin actor { name } changes } }
}`;
const PRESENCE = `subscription($scenarioId: ID, $clientId: ID!) {
  presence(scenarioId: $scenarioId, clientId: $clientId) { clientId actor { name } focusKey selectedKeys colour }
}`;

let server: TestServer;
let admin: string;
let seat: string;
const clients: Client[] = [];
beforeAll(async () => {
  server = await startTestServer({ socketLimits: { mostBuffered: 256 * 1024, longestStall: 300, lookEvery: 100, mostSocketsOfCaller: 6 } });
  admin = await server.token('admin');
  seat = (
    await call('createPosition', 'position { key }', { title: 'Seat', startDate: null, annualCost: { minor: 4_200_000, currency: 'EUR' } })
  )['position']!['key']!;
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(() => server.stop());

describe('whoever follows a version', () => {
  test('is given all acts after the one that is known, then each new one, in order', async () => {
    const scenarioId = await draft();
    await retitle(scenarioId, 'A');
    await retitle(scenarioId, 'B');
    const seen = follow({ scenarioId, after: 1 });
    await until(() => numbersOf(seen).length === 1);
    await retitle(scenarioId, 'C');
    await call('undoChange', 'scenario { version }', { scenarioId });
    await until(() => numbersOf(seen).length === 3);
    expect(numbersOf(seen)).toEqual([2, 3, 4]);
    expect(actsOf(seen).map((act) => act['origin'])).toEqual(['ACT', 'ACT', 'UNDO']);
    expect(actsOf(seen)[0]!['changes']).toMatchObject([{ kind: 'UPDATE_POSITION', positionKey: seat, set: { title: 'B' } }]);
  });

  test('loses nothing of what is done while the connection is cut, and gets nothing twice', async () => {
    const scenarioId = await draft();
    const first = follow({ scenarioId, after: 0 });
    await until(() => first.length > 0);
    for (let round = 0; round < 3; round++) await retitle(scenarioId, `Before ${round}`);
    await until(() => numbersOf(first).length === 3);
    await clients.splice(0)[0]!.dispose();
    await retitle(scenarioId, 'While away');
    const again = follow({ scenarioId, after: 3 });
    // Edits race with the beginning of the subscription.
    for (let round = 0; round < 5; round++) await retitle(scenarioId, `After ${round}`);
    await until(() => numbersOf(again).length >= 6);
    expect(numbersOf(again)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test('follows the live organization, too', async () => {
    const { data } = await server.graphql('{ org { revision } }');
    const after = data!['org']!['revision']!;
    const seen = follow({ after });
    await until(() => seen.length > 0);
    await retitle(null, 'Live');
    await until(() => numbersOf(seen).length === 1);
    expect(numbersOf(seen)).toEqual([after + 1]);
  });

  test('is told to load anew after a rebase, and learns of a change of status', async () => {
    const scenarioId = await draft();
    await retitle(scenarioId, 'Mine');
    const seen = follow({ scenarioId, after: 1, epoch: 0 });
    await until(() => seen.length > 0);
    await call('rebaseScenario', 'scenario { version }', { scenarioId });
    await until(() => seen.some((news) => news['reload']));
    expect(seen.at(-1)).toMatchObject({ reload: true, version: 2, epoch: 1, acts: [] });
    await call('archiveScenario', 'scenario { status }', { scenarioId });
    await until(() => String(seen.at(-1)!['status']) === 'ARCHIVED');
  });

  test('sees no pay without the scope', async () => {
    const scenarioId = await draft();
    await call('shareScenario', 'scenario { id }', { scenarioId, access: 'VIEW' });
    await call('updatePosition', 'position { key }', { scenarioId, positionId: seat, annualCost: { minor: 9_900_000, currency: 'EUR' } });
    const blind = follow({ scenarioId, after: 0 }, await server.token('org:read', 'scenarios:read'));
    const seeing = follow({ scenarioId, after: 0 }, await server.token('org:read', 'scenarios:read', 'pay:read'));
    await until(() => numbersOf(blind).length === 1 && numbersOf(seeing).length === 1);
    expect(JSON.stringify(seeing)).toContain('9900000');
    expect(JSON.stringify(blind)).not.toMatch(/annualCost|9900000/);
  });

  test('is refused without a token, with a revoked share, and for what is no subscription', async () => {
    await expect(ended({ after: 0 }, null)).resolves.toMatch(/4403|Forbidden/);
    const scenarioId = await draft();
    const other = await server.token('org:read', 'scenarios:read');
    await expect(ended({ scenarioId, after: 0 }, other)).resolves.toContain('not shared');
    await call('shareScenario', 'scenario { id }', { scenarioId, access: 'VIEW' });
    const seen = follow({ scenarioId, after: 0 }, other);
    await until(() => seen.length > 0);
    await call('shareScenario', 'scenario { id }', { scenarioId, access: null });
    await until(() => failures.some((failure) => failure.includes('not shared')), 8_000);
    const query = new Promise((resolve) =>
      connect(admin).subscribe({ query: '{ org { revision } }' }, { next: resolve, error: resolve, complete: () => undefined }),
    );
    expect(JSON.stringify(await query)).toContain('Only subscriptions');
  }, 20_000);

  test('is closed when the token is revoked', async () => {
    const { data } = await server.graphql(
      'mutation { createApiToken(input: { name: "gone", scopes: ["org:read"] }) { token apiToken { id } } }',
    );
    const { token, apiToken } = data!['createApiToken']! as unknown as { token: string; apiToken: { id: string } };
    const closed = new Promise<number>((resolve) => {
      const client = connect(token, (code) => resolve(code));
      client.subscribe(
        { query: ACTS, variables: { after: 0 } },
        { next: () => undefined, error: () => undefined, complete: () => undefined },
      );
      void until(() => server.services !== null).then(() =>
        setTimeout(() => void call('revokeApiToken', 'apiToken { id }', { id: apiToken.id }), 100),
      );
    });
    expect(await closed).toBe(4401);
  });
});

describe('a socket that does not read', () => {
  test('is cut off before it costs memory', async () => {
    expect(await stalledSocketsLeft()).toBe(0);
  }, 30_000);

  test('is not, where nobody looks: the control', async () => {
    const lax = await startTestServer({
      socketLimits: { mostBuffered: Infinity, longestStall: Infinity, lookEvery: 100, mostSocketsOfCaller: 100 },
    });
    try {
      expect(await stalledSocketsLeft(lax)).toBeGreaterThan(0);
    } finally {
      await lax.stop();
    }
  }, 30_000);
});

describe('those who have the same version open', () => {
  test('see each other, where they are, and when they leave', async () => {
    const scenarioId = await draft();
    const ada = attend(scenarioId, 'window-ada');
    const grace = attend(scenarioId, 'window-grace');
    await until(() => ada.at(-1)?.length === 1 && grace.at(-1)?.length === 1);
    const moved = await call('setPresence', '', { scenarioId, clientId: 'window-grace', focusKey: seat, selectedKeys: [seat] });
    expect(moved['userErrors']).toEqual([]);
    await until(() => ada.at(-1)?.[0]?.['focusKey'] === seat);
    await clients[1]!.dispose();
    await until(() => ada.at(-1)?.length === 0, 9_000);
    const gone = await call('setPresence', '', { scenarioId, clientId: 'window-grace', selectedKeys: [] });
    expect(gone['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
  }, 20_000);
});

const failures: string[] = [];

function connect(token: string | null, onClosed: (code: number) => void = () => undefined, url = server.url): Client {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    on: { closed: (event) => onClosed((event as CloseEvent).code) },
  });
  clients.push(client);
  return client;
}

function follow(variables: Record<string, unknown>, token = admin): AnswerData[] {
  const seen: AnswerData[] = [];
  connect(token).subscribe<{ orgActs: AnswerData }>(
    { query: ACTS, variables },
    {
      next: ({ data, errors }) => {
        if (data) seen.push(data.orgActs);
        if (errors) failures.push(JSON.stringify(errors));
      },
      error: (error) => failures.push(JSON.stringify(error)),
      complete: () => undefined,
    },
  );
  return seen;
}

function attend(scenarioId: string, clientId: string): (readonly AnswerData[])[] {
  const seen: (readonly AnswerData[])[] = [];
  connect(admin).subscribe<{ presence: readonly AnswerData[] }>(
    { query: PRESENCE, variables: { scenarioId, clientId } },
    { next: ({ data }) => data && seen.push(data.presence), error: () => undefined, complete: () => undefined },
  );
  return seen;
}

/** How a subscription ended, in words. */
function ended(variables: Record<string, unknown>, token: string | null): Promise<string> {
  return new Promise((resolve) => {
    connect(token, (code) => resolve(String(code))).subscribe(
      { query: ACTS, variables },
      {
        next: ({ errors }) => errors && resolve(JSON.stringify(errors)),
        error: (error) => resolve(error instanceof Error ? error.message : JSON.stringify(error)),
        complete: () => resolve('completed'),
      },
    );
  });
}

/** Opens sockets that subscribe and then read nothing, makes much to read, and counts those that are still open. */
async function stalledSocketsLeft(on: TestServer = server): Promise<number> {
  const token = await on.token('admin');
  const ask = async (name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> =>
    (await on.graphql(mutation(name, fields), { input }, token)).data!['it']!;
  const scenarioId = (await ask('createScenario', 'scenario { id }', { name: 'Long' }))['scenario']!['id']!;
  const sockets = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const socket = new WebSocket(`${on.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await new Promise((resolve) => socket.once('open', resolve));
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
      await new Promise((resolve) => socket.once('message', resolve));
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ACTS, variables: { scenarioId, after: 0 } } }));
      await new Promise((resolve) => socket.once('message', resolve));
      socket.pause();
      return socket;
    }),
  );
  const reason = 'x'.repeat(900_000);
  for (let round = 0; round < 12; round++) {
    await ask('createTeam', 'team { key }', { scenarioId, name: 'Team', type: reason });
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const open = on.openSockets();
  for (const socket of sockets) socket.terminate();
  return open;
}

function numbersOf(seen: readonly AnswerData[]): number[] {
  return actsOf(seen).map((act) => Number(act['number']));
}
function actsOf(seen: readonly AnswerData[]): AnswerData[] {
  return seen.flatMap((news) => news['acts'] as unknown as AnswerData[]);
}

async function draft(): Promise<string> {
  return (await call('createScenario', 'scenario { id }', { name: 'Followed' }))['scenario']!['id']!;
}

async function retitle(scenarioId: string | null, title: string): Promise<void> {
  expect((await call('updatePosition', 'position { key }', { scenarioId, positionId: seat, title }))['userErrors']).toEqual([]);
}

function mutation(name: string, fields: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message } } }`;
}

async function call(name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const { data, errors } = await server.graphql(mutation(name, fields), { input }, admin);
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}

async function until(holds: () => boolean, most = 5_000): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > most) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
