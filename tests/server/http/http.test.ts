import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSetupLink } from '@tandem/server/access/setup-links.store';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.stop());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

test('GraphQL over HTTP passes the public audit without an error', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
});

describe('bad requests', () => {
  test('malformed JSON, too large a body and an unknown address answer in JSON without a stack', async () => {
    for (const [response, status] of [
      [await post('/graphql', '{bad'), 400],
      [await post('/graphql', JSON.stringify({ query: 'x'.repeat(1_100_000) })), 413],
      [await fetch(`${server.url}/nowhere`), 404],
      [await post('/auth/sign-in', '{bad'), 400],
    ] as const) {
      expect(response.status).toBe(status);
      const text = await response.text();
      expect(JSON.parse(text)).toHaveProperty('message');
      expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(/);
    }
    expect(server.faults).toEqual([]);
  });

  test('documents that are too deep, have too many aliases or tokens, or cost too much are refused', async () => {
    const deep = `{ org { positions(first: 1) { nodes ${'{ manager '.repeat(20)}{ id }${' }'.repeat(20)} } } }`;
    const aliases = `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`;
    const tokens = `{ viewer { ${'name '.repeat(6_000)} } }`;
    const nested =
      '{ org { positions(first: $n) { nodes { reports(first: $n) { nodes { reports(first: $n) { nodes { id title } } } } } } } }';
    for (const [query, variables] of [
      [deep, {}],
      [aliases, {}],
      [tokens, {}],
      [`query($n: Int) ${nested}`, { n: 500 }],
    ] as const) {
      const answer = await server.graphql(query, variables);
      expect(answer.errors).toHaveLength(1);
      expect(answer.data ?? null).toBe(null);
      expect((await post('/graphql', JSON.stringify({ query, variables }))).status).toBeLessThan(500);
    }
  });

  test('an impossible day is refused with a message that says so', async () => {
    const answer = await server.graphql('{ org(asOf: "2026-02-30") { asOf } }');
    expect(answer.errors![0]!.message).toContain('‘2026-02-30’ is no calendar day');
  });

  test('variables that are missing or of another kind are the caller’s fault', async () => {
    for (const [query, variables] of [
      ['query($id: ID!) { node(id: $id) { id } }', {}],
      ['query($f: Int) { org { positions(first: $f) { totalCount } } }', { f: 'x' }],
      ['query($d: LocalDate) { org(asOf: $d) { asOf } }', { d: '2026-02-30' }],
    ] as const) {
      expect((await server.graphql(query, variables)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      const token = await server.token('admin');
      expect((await post('/graphql', JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` })).status).toBeLessThan(500);
    }
  });

  test('an unknown revision is named', async () => {
    expect((await server.graphql('{ org(revision: 99) { asOf } }')).errors![0]!.message).toContain('There is no revision 99');
  });
});

describe('sessions', () => {
  test('the first administrator is made once by the link, signs out and in again', async () => {
    const secret = await createSetupLink(server.services.database);
    const setup = { secret, name: 'Ada', email: 'ada@example.org', password: 'correct horse' };
    const made = await post('/auth/setup', JSON.stringify(setup));
    expect(made.status).toBe(204);
    const cookie = made.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await post('/auth/setup', JSON.stringify({ ...setup, email: 'eve@example.org' }))).status).toBe(410);

    const session = { cookie: cookie.split(';')[0]! };
    const viewer = async () => (await (await post('/graphql', '{"query":"{ viewer { name kind } }"}', session)).json()) as unknown;
    expect(await viewer()).toEqual({ data: { viewer: { name: 'Ada', kind: 'USER' } } });
    expect((await post('/graphql', '{"query":"{ viewer { name } }"}', { ...session, origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/auth/sign-out', '{}', session)).status).toBe(204);
    expect(await viewer()).toEqual({ data: { viewer: null } });
    expect((await post('/auth/sign-in', JSON.stringify({ email: 'ADA@example.org', password: 'correct horse' }))).status).toBe(204);
  });

  test('guessing passwords is stopped after ten failures', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++)
      statuses.push((await post('/auth/sign-in', JSON.stringify({ email: 'ada@example.org', password: `wrong ${i}` }))).status);
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

test('health says that the database answers', async () => {
  expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ status: 'ok' });
});
