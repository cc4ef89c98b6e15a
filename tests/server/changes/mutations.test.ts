import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
const keys: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer();
  keys['boss'] = await made('createPosition', 'position', { title: 'Boss', startDate: null });
  keys['seat'] = await made('createPosition', 'position', { title: 'Seat', managerId: keys['boss'], startDate: null });
  keys['ada'] = await made('createPerson', 'person', { displayName: 'Ada' });
  keys['team'] = await made('createTeam', 'team', { name: 'Team' });
  keys['work'] = await made('createInitiative', 'initiative', {
    name: 'Work',
    kind: 'PROJECT',
    startDate: '2026-01-01',
    endDate: '2026-12-31',
  });
  keys['incumbency'] = await made('assignIncumbent', 'incumbency', {
    positionId: keys['seat'],
    personId: keys['ada'],
    startDate: '2026-06-01',
  });
  keys['assignment'] = await made('assignRole', 'assignment', { initiativeId: keys['work'], role: 'PRODUCT_OWNER', personId: keys['ada'] });
  keys['line'] = await made('addDottedLine', 'dottedLine', {
    positionId: keys['seat'],
    managerId: keys['boss'],
    type: 'PROJECT',
    startDate: '2026-06-01',
  });
  keys['former'] = await made('createTeam', 'team', { name: 'Former', startDate: '2026-01-01' });
  keys['waiver'] = await made('waiveRole', 'waiver', { initiativeId: keys['work'], role: 'PROJECT_OWNER', reason: 'small' });
});
afterAll(() => server.stop());

async function call(name: string, thing: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.graphql(
    `mutation($input: ${type}!) { it: ${name}(input: $input) { ${thing} { key version } userErrors { code message field } } }`,
    { input },
  );
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}
async function made(name: string, thing: string, input: Record<string, unknown>): Promise<string> {
  const answer = await call(name, thing, input);
  expect(answer['userErrors']).toEqual([]);
  return answer[thing]!['key']!;
}

describe('each edit', () => {
  // A good input and a bad one, with the field that is named in the refusal.
  const EDITS: readonly [name: string, thing: string, good: () => object, bad: () => object, code: string, field: string | null][] = [
    [
      'addDottedLine',
      'dottedLine',
      () => ({ positionId: keys['seat'], managerId: keys['boss'], type: 'MENTORING', label: 'Mentor' }),
      () => ({ positionId: keys['seat'], managerId: keys['seat'], type: 'MENTORING' }),
      'INVALID',
      'managerId',
    ],
    [
      'mergeTeams',
      'team',
      () => ({ teamId: keys['former'], intoTeamId: keys['team'] }),
      () => ({ teamId: keys['team'], intoTeamId: keys['team'] }),
      'INVALID',
      'intoTeamId',
    ],
    [
      'updateDottedLine',
      'dottedLine',
      () => ({ dottedLineId: keys['line'], label: 'Guild', type: 'FUNCTIONAL' }),
      () => ({ dottedLineId: keys['line'], endDate: '2026-01-01' }),
      'INVALID',
      'endDate',
    ],
    [
      'endDottedLine',
      'dottedLine',
      () => ({ dottedLineId: keys['line'], endDate: '2026-12-31' }),
      () => ({ dottedLineId: 'nothing' }),
      'NOT_FOUND',
      'dottedLineId',
    ],
    [
      'movePosition',
      'position',
      () => ({ positionId: keys['seat'], managerId: null }),
      () => ({ positionId: keys['seat'], managerId: keys['seat'] }),
      'CYCLE',
      'managerId',
    ],
    [
      'updatePosition',
      'position',
      () => ({ positionId: keys['seat'], title: 'Chair' }),
      () => ({ positionId: keys['seat'], fte: 9 }),
      'INVALID',
      'fte',
    ],
    ['updatePerson', 'person', () => ({ personId: keys['ada'], location: 'Oslo' }), () => ({ personId: 'x' }), 'NOT_FOUND', 'personId'],
    [
      'updateTeam',
      'team',
      () => ({ teamId: keys['team'], leadPositionId: keys['boss'] }),
      () => ({ teamId: keys['team'], parentId: keys['team'] }),
      'CYCLE',
      'parentId',
    ],
    [
      'updateInitiative',
      'initiative',
      () => ({ initiativeId: keys['work'], priority: 1 }),
      () => ({ initiativeId: keys['work'], name: null }),
      'INVALID',
      'name',
    ],
    [
      'updateRoleAssignment',
      'assignment',
      () => ({ assignmentId: keys['assignment'], allocation: 50 }),
      () => ({ assignmentId: keys['assignment'], allocation: 101 }),
      'INVALID',
      'allocation',
    ],
    [
      'endRoleAssignment',
      'assignment',
      () => ({ assignmentId: keys['assignment'] }),
      () => ({ assignmentId: keys['assignment'], endDate: '2020-01-01' }),
      'INVALID',
      'endDate',
    ],
    ['endWaiver', 'waiver', () => ({ waiverId: keys['waiver'] }), () => ({ waiverId: keys['ada'] }), 'NOT_FOUND', 'waiverId'],
    [
      'endIncumbency',
      'incumbency',
      () => ({ incumbencyId: keys['incumbency'] }),
      () => ({ incumbencyId: keys['incumbency'], expectedVersion: 1 }),
      'STALE_VERSION',
      'expectedVersion',
    ],
    [
      'closePosition',
      'position',
      () => ({ positionId: keys['seat'] }),
      () => ({ positionId: keys['seat'], scenarioId: 'draft' }),
      'NOT_FOUND',
      'scenarioId',
    ],
    [
      'assignRole',
      'assignment',
      () => ({ initiativeId: keys['work'], role: 'SPONSOR', positionId: keys['boss'] }),
      () => ({ initiativeId: keys['work'], role: 'SPONSOR' }),
      'INVALID',
      'personId',
    ],
  ];
  test.each(EDITS)('%s is done, and refused in words with nothing changed', async (name, thing, good, bad, code, field) => {
    expect((await call(name, thing, good() as Record<string, unknown>))['userErrors']).toEqual([]);
    const before = (await server.services.store.current()).revision;
    const refused = await call(name, thing, bad() as Record<string, unknown>);
    expect(refused[thing]).toBe(null);
    expect(refused['userErrors']).toMatchObject([{ code, field }]);
    expect((await server.services.store.current()).revision).toBe(before);
  });
});

test('what is left out starts today, and an explicit null is unbounded', async () => {
  const ask = async (input: object) => {
    const { data } = await server.graphql('mutation($input: AssignRoleInput!) { assignRole(input: $input) { assignment { startDate } } }', {
      input: { initiativeId: keys['work'], role: 'TECH_LEAD', positionId: keys['boss'], ...input },
    });
    return data!['assignRole']!['assignment']!['startDate'];
  };
  expect(await ask({ startDate: null })).toBe(null);
  expect(await ask({})).toBe('2026-06-15');
});

test('the same idempotency key does it once and answers the same', async () => {
  const input = { name: 'Once', idempotencyKey: 'k1' };
  expect(await call('createTeam', 'team', input)).toEqual(await call('createTeam', 'team', input));
});

test('an edit is taken back and given again', async () => {
  await made('createTeam', 'team', { name: 'Undone' });
  const step = async (name: string) =>
    (await server.graphql(`mutation { it: ${name}(input: {}) { scenario { version } userErrors { code } } }`)).data!['it']!['userErrors'];
  const count = async () =>
    (await server.graphql('{ org { teams(filter: { search: "Undone" }) { totalCount } } }')).data!['org']!['teams']!['totalCount'];
  expect(await step('undoChange')).toEqual([]);
  expect(await count()).toBe(0);
  expect(await step('redoChange')).toEqual([]);
  expect(await count()).toBe(1);
});
