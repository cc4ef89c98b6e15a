import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, incumbentAssigned, personMade, positionMade, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('north'),
    teamMade('east', { parentKey: 'north' }),
    positionMade('lead', { teamKey: 'north', annualCost: { minor: 12_000_000, currency: 'EUR' } }),
    positionMade('seat', { teamKey: 'east', annualCost: { minor: 6_000_000, currency: 'EUR' } }),
    personMade('ada'),
    incumbentAssigned('i1', 'lead', 'ada'),
    personMade('grace', { hireDate: day('2026-08-01') }),
    incumbentAssigned('i2', 'seat', 'grace'),
  );
});
afterAll(() => server.stop());

const PLAN = `query ($scenarioId: ID) { org(scenarioId: $scenarioId) { hiringPlan(months: 3) {
  total { month filled expected hires expectedRunRate { minor currency } cost { minor } target { headcount runRate { minor } } headcountDifference runRateDifference { minor } givenBelow }
  rows { team { key } itself months { expected } }
} } }`;
const SET = `mutation ($input: SetHiringTargetsInput!) { setHiringTargets(input: $input) { targets { month headcount } userErrors { code message field } } }`;

test('targets are set as one act, compared with what is expected, and taken back by one undo', async () => {
  const targets = [
    { month: '2026-07-01', headcount: 1, runRate: { minor: 15_000_000, currency: 'EUR' } },
    { teamId: 'north', month: '2026-07-01', headcount: 2 },
  ];
  const { data } = await server.graphql(SET, { input: { targets } });
  expect(data!['setHiringTargets']!['userErrors']).toEqual([]);
  const plan = (await server.graphql(PLAN)).data!['org']!['hiringPlan']!;
  expect(plan['total']).toEqual([
    {
      month: '2026-06-01',
      filled: 1,
      expected: 1,
      hires: 0,
      expectedRunRate: [{ minor: 12_000_000, currency: 'EUR' }],
      cost: [{ minor: 1_000_000 }],
      target: null,
      headcountDifference: null,
      runRateDifference: null,
      givenBelow: null,
    },
    {
      month: '2026-07-01',
      filled: 1,
      expected: 1,
      hires: 0,
      expectedRunRate: [{ minor: 12_000_000, currency: 'EUR' }],
      cost: [{ minor: 1_000_000 }],
      target: { headcount: 1, runRate: { minor: 15_000_000 } },
      headcountDifference: 0,
      runRateDifference: { minor: -3_000_000 },
      givenBelow: 2,
    },
    {
      month: '2026-08-01',
      filled: 2,
      expected: 2,
      hires: 1,
      expectedRunRate: [{ minor: 18_000_000, currency: 'EUR' }],
      cost: [{ minor: 1_500_000 }],
      target: { headcount: 1, runRate: { minor: 15_000_000 } },
      headcountDifference: 1,
      runRateDifference: { minor: 3_000_000 },
      givenBelow: 2,
    },
  ]);
  await server.graphql('mutation { undoChange(input: {}) { userErrors { message } } }');
  const after = (await server.graphql(PLAN)).data!['org']!['hiringPlan']!;
  expect(after['total']![1]!['target']).toBeNull();
});

test('a target in a scenario leaves the live organization alone', async () => {
  const made = await server.graphql('mutation { createScenario(input: { name: "More" }) { scenario { id } } }');
  const scenarioId = made.data!['createScenario']!['scenario']!['id'];
  await server.graphql(SET, { input: { scenarioId, targets: [{ month: '2026-06-01', headcount: 7 }] } });
  const draft = (await server.graphql(PLAN, { scenarioId })).data!['org']!['hiringPlan']!;
  expect(draft['total']![0]!['target']).toMatchObject({ headcount: 7 });
  const live = (await server.graphql(PLAN)).data!['org']!['hiringPlan']!;
  expect(live['total']![0]!['target']).toBeNull();
});

test('pay is null without the scope pay:read, and heads are there', async () => {
  await server.graphql(SET, { input: { targets: [{ month: '2026-06-01', headcount: 3, runRate: { minor: 1, currency: 'EUR' } }] } });
  const reader = await server.token('org:read', 'hiring:read');
  const plan = (await server.graphql(PLAN, {}, reader)).data!['org']!['hiringPlan']!;
  expect(plan['total']![0]).toMatchObject({
    expected: 1,
    expectedRunRate: null,
    cost: null,
    target: { headcount: 3, runRate: null },
    runRateDifference: null,
  });
});

test.each([
  [{ month: '2026-06-02', headcount: 1 }, 'INVALID'],
  [{ month: '2026-06-01', headcount: -1 }, 'INVALID'],
  [{ month: '2026-06-01', teamId: 'nothing', headcount: 1 }, 'NOT_FOUND'],
])('refuses %j and changes nothing', async (target, code) => {
  const { data } = await server.graphql(SET, { input: { targets: [{ month: '2026-10-01', headcount: 5 }, target] } });
  expect(data!['setHiringTargets']!['userErrors']).toMatchObject([{ code }]);
  const { data: after } = await server.graphql('{ org { hiringPlan(from: "2026-10-01", months: 1) { total { target { since } } } } }');
  expect(JSON.stringify(after)).not.toContain('2026-10-01');
});
