import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { day, initiativeMade, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('team'),
    personMade('ada'),
    personMade('ben'),
    ...Array.from({ length: 120 }, (_, i) => positionMade(`p${String(i).padStart(3, '0')}`)),
    initiativeMade('whole', { teamKey: 'team', startDate: day('2026-01-01'), endDate: day('2026-12-31') }),
    initiativeMade('half', { startDate: day('2026-01-01'), endDate: day('2026-12-31') }),
    roleAssigned('1', 'whole', 'ada'),
    roleAssigned('2', 'whole', 'ben', { role: PROJECT_OWNER }),
    roleAssigned('3', 'half', 'ada', { startDate: day('2026-03-01') }),
  );
});
afterAll(() => server.stop());
const ask = async (query: string, variables = {}) => {
  const { data, errors } = await server.graphql(query, variables);
  if (errors) throw new Error(errors[0]!.message);
  return data!;
};
const COUNTS = 'initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount';

test('the counts of a day, by asOf, and by team', async () => {
  const now = { initiativeCount: 2, coveredCount: 1, missingProjectOwnerCount: 1, missingProductOwnerCount: 0, leaderlessCount: 0 };
  expect(await ask(`{ org { asOf coverage { ${COUNTS} } coverageByTeam { team { key } ${COUNTS} } } }`)).toMatchObject({
    org: {
      asOf: '2026-06-15',
      coverage: now,
      coverageByTeam: [
        { team: { key: 'team' }, initiativeCount: 1 },
        { team: null, initiativeCount: 1, missingProjectOwnerCount: 1 },
      ],
    },
  });
  expect(await ask(`{ org(asOf: "2026-02-28") { coverage { leaderlessCount } } }`)).toEqual({ org: { coverage: { leaderlessCount: 1 } } });
});

test('gaps of a day, and spells that touch an interval, whole', async () => {
  const row = '{ nodes { initiative { key } role from to reason leadershipGap } }';
  expect(await ask(`{ org { coverage { gaps ${row} } } }`)).toEqual({
    org: {
      coverage: {
        gaps: {
          nodes: [
            {
              initiative: { key: 'half' },
              role: 'PROJECT_OWNER',
              from: '2026-01-01',
              to: '2026-12-31',
              reason: 'NEVER_ASSIGNED',
              leadershipGap: 'VISION_WITHOUT_EXECUTION',
            },
          ],
        },
      },
    },
  });
  const spells = await ask(
    `{ org { coverage { gaps(filter: { openBetween: { from: "2026-02-01", to: "2026-02-02" } }, orderBy: { field: TO }) ${row} } } }`,
  );
  expect(spells['org']!['coverage']!['gaps']!['nodes']).toMatchObject([
    { role: 'PRODUCT_OWNER', to: '2026-02-28', reason: 'NOT_YET_STARTED', leadershipGap: 'LEADERLESS' },
    { role: 'PROJECT_OWNER' },
  ]);
});

test('a timeline has a point on its first day and on each first of a month after it', async () => {
  const { org } = await ask(
    '{ org { coverage { timeline(from: "2026-02-10", to: "2026-04-01", step: MONTH) { date leaderlessCount } } } }',
  );
  expect(org!['coverage']!['timeline']).toEqual([
    { date: '2026-02-10', leaderlessCount: 1 },
    { date: '2026-03-01', leaderlessCount: 0 },
    { date: '2026-04-01', leaderlessCount: 0 },
  ]);
});

test.each([1, 7, 50, 120, 500])('pages of %i put together are the list', async (first) => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { org } = await ask(
      'query($first: Int, $after: String) { org { positions(first: $first, after: $after) { totalCount nodes { key } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } } }',
      { first, after },
    );
    const page = org!['positions']!;
    expect(page['totalCount']).toBe(120);
    expect(page['pageInfo']!['hasPreviousPage']).toBe(after !== null);
    seen.push(...(page['nodes'] as unknown as { key: string }[]).map(({ key }) => key));
    after = page['pageInfo']!['endCursor']!;
    more = page['pageInfo']!['hasNextPage']!;
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `p${String(i).padStart(3, '0')}`));
});

test('first outside 1 to 500 and a cursor that is none are bad input', async () => {
  for (const args of ['first: 0', 'first: 501', 'after: "??"']) {
    expect((await server.graphql(`{ org { positions(${args}) { totalCount } } }`)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a page of 500 with manager, team and people is within every limit', async () => {
  expect(
    await ask('{ org { positions(first: 500) { nodes { id manager { title } team { name } incumbents { person { displayName } } } } } }'),
  ).toHaveProperty('org');
});

test('an id names a thing on a day where one was asked for, and its key everywhere', async () => {
  const read = async (args: string) => (await ask(`{ org${args} { position(id: "p001") { id key } } }`))['org']!['position']!;
  const [live, dated] = [await read(''), await read('(asOf: "2026-02-01")')];
  expect(live['key']).toBe(dated['key']);
  expect(live['id']).not.toBe(dated['id']);
  expect(await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [live['id'], dated['id'], 'nope'] })).toEqual({
    nodes: [{ id: live['id'] }, { id: dated['id'] }, null],
  });
});
