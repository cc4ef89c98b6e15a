import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
const keys: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer();
  keys['boss'] = await made('createPosition', 'position', { title: 'Boss', startDate: null });
  keys['left'] = await made('createPosition', 'position', { title: 'Left', managerId: keys['boss'], startDate: null });
  keys['right'] = await made('createPosition', 'position', { title: 'Right', managerId: keys['boss'], startDate: null });
  keys['seat'] = await made('createPosition', 'position', { title: 'Seat', managerId: keys['left'], startDate: null });
});
afterAll(() => server.stop());

describe('a scenario', () => {
  test('keeps its edits to itself, and the live organization keeps its own', async () => {
    const scenario = await draft('Apart');
    await edit('movePosition', 'position', { scenarioId: scenario, positionId: keys['seat'], managerId: keys['right'], effectiveOn: null });
    expect(await managerOf('seat', scenario)).toBe('Right');
    expect(await managerOf('seat')).toBe('Left');
    const { data } = await server.graphql(
      `query($id: ID!) { scenario(id: $id) { status version baseRevision changes { totalCount nodes { kind text subjectKey } } conflicts { id } } org { revision } }`,
      { id: scenario },
    );
    expect(data!['scenario']).toMatchObject({ status: 'DRAFT', version: 1, conflicts: [] });
    expect(data!['scenario']!['baseRevision']).toBe(data!['org']!['revision']);
    expect(data!['scenario']!['changes']).toMatchObject({ totalCount: 1, nodes: [{ kind: 'MOVE_POSITION', subjectKey: keys['seat'] }] });
    expect(String(data!['scenario']!['changes']!['nodes']![0]!['text'])).toContain('Right');
  });

  test('gives its things ids of their own, which mean nothing without it', async () => {
    const scenario = await draft('Ids');
    const { data } = await server.graphql(
      `query($id: ID!, $seat: ID!) { live: org { position(id: $seat) { id } } draft: org(scenarioId: $id) { position(id: $seat) { id key } } }`,
      { id: scenario, seat: keys['seat'] },
    );
    const inDraft = data!['draft']!['position']!['id']!;
    expect(inDraft).not.toBe(data!['live']!['position']!['id']);
    const node = await server.graphql(`query($id: ID!) { node(id: $id) { id ... on Position { key } } }`, { id: inDraft });
    expect(node.data!['node']).toEqual({ id: inDraft, key: keys['seat'] });
    const onLive = await call('movePosition', 'position { id }', { positionId: inDraft, managerId: null });
    expect(onLive['userErrors']).toMatchObject([{ code: 'INVALID', field: 'positionId' }]);
    const there = await call('movePosition', 'position { id }', { scenarioId: scenario, positionId: inDraft, managerId: keys['right'] });
    expect(there['userErrors']).toEqual([]);
  });

  test('can hold things that the live organization does not, until it is applied', async () => {
    const scenario = await draft('New things');
    const made = await edit('createPosition', 'position', {
      scenarioId: scenario,
      title: 'New seat',
      managerId: keys['right'],
      startDate: null,
    });
    const seat = made['position']!['key']!;
    expect((await positionOn(seat))?.['key'] ?? null).toBeNull();
    expect(await positionOn(seat, scenario)).toMatchObject({ title: 'New seat' });
    const applied = await call('applyScenario', 'revision scenario { status }', { scenarioId: scenario, idempotencyKey: 'new-things' });
    expect(applied).toMatchObject({ scenario: { status: 'APPLIED' }, userErrors: [] });
    expect(await positionOn(seat)).toMatchObject({ title: 'New seat' });
    const again = await call('applyScenario', 'revision scenario { status }', { scenarioId: scenario, idempotencyKey: 'new-things' });
    expect(again).toEqual(applied);
    const twice = await call('applyScenario', 'revision scenario { status }', { scenarioId: scenario });
    expect(twice['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    const reverted = await call('revertScenario', 'revision scenario { status }', { scenarioId: scenario });
    expect(reverted).toMatchObject({ scenario: { status: 'REVERTED' }, userErrors: [] });
    expect((await positionOn(seat))?.['key'] ?? null).toBeNull();
  });

  test('undoes by the inverse and gives again, and a new act empties what could be given again', async () => {
    const scenario = await draft('Undo');
    await edit('updatePosition', 'position', { scenarioId: scenario, positionId: keys['seat'], title: 'Chair', effectiveOn: null });
    const undone = await call('undoChange', 'scenario { version name }', { scenarioId: scenario });
    expect(undone).toMatchObject({ scenario: { version: 2, name: 'Undo' }, userErrors: [] });
    expect(await titleOf('seat', scenario)).toBe('Seat');
    expect(await call('redoChange', 'scenario { version canUndo canRedo }', { scenarioId: scenario })).toMatchObject({
      scenario: { version: 3, canUndo: true, canRedo: false },
    });
    expect(await titleOf('seat', scenario)).toBe('Chair');
    await call('undoChange', 'scenario { version }', { scenarioId: scenario });
    await edit('updatePosition', 'position', { scenarioId: scenario, positionId: keys['boss'], title: 'Chief', effectiveOn: null });
    expect((await call('redoChange', 'scenario { version }', { scenarioId: scenario }))['userErrors']).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const { data } = await server.graphql(
      `query($id: ID!) { scenario(id: $id) { changes { nodes { kind } } acts { totalCount nodes { number origin undone label } } } }`,
      { id: scenario },
    );
    expect(data!['scenario']!['changes']!['nodes']).toEqual([{ kind: 'UPDATE_POSITION' }]);
    expect(data!['scenario']!['acts']).toMatchObject({
      totalCount: 5,
      nodes: [
        { number: 5, origin: 'ACT', undone: false },
        { number: 4, origin: 'UNDO', undone: false },
        { number: 3, origin: 'REDO', undone: true },
        { number: 2, origin: 'UNDO', undone: true },
        { number: 1, origin: 'ACT', undone: true },
      ],
    });
  });

  test('merges what only one side changed, and asks about what both changed', async () => {
    const scenario = await draft('Conflict');
    await edit('movePosition', 'position', { scenarioId: scenario, positionId: keys['seat'], managerId: keys['right'], effectiveOn: null });
    await edit('updatePosition', 'position', { positionId: keys['seat'], level: 'L5', effectiveOn: null });
    expect(await conflictsOf(scenario)).toEqual([]);
    await edit('movePosition', 'position', { positionId: keys['seat'], managerId: keys['boss'], effectiveOn: null });
    const [conflict] = await conflictsOf(scenario);
    expect(conflict).toMatchObject({ kind: 'FIELD', field: 'managerKey', base: 'Left', live: 'Boss', mine: 'Right', resolution: null });
    const refused = await call('applyScenario', 'revision', { scenarioId: scenario });
    expect(refused).toMatchObject({ revision: null, userErrors: [{ code: 'CONFLICT' }] });
    expect(await managerOf('seat')).toBe('Boss');
    const resolved = await call('resolveConflict', 'conflict { resolution }', {
      scenarioId: scenario,
      conflictId: conflict!['id'],
      choice: 'MINE',
    });
    expect(resolved).toMatchObject({ conflict: { resolution: 'MINE' }, userErrors: [] });
    const rebased = await call('rebaseScenario', 'scenario { version baseRevision liveRevision conflicts { id } }', {
      scenarioId: scenario,
    });
    expect(rebased).toMatchObject({ scenario: { version: 2, conflicts: [] }, userErrors: [] });
    expect(rebased['scenario']!['baseRevision']).toBe(rebased['scenario']!['liveRevision']);
    expect(await managerOf('seat', scenario)).toBe('Right');
    expect(await call('applyScenario', 'scenario { status }', { scenarioId: scenario })).toMatchObject({ scenario: { status: 'APPLIED' } });
    expect(await managerOf('seat')).toBe('Right');
    await edit('updatePosition', 'position', { positionId: keys['seat'], location: 'Bern', effectiveOn: null });
    expect(await call('revertScenario', 'scenario { status }', { scenarioId: scenario })).toMatchObject({
      scenario: { status: 'REVERTED' },
    });
    expect(await managerOf('seat')).toBe('Boss');
  });

  test('is not reverted where something it would set has changed since; both sides are named', async () => {
    const scenario = await draft('Stays');
    await edit('movePosition', 'position', { scenarioId: scenario, positionId: keys['seat'], managerId: keys['right'], effectiveOn: null });
    await call('applyScenario', 'revision', { scenarioId: scenario });
    await edit('movePosition', 'position', { positionId: keys['seat'], managerId: keys['left'], effectiveOn: null });
    const refused = await call('revertScenario', 'scenario { status }', { scenarioId: scenario });
    expect(refused).toMatchObject({ scenario: null, userErrors: [{ code: 'CONFLICT' }] });
    expect(refused['userErrors']![0]!['message']).toMatch(/Boss.*Left|Left.*Boss/);
    expect(await managerOf('seat')).toBe('Left');
  });

  test('is reverted by an undo of the act that applied it, and applied again by a redo', async () => {
    const scenario = await draft('By undo');
    await edit('updatePosition', 'position', { scenarioId: scenario, positionId: keys['left'], title: 'West', effectiveOn: null });
    await call('applyScenario', 'revision', { scenarioId: scenario });
    await call('undoChange', 'scenario { version }', {});
    expect(await statusOf(scenario)).toBe('REVERTED');
    expect(await titleOf('left')).toBe('Left');
    await call('redoChange', 'scenario { version }', {});
    expect(await statusOf(scenario)).toBe('APPLIED');
    await call('revertScenario', 'scenario { status }', { scenarioId: scenario });
    expect(await titleOf('left')).toBe('Left');
  });

  test('is forked with what is in effect, and merged back as one act', async () => {
    const first = await draft('Trunk');
    await edit('updatePosition', 'position', { scenarioId: first, positionId: keys['left'], title: 'Gone', effectiveOn: null });
    await call('undoChange', 'scenario { version }', { scenarioId: first });
    const person = (await edit('createPerson', 'person', { scenarioId: first, displayName: 'Grace' }))['person']!['key']!;
    const forked = await call('createScenario', 'scenario { id version forkedFrom { name } changes { totalCount } }', {
      name: 'Branch',
      fromScenarioId: first,
    });
    expect(forked).toMatchObject({ scenario: { version: 1, forkedFrom: { name: 'Trunk' }, changes: { totalCount: 1 } } });
    const branch = forked['scenario']!['id']!;
    await edit('assignIncumbent', 'incumbency', { scenarioId: branch, positionId: keys['right'], personId: person });
    await edit('updatePosition', 'position', { scenarioId: branch, positionId: keys['right'], title: 'East', effectiveOn: null });
    await edit('updatePosition', 'position', { scenarioId: first, positionId: keys['right'], title: 'Orient', effectiveOn: null });
    const refused = await call('mergeScenario', 'scenario { version }', { scenarioId: first, fromScenarioId: branch });
    expect(refused['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    const merged = await call('mergeScenario', 'scenario { version }', {
      scenarioId: first,
      fromScenarioId: branch,
      onConflict: 'KEEP_FROM',
    });
    expect(merged).toMatchObject({ scenario: { version: 5 }, userErrors: [] });
    expect(await titleOf('right', first)).toBe('East');
    expect(await call('undoChange', 'scenario { version }', { scenarioId: first })).toMatchObject({ scenario: { version: 6 } });
    expect(await titleOf('right', first)).toBe('Orient');
  });

  test('that was forked of an applied one sets back what its parent changed, when it is applied itself', async () => {
    const parent = await draft('Parent');
    await edit('updatePosition', 'position', { scenarioId: parent, positionId: keys['right'], costCenter: 'C1', effectiveOn: null });
    const fork = (await call('createScenario', 'scenario { id }', { name: 'Child', fromScenarioId: parent }))['scenario']!['id']!;
    await edit('updatePosition', 'position', { scenarioId: fork, positionId: keys['right'], costCenter: null, effectiveOn: null });
    await call('applyScenario', 'revision', { scenarioId: parent });
    expect(await call('applyScenario', 'scenario { status }', { scenarioId: fork })).toMatchObject({
      scenario: { status: 'APPLIED' },
      userErrors: [],
    });
    const { data } = await server.graphql('query($key: ID!) { org { position(id: $key) { costCenter } } }', { key: keys['right'] });
    expect(data!['org']!['position']!['costCenter']).toBeNull();
  });

  test('is private until it is shared, to be looked at or to be edited', async () => {
    const scenario = await draft('Private');
    const other = await server.token('org:read', 'scenarios:read', 'scenarios:write');
    const asOther = async (query: string, variables: Record<string, unknown> = {}) => (await server.graphql(query, variables, other)).data!;
    const seen = async () =>
      (await asOther(`query($id: ID!) { scenario(id: $id) { name access } scenarios { totalCount } }`, { id: scenario })) as AnswerData;
    const move = () =>
      asOther(`mutation($input: MovePositionInput!) { movePosition(input: $input) { userErrors { code } } }`, {
        input: { scenarioId: scenario, positionId: keys['seat'], managerId: keys['boss'] },
      });
    expect(await seen()).toEqual({ scenario: null, scenarios: { totalCount: 0 } });
    expect((await move())['movePosition']!['userErrors']).toEqual([{ code: 'NOT_FOUND' }]);
    await call('shareScenario', 'scenario { name }', { scenarioId: scenario, access: 'VIEW' });
    expect(await seen()).toEqual({ scenario: { name: 'Private', access: 'VIEW' }, scenarios: { totalCount: 1 } });
    expect((await move())['movePosition']!['userErrors']).toEqual([{ code: 'FORBIDDEN' }]);
    const id = (await asOther('{ viewer { id } }'))['viewer']!['id']!;
    const token = Buffer.from(id, 'base64url').toString().split(':')[1];
    await call('shareScenario', 'scenario { name }', { scenarioId: scenario, with: token, access: 'EDIT' });
    expect((await move())['movePosition']!['userErrors']).toEqual([]);
    const undone = await asOther(`mutation($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }`, {
      input: { scenarioId: scenario },
    });
    expect(undone['undoChange']!['userErrors']).toEqual([]);
    await call('shareScenario', 'scenario { shares { access } }', { scenarioId: scenario, access: null });
    await call('shareScenario', 'scenario { shares { access } }', { scenarioId: scenario, with: token, access: null });
    expect((await seen())['scenario']).toBeNull();
  });

  test('is renamed, given targets, archived, taken out again and deleted', async () => {
    const scenario = await draft('Old name');
    const updated = await call('updateScenario', 'scenario { name targets { headcount layers } }', {
      scenarioId: scenario,
      name: 'New name',
      targets: { headcount: 3, layers: 2 },
    });
    expect(updated).toMatchObject({ scenario: { name: 'New name', targets: { headcount: 3, layers: 2 } } });
    expect(await call('archiveScenario', 'scenario { status }', { scenarioId: scenario })).toMatchObject({
      scenario: { status: 'ARCHIVED' },
    });
    const locked = await call('movePosition', 'position { id }', { scenarioId: scenario, positionId: keys['seat'], managerId: null });
    expect(locked['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await call('unarchiveScenario', 'scenario { status }', { scenarioId: scenario })).toMatchObject({
      scenario: { status: 'DRAFT' },
    });
    expect((await call('deleteScenario', 'deletedKey', { scenarioId: scenario }))['deletedKey']).toBeTruthy();
    expect(await statusOf(scenario)).toBeNull();
    expect((await call('deleteScenario', 'deletedKey', { scenarioId: scenario }))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

async function call(name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.graphql(
    `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message field } } }`,
    { input },
  );
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}

async function edit(name: string, thing: string, input: Record<string, unknown>): Promise<AnswerData> {
  const answer = await call(name, `${thing} { id key }`, input);
  expect(answer['userErrors']).toEqual([]);
  return answer;
}

async function made(name: string, thing: string, input: Record<string, unknown>): Promise<string> {
  return (await edit(name, thing, input))[thing]!['key']!;
}

async function draft(name: string): Promise<string> {
  const answer = await call('createScenario', 'scenario { id status version }', { name });
  expect(answer).toMatchObject({ scenario: { status: 'DRAFT', version: 0 }, userErrors: [] });
  return answer['scenario']!['id']!;
}

async function positionOn(key: string, scenarioId: string | null = null): Promise<AnswerData | null> {
  const { data } = await server.graphql(
    `query($scenarioId: ID, $key: ID!) { org(scenarioId: $scenarioId) { position(id: $key) { key title manager { title } } } }`,
    { scenarioId, key },
  );
  return data!['org']!['position'] ?? null;
}

async function managerOf(name: string, scenarioId: string | null = null): Promise<string> {
  return (await positionOn(keys[name]!, scenarioId))!['manager']!['title']!;
}

async function titleOf(name: string, scenarioId: string | null = null): Promise<string> {
  return (await positionOn(keys[name]!, scenarioId))!['title']!;
}

async function statusOf(scenario: string): Promise<string | null> {
  const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { status } }', { id: scenario });
  return data!['scenario']?.['status'] ?? null;
}

async function conflictsOf(scenario: string): Promise<readonly AnswerData[]> {
  const { data } = await server.graphql(
    'query($id: ID!) { scenario(id: $id) { conflicts { id kind field base live mine resolution message } } }',
    { id: scenario },
  );
  return data!['scenario']!['conflicts']! as unknown as readonly AnswerData[];
}
