import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
let author: string;
let reviewer: string;
let reviewerId: string;
const keys: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer();
  author = await server.token('org:read', 'org:write', 'scenarios:read', 'scenarios:write', 'pay:read');
  reviewer = await server.token('org:read', 'scenarios:read', 'scenarios:write');
  reviewerId = await idOf(reviewer);
  keys['team'] = (await call('createTeam', 'team { key }', { name: 'Team' }))['team']!['key']!;
  keys['seat'] = (await call('createPosition', 'position { key }', { title: 'Seat', teamId: keys['team'], startDate: null }))['position']![
    'key'
  ]!;
  keys['ada'] = (await call('createPerson', 'person { key }', { displayName: 'Ada' }))['person']!['key']!;
  keys['work'] = (await call('createInitiative', 'initiative { key }', { name: 'Work', kind: 'PRODUCT', startDate: '2026-01-01' }))[
    'initiative'
  ]!['key']!;
  keys['role'] = (
    await call('assignRole', 'assignment { key }', {
      initiativeId: keys['work'],
      role: 'PRODUCT_OWNER',
      personId: keys['ada'],
      startDate: '2026-01-01',
    })
  )['assignment']!['key']!;
});
afterAll(() => server.stop());

describe('a review', () => {
  test('locks the scenario, and an approval by somebody else lets it be applied', async () => {
    await policy([{ name: 'Second pair of eyes', notAuthor: true }]);
    const scenario = await draft('Reviewed');
    const early = await call('applyScenario', 'revision', { scenarioId: scenario }, author);
    expect(early['userErrors']).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await call('requestReview', 'scenario { status }', { scenarioId: scenario, note: 'Please' }, author)).toMatchObject({
      scenario: { status: 'IN_REVIEW' },
    });
    expect((await rename(scenario, 'Locked'))['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await call('approveScenario', 'scenario { status }', { scenarioId: scenario }, author))['userErrors']).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect(await call('approveScenario', 'scenario { status }', { scenarioId: scenario, note: 'Good' }, reviewer)).toMatchObject({
      scenario: { status: 'APPROVED' },
    });
    const { data } = await server.graphql(
      `query($id: ID!) { scenario(id: $id) { review { number outcome note mayApprove steps { name approved approvals { by { id } note } } } history { kind } } }`,
      { id: scenario },
      author,
    );
    expect(data!['scenario']!['review']).toEqual({
      number: 1,
      outcome: 'APPROVED',
      note: 'Please',
      mayApprove: false,
      steps: [{ name: 'Second pair of eyes', approved: true, approvals: [{ by: { id: reviewerId }, note: 'Good' }] }],
    });
    const kinds = (data!['scenario']!['history'] as unknown as AnswerData[]).map((event) => event['kind']);
    expect(kinds).toEqual(['CREATED', 'SHARED', 'REVIEW_REQUESTED', 'APPROVED']);
    expect(await call('applyScenario', 'scenario { status }', { scenarioId: scenario }, author)).toMatchObject({
      scenario: { status: 'APPLIED' },
    });
  });

  test('is void when the scenario is edited after its approval', async () => {
    await policy([{ name: 'Second pair of eyes', notAuthor: true }]);
    const scenario = await draft('Edited later');
    await call('requestReview', 'scenario { status }', { scenarioId: scenario }, author);
    await call('approveScenario', 'scenario { status }', { scenarioId: scenario }, reviewer);
    expect((await rename(scenario, 'Other'))['userErrors']).toEqual([]);
    const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { status review { outcome } } }', { id: scenario }, author);
    expect(data!['scenario']).toEqual({ status: 'DRAFT', review: { outcome: 'VOIDED' } });
    expect((await call('applyScenario', 'revision', { scenarioId: scenario }, author))['userErrors']).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  test('asks only for the steps whose condition holds, and says why', async () => {
    await policy([
      { name: 'Finance', condition: { runRateIncreaseOver: { minor: 100_000, currency: 'EUR' } } },
      { name: 'Team', condition: { teamKeys: [keys['team']] } },
      { name: 'Closing', condition: { changeKinds: ['CLOSE_POSITION'] } },
      { name: 'Coverage', condition: { coverageLost: true } },
    ]);
    const stepsOf = async (scenario: string): Promise<string[]> => {
      const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { neededApprovals } }', { id: scenario }, author);
      return (data!['scenario']!['neededApprovals'] as unknown as string[]).map((words) => words.split(':')[0]!);
    };
    const cheap = await emptyDraft('Cheap');
    expect(await stepsOf(cheap)).toEqual([]);
    await call(
      'createPosition',
      'position { key }',
      { scenarioId: cheap, title: 'Cheap', annualCost: { minor: 100_000, currency: 'EUR' } },
      author,
    );
    expect(await stepsOf(cheap)).toEqual([]);
    await call(
      'createPosition',
      'position { key }',
      { scenarioId: cheap, title: 'Dear', annualCost: { minor: 1, currency: 'EUR' } },
      author,
    );
    expect(await stepsOf(cheap)).toEqual(['Finance']);
    const closing = await emptyDraft('Closing');
    await call('closePosition', 'position { key }', { scenarioId: closing, positionId: keys['seat'], endDate: '2026-12-31' }, author);
    expect(await stepsOf(closing)).toEqual(['Team', 'Closing']);
    const losing = await emptyDraft('Losing');
    await call(
      'endRoleAssignment',
      'assignment { key }',
      { scenarioId: losing, assignmentId: keys['role'], endDate: '2026-08-31' },
      author,
    );
    expect(await stepsOf(losing)).toEqual(['Coverage']);
  });

  test('sends single changes back, and cannot be approved until they are dealt with', async () => {
    await policy([]);
    const scenario = await draft('Judged');
    await call('requestReview', 'scenario { status }', { scenarioId: scenario }, author);
    const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { changes { nodes { id } } } }', { id: scenario }, author);
    const changeId = data!['scenario']!['changes']!['nodes']![0]!['id']!;
    const judged = await call(
      'judgeChange',
      'scenario { changes { nodes { verdict verdictNote verdictBy { id } } } }',
      { scenarioId: scenario, changeId, verdict: 'SENT_BACK', note: 'Why?' },
      reviewer,
    );
    expect(judged['scenario']!['changes']!['nodes']).toEqual([
      { verdict: 'SENT_BACK', verdictNote: 'Why?', verdictBy: { id: reviewerId } },
    ]);
    expect((await call('approveScenario', 'scenario { status }', { scenarioId: scenario }, reviewer))['userErrors']).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(await call('sendBackScenario', 'scenario { status }', { scenarioId: scenario, note: 'See there' }, reviewer)).toMatchObject({
      scenario: { status: 'DRAFT' },
    });
    expect((await call('approveScenario', 'scenario { status }', { scenarioId: scenario }, reviewer))['userErrors']).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(
      (await call('judgeChange', 'scenario { id }', { scenarioId: scenario, changeId, verdict: null }, reviewer))['userErrors'],
    ).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('can be withdrawn', async () => {
    await policy([]);
    const scenario = await draft('Withdrawn');
    await call('requestReview', 'scenario { status }', { scenarioId: scenario }, author);
    expect((await call('applyScenario', 'revision', { scenarioId: scenario }, author))['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await call('withdrawReview', 'scenario { status }', { scenarioId: scenario }, author)).toMatchObject({
      scenario: { status: 'DRAFT' },
    });
    expect((await call('withdrawReview', 'scenario { status }', { scenarioId: scenario }, author))['userErrors']).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });
});

describe('a discussion', () => {
  test('holds comments on the scenario and on changes, with answers, which only their authors change', async () => {
    const scenario = await draft('Discussed');
    const first = await call(
      'addScenarioComment',
      'comment { id text author { id } mine }',
      { scenarioId: scenario, text: ' Why now? ' },
      reviewer,
    );
    expect(first['comment']).toMatchObject({ text: 'Why now?', author: { id: reviewerId }, mine: true });
    const id = first['comment']!['id']!;
    await call('addScenarioComment', 'comment { id }', { scenarioId: scenario, replyTo: id, text: 'Because' }, author);
    expect(
      (await call('editScenarioComment', 'comment { id }', { scenarioId: scenario, commentId: id, text: 'Mine' }, author))['userErrors'],
    ).toMatchObject([{ code: 'FORBIDDEN' }]);
    await call('editScenarioComment', 'comment { id }', { scenarioId: scenario, commentId: id, text: 'Why today?' }, reviewer);
    await call('deleteScenarioComment', 'comment { id }', { scenarioId: scenario, commentId: id }, reviewer);
    const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { comments { text replyTo } } }', { id: scenario }, author);
    expect(data!['scenario']!['comments']).toEqual([
      { text: null, replyTo: null },
      { text: 'Because', replyTo: id },
    ]);
    expect(
      (await call('addScenarioComment', 'comment { id }', { scenarioId: scenario, changeId: 'none.0', text: 'x' }, author))['userErrors'],
    ).toMatchObject([{ code: 'NOT_FOUND', field: 'changeId' }]);
    expect((await call('addScenarioComment', 'comment { id }', { scenarioId: scenario, text: ' ' }, author))['userErrors']).toMatchObject([
      { code: 'INVALID', field: 'text' },
    ]);
  });
});

describe('the review policy', () => {
  test('refuses steps that nobody could pass, and keeps what was set', async () => {
    await policy([{ name: 'Kept' }]);
    const refused = await call('updateReviewPolicy', 'reviewPolicy { steps { name } }', {
      steps: [
        { name: ' ' },
        { name: 'A', minApprovals: 0 },
        { name: 'B', approvers: ['nobody'] },
        { name: 'C', minApprovals: 2, approvers: [reviewerId] },
      ],
    });
    expect((refused['userErrors'] as unknown as AnswerData[]).map((error) => error['field'])).toEqual([
      'steps.0.name',
      'steps.1.minApprovals',
      'steps.2.approvers',
      'steps.3.minApprovals',
    ]);
    const { data } = await server.graphql('{ reviewPolicy { steps { name minApprovals approvers { id } condition { coverageLost } } } }');
    expect(data!['reviewPolicy']).toEqual({ steps: [{ name: 'Kept', minApprovals: 1, approvers: [], condition: null }] });
  });
});

async function call(name: string, fields: string, input: Record<string, unknown>, token?: string): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message field } } }`;
  const { data, errors } = await server.graphql(query, { input }, token);
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}

async function policy(steps: readonly Record<string, unknown>[]): Promise<void> {
  expect((await call('updateReviewPolicy', 'reviewPolicy { steps { name } }', { steps }))['userErrors']).toEqual([]);
}

async function emptyDraft(name: string): Promise<string> {
  return (await call('createScenario', 'scenario { id }', { name }, author))['scenario']!['id']!;
}

/** A scenario of the author's with one change, on which the reviewer may comment. */
async function draft(name: string): Promise<string> {
  const scenario = await emptyDraft(name);
  await call('shareScenario', 'scenario { id }', { scenarioId: scenario, with: reviewerId, access: 'COMMENT' }, author);
  await rename(scenario, name);
  return scenario;
}

function rename(scenario: string, title: string): Promise<AnswerData> {
  return call('updatePosition', 'position { title }', { scenarioId: scenario, positionId: keys['seat'], title, effectiveOn: null }, author);
}

async function idOf(token: string): Promise<string> {
  const { data } = await server.graphql('{ viewer { id } }', {}, token);
  return Buffer.from(data!['viewer']!['id']!, 'base64url').toString().split(':')[1]!;
}
