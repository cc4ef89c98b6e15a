import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRule } from '../../shared/changes/broken-rule.ts';
import { initiativeMade, personMade, positionMade, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { done, request, seen } from './requisition-requests.ts';

const UNAPPROVED = ['DRAFT', 'PENDING_APPROVAL', 'CANCELLED'];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('delivery'),
    personMade('ada'),
    initiativeMade('atlas', { teamKey: 'delivery' }),
    ...Array.from({ length: 12 }, (_, i) => positionMade(`seat${i}`, { teamKey: 'delivery', annualCost: { minor: 100, currency: 'EUR' } })),
  );
});
afterAll(() => server.stop());

describe('no seat opens unapproved', () => {
  it('by undoing and giving again: what comes back is what was approved, and what was never approved does not come', async () => {
    const key = await approved('seat0');
    await done(server, 'updateRequisition', { requisitionId: key, title: 'Something else' });
    expect((await seen(server, key)).status).toBe('DRAFT');
    await step('undoChange');
    expect(await seen(server, key)).toMatchObject({ status: 'APPROVED', title: 'seat0' });
    await step('redoChange');
    expect(await seen(server, key)).toMatchObject({ status: 'DRAFT', title: 'Something else', approval: null });
    expect((await request(server, 'openRequisition', { requisitionId: key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it('by undoing at a cost that has grown since', async () => {
    const key = await approved('seat1');
    await done(server, 'openRequisition', { requisitionId: key });
    await done(server, 'cancelRequisition', { requisitionId: key });
    await server.act({
      kind: 'UPDATE_POSITION',
      positionKey: 'seat1',
      set: { annualCost: { minor: 900, currency: 'EUR' } },
      effectiveOn: null,
    });
    const { data } = await server.graphql('mutation { undoChange(input: {}) { userErrors { code } } }');
    expect(data!['undoChange']!['userErrors']).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await seen(server, key)).status).toBe('CANCELLED');
  });

  it('in a scenario: there it is drafted, changed and cancelled, and nothing else', async () => {
    const scenarioId = await scenario('Plan');
    const made = await done(server, 'createRequisition', { scenarioId, positionIds: ['seat2'] });
    for (const mutation of [
      'submitRequisition',
      'openRequisition',
      'holdRequisition',
      'resumeRequisition',
      'reopenRequisition',
      'approveRequisition',
    ])
      expect((await request(server, mutation, { scenarioId, requisitionId: made.key })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    await done(server, 'updateRequisition', { scenarioId, requisitionId: made.key, title: 'Planned' });
    await applied(scenarioId);
    expect(await seen(server, made.key)).toMatchObject({ status: 'DRAFT', title: 'Planned', approval: null });
  });

  it('by a scenario that changed what was approved meanwhile: it is a conflict, and nothing changes', async () => {
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat3'] });
    const scenarioId = await scenario('Retitle');
    await done(server, 'updateRequisition', { scenarioId, requisitionId: key, title: 'Retitled' });
    for (const mutation of ['submitRequisition', 'approveRequisition', 'openRequisition'])
      await done(server, mutation, { requisitionId: key });
    expect(await apply(scenarioId)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await seen(server, key)).toMatchObject({ status: 'OPEN', title: 'seat3' });
  });

  it('by merging a scenario that changed it into one that knows it as open, whoever is to win', async () => {
    for (const onConflict of ['REFUSE', 'KEEP_INTO', 'KEEP_FROM']) {
      const { key } = await done(server, 'createRequisition', { openings: 1, title: `Merged ${onConflict}` });
      const from = await scenario(`Retitle ${onConflict}`);
      await done(server, 'updateRequisition', { scenarioId: from, requisitionId: key, title: 'Merged in' });
      for (const mutation of ['submitRequisition', 'approveRequisition', 'openRequisition'])
        await done(server, mutation, { requisitionId: key });
      const into = await scenario(`Knows it as open ${onConflict}`);
      await server.graphql('mutation($i: MergeScenarioInput!) { mergeScenario(input: $i) { userErrors { code } } }', {
        i: { scenarioId: into, fromScenarioId: from, onConflict },
      });
      const { data } = await server.graphql(
        'query($id: ID!, $scenarioId: ID) { org(scenarioId: $scenarioId) { requisition(id: $id) { title status approval { approvedOn } } } }',
        { id: key, scenarioId: into },
      );
      const { title, status } = data!['org']!['requisition'] as unknown as { title: string; status: string };
      if (title === 'Merged in') expect(UNAPPROVED).toContain(status);
      else expect([title, status]).toEqual([`Merged ${onConflict}`, 'OPEN']);
    }
  });

  it('by taking an applied scenario back', async () => {
    const key = await approved('seat4');
    const scenarioId = await scenario('Cancel it');
    await done(server, 'cancelRequisition', { scenarioId, requisitionId: key });
    await applied(scenarioId);
    expect((await seen(server, key)).status).toBe('CANCELLED');
    await done(server, 'reopenRequisition', { requisitionId: key });
    await server.graphql('mutation($id: ID!) { revertScenario(input: { scenarioId: $id }) { userErrors { code } } }', { id: scenarioId });
    expect(UNAPPROVED).toContain((await seen(server, key)).status);
  });

  it('by an approval whose content has changed, or that is not the approver’s to give', async () => {
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat5'] });
    await setSteps([{ name: 'Finance', notRequester: true }]);
    await done(server, 'submitRequisition', { requisitionId: key });
    expect((await request(server, 'approveRequisition', { requisitionId: key })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const other = await server.token('org:read', 'hiring:read', 'hiring:write');
    await server.act({
      kind: 'UPDATE_POSITION',
      positionKey: 'seat5',
      set: { annualCost: { minor: 5000, currency: 'EUR' } },
      effectiveOn: null,
    });
    expect((await request(server, 'approveRequisition', { requisitionId: key }, other)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await seen(server, key)).status).toBe('PENDING_APPROVAL');
    await setSteps([{ name: 'Approval' }]);
  });

  it('by any act at all, even one that says so outright; without the record’s rule it would (the control)', async () => {
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat6'] });
    const force = (org: Org) => {
      const { version: _version, ...record } = org.requisition(key)!;
      return applyAct(org, [{ kind: 'RESTORE_RECORD', recordKind: 'requisition', record: { ...record, status: 'OPEN' } }]);
    };
    const { store } = server.services;
    expect(await store.commit({ actor: null, label: 'Force', decide: force })).toMatchObject({
      ok: false,
      refusals: [{ code: 'CONFLICT' }],
    });
    expect((await seen(server, key)).status).toBe('DRAFT');
    await store.commit({ actor: null, label: 'Force', decide: (org) => withoutTheRule(() => force(org)) });
    expect((await seen(server, key)).status).toBe('OPEN');
  });
});

function withoutTheRule<T>(work: () => T): T {
  let result: T | undefined;
  brokenRule('RESTORE_RECORD', { decide: () => null }, () => (result = work()));
  return result!;
}

describe('the approval chain', () => {
  it('asks only for the steps whose condition holds, and lets a delegate approve in the place of an approver for its days', async () => {
    const boss = await server.token('org:read', 'hiring:read', 'hiring:write');
    const deputy = await server.token('org:read', 'hiring:read', 'hiring:write');
    const [bossId, deputyId] = [await accountOf(boss), await accountOf(deputy)];
    await setSteps([
      { name: 'Boss', approvers: [bossId] },
      { name: 'Board', condition: { seatsFrom: 3 } },
    ]);
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat7'] });
    expect(await done(server, 'submitRequisition', { requisitionId: key })).toMatchObject({
      approval: { steps: [{ name: 'Boss' }], openStep: { name: 'Boss' } },
    });
    expect((await request(server, 'approveRequisition', { requisitionId: key }, deputy)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await delegates({ accountId: bossId, delegates: [] }, deputy)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await delegates({ delegates: [{ to: deputyId, firstDay: '2026-06-16', lastDay: '2026-06-20' }] }, boss)).toEqual([]);
    expect((await request(server, 'approveRequisition', { requisitionId: key }, deputy)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await delegates({ delegates: [{ to: deputyId, firstDay: '2026-06-10', lastDay: '2026-06-20' }] }, boss)).toEqual([]);
    expect(await done(server, 'approveRequisition', { requisitionId: key }, deputy)).toMatchObject({
      status: 'APPROVED',
      approval: { verdicts: [{ onBehalfOf: { name: expect.any(String) as string } }] },
    });
    await setSteps([{ name: 'Approval' }]);
  });

  it('is reminded of at most once a day by each, and seen by whom it waits for', async () => {
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat8'] });
    expect((await request(server, 'remindApprovers', { requisitionId: key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await done(server, 'submitRequisition', { requisitionId: key });
    expect(await done(server, 'remindApprovers', { requisitionId: key })).toMatchObject({
      approval: { reminders: [{ day: '2026-06-15' }] },
    });
    expect((await request(server, 'remindApprovers', { requisitionId: key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { data } = await server.graphql('{ org { requisitions(filter: { waitingForMe: true }) { nodes { key } } } }');
    expect(data!['org']!['requisitions']!['nodes']).toContainEqual({ key });
  });

  it('tells webhooks in the same transaction that it is approved, opened and filled', async () => {
    await server.graphql(
      'mutation { createWebhook(input: { name: "ATS", url: "https://ats.example/hook", events: [REQUISITION_APPROVED, REQUISITION_OPENED, REQUISITION_FILLED] }) { userErrors { message } } }',
    );
    const key = await approved('seat9');
    const { seats } = await done(server, 'openRequisition', { requisitionId: key });
    await done(server, 'fillRequisitionSeat', { requisitionId: key, seatKey: seats[0]!.key, personId: 'ada' });
    const kinds = await server.services.database.read((manager) =>
      manager.query<{ kind: string }[]>('SELECT kind FROM webhook_deliveries ORDER BY id'),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['requisition.approved', 'requisition.opened', 'requisition.filled']);
  });

  it('hides what is paid: whoever may not see pay reads no cost of a requisition', async () => {
    const key = await approved('seat10');
    const token = await server.token('org:read', 'hiring:read');
    const { data } = await server.graphql(
      'query($id: ID!) { org { requisition(id: $id) { annualCost { minor } } records } }',
      { id: key },
      token,
    );
    expect(data!['org']!['requisition']!['annualCost']).toBeNull();
    expect(JSON.stringify(data!['org']!['records'])).not.toContain('"annualCosts":{"');
    expect((await request(server, 'createRequisition', { initiativeId: 'atlas', role: PROJECT_OWNER, forGap: true })).userErrors).toEqual(
      [],
    );
  });
});

async function approved(position: string): Promise<string> {
  const { key } = await done(server, 'createRequisition', { positionIds: [position] });
  await done(server, 'submitRequisition', { requisitionId: key });
  await done(server, 'approveRequisition', { requisitionId: key });
  return key;
}

async function step(mutation: 'undoChange' | 'redoChange'): Promise<void> {
  const { data } = await server.graphql(`mutation { ${mutation}(input: {}) { userErrors { message } } }`);
  expect(data![mutation]!['userErrors']).toEqual([]);
}

async function scenario(name: string): Promise<string> {
  const { data } = await server.graphql('mutation($name: String!) { createScenario(input: { name: $name }) { scenario { id } } }', {
    name,
  });
  return data!['createScenario']!['scenario']!['id'] as string;
}

async function apply(id: string): Promise<readonly unknown[]> {
  const { data } = await server.graphql(
    'mutation($id: ID!) { applyScenario(input: { scenarioId: $id }) { userErrors { code message } } }',
    { id },
  );
  return data!['applyScenario']!['userErrors'] as readonly unknown[];
}

async function applied(id: string): Promise<void> {
  expect(await apply(id)).toEqual([]);
}

async function setSteps(steps: readonly object[]): Promise<void> {
  const { data } = await server.graphql(
    'mutation($steps: [ApprovalChainStepInput!]!) { updateRequisitionApprovalSteps(input: { steps: $steps }) { userErrors { message } } }',
    { steps },
  );
  expect(data!['updateRequisitionApprovalSteps']!['userErrors']).toEqual([]);
}

async function delegates(input: object, token: string): Promise<readonly unknown[]> {
  const { data } = await server.graphql(
    'mutation($input: SetApprovalDelegatesInput!) { setApprovalDelegates(input: $input) { userErrors { code message } } }',
    { input },
    token,
  );
  return data!['setApprovalDelegates']!['userErrors'] as readonly unknown[];
}

/** The id by which a token is named as an approver. */
async function accountOf(token: string): Promise<string> {
  const { key } = await done(server, 'createRequisition', { positionIds: ['seat11'] }, token);
  await done(server, 'submitRequisition', { requisitionId: key }, token);
  const { data } = await server.graphql('query($id: ID!) { org { requisition(id: $id) { approval { requestedBy { id } } } } }', {
    id: key,
  });
  await done(server, 'cancelRequisition', { requisitionId: key });
  return data!['org']!['requisition']!['approval']!['requestedBy']!['id'] as string;
}
