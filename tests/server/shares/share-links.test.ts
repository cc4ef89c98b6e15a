import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, initiativeMade, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

// The server stands at 2026-06-15T12:00Z.
const TODAY = day('2026-06-15');
let server: TestServer;
let reader: string;
beforeAll(async () => {
  server = await startTestServer();
  reader = await server.token('org:read');
  await server.act(
    teamMade('lab'),
    teamMade('yard'),
    personMade('Ada Lovelace'),
    positionMade('seat', { annualCost: { minor: 987_654_00, currency: 'EUR' } }),
    initiativeMade('atlas', { teamKey: 'lab', kind: 'PRODUCT', budget: { minor: 36_500_000, currency: 'EUR' } }),
    roleAssigned('why', 'atlas', 'Ada Lovelace', { endDate: TODAY - 5 }),
    initiativeMade('bridge', { teamKey: 'yard' }),
    roleAssigned('why-bridge', 'bridge', 'Ada Lovelace', { endDate: TODAY + 30 }),
    roleAssigned('how-bridge', 'bridge', 'Ada Lovelace', { role: 'PROJECT_OWNER' }),
  );
});
afterAll(() => server.stop());

describe('a share link', () => {
  it('shows the coverage without an account; names and money only where it has them, pay never', async () => {
    const plain = await opened(await made({ name: 'Board', days: 30 }));
    expect(plain.body).toMatchObject({ name: 'Board', day: '2026-06-15', team: null, exposure: null, counts: { initiativeCount: 2 } });
    expect(JSON.stringify(plain.body)).not.toMatch(/Lovelace|36500000|98765400/);
    const full = await opened(await made({ name: 'Board', days: 30, showsNames: true, showsMoney: true }));
    expect(full.body).toMatchObject({ exposure: [{ currency: 'EUR' }], forecast: [{ initiative: 'bridge', person: 'Ada Lovelace' }] });
    expect(JSON.stringify(full.body)).not.toContain('98765400');
  });

  it('of a team shows that team alone', async () => {
    const { body } = await opened(await made({ name: 'Lab', days: 1, teamId: 'lab' }));
    expect(body).toMatchObject({ team: 'lab', counts: { initiativeCount: 1 }, forecast: [] });
    expect(JSON.stringify(body)).not.toContain('bridge');
  });

  it('shows the same numbers as GraphQL', async () => {
    const { body } = await opened(await made({ name: 'Numbers', days: 1, showsMoney: true }));
    const { data } = await server.graphql(
      `{ org { coverage { initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount exposure { minor currency }
         timeline(from: "2026-06-15", to: "2027-06-15", step: MONTH) { date initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount }
         gaps { nodes { role from to reason severity } } forecast { cause isBeingFilled } } } }`,
    );
    const { gaps, forecast, timeline, exposure, ...counts } = data!['org']!['coverage'] as unknown as Record<string, unknown>;
    expect(body).toMatchObject({ counts, timeline, exposure, gaps: (gaps as { nodes: unknown[] }).nodes, forecast });
  });

  it('shows nothing once it has expired, was revoked, or was never made', async () => {
    const path = await made({ name: 'Short', days: 1 });
    const { data } = await server.graphql('{ shareLinks { id name } }', {}, reader);
    const link = (data!['shareLinks'] as unknown as { id: string; name: string }[]).find(({ name }) => name === 'Short')!;
    const revoke = 'mutation($id: ID!) { revokeShareLink(input: { id: $id }) { shareLink { id } userErrors { code } } }';
    // Another reader may not revoke it.
    const other = await server.token('org:read');
    const refused = await server.graphql(revoke, { id: link.id }, other);
    expect(refused.data!['revokeShareLink']).toEqual({ shareLink: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await opened(path)).status).toBe(200);
    await server.graphql(revoke, { id: link.id }, reader);
    expect((await opened(path)).status).toBe(404);
    expect((await opened('/shared/nothing')).status).toBe(404);
  });

  it('is refused for a team that is not there, for no day and for more than a year', async () => {
    for (const [input, field] of [
      [{ name: 'x', days: 1, teamId: 'nothing' }, 'teamId'],
      [{ name: 'x', days: 0 }, 'days'],
      [{ name: 'x', days: 367 }, 'days'],
      [{ name: ' ', days: 1 }, 'name'],
    ] as const) {
      const { data } = await create(input);
      expect(data!['createShareLink']).toMatchObject({ path: null, userErrors: [{ field }] });
    }
  });
});

function create(input: object) {
  return server.graphql(
    'mutation($input: CreateShareLinkInput!) { createShareLink(input: $input) { path userErrors { code field } } }',
    { input },
    reader,
  );
}

async function made(input: object): Promise<string> {
  const { data } = await create(input);
  return data!['createShareLink']!['path'] as string;
}

async function opened(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url}/shares/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: path.split('/').at(-1) }),
  });
  return { status: response.status, body: await response.json() };
}
