import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let initiative: string;
let person: string;
beforeAll(async () => {
  server = await startTestServer();
  initiative = await made('createInitiative', 'initiative', { name: 'Atlas', kind: 'PROJECT', startDate: null });
  person = await made('createPerson', 'person', { displayName: 'Ada' });
});
afterAll(() => server.stop());

describe('the coverage policy', () => {
  it('is the default until one is set, then what was set, and undone as any act', async () => {
    expect(await policy('smallestAllocation version')).toEqual({ smallestAllocation: 0, version: 0 });
    const set = await call('updateCoveragePolicy', 'policy { smallestAllocation noticeDays }', {
      smallestAllocation: 20,
      requiredRoles: [{ kind: 'PROJECT', roles: ['PROJECT_OWNER', 'SPONSOR'] }],
    });
    expect(set).toMatchObject({ userErrors: [], policy: { smallestAllocation: 20, noticeDays: 30 } });
    expect(await policy('requiredRoles { kind roles }')).toEqual({
      requiredRoles: [
        { kind: 'PROJECT', roles: ['PROJECT_OWNER', 'SPONSOR'] },
        { kind: 'PRODUCT', roles: ['PROJECT_OWNER', 'PRODUCT_OWNER'] },
      ],
    });
    expect(await gapRoles()).toEqual(['PROJECT_OWNER', 'SPONSOR']);
    await call('updateCoveragePolicy', 'policy { version }', { noticeDays: 60 });
    await call('undoChange', 'scenario { version }', {});
    await call('undoChange', 'scenario { version }', {});
    expect(await policy('smallestAllocation version')).toEqual({ smallestAllocation: 0, version: 0 });
    const { data } = await server.graphql('{ policyHistory { actor changes } }');
    expect((data!['policyHistory'] as unknown as { changes: string[] }[]).map(({ changes }) => changes)).toEqual([
      ['Back to the default policy'],
      ['notice days to 30'],
      ['notice days to 60'],
      [expect.stringContaining('smallest allocation to 20')],
    ]);
    expect(await gapRoles()).toEqual(['PRODUCT_OWNER', 'PROJECT_OWNER']);
  });

  it('can be another one in a scenario, whose coverage then differs', async () => {
    const { scenario } = await call('createScenario', 'scenario { id }', { name: 'Stricter' });
    const scenarioId = scenario!['id'] as string;
    await call('updateCoveragePolicy', 'policy { version }', {
      scenarioId,
      requiredRoles: [{ kind: 'PROJECT', roles: ['PROJECT_OWNER'] }],
    });
    expect(await gapRoles(scenarioId)).toEqual(['PROJECT_OWNER']);
    expect(await gapRoles()).toEqual(['PRODUCT_OWNER', 'PROJECT_OWNER']);
  });

  it('refuses what no policy can be, and changes nothing', async () => {
    for (const input of [
      { smallestAllocation: 101 },
      { noticeDays: -1 },
      { requiredRoles: [{ kind: 'PROJECT', roles: ['PROJECT_OWNER', 'PROJECT_OWNER'] }] },
      { rungs: [{ role: 'PROJECT_OWNER', leastRung: 6 }] },
      { ownRoles: [{ role: 'SPONSOR', label: ' ' }] },
      { daysToFill: null },
    ]) {
      const { policy: set, userErrors } = await call('updateCoveragePolicy', 'policy { version }', input);
      expect([set, (userErrors as unknown as AnswerData[])[0]!['code']]).toEqual([null, 'INVALID']);
    }
    expect(await policy('version')).toEqual({ version: 0 });
  });
});

describe('a RACI matrix', () => {
  const row = (decision: string, ...cells: [string, string][]) => ({
    decision,
    cells: cells.map(([party, letter]) => ({ party, letter })),
  });

  it('is set as a whole and taken away again', async () => {
    const rows = [row('Release date', ['PROJECT_OWNER', 'ACCOUNTABLE'], ['PRODUCT_OWNER', 'CONSULTED'])];
    expect(await call('updateRaci', 'raci { rows { decision cells { party letter } } }', { initiativeId: initiative, rows })).toEqual({
      raci: { rows },
      userErrors: [],
    });
    expect(await call('updateRaci', 'raci { version }', { initiativeId: initiative, rows: null })).toEqual({ raci: null, userErrors: [] });
  });

  it('has exactly one accountable party in every row', async () => {
    for (const rows of [
      [row('Scope', ['PROJECT_OWNER', 'RESPONSIBLE'])],
      [row('Scope', ['PROJECT_OWNER', 'ACCOUNTABLE'], ['PRODUCT_OWNER', 'ACCOUNTABLE'])],
      [row('Scope', ['PROJECT_OWNER', 'ACCOUNTABLE']), row('Scope', ['PROJECT_OWNER', 'ACCOUNTABLE'])],
      [],
    ]) {
      const { userErrors } = await call('updateRaci', 'raci { version }', { initiativeId: initiative, rows });
      expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    }
  });
});

describe('measurements', () => {
  it('are recorded all or none; the same initiative, metric and day is measured once', async () => {
    const one = { initiativeId: initiative, metric: 'NPS', day: '2026-05-31', value: 40, target: 50 };
    const first = await call('recordMeasurements', 'measurements { key value }', { measurements: [one] });
    const again = await call('recordMeasurements', 'measurements { key value }', { measurements: [{ ...one, value: 44 }] });
    expect(again['measurements']).toEqual([{ ...(first['measurements'] as unknown as object[])[0], value: 44 }]);
    const refused = await call('recordMeasurements', 'measurements { key }', {
      measurements: [
        { ...one, day: '2026-06-01' },
        { ...one, metric: 'MRR', value: 12.5, currency: 'EUR' },
      ],
    });
    expect(refused).toMatchObject({ measurements: null, userErrors: [{ code: 'INVALID', field: 'value' }] });
    const { data } = await server.graphql('query($id: ID!) { org { initiative(id: $id) { measurements { metric value } } } }', {
      id: initiative,
    });
    expect(data!['org']!['initiative']).toEqual({ measurements: [{ metric: 'NPS', value: 44 }] });
  });
});

describe('a confirmation', () => {
  it('is given by whoever holds the role today, and by nobody else', async () => {
    const assigned = await made('assignRole', 'assignment', { initiativeId: initiative, role: 'SPONSOR', personId: person });
    const other = await made('createPerson', 'person', { displayName: 'Grace' });
    expect(await call('confirmAssignment', 'confirmation { day person { key } }', { assignmentId: assigned, personId: person })).toEqual({
      confirmation: { day: '2026-06-15', person: { key: person } },
      userErrors: [],
    });
    expect(await call('confirmAssignment', 'confirmation { day }', { assignmentId: assigned, personId: other })).toMatchObject({
      confirmation: null,
      userErrors: [{ code: 'INVALID', field: 'personId' }],
    });
  });
});

async function call(mutation: string, fields: string, input: object): Promise<AnswerData> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`;
  const { data, errors } = await server.graphql(query, { input });
  if (!data) throw new Error(errors![0]!.message);
  const { userErrors, ...payload } = data[mutation] as unknown as { userErrors: { code: string; field: string }[] };
  return { ...payload, userErrors: userErrors.map(({ code, field }) => ({ code, field })) } as unknown as AnswerData;
}

async function made(mutation: string, thing: string, input: object): Promise<string> {
  return (await call(mutation, `${thing} { key }`, input))[thing]!['key'] as string;
}

async function policy(fields: string): Promise<unknown> {
  const { data } = await server.graphql(`{ org { policy { ${fields} } } }`);
  return data!['org']!['policy'];
}

async function gapRoles(scenarioId: string | null = null): Promise<string[]> {
  const query = 'query($id: ID) { org(scenarioId: $id) { coverage { gaps { nodes { role } } } } }';
  const { data } = await server.graphql(query, { id: scenarioId });
  const gaps = data!['org']!['coverage']!['gaps']!['nodes'] as unknown as { role: string }[];
  return gaps.map(({ role }) => role).toSorted();
}
