import { ChangeSet } from '@codemirror/state';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothDatabases } from '../../support/both-databases.ts';
import { positionMade, teamMade } from '../../support/small-org.ts';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';
import { done } from '../hiring/requisition-requests.ts';

let server: TestServer;
let writer: string;

const SHOWN =
  'key version textVersion title text status mayEdit mayApprove lockedBecause facts { remote pay { minMinor maxMinor currency unit } }';

async function call(
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  fields = `jobSpec { ${SHOWN} }`,
  token = writer,
): Promise<AnswerData> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const named = { ...INPUTS, [mutation]: INPUTS[mutation] ?? type }[mutation];
  const query = `mutation ($input: ${named}!) { it: ${mutation}(input: $input) { ${fields} userErrors { code message field } } }`;
  const { data, errors } = await server.graphql(query, { input }, token);
  expect(errors).toBeUndefined();
  return data!['it']!;
}
const APPROVAL = 'JobSpecApprovalInput';
const INPUTS: Readonly<Record<string, string>> = {
  requestJobSpecApproval: APPROVAL,
  approveJobSpec: APPROVAL,
  sendBackJobSpec: APPROVAL,
  withdrawJobSpecApproval: APPROVAL,
  reviseJobSpec: APPROVAL,
  archiveJobSpec: APPROVAL,
  unarchiveJobSpec: APPROVAL,
};

async function make(text: string, title = 'Product Owner'): Promise<string> {
  return (await call('createJobSpec', { title, text }))['jobSpec']!['key']!;
}
const edit = (jobSpecId: string, baseVersion: number, sets: readonly ChangeSet[], clientId = 'window') =>
  call(
    'editJobSpecText',
    { jobSpecId, clientId, baseVersion, changes: sets.map((set) => JSON.stringify(set.toJSON())) },
    'textVersion accepted reload edits { textVersion clientId changes by { name } }',
  );
const read = async (id: string, fields: string): Promise<AnswerData> =>
  (await server.graphql(`query ($id: ID!) { jobSpec(id: $id) { ${fields} } }`, { id }, writer)).data!['jobSpec']!;

onBothDatabases('A job spec', (newUrl) => {
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: newUrl() });
    writer = await server.token('hiring:read', 'hiring:write', 'org:read');
  });
  afterAll(() => server.stop());

  describe('the text', () => {
    test('is edited by change sets; whoever was behind is given what came in between, and nothing of theirs is taken', async () => {
      const key = await make('We plan.\n');
      const first = await edit(key, 0, [ChangeSet.of({ from: 3, to: 7, insert: 'build' }, 9)], 'one');
      expect(first).toMatchObject({ accepted: true, textVersion: 1, userErrors: [] });
      const late = await edit(key, 0, [ChangeSet.of({ from: 0, insert: 'Here: ' }, 9)], 'two');
      expect(late).toMatchObject({ accepted: false, textVersion: 1, edits: [{ clientId: 'one', textVersion: 1 }], userErrors: [] });
      expect(await read(key, 'text textVersion')).toEqual({ text: 'We build.\n', textVersion: 1 });
    });

    test.each([
      ['no JSON', 'x'],
      ['made for another length', JSON.stringify(ChangeSet.of({ from: 0, insert: 'x' }, 400).toJSON())],
      ['with half a character', JSON.stringify(ChangeSet.of({ from: 0, insert: '\ud800' }, 9).toJSON())],
      ['with a control character', JSON.stringify(ChangeSet.of({ from: 0, insert: 'a\u0000b' }, 9).toJSON())],
      ['with lengths that are none', '[-1, 10]'],
      ['with a line break inside a line', '[[0, "a\\nb"], 9]'],
      ['beyond all measure', JSON.stringify(ChangeSet.of({ from: 0, insert: 'x'.repeat(60_000) }, 9).toJSON())],
    ])('refuses a change set %s, and stays as it was', async (_what, changes) => {
      const key = await make('We plan.\n');
      const answer = await call('editJobSpecText', { jobSpecId: key, clientId: 'w', baseVersion: 0, changes: [changes] }, 'accepted');
      expect(answer).toMatchObject({ accepted: false, userErrors: [{ code: 'INVALID' }] });
      expect(await read(key, 'text textVersion version')).toEqual({ text: 'We plan.\n', textVersion: 0, version: 1 });
    });

    test('that comes whole is merged in as the words that differ', async () => {
      const key = await make('## Summary\n\nWe plan well.\n\n## Pay\n\nMuch.\n');
      await call('updateJobSpec', { jobSpecId: key, text: '## Summary\r\n\r\nWe plan very well.\r\n\r\n## Pay\r\n\r\nEnough.\r\n' });
      const { edits } = (await edit(key, 0, [])) as unknown as { edits: { changes: string }[] };
      const inserted = edits.flatMap(({ changes }) =>
        (JSON.parse(changes) as unknown[]).filter(Array.isArray).flatMap((part) => (part as unknown[]).slice(1)),
      );
      expect(inserted.join('').length).toBeLessThan(20);
      expect(await read(key, 'text')).toEqual({ text: '## Summary\n\nWe plan very well.\n\n## Pay\n\nEnough.\n' });
    });

    test('needs the scope hiring:write to be changed', async () => {
      const key = await make('x');
      const reader = await server.token('hiring:read');
      const query = 'mutation ($i: EditJobSpecTextInput!) { editJobSpecText(input: $i) { accepted } }';
      const { errors } = await server.graphql(query, { i: { jobSpecId: key, clientId: 'w', baseVersion: 0, changes: [] } }, reader);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('comments', () => {
    test('stay with their words while the text around them changes, and say so when the words are gone', async () => {
      const key = await make('We plan the work.');
      await call('addJobSpecComment', { jobSpecId: key, from: 3, to: 7, text: 'How?' });
      await edit(key, 0, [ChangeSet.of({ from: 0, insert: 'Today ' }, 17)]);
      expect(await read(key, 'comments { from to quote text mine }')).toEqual({
        comments: [{ from: 9, to: 13, quote: 'plan', text: 'How?', mine: true }],
      });
      await edit(key, 1, [ChangeSet.of({ from: 8, to: 14 }, 23)]);
      expect(await read(key, 'comments { from to quote }')).toEqual({ comments: [{ from: null, to: null, quote: 'plan' }] });
    });

    test('on words that were chosen in an older text find their place in the newest', async () => {
      const key = await make('We plan the work.');
      await edit(key, 0, [ChangeSet.of({ from: 0, insert: 'Today ' }, 17)]);
      await call('addJobSpecComment', { jobSpecId: key, from: 3, to: 7, textVersion: 0, text: 'How?' });
      expect(await read(key, 'comments { from to quote }')).toEqual({ comments: [{ from: 9, to: 13, quote: 'plan' }] });
    });

    test('are answered, settled and deleted; those of others are not to be changed', async () => {
      const key = await make('We plan.');
      await call('addJobSpecComment', { jobSpecId: key, text: 'All in all?' });
      const [{ id }] = (await read(key, 'comments { id }'))['comments'] as unknown as [{ id: string }];
      await call('addJobSpecComment', { jobSpecId: key, replyTo: id, text: 'Fine.' });
      await call('resolveJobSpecComment', { jobSpecId: key, commentId: id, resolved: true });
      const other = await server.token('hiring:read', 'hiring:write');
      const refused = await call('editJobSpecComment', { jobSpecId: key, commentId: id, text: 'Mine now' }, 'jobSpec { key }', other);
      expect(refused['userErrors']).toMatchObject([{ code: 'FORBIDDEN' }]);
      await call('deleteJobSpecComment', { jobSpecId: key, commentId: id });
      expect(await read(key, 'comments { text replyTo resolvedAt }')).toEqual({
        comments: [
          { text: null, replyTo: null, resolvedAt: '2026-06-15T12:00:00.000Z' },
          { text: 'Fine.', replyTo: id, resolvedAt: null },
        ],
      });
    });
  });

  describe('versions', () => {
    test('are kept by name, and brought back as an edit after what is there was kept', async () => {
      const key = await make('One.');
      await call('saveJobSpecVersion', { jobSpecId: key, label: 'First try' });
      await call('updateJobSpec', { jobSpecId: key, text: 'Two.', facts: { remote: true } });
      await call('restoreJobSpecVersion', { jobSpecId: key, number: 1 });
      expect(await read(key, 'text textVersion facts { remote } versions { number label text isApproved }')).toEqual({
        text: 'One.',
        textVersion: 2,
        facts: { remote: false },
        versions: [
          { number: 2, label: 'Before version 1 was brought back', text: 'Two.', isApproved: false },
          { number: 1, label: 'First try', text: 'One.', isApproved: false },
        ],
      });
    });
  });

  describe('approval', () => {
    test('locks the text, keeps what was approved, and a revision needs another one', async () => {
      const key = await make('## Summary\n\nA job.');
      const asked = await call('requestJobSpecApproval', { jobSpecId: key, note: 'Please' });
      expect(asked['jobSpec']).toMatchObject({ status: 'IN_REVIEW', mayEdit: false, mayApprove: true });
      const locked = await edit(key, 0, [ChangeSet.of({ from: 0, insert: 'x' }, 18)]);
      expect(locked).toMatchObject({ accepted: false, userErrors: [{ code: 'FORBIDDEN', message: expect.stringContaining('withdraw') }] });
      const stale = await call('approveJobSpec', { jobSpecId: key, expectedVersion: 1 });
      expect(stale['userErrors']).toMatchObject([{ code: 'STALE_VERSION' }]);
      const { jobSpec } = await call('approveJobSpec', { jobSpecId: key, expectedVersion: 2 });
      expect(jobSpec).toMatchObject({ status: 'APPROVED', mayEdit: false });
      expect((await call('updateJobSpec', { jobSpecId: key, title: 'Other' }))['userErrors']).toMatchObject([{ code: 'FORBIDDEN' }]);
      const { jobSpec: revised } = await call('reviseJobSpec', { jobSpecId: key });
      expect(revised).toMatchObject({ status: 'DRAFT', mayEdit: true });
      expect(await read(key, 'approval { approvedAt } versions { label isApproved text }')).toEqual({
        approval: null,
        versions: [{ label: 'Approved', isApproved: true, text: '## Summary\n\nA job.' }],
      });
    });

    test('follows the steps that the administrator sets: others than whoever asked, and as many as are wanted', async () => {
      const steps = [{ name: 'Two of us', minApprovals: 2, notRequester: true }];
      const set = await call('updateJobSpecApprovalSteps', { steps }, 'steps { name minApprovals }', await server.token('admin'));
      expect(set['userErrors']).toEqual([]);
      const [ada, grace] = [await server.token('hiring:read', 'hiring:write'), await server.token('hiring:read', 'hiring:write')];
      const key = await make('A job.');
      await call('requestJobSpecApproval', { jobSpecId: key });
      const own = await call('approveJobSpec', { jobSpecId: key });
      expect(own['userErrors']).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('whoever asked') }]);
      expect((await call('approveJobSpec', { jobSpecId: key }, `jobSpec { ${SHOWN} }`, ada))['jobSpec']).toMatchObject({
        status: 'IN_REVIEW',
      });
      expect((await call('approveJobSpec', { jobSpecId: key }, 'jobSpec { key }', ada))['userErrors']).toMatchObject([{ code: 'INVALID' }]);
      expect((await call('approveJobSpec', { jobSpecId: key }, `jobSpec { ${SHOWN} }`, grace))['jobSpec']).toMatchObject({
        status: 'APPROVED',
      });
      await call('updateJobSpecApprovalSteps', { steps: [{ name: 'Approval' }] }, 'steps { name }', await server.token('admin'));
    });
  });

  describe('what is handed out', () => {
    test('is the same at its address and through the API, to be saved and never run', async () => {
      const key = await make('## Summary\n\nA job.<script>alert(1)</script>');
      for (const [ending, format, media] of [
        ['docx', 'DOCX', 'wordprocessingml'],
        ['pdf', 'PDF', 'application/pdf'],
        ['md', 'MARKDOWN', 'text/markdown'],
        ['html', 'HTML', 'text/html'],
        ['jsonld', 'JSON_LD', 'application/ld+json'],
      ] as const) {
        const answer = await fetch(`${server.url}/job-specs/${key}.${ending}`, { headers: { authorization: `Bearer ${writer}` } });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toContain(media);
        expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w. -]+"/);
        expect(answer.headers.get('content-security-policy')).toContain('sandbox');
        const bytes = Buffer.from(await answer.arrayBuffer());
        const shown = await read(key, `export(format: ${format}) { fileName base64 }`);
        const same = Buffer.from(shown['export']!['base64']!, 'base64');
        if (ending === 'docx' || ending === 'pdf') expect(Math.abs(same.length - bytes.length)).toBeLessThan(200);
        else expect(same.equals(bytes)).toBe(true);
      }
    });

    test('names the page on which one applies, which is an address of a page and nothing that runs', async () => {
      const key = await make('A job.');
      const page = (url: string) => call('updateJobSpec', { jobSpecId: key, facts: { url, directApply: true } });
      for (const url of ['javascript:alert(1)', 'mailto:a@b.example', 'jobs/1', `https://a.example/${'x'.repeat(500)}`]) {
        expect((await page(url))['userErrors']).toMatchObject([{ code: 'INVALID', field: 'facts.url' }]);
      }
      expect((await read(key, 'jobPosting'))['jobPosting']).toMatchObject({ directApply: false });
      expect((await page(' https://jobs.example/1 '))['userErrors']).toEqual([]);
      const posted = await read(key, 'facts { url } jobPosting jobPostingProblems');
      expect(posted).toMatchObject({
        facts: { url: 'https://jobs.example/1' },
        jobPosting: { directApply: true, url: 'https://jobs.example/1' },
      });
      expect(JSON.stringify(posted['jobPostingProblems'])).toMatch(/Required by Google: the day on which it was posted/);
    });

    test('is given to nobody without the scope hiring:read', async () => {
      const key = await make('A job.');
      expect((await fetch(`${server.url}/job-specs/${key}.pdf`)).status).toBe(401);
      const other = await server.token('org:read');
      expect((await fetch(`${server.url}/job-specs/${key}.pdf`, { headers: { authorization: `Bearer ${other}` } })).status).toBe(403);
      expect((await fetch(`${server.url}/job-specs/nothing.pdf`, { headers: { authorization: `Bearer ${writer}` } })).status).toBe(404);
    });
  });

  test('a second call with the same key makes no second job spec', async () => {
    const input = { title: 'Once', text: 'x', idempotencyKey: 'make-it-once' };
    const first = await call('createJobSpec', input);
    const second = await call('createJobSpec', input);
    expect(second['jobSpec']!['key']).toBe(first['jobSpec']!['key']);
  });

  test('is found at the requisition that it is for, until it is archived', async () => {
    await server.act(teamMade('loans'), positionMade('loan-seat', { teamKey: 'loans', title: 'Product Owner' }));
    const { key: requisitionId } = await done(server, 'createRequisition', { title: 'Product Owner', positionIds: ['loan-seat'] });
    const made = await call('createJobSpec', { requisitionId, text: 'x' });
    const specs = async () =>
      (await server.graphql('query ($id: ID!) { org { requisition(id: $id) { jobSpecs { key title } } } }', { id: requisitionId }, writer))
        .data!['org']!['requisition']!['jobSpecs'];
    const key = made['jobSpec']!['key'];
    expect(await specs()).toEqual([{ key, title: 'Product Owner' }]);
    await call('archiveJobSpec', { jobSpecId: key });
    expect(await specs()).toEqual([]);
  });
});
