import { inspect } from 'node:util';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSession } from '@tandem/server/access/sessions.store';
import type { Scope } from '@tandem/server/access/scopes';
import { createUser } from '@tandem/server/access/users.store';
import { RoleFitRow } from '@tandem/server/role-fit/role-fit.entity';
import { NEWEST_QUESTIONNAIRE, type RoleFitSide } from '@tandem/shared/role-fit/questionnaire';
import { day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

const D = day('2026-06-15');
const EVERYTHING: readonly Scope[] = [
  'admin',
  'org:read',
  'org:write',
  'pay:read',
  'hiring:read',
  'hiring:write',
  'scenarios:read',
  'scenarios:write',
];
const details = (displayName: string, email: string | null) => ({
  displayName,
  email,
  givenName: null,
  familyName: null,
  preferredName: null,
  employeeNumber: null,
});

let server: TestServer;
const accounts = new Map<string, { readonly id: string; readonly cookie: string }>();

beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    personMade('ada', { details: details('Ada', 'Ada@Example.org') }),
    personMade('bo', { details: details('Bo', 'bo@example.org') }),
    personMade('cleo', { details: details('Cleo', null) }),
    personMade('twin1', { details: details('Twin', 'twin@example.org') }),
    personMade('twin2', { details: details('Twin', 'TWIN@example.org') }),
    initiativeMade('atlas', { startDate: D - 10, endDate: D + 99 }),
    roleAssigned('held', 'atlas', 'bo'),
    positionMade('seat', { jobProfile: 'Project Manager' }),
    incumbentAssigned('sits', 'seat', 'ada'),
  );
  for (const [name, email, scopes] of [
    ['ada', 'ADA@example.org', ['org:read']],
    ['bo', 'bo@example.org', ['org:read']],
    ['hiring', 'hiring@example.org', ['org:read', 'hiring:read']],
    ['admin', 'admin@example.org', EVERYTHING],
    ['twin', 'twin@example.org', ['org:read']],
  ] as const) {
    const user = await createUser(server.services.database, { email, name, password: null, scopes: [...scopes] });
    accounts.set(name, { id: user!.id, cookie: `tandem_session=${await createSession(server.services.database, user!.id)}` });
  }
});
afterAll(() => server.stop());

/** Asks as somebody who signed in, or with the token of an administrator. */
async function ask(who: string, query: string, variables = {}): Promise<{ data: AnswerData | null; text: string }> {
  const cookie = accounts.get(who)?.cookie;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(cookie === undefined ? { authorization: `Bearer ${await server.token(...EVERYTHING)}` } : { cookie }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { data: (JSON.parse(text) as { data: AnswerData | null }).data, text };
}

const FIT =
  'leaning strength balance reasons { about towards points text } answers { questionId value } shared mine version questionnaireVersion takenAt';
const PAYLOAD = `{ roleFit { ${FIT} } userErrors { code message field } }`;
const answersOf = (valueOf: (side: RoleFitSide) => number) =>
  NEWEST_QUESTIONNAIRE.questions.map(({ id, side }) => ({ questionId: id, value: valueOf(side) }));
const PROJECT = answersOf((side) => (side === 'PROJECT' ? 5 : 2));

async function act(who: string, mutation: 'saveRoleFit' | 'shareRoleFit' | 'deleteRoleFit', input: object): Promise<AnswerData> {
  const Input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, text } = await ask(who, `mutation ($input: ${Input}!) { ${mutation}(input: $input) ${PAYLOAD} }`, { input });
  if (!data) throw new Error(text);
  return data[mutation]!;
}
const save = (who: string, more: object = {}) => act(who, 'saveRoleFit', { questionnaireVersion: 1, answers: PROJECT, ...more });
const share = (who: string, shared: boolean) => act(who, 'shareRoleFit', { shared });
const ofPerson = async (who: string, key: string) =>
  (await ask(who, `query ($key: ID!) { org { person(id: $key) { roleFit { ${FIT} } } } }`, { key })).data!['org']!['person']!['roleFit'] ??
  null;
const putEmail = async (email: string) => {
  const query = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { email } userErrors { code } } }';
  const { data } = await ask('token', query, { input: { personId: 'ada', email } });
  expect(data!['updatePerson']).toEqual({ person: { email }, userErrors: [] });
};
const link = async (email: string, personId: string | null) =>
  (
    await ask(
      'token',
      'mutation ($input: LinkAccountInput!) { linkAccount(input: $input) { account { email person { key } } userErrors { code message } } }',
      {
        input: { email, personId },
      },
    )
  ).data!['linkAccount']!;

beforeEach(async () => {
  for (const who of ['ada', 'bo']) await act(who, 'deleteRoleFit', {});
});

describe('an account', () => {
  const personOf = async (who: string) => (await ask(who, '{ viewer { person { key } } }')).data!['viewer']!['person']?.['key'] ?? null;

  test('belongs to the one person whose work e-mail is its address, whatever the case of letters', async () => {
    expect(await personOf('ada')).toBe('ada');
    expect(await personOf('hiring')).toBe(null);
    expect(await personOf('twin')).toBe(null);
    expect(await personOf('token')).toBe(null);
  });

  test('belongs to whom an administrator linked it to, and to nobody by e-mail who is linked to another one', async () => {
    expect(await link('Hiring@example.org', 'ada')).toEqual({
      account: { email: 'hiring@example.org', person: { key: 'ada' } },
      userErrors: [],
    });
    expect(await personOf('hiring')).toBe('ada');
    expect(await personOf('ada')).toBe(null);
    expect((await link('twin@example.org', 'ada'))['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await link('nobody@example.org', 'ada'))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await link('twin@example.org', 'nobody'))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    await link('hiring@example.org', null);
    expect([await personOf('hiring'), await personOf('ada')]).toEqual([null, 'ada']);
  });
});

describe('a role fit', () => {
  test('is taken by the person, with answers and record as its reasons', async () => {
    const { roleFit, userErrors } = await save('ada');
    expect(userErrors).toEqual([]);
    expect(roleFit).toMatchObject({
      leaning: 'PROJECT',
      shared: false,
      mine: true,
      version: 1,
      questionnaireVersion: 1,
      takenAt: '2026-06-15T12:00:00.000Z',
    });
    expect(roleFit!['answers']).toHaveLength(16);
    const reasons = roleFit!['reasons'] as unknown as readonly AnswerData[];
    expect(reasons.find(({ about }) => (about as unknown) === 'SEATS')).toMatchObject({ towards: 'PROJECT', text: 'Sits or sat as seat' });
    expect(await ofPerson('ada', 'ada')).toEqual(roleFit);
    expect((await ask('ada', `{ viewer { roleFit { ${FIT} } } }`)).data!['viewer']!['roleFit']).toEqual(roleFit);
  });

  test('is refused where answers are missing, and nothing changes', async () => {
    await save('ada');
    const refused = await save('ada', { answers: PROJECT.slice(3) });
    const [error] = refused['userErrors'] as unknown as readonly { code: string; message: string; field: string }[];
    expect(error).toMatchObject({ code: 'INVALID', field: 'answers' });
    for (const { text } of NEWEST_QUESTIONNAIRE.questions.slice(0, 3)) expect(error!.message).toContain(text);
    expect(await ofPerson('ada', 'ada')).toMatchObject({ version: 1 });
  });

  test('is refused to an account without a person, to a token, and for another version of the questionnaire', async () => {
    expect((await save('twin'))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await save('token'))['userErrors']).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await save('ada', { questionnaireVersion: 2 }))['userErrors']).toMatchObject([
      { code: 'INVALID', field: 'questionnaireVersion' },
    ]);
    expect((await share('ada', true))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is changed only where it is as expected, and is one’s own again once it is taken anew', async () => {
    await save('ada', { expectedVersion: 0 });
    await share('ada', true);
    expect((await save('ada', { expectedVersion: 1 }))['userErrors']).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await save('ada', { expectedVersion: 2 }))['roleFit']).toMatchObject({ version: 3, shared: false });
    expect(await ofPerson('hiring', 'ada')).toBe(null);
  });

  test('is saved once where the call is repeated, and what is kept of the call says nothing of it', async () => {
    await save('ada', { idempotencyKey: 'once' });
    await share('ada', true);
    expect((await save('ada', { idempotencyKey: 'once', answers: PROJECT.toReversed() }))['roleFit']).toMatchObject({
      version: 2,
      shared: true,
    });
    expect((await save('bo', { idempotencyKey: 'once' }))['roleFit']).toMatchObject({ version: 1 });
    const kept = await server.services.database.read((manager: EntityManager) =>
      manager.query<{ outcome: string }[]>(`SELECT outcome FROM answers WHERE mutation = 'saveRoleFit'`),
    );
    expect(kept.map(({ outcome }) => outcome)).toEqual(['{"refusal":null}', '{"refusal":null}']);
  });
});

/** Every way to ask that shows people, and so could show what is theirs alone. */
const QUESTIONS: readonly (readonly [name: string, query: string])[] = [
  ['the person', `{ org { person(id: "ada") { key roleFit { ${FIT} } } } }`],
  ['the list of people', `{ org { people { nodes { key roleFit { ${FIT} } } } } }`],
  ['another day', `{ org(asOf: "2026-07-01") { person(id: "ada") { roleFit { ${FIT} } } } }`],
  ['a former revision', `{ org(revision: 1) { person(id: "ada") { roleFit { ${FIT} } } } }`],
  ['an incumbency', `{ org { position(id: "seat") { incumbents { person { roleFit { ${FIT} } } } } } }`],
  ['oneself', `{ viewer { person { roleFit { ${FIT} } } roleFit { ${FIT} } } }`],
  [
    'candidates',
    '{ org { coverage(initiativeId: "atlas") { gaps { nodes { candidates { person { key } score reasons { kind text points } } options { text person { key } } } } } } }',
  ],
  ['the log', '{ acts { nodes { label actor { name } changeCount } } orgActs(after: 0) { version acts { label } } }'],
];

/** The answers to all of them, by name; a node is asked for by its id, which anybody can have got hold of. */
async function allAnswers(who: string): Promise<Record<string, string>> {
  const { data } = await ask('ada', '{ org { person(id: "ada") { id } } }');
  const node = `{ node(id: "${data!['org']!['person']!['id'] as string}") { ... on Person { roleFit { ${FIT} } } } }`;
  const all = [...QUESTIONS, ['a node', node] as const];
  return Object.fromEntries(await Promise.all(all.map(async ([name, query]) => [name, (await ask(who, query)).text] as const)));
}

describe('what is not shared', () => {
  test.each(['admin', 'hiring', 'bo', 'token'])('is the same as nothing to %s, whatever is asked', async (who) => {
    const before = await allAnswers(who);
    await save('ada');
    expect(await allAnswers(who)).toEqual(before);
    expect(server.faults).toEqual([]);
  });

  test('is seen by those who may once it is shared: the control, but single answers never are', async () => {
    const before = await allAnswers('hiring');
    await save('ada');
    await share('ada', true);
    const after = await allAnswers('hiring');
    const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(differing).toEqual([
      'the person',
      'the list of people',
      'another day',
      'a former revision',
      'an incumbency',
      'candidates',
      'a node',
    ]);
    expect(await ofPerson('hiring', 'ada')).toMatchObject({ leaning: 'PROJECT', mine: false, shared: true, answers: null });
    expect(after['candidates']).toContain('ROLE_FIT');
    expect(await ofPerson('admin', 'ada')).toMatchObject({ leaning: 'PROJECT', answers: null });
  });

  test('is not seen without hiring:read though it is shared, in candidates neither', async () => {
    const before = await allAnswers('bo');
    await save('ada');
    await share('ada', true);
    expect(await allAnswers('bo')).toEqual(before);
  });

  test('does not count in one’s own look at candidates', async () => {
    const candidates = QUESTIONS.find(([name]) => name === 'candidates')![1];
    const before = await ask('ada', candidates);
    await save('ada');
    expect(await ask('ada', candidates)).toEqual(before);
  });

  test('is out of sight at once when it is taken back or deleted', async () => {
    await save('ada');
    await share('ada', true);
    expect(await ofPerson('hiring', 'ada')).not.toBe(null);
    await share('ada', false);
    expect(await ofPerson('hiring', 'ada')).toBe(null);
    await share('ada', true);
    await act('ada', 'deleteRoleFit', {});
    expect(await ofPerson('hiring', 'ada')).toBe(null);
    const rows = await server.services.database.read((manager: EntityManager) => manager.query<unknown[]>('SELECT * FROM role_fits'));
    expect(rows).toEqual([]);
  });

  test('stays its account’s own where an administrator links their account to the person, or takes their e-mail', async () => {
    await save('ada');
    await link('admin@example.org', 'ada');
    expect(await ofPerson('admin', 'ada')).toBe(null);
    expect((await act('admin', 'shareRoleFit', { shared: true }))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    await link('admin@example.org', null);
    await putEmail('bo@example.org');
    expect(await ofPerson('bo', 'ada')).toBe(null);
    expect((await act('ada', 'deleteRoleFit', {}))['userErrors']).toEqual([]);
    await putEmail('ada@example.org');
  });

  test('a shared one is nobody’s to see while its account is not the person’s any more', async () => {
    await save('ada');
    await share('ada', true);
    await link('twin@example.org', 'ada');
    expect(await ofPerson('hiring', 'ada')).toBe(null);
    expect((await ask('ada', '{ viewer { roleFit { shared } } }')).data!['viewer']!['roleFit']).toEqual({ shared: true });
    await link('twin@example.org', null);
    expect(await ofPerson('hiring', 'ada')).not.toBe(null);
  });
});

test('a statement that fails tells the log nothing of the answers', async () => {
  const { database } = server.services;
  const run = (statement: string) => database.write((manager) => manager.query<unknown>(statement));
  await run(`CREATE TRIGGER full BEFORE INSERT ON role_fits BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const { text } = await ask('ada', 'mutation ($input: SaveRoleFitInput!) { saveRoleFit(input: $input) { userErrors { code } } }', {
    input: { questionnaireVersion: 1, answers: PROJECT },
  });
  const told = server.faults.map((fault) => inspect(fault)).join('\n');
  const row = {
    accountId: accounts.get('ada')!.id,
    personKey: 'ada',
    questionnaireVersion: 1,
    answers: '{"owns-how":5}',
    takenAt: '',
    shared: false,
    version: 1,
  };
  const unguarded: unknown = await database.write((manager) => manager.insert(RoleFitRow, row)).catch((error: unknown) => error);
  await run('DROP TRIGGER full');
  expect(text).toContain('INTERNAL_SERVER_ERROR');
  expect(told).toContain('no room');
  expect(told).not.toContain('owns-how');
  // The control: an insert of one's own tells all of it.
  expect(inspect(unguarded)).toContain('owns-how');
});

test('the questionnaire is answered as it stands in the rules', async () => {
  const { data } = await ask('bo', '{ roleFitQuestions { version questions { id topic side text } } }');
  expect(data!['roleFitQuestions']).toEqual(NEWEST_QUESTIONNAIRE);
});
