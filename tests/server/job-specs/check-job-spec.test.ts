import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkJobSpec, LONGEST_JOB_SPEC, LONGEST_JOB_TITLE } from '@tandem/shared/job-spec/check-job-spec';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const QUERY = `query ($title: String!, $text: String!) {
  checkJobSpec(title: $title, text: $text) { rule message suggestion family from to quote }
}`;
const TEXT =
  '# Project Manager\r\n\r\n## Responsibilities\r\n\r\n- Own the **product roadmap** 🚀\r\n- Prioritise the backlog\r\n\r\nWe want a ninja.\r\n';

test('any text is checked, without an organization, and every place is one of the text that was sent', async () => {
  const { data, errors } = await server.graphql(QUERY, { title: 'Project Manager', text: TEXT }, await server.token('hiring:read'));
  expect(errors).toBeUndefined();
  expect(data!['checkJobSpec']).toEqual(checkJobSpec('Project Manager', TEXT));
  const confusion = (data!['checkJobSpec'] as unknown as { rule: string }[]).filter(({ rule }) => rule === 'ROLE_CONFUSION');
  expect(confusion).toMatchObject([
    { family: 'PROJECT_MANAGEMENT', from: null, to: null, quote: 'Project Manager' },
    { family: 'PRODUCT_MANAGEMENT', quote: 'Own the **product roadmap' },
    { family: 'PRODUCT_MANAGEMENT', quote: 'Prioritise the backlog' },
  ]);
});

test('it needs the scope hiring:read', async () => {
  const { errors } = await server.graphql(QUERY, { title: 'x', text: 'y' }, await server.token('org:read', 'org:write'));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { errors: signedOut } = await server.graphql(QUERY, { title: 'x', text: 'y' }, null);
  expect(signedOut?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a text or a title that is too long is refused with the length that is allowed; the longest is answered', async () => {
  const longest = 'We plan. '.repeat(LONGEST_JOB_SPEC).slice(0, LONGEST_JOB_SPEC);
  expect((await server.graphql(QUERY, { title: '', text: longest })).errors).toBeUndefined();
  const { errors } = await server.graphql(QUERY, { title: '', text: `${longest}.` });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(String(LONGEST_JOB_SPEC)) }]);
  const title = await server.graphql(QUERY, { title: 'x'.repeat(LONGEST_JOB_TITLE + 1), text: '' });
  expect(title.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('an empty text has no place, and is told to be short', async () => {
  const { data } = await server.graphql(QUERY, { title: '', text: '' });
  expect(data!.checkJobSpec).toMatchObject([{ rule: 'LENGTH', from: null, quote: null }]);
});
