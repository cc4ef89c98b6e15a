import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

interface Answer {
  readonly scenario: { readonly id: string; readonly version: number } | null;
  readonly revision: number | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}

let server: TestServer;
let keys = 0;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const fresh = (): string => `a-key-of-the-client_${String(++keys).padStart(3, '0')}`;

async function edit(input: object, token?: string): Promise<Answer> {
  const { data, errors } = await server.graphql(
    `mutation($input: EditOrgInput!) { it: editOrg(input: $input) { scenario { id version } revision userErrors { code field } } }`,
    { input },
    token,
  );
  if (errors) throw new Error(errors[0]!.message);
  return data!['it'] as unknown as Answer;
}

async function titles(scenarioId?: string): Promise<unknown[]> {
  const { data } = await server.graphql(
    `query($id: ID) { org(scenarioId: $id) { positions(first: 100) { nodes { title manager { title } } } } }`,
    { id: scenarioId ?? null },
  );
  return (
    data as never as { org: { positions: { nodes: { title: string; manager: { title: string } | null }[] } } }
  ).org.positions.nodes.map(({ title, manager }) => (manager ? `${title} < ${manager.title}` : title));
}

describe('a list of edits', () => {
  let boss: string;
  beforeEach(async () => {
    boss = fresh();
    expect((await edit({ edits: [{ createPosition: { key: boss, title: `Boss ${boss}` } }] })).userErrors).toEqual([]);
  });

  test('is one act, in which an edit names what an earlier one made', async () => {
    const [lead, person] = [fresh(), fresh()];
    const { revision, scenario, userErrors } = await edit({
      label: 'A lead and her seat',
      edits: [
        { createPosition: { key: lead, title: `Lead ${lead}`, managerId: boss } },
        { createPerson: { key: person, displayName: 'Ada' } },
        { assignIncumbent: { positionId: lead, personId: person } },
        { updatePosition: { positionId: lead, level: 'L5' } },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(scenario!.id).toBeTruthy();
    expect(await titles()).toContain(`Lead ${lead} < Boss ${boss}`);
    const { data } = await server.graphql('{ acts(first: 1) { nodes { revision label changeCount } } }');
    expect((data as never as { acts: { nodes: unknown[] } }).acts.nodes).toEqual([
      { revision, label: 'A lead and her seat', changeCount: 4 },
    ]);
  });

  test('is done wholly or not at all, and says which edit is at fault', async () => {
    const before = await titles();
    const { revision, scenario, userErrors } = await edit({
      edits: [{ createPosition: { title: 'Never there' } }, { movePosition: { positionId: boss, managerId: boss } }],
    });
    expect({ revision, scenario }).toEqual({ revision: null, scenario: null });
    expect(userErrors).toEqual([{ code: 'CYCLE', field: 'edits.1.movePosition.managerId' }]);
    expect(await titles()).toEqual(before);
  });

  test('is done in its order: what is named before it is made is not found', async () => {
    const lead = fresh();
    const make = { createPosition: { key: lead, title: 'Late' } };
    const move = { movePosition: { positionId: lead, managerId: boss } };
    expect((await edit({ edits: [move, make] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'edits.0.movePosition.positionId' }]);
    expect((await edit({ edits: [make, move] })).userErrors).toEqual([]);
  });

  test('takes exactly one edit an entry, and says scenario and idempotency key once', async () => {
    const move = { positionId: boss };
    for (const [entry, field] of [
      [{}, 'edits.0'],
      [{ movePosition: move, closePosition: move }, 'edits.0'],
      [{ movePosition: { ...move, scenarioId: 'x' } }, 'edits.0.movePosition.scenarioId'],
      [{ movePosition: { ...move, idempotencyKey: 'x' } }, 'edits.0.movePosition.idempotencyKey'],
    ] as const)
      expect((await edit({ edits: [entry] })).userErrors).toEqual([{ code: 'INVALID', field }]);
    expect((await edit({ edits: [] })).userErrors).toEqual([{ code: 'INVALID', field: 'edits' }]);
    const label = 'x'.repeat(201);
    expect((await edit({ label, edits: [{ movePosition: move }] })).userErrors).toEqual([{ code: 'INVALID', field: 'label' }]);
  });

  test('refuses a key that is malformed or names something, be it made in the same list', async () => {
    const again = fresh();
    const make = (key: string): object => ({ createTeam: { key, name: 'Team' } });
    expect((await edit({ edits: [make('short')] })).userErrors).toEqual([{ code: 'INVALID', field: 'edits.0.createTeam.key' }]);
    expect((await edit({ edits: [make(`${boss}!`)] })).userErrors).toEqual([{ code: 'INVALID', field: 'edits.0.createTeam.key' }]);
    expect((await edit({ edits: [make(boss)] })).userErrors).toEqual([{ code: 'CONFLICT', field: 'edits.0.createTeam.key' }]);
    expect((await edit({ edits: [make(again), make(again)] })).userErrors).toEqual([{ code: 'CONFLICT', field: 'edits.1.createTeam.key' }]);
    expect((await edit({ edits: [make(again)] })).userErrors).toEqual([]);
  });

  test('is done once for an idempotency key, and answers the same again', async () => {
    const input = { idempotencyKey: fresh(), edits: [{ createTeam: { name: 'Once' } }] };
    const first = await edit(input);
    expect(await edit(input)).toEqual(first);
    const { data } = await server.graphql('{ org { teams(first: 100) { nodes { name } } } }');
    const teams = (data as never as { org: { teams: { nodes: { name: string }[] } } }).org.teams.nodes;
    expect(teams.filter(({ name }) => name === 'Once')).toHaveLength(1);
  });

  test('needs pay:read where an edit in it names pay', async () => {
    const writer = await server.token('org:read', 'org:write', 'scenarios:read');
    const payer = await server.token('org:read', 'org:write', 'scenarios:read', 'pay:read');
    const input = { edits: [{ updatePosition: { positionId: boss, annualCost: { minor: 100, currency: 'EUR' } } }] };
    await expect(edit(input, writer)).rejects.toThrow('pay:read');
    expect((await edit(input, payer)).userErrors).toEqual([]);
    expect((await edit({ edits: [{ updatePosition: { positionId: boss, level: 'L1' } }] }, writer)).userErrors).toEqual([]);
  });

  test('is done in a scenario, where the live organization stays as it is', async () => {
    const made = await server.graphql('mutation { createScenario(input: { name: "Draft" }) { scenario { id } } }');
    const scenarioId = (made.data as never as { createScenario: { scenario: { id: string } } }).createScenario.scenario.id;
    const live = await titles();
    const [one, two] = [fresh(), fresh()];
    const edits = [{ createPosition: { key: one, title: 'One' } }, { createPosition: { key: two, title: 'Two', managerId: one } }];
    const answer = await edit({ scenarioId, edits });
    expect(answer).toEqual({ scenario: { id: scenarioId, version: 1 }, revision: 1, userErrors: [] });
    expect(await titles()).toEqual(live);
    expect(await titles(scenarioId)).toContain('Two < One');
  });
});
