import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

const D = day('2026-06-15');
const pay = (units: number) => ({ minor: units * 100, currency: 'EUR' });
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('team'),
    initiativeMade('atlas', { teamKey: 'team', startDate: D - 10, endDate: D + 199 }),
    initiativeMade('borea', { startDate: D - 10, endDate: D + 99 }),
    personMade('owner'),
    personMade('ada', { skills: ['scheduling'], certifications: ['PMP'] }),
    positionMade('seat', { jobProfile: 'Project Manager', level: 'G5', annualCost: pay(80_000), teamKey: 'team' }),
    incumbentAssigned('sits', 'seat', 'ada'),
    roleAssigned('1', 'atlas', 'owner'),
    roleAssigned('2', 'borea', 'owner'),
    roleAssigned('3', 'borea', 'ada', { role: PROJECT_OWNER, allocation: 90 }),
  );
});
afterAll(() => server.stop());

const ask = async (query: string, variables = {}, token?: string) => {
  const { data, errors } = await server.graphql(query, variables, token);
  if (errors) throw new Error(errors[0]!.message);
  return data!;
};
const ofAtlas = async (fields: string, scenarioId: string | null = null, token?: string) => {
  const query = `query ($scenarioId: ID) { org(scenarioId: $scenarioId) { coverage(initiativeId: "atlas") { gaps { nodes { ${fields} } } } } }`;
  const answer = await ask(query, { scenarioId }, token);
  return answer['org']!['coverage']!['gaps']!['nodes'] as unknown as readonly AnswerData[];
};
const OPTION =
  'kind person { key } from cost { minor currency } daysUncovered daysOpenedElsewhere opensElsewhere { initiative { key } from to } text edits';

test('candidates come with score, reasons and what they would stop', async () => {
  const [gap] = await ofAtlas(
    'candidates(first: 2) { person { key } score reasons { kind text points } wouldStop { key initiative { key } } freeAllocation allocationAfter freeFrom }',
  );
  expect(gap!['candidates']).toMatchObject([
    {
      person: { key: 'ada' },
      score: 30 + 4 + 10 + 10 + 8 + 4,
      wouldStop: [{ key: '3', initiative: { key: 'borea' } }],
      freeAllocation: 10,
      allocationAfter: 20,
      freeFrom: '2026-09-23',
    },
  ]);
});

describe('an option', () => {
  test('says from when, at what cost and what opens elsewhere', async () => {
    const [gap] = await ofAtlas(`options { ${OPTION} }`);
    const options = gap!['options'] as unknown as readonly AnswerData[];
    expect(options.find(({ kind }) => (kind as unknown) === 'REASSIGN')).toMatchObject({
      person: { key: 'ada' },
      from: '2026-06-15',
      cost: pay(16_000),
      daysUncovered: 0,
      daysOpenedElsewhere: 100,
      opensElsewhere: [{ initiative: { key: 'borea' }, from: '2026-06-15', to: '2026-09-22' }],
    });
    expect(options.find(({ kind }) => (kind as unknown) === 'HIRE')).toMatchObject({ person: null, cost: pay(80_000), daysUncovered: 90 });
  });

  test('has no cost for whoever may not see pay', async () => {
    const token = await server.token('org:read');
    const [gap] = await ofAtlas(`options { ${OPTION} }`, null, token);
    expect((gap!['options'] as unknown as readonly AnswerData[]).map(({ cost }) => cost)).toEqual([null, null, null, null, null]);
  });

  test('is chosen by sending its edits, in a scenario or live, and closes the gap there alone', async () => {
    const made = await ask('mutation { createScenario(input: { name: "Close it" }) { scenario { id } } }');
    const scenarioId = made['createScenario']!['scenario']!['id'] as string;
    const [gap] = await ofAtlas(`options { ${OPTION} }`, scenarioId);
    const option = (gap!['options'] as unknown as readonly AnswerData[]).find(({ kind }) => (kind as unknown) === 'REASSIGN')!;
    const done = await ask('mutation ($input: EditOrgInput!) { editOrg(input: $input) { revision userErrors { message } } }', {
      input: { scenarioId, label: 'Close a gap', edits: option['edits'] },
    });
    expect(done['editOrg']!['userErrors']).toEqual([]);
    expect(await ofAtlas('role', scenarioId)).toEqual([]);
    expect(await ofAtlas('role')).toEqual([{ role: 'PROJECT_OWNER' }]);
  });

  test('can be done whichever it is', async () => {
    const [gap] = await ofAtlas(`options { ${OPTION} }`);
    for (const option of gap!['options'] as unknown as readonly AnswerData[]) {
      const made = await ask('mutation { createScenario(input: { name: "Try" }) { scenario { id } } }');
      const scenarioId = made['createScenario']!['scenario']!['id'] as string;
      const done = await ask('mutation ($input: EditOrgInput!) { editOrg(input: $input) { userErrors { message } } }', {
        input: { scenarioId, edits: option['edits'] },
      });
      expect(done['editOrg']!['userErrors'], option['kind']).toEqual([]);
    }
  });
});

test('what becomes uncovered if somebody leaves', async () => {
  const answer = await ask(
    '{ org { departure(personId: "ada", lastDay: "2026-06-30") { person { key } lastDay gaps { initiative { key } role from reason } stillCovered { key } vacated { key } } } }',
  );
  expect(answer['org']!['departure']).toEqual({
    person: { key: 'ada' },
    lastDay: '2026-06-30',
    gaps: [{ initiative: { key: 'borea' }, role: 'PROJECT_OWNER', from: '2026-07-01', reason: 'OWNER_LEFT' }],
    stillCovered: [],
    vacated: [{ key: 'seat' }],
  });
  const { errors } = await server.graphql('{ org { departure(personId: "nobody") { lastDay } } }');
  expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
});

test('many gaps at once may not ask for their candidates', async () => {
  const { errors } = await server.graphql('{ org { coverage { gaps(first: 500) { nodes { candidates { score } } } } } }');
  expect(errors![0]!.extensions.code).toBe('TOO_COSTLY');
});
