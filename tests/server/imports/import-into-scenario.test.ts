import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const bundle = (location: string): object[] => [
  { name: 'people.csv', text: `id,name,location\np1,Ada,${location}\n` },
  { name: 'positions.csv', text: 'id,title,person_id\ns1,Lead,p1\n' },
  { name: 'initiatives.csv', text: 'id,name,kind\ni1,Work,PRODUCT\n' },
  { name: 'role_assignments.csv', text: 'initiative_id,role,person_id\ni1,PRODUCT_OWNER,p1\n' },
  { name: 'waivers.csv', text: 'initiative_id,role,reason\ni1,PROJECT_OWNER,small\n' },
];

async function send(location: string, scenarioId?: string, more: object = {}, token?: string): Promise<Record<string, unknown>> {
  const { data, errors } = await server.graphql(
    'mutation($input: ImportOrgInput!) { it: importOrg(input: $input) { created changed removed revision rowErrors { message } userErrors { code field } } }',
    { input: { files: bundle(location), scenarioId, ...more } },
    token,
  );
  if (errors) throw new Error(errors[0]!.message);
  return data!['it'] as unknown as Record<string, unknown>;
}

async function draft(): Promise<string> {
  const { data } = await server.graphql('mutation { createScenario(input: { name: "Draft" }) { scenario { id } } }');
  return (data as never as { createScenario: { scenario: { id: string } } }).createScenario.scenario.id;
}

async function places(scenarioId: string | null): Promise<(string | null)[]> {
  const { data } = await server.graphql('query($id: ID) { org(scenarioId: $id) { people(first: 9) { nodes { location } } } }', {
    id: scenarioId,
  });
  return (data as never as { org: { people: { nodes: { location: string | null }[] } } }).org.people.nodes.map(({ location }) => location);
}

const NOTHING = { created: 0, changed: 0, removed: 0, rowErrors: [], userErrors: [] };

test('an import into a scenario is one act of it, leaves live and what the source said of it alone, and does nothing the second time', async () => {
  const empty = await draft();
  expect(await send('Oslo', empty, { dryRun: true })).toMatchObject({ created: 5, revision: 0, userErrors: [] });
  expect(await send('Oslo', empty)).toMatchObject({ created: 5, revision: 1, userErrors: [] });
  expect(await send('Oslo', empty)).toMatchObject({ ...NOTHING, revision: 1 });
  expect([await places(empty), await places(null)]).toEqual([['Oslo'], []]);

  expect(await send('Oslo')).toMatchObject({ created: 5, revision: 1, userErrors: [] });
  const scenarioId = await draft();
  expect(await send('Oslo', scenarioId)).toMatchObject({ ...NOTHING, revision: 0 });
  expect(await send('Rome', scenarioId)).toMatchObject({ created: 0, changed: 1, revision: 1 });
  expect([await places(scenarioId), await places(null)]).toEqual([['Rome'], ['Oslo']]);
  // Had the scenario's import counted as what was said, this one would find nothing changed.
  expect(await send('Rome')).toMatchObject({ changed: 1, revision: 2 });
});

test('an import into a scenario is undone as a whole, and done once for an idempotency key', async () => {
  const scenarioId = await draft();
  const first = await send('Lima', scenarioId, { idempotencyKey: 'once' });
  expect(first).toMatchObject({ changed: 1, revision: 1 });
  expect(await send('Lima', scenarioId, { idempotencyKey: 'once' })).toEqual(first);
  await server.graphql('mutation($id: ID) { undoChange(input: { scenarioId: $id }) { userErrors { code } } }', { id: scenarioId });
  expect(await places(scenarioId)).toEqual(await places(null));
});

test('an import needs the scope of the version it goes into, and a scenario that is there', async () => {
  const scenarioId = await draft();
  const drafter = await server.token('org:read', 'scenarios:read', 'scenarios:write');
  await expect(send('Bonn', undefined, {}, drafter)).rejects.toThrow('org:write');
  const missing = { ...NOTHING, userErrors: [{ code: 'NOT_FOUND', field: 'scenarioId' }] };
  expect(await send('Bonn', 'none', {}, drafter)).toMatchObject(missing);
  expect(await send('Bonn', scenarioId, {}, drafter)).toMatchObject(missing);
});
