import { afterAll, beforeAll, expect, test } from 'vitest';
import { positionMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const money = (minor: number) => ({ minor, currency: 'EUR' });
let servers: TestServer[];

beforeAll(async () => {
  servers = [await startTestServer(), await startTestServer()];
  for (const [i, server] of servers.entries()) {
    const cost = (base: number) => money(base * (i + 1));
    await server.act(
      positionMade('a', { annualCost: cost(100), payRange: { minMinor: i, maxMinor: 10 + i, currency: 'EUR' } }),
      positionMade('b', { managerKey: 'a', annualCost: cost(300) }),
    );
    await server.act({
      kind: 'UPDATE_POSITION',
      positionKey: 'a',
      set: i === 0 ? { annualCost: money(7) } : { annualCost: money(100 * 2) },
      effectiveOn: 20_000,
    });
  }
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const QUERY = `{ org { revision metrics { fte runRate { minor currency } }
  positions(orderBy: { field: TITLE }) { totalCount nodes { id version annualCost { minor } payRange { minMinor } versions { from title } } } }
  acts { nodes { label changeCount } } }`;

test('two databases that differ in pay alone give the same bytes to whoever may not see pay', async () => {
  const answers = await Promise.all(
    servers.map(async (server) => JSON.stringify(await server.graphql(QUERY, {}, await server.token('org:read')))),
  );
  expect(answers[0]).toContain('"runRate":null');
  expect(answers[0]).toBe(answers[1]);
});

test('whoever may see pay sees that they differ (the control)', async () => {
  const answers = await Promise.all(
    servers.map(async (server) => JSON.stringify(await server.graphql(QUERY, {}, await server.token('org:read', 'pay:read')))),
  );
  expect(answers[0]).not.toBe(answers[1]);
});
