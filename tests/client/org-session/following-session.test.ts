import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { followingSession } from '@tandem/client/org-session/following-session';
import { graphqlServer } from '@tandem/client/org-session/graphql-server';
import type { OrgSession, ReadySession } from '@tandem/client/org-session/org-session';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';
import { recordsOf } from '../../support/org-databases.ts';

let server: TestServer;
let token: string;
const keys: string[] = [];
const sessions: OrgSession[] = [];
/** While true, nothing gets through. */
let cut = false;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('admin');
  for (const title of ['Boss', 'Left', 'Right'])
    keys.push((await call('createPosition', 'position { key }', { title, startDate: null }))['position']!['key']!);
});
afterEach(() => {
  cut = false;
  for (const session of sessions.splice(0)) session.close();
});
afterAll(() => server.stop());

describe('two sessions on one scenario', () => {
  test('show their own edits at once, each other’s soon, and end with what the server has', async () => {
    const scenarioId = await draft();
    const [ada, grace] = [open(scenarioId), open(scenarioId)];
    await until(() => [ada, grace].every((session) => session.get().kind === 'READY'));
    const moved = ada.act('Move', [{ kind: 'MOVE_POSITION', positionKey: keys[1]!, managerKey: keys[0]!, effectiveOn: null }]);
    expect(managerOf(ada, 1)).toBe(keys[0]);
    expect(ready(ada).pending).toBe(1);
    expect(await moved).toEqual([]);
    expect(ready(ada)).toMatchObject({ pending: 0, version: 1 });
    await until(() => managerOf(grace, 1) === keys[0]);
    await Promise.all([
      ada.act('Move', [{ kind: 'MOVE_POSITION', positionKey: keys[2]!, managerKey: keys[0]!, effectiveOn: null }]),
      grace.act('Name', [{ kind: 'UPDATE_POSITION', positionKey: keys[2]!, set: { title: 'Named' }, effectiveOn: null }]),
      ada.act('Make', [made(ada.newKey(), keys[2]!)]),
    ]);
    await until(() => ready(ada).version === 4 && ready(grace).version === 4);
    expect(recordsOf(ready(ada).org)).toEqual(recordsOf(ready(grace).org));
    expect(recordsOf(ready(ada).org)).toEqual(recordsOf(await onServer(scenarioId)));
    expect(recordsOf(ready(ada).base)).toEqual(recordsOf(await server.services.store.current()));
    expect(await ada.undo()).toEqual([]);
    await until(() => ready(grace).version === 5);
    expect(recordsOf(ready(grace).org)).toEqual(recordsOf(await onServer(scenarioId)));
    expect(await ada.redo()).toEqual([]);
    const third = open(scenarioId);
    await until(() => third.get().kind === 'READY' && ready(third).version === 6);
    expect(recordsOf(ready(third).org)).toEqual(recordsOf(await onServer(scenarioId)));
  });

  test('take a refused edit back and say why', async () => {
    const scenarioId = await draft();
    const ada = open(scenarioId);
    await until(() => ada.get().kind === 'READY');
    expect(ada.decide([{ kind: 'MOVE_POSITION', positionKey: keys[0]!, managerKey: keys[0]!, effectiveOn: null }])).toMatchObject({
      code: 'CYCLE',
    });
    await call('movePosition', 'position { key }', { scenarioId, positionId: keys[0], managerId: keys[1], effectiveOn: null });
    // The other's act may not have come yet: then it looks possible here, and the server knows better.
    const refusals = await ada.act('Move', [{ kind: 'MOVE_POSITION', positionKey: keys[1]!, managerKey: keys[0]!, effectiveOn: null }]);
    expect(refusals).toMatchObject([{ code: 'CYCLE' }]);
    await until(() => ready(ada).version === 1);
    expect(recordsOf(ready(ada).org)).toEqual(recordsOf(await onServer(scenarioId)));
  });

  test('lose nothing and do nothing twice while the connection is gone', async () => {
    const scenarioId = await draft();
    const ada = open(scenarioId);
    await until(() => ada.get().kind === 'READY');
    cut = true;
    const acts = [1, 2, 3].map((number) =>
      ada.act('Name', [{ kind: 'UPDATE_POSITION', positionKey: keys[number % 3]!, set: { level: `L${number}` }, effectiveOn: null }]),
    );
    await until(() => ready(ada).connection === 'OFFLINE');
    expect(ready(ada)).toMatchObject({ pending: 3, version: 0 });
    await call('updatePosition', 'position { key }', { scenarioId, positionId: keys[0], location: 'Bern', effectiveOn: null });
    cut = false;
    expect((await Promise.all(acts)).flat()).toEqual([]);
    await until(() => ready(ada).version === 4 && ready(ada).pending === 0);
    expect(recordsOf(ready(ada).org)).toEqual(recordsOf(await onServer(scenarioId)));
  });

  test('begin anew after a rebase, and cannot be edited after it was applied', async () => {
    const scenarioId = await draft();
    const ada = open(scenarioId);
    await until(() => ada.get().kind === 'READY');
    await ada.act('Name', [{ kind: 'UPDATE_POSITION', positionKey: keys[0]!, set: { title: 'Chief' }, effectiveOn: null }]);
    await call('updatePosition', 'position { key }', { positionId: keys[1], costCenter: 'C7', effectiveOn: null });
    await call('rebaseScenario', 'scenario { version }', { scenarioId });
    await until(() => ready(ada).org.position(keys[1]!)?.versions[0]?.costCenter === 'C7');
    expect(ready(ada).org.position(keys[0]!)?.versions[0]?.title).toBe('Chief');
    await call('applyScenario', 'revision', { scenarioId });
    await until(() => !ready(ada).canEdit);
    expect(ready(ada).lockedBecause).toContain('applied');
    expect(
      await ada.act('Name', [{ kind: 'UPDATE_POSITION', positionKey: keys[0]!, set: { title: 'x' }, effectiveOn: null }]),
    ).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('see each other', async () => {
    const scenarioId = await draft();
    const [ada, grace] = [open(scenarioId), open(scenarioId)];
    await until(() => [ada, grace].every((session) => session.get().kind === 'READY' && ready(session).others.length === 1));
    await until(() => {
      // Presence is no promise: one word of it may be lost, and it is said again with each move of the hand.
      grace.setPresence({ focusKey: keys[0]!, selectedKeys: [keys[0]!] });
      return ready(ada).others[0]?.focusKey === keys[0];
    });
  });

  test('are missing where the scenario is not there', async () => {
    const nowhere = open('nowhere');
    await until(() => nowhere.get().kind === 'MISSING');
  });
});

describe('a session on the live organization', () => {
  test('follows it and edits it', async () => {
    const live = open(null);
    await until(() => live.get().kind === 'READY');
    const { version } = ready(live);
    expect(await live.act('Name', [{ kind: 'UPDATE_POSITION', positionKey: keys[2]!, set: { title: 'Live' }, effectiveOn: null }])).toEqual(
      [],
    );
    await call('updatePosition', 'position { key }', { positionId: keys[2], level: 'L9', effectiveOn: null });
    await until(() => ready(live).version === version + 2);
    expect(recordsOf(ready(live).org)).toEqual(recordsOf(await server.services.store.current()));
  });
});

function open(scenarioId: string | null): OrgSession {
  const fetching: typeof fetch = (address, init) => (cut ? Promise.reject(new TypeError('cut')) : fetch(address, init));
  const link = new HttpLink({ uri: `${server.url}/graphql`, fetch: fetching, headers: { authorization: `Bearer ${token}` } });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  class SignedSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { authorization: `Bearer ${token}` } });
    }
  }
  const session = followingSession(
    scenarioId,
    graphqlServer(client, scenarioId, `${server.url.replace('http', 'ws')}/graphql`, SignedSocket),
  );
  sessions.push(session);
  return session;
}

function ready(session: OrgSession): ReadySession {
  const state = session.get();
  if (state.kind !== 'READY') throw new Error(`The session is ${state.kind}`);
  return state;
}

function managerOf(session: OrgSession, place: number): string | null | undefined {
  return ready(session).org.position(keys[place]!)?.versions[0]?.managerKey;
}

function made(key: string, managerKey: string) {
  const facts = {
    title: 'New',
    teamKey: null,
    managerKey,
    jobProfile: null,
    level: null,
    fte: 1,
    location: null,
    costCenter: null,
    annualCost: null,
    payRange: null,
  };
  return {
    kind: 'CREATE_POSITION',
    position: { key, source: null, externalId: null, startDate: null, endDate: null, onHold: false, facts },
  } as const;
}

async function onServer(scenarioId: string) {
  const { scenarios } = server.services;
  const key = Buffer.from(scenarioId, 'base64url').toString().split(':')[1]!;
  const owner = (await server.services.database.read((manager) => manager.query('SELECT author FROM scenarios WHERE key = ?', [key]))) as {
    author: string;
  }[];
  const seen = await scenarios.find(key, owner[0]!.author);
  return (await scenarios.version(seen!.entry)).org;
}

async function draft(): Promise<string> {
  return (await call('createScenario', 'scenario { id }', { name: 'Draft' }))['scenario']!['id']!;
}

async function call(name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  const { data, errors } = await server.graphql(query, { input }, token);
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}

async function until(holds: () => boolean, most = 8_000): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > most) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
