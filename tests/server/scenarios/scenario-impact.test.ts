import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

const IMPACT = `impact {
  before { headcount layers headcountByLayer { layer filled vacant } }
  after { headcount vacancies layers smallestSpan largestSpan managersUnderTwo managersOverTen spanDistribution { reports managers } runRate { minor } }
  deltas { measure before after change currency }
  gapsOpened { initiative { key } role from reason } gapsClosed { initiative { key } }
  touchedPeople { key } touchedInitiatives { key } touchedPositions { key }
  targets { measure target actual distance currency met }
}`;
const money = (minor: number) => ({ minor, currency: 'EUR' });

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    positionMade('boss', { annualCost: money(1_000) }),
    positionMade('seat', { managerKey: 'boss', annualCost: money(500) }),
    positionMade('other', { managerKey: 'boss' }),
    personMade('ada'),
    personMade('bo'),
    incumbentAssigned('boss-in', 'boss', 'ada'),
    incumbentAssigned('seat-in', 'seat', 'bo'),
    initiativeMade('atlas'),
    roleAssigned('what', 'atlas', 'ada'),
    roleAssigned('how', 'atlas', 'bo', { role: 'PROJECT_OWNER', assignee: { kind: 'POSITION', positionKey: 'seat' } }),
  );
});
afterAll(() => server.stop());

describe('the impact of a scenario', () => {
  test('says what its edits do to figures, gaps, people and targets', async () => {
    const id = await draft('Close the seat');
    await call('closePosition', 'position { key }', { scenarioId: id, positionId: 'seat', endDate: '2026-06-14' });
    await call('updateScenario', 'scenario { name }', {
      scenarioId: id,
      targets: { headcount: 1, layers: 1, runRate: money(1_200), averageSpan: 4 },
    });
    const impact = await impactOf(id);
    expect(impact).toMatchObject({
      before: { headcount: 2, layers: 2, headcountByLayer: [{ filled: 1 }, { layer: 2, filled: 1, vacant: 1 }] },
      after: {
        headcount: 1,
        vacancies: 1,
        layers: 2,
        smallestSpan: 1,
        largestSpan: 1,
        managersUnderTwo: 1,
        managersOverTen: 0,
        spanDistribution: [{ reports: 1, managers: 1 }],
        runRate: [{ minor: 1_000 }],
      },
      gapsOpened: [{ initiative: { key: 'atlas' }, role: 'PROJECT_OWNER', from: '2026-06-15' }],
      gapsClosed: [],
      touchedPeople: [{ key: 'bo' }],
      touchedInitiatives: [{ key: 'atlas' }],
      touchedPositions: [{ key: 'seat' }],
      targets: [
        { measure: 'HEADCOUNT', target: 1, actual: 1, distance: 0, met: true },
        { measure: 'RUN_RATE', target: 1_200, actual: 1_000, distance: -200, currency: 'EUR', met: true },
        { measure: 'LAYERS', target: 1, actual: 2, distance: 1, met: false },
        { measure: 'AVERAGE_SPAN', target: 4, actual: 1, distance: -3, met: false },
      ],
    });
    expect(impact['deltas']).toEqual(
      expect.arrayContaining([
        { measure: 'HEADCOUNT', before: 2, after: 1, change: -1, currency: null },
        { measure: 'RUN_RATE', before: 1_500, after: 1_000, change: -500, currency: 'EUR' },
        { measure: 'COVERAGE_GAPS', before: 0, after: 1, change: 1, currency: null },
      ]),
    );
  });

  test('holds on the day that is asked for', async () => {
    const id = await draft('Later');
    await call('closePosition', 'position { key }', { scenarioId: id, positionId: 'seat', endDate: '2026-12-31' });
    const headcounts = `it: impact(asOf: $day) { after { headcount } }`;
    const on = async (day: string | null) => {
      const { data } = await server.graphql(`query($id: ID!, $day: LocalDate) { scenario(id: $id) { ${headcounts} } }`, { id, day });
      return data!['scenario']!['it']!['after']!['headcount'];
    };
    expect([await on(null), await on('2026-12-31'), await on('2027-01-01')]).toEqual([2, 2, 1]);
  });

  test('gives no pay away to whoever may not see it: no run rate, no target of one, and an edit of pay touches nothing', async () => {
    const silent = await draft('Silent');
    await call('updateScenario', 'scenario { name }', { scenarioId: silent, targets: { runRate: money(9), headcount: 9 } });
    const paid = await draft('Paid');
    await call('updateScenario', 'scenario { name }', { scenarioId: paid, targets: { runRate: money(10), headcount: 9 } });
    await call('updatePosition', 'position { key }', { scenarioId: paid, positionId: 'seat', annualCost: money(777), effectiveOn: null });
    for (const id of [silent, paid]) await call('shareScenario', 'scenario { name }', { scenarioId: id, access: 'VIEW' });
    const viewer = await server.token('org:read', 'scenarios:read');
    const [nothing, hidden] = [await impactOf(silent, viewer), await impactOf(paid, viewer)];
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(nothing));
    expect(JSON.stringify(hidden)).not.toContain('RUN_RATE');
    expect(await rowsOf([silent, paid], viewer)).toEqual([]);
    const payroll = await server.token('org:read', 'scenarios:read', 'pay:read');
    expect(JSON.stringify(await impactOf(paid, payroll))).not.toBe(JSON.stringify(await impactOf(silent, payroll)));
    expect(await rowsOf([silent, paid], payroll)).toMatchObject([{ field: 'annualCost', values: ['5 EUR', '7.77 EUR'] }]);
  });

  test('is for those who may read scenarios', async () => {
    const id = await draft('Hidden');
    const { errors } = await server.graphql(`query($id: ID!) { scenario(id: $id) { ${IMPACT} } }`, { id }, await server.token('org:read'));
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('a comparison', () => {
  test('has a value of every side, and a row only where sides differ', async () => {
    const [left, right] = [await draft('To nobody'), await draft('Renamed')];
    await call('movePosition', 'position { key }', { scenarioId: left, positionId: 'seat', managerId: 'other', effectiveOn: null });
    await call('updatePosition', 'position { key }', { scenarioId: right, positionId: 'seat', title: 'Chair', effectiveOn: null });
    const made = await call('createPerson', 'person { key }', { scenarioId: right, displayName: 'Grace' });
    const { data } = await server.graphql(
      `query($ids: [ID!]!) { compareScenarios(ids: $ids, withLive: true) { rowCount
        sides { name scenario { name } impact { deltas { measure change } touchedPositions { key } } }
        rows { subjectKind subjectKey subjectName field fieldName values } } }`,
      { ids: [left, right] },
    );
    const comparison = data!['compareScenarios']!;
    expect(comparison['sides']).toMatchObject([
      { name: 'Live organization', scenario: null, impact: { touchedPositions: [] } },
      { name: 'To nobody', scenario: { name: 'To nobody' }, impact: { touchedPositions: [{ key: 'seat' }] } },
      { name: 'Renamed', scenario: { name: 'Renamed' } },
    ]);
    const rows = comparison['rows'] as unknown as AnswerData[];
    expect(comparison['rowCount']).toBe(rows.length);
    expect(rows.find(({ field }) => String(field) === 'title')!['values']).toEqual(['seat', 'seat', 'Chair']);
    expect(rows.find(({ field }) => String(field) === 'managerKey')).toMatchObject({ subjectKind: 'Position', subjectKey: 'seat' });
    expect(rows.filter(({ subjectKey }) => String(subjectKey) === String(made['person']!['key']))).toMatchObject([
      { subjectKind: 'Person', subjectName: 'Grace', field: '*', values: [null, null, 'there'] },
    ]);
  });

  test('needs two different versions that are there', async () => {
    const id = await draft('Alone');
    const ask = async (ids: string[], withLive = false) =>
      (
        await server.graphql('query($ids: [ID!]!, $withLive: Boolean) { compareScenarios(ids: $ids, withLive: $withLive) { rowCount } }', {
          ids,
          withLive,
        })
      ).errors?.[0]?.extensions.code;
    expect(await ask([id])).toBe('BAD_USER_INPUT');
    expect(await ask([id, id])).toBe('BAD_USER_INPUT');
    expect(await ask([id, 'nowhere'])).toBe('NOT_FOUND');
    expect(await ask([id], true)).toBeUndefined();
  });
});

async function impactOf(id: string, token?: string): Promise<AnswerData> {
  const { data, errors } = await server.graphql(`query($id: ID!) { scenario(id: $id) { ${IMPACT} } }`, { id }, token);
  if (errors) throw new Error(errors[0]!.message);
  return data!['scenario']!['impact']!;
}

async function rowsOf(ids: string[], token: string): Promise<readonly AnswerData[]> {
  const { data } = await server.graphql('query($ids: [ID!]!) { compareScenarios(ids: $ids) { rows { field values } } }', { ids }, token);
  return data!['compareScenarios']!['rows'] as unknown as readonly AnswerData[];
}

async function draft(name: string): Promise<string> {
  return (await call('createScenario', 'scenario { id }', { name }))['scenario']!['id']!;
}

async function call(name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.graphql(
    `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message } } }`,
    { input },
  );
  if (errors) throw new Error(errors[0]!.message);
  expect(data!['it']!['userErrors']).toEqual([]);
  return data!['it']!;
}
