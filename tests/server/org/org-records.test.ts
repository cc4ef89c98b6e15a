import { orgFromRecords, type OrgRecordsSnapshot } from '@tandem/shared/org/org-from-records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.graphql(`mutation { editOrg(input: { edits: [
    { createPosition: { key: "a-position-of-ours-1", title: "Boss", annualCost: { minor: 777, currency: "EUR" } } }
    { updatePosition: { positionId: "a-position-of-ours-1", annualCost: { minor: 888, currency: "EUR" }, effectiveOn: "2030-01-01" } }
    { createInitiative: { name: "Work", kind: PROJECT, budget: { minor: 999, currency: "EUR" } } }
  ] }) { revision } }`);
});
afterAll(() => server.stop());

async function records(token?: string): Promise<OrgRecordsSnapshot> {
  const { data } = await server.graphql('{ org { records } }', {}, token);
  return (data as never as { org: { records: OrgRecordsSnapshot } }).org.records;
}

test('the records make the organization anew, with pay for whoever may see it', async () => {
  const sent = await records();
  const org = orgFromRecords(sent);
  expect(org.revision).toBe(1);
  expect(org.position('a-position-of-ours-1')!.versions.map(({ annualCost }) => annualCost?.minor)).toEqual([777, 888]);
});

test('without pay:read no pay is in the records, nor a version that only pay made; budgets are as everywhere', async () => {
  const sent = await records(await server.token('org:read'));
  expect(sent.position[0]!.versions).toMatchObject([{ title: 'Boss', annualCost: null, payRange: null }]);
  expect(sent.position[0]!.versions).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toMatch(/777|888/);
  expect(sent.initiative[0]!.budget).toEqual({ minor: 999, currency: 'EUR' });
});
