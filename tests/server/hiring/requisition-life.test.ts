import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, incumbentAssigned, initiativeMade, personMade, positionMade, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { done, request, seen } from './requisition-requests.ts';

const eur = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('delivery'),
    positionMade('head', { teamKey: 'delivery', title: 'Head of Delivery' }),
    personMade('hana'),
    personMade('ada'),
    incumbentAssigned('hana-head', 'head', 'hana'),
    positionMade('seat', { teamKey: 'delivery', managerKey: 'head', title: 'Project Manager', annualCost: eur(90_000) }),
    positionMade('other', { teamKey: 'delivery', managerKey: 'head', title: 'Project Manager', annualCost: eur(90_000) }),
    initiativeMade('atlas', { teamKey: 'delivery', startDate: day('2026-01-01'), endDate: day('2027-12-31') }),
  );
});
afterAll(() => server.stop());

describe('a requisition for a gap', () => {
  let key: string;

  it('is drafted with everything known filled in, in one act with its new position', async () => {
    const made = await done(server, 'createRequisition', { initiativeId: 'atlas', role: PROJECT_OWNER, forGap: true });
    key = made.key;
    expect(made).toMatchObject({
      status: 'DRAFT',
      reason: 'GAP',
      title: 'Project Manager',
      openings: 1,
      role: PROJECT_OWNER,
      allocation: 20,
      targetStartDate: '2026-09-13',
      openBy: '2026-06-15',
      team: { key: 'delivery' },
      initiative: { key: 'atlas' },
      gap: { role: PROJECT_OWNER },
    });
    const again = await request(server, 'createRequisition', { initiativeId: 'atlas', role: PROJECT_OWNER, forGap: true });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const { data } = await server.graphql('{ org { coverage { gaps { nodes { role requisition { key } } } } } }');
    expect(data!['org']!['coverage']!['gaps']!['nodes']).toContainEqual({ role: PROJECT_OWNER, requisition: { key } });
  });

  it('opens only after it was approved', async () => {
    expect((await request(server, 'openRequisition', { requisitionId: key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(await done(server, 'submitRequisition', { requisitionId: key })).toMatchObject({
      status: 'PENDING_APPROVAL',
      waitingForMe: true,
    });
    expect(await done(server, 'approveRequisition', { requisitionId: key, note: 'go' })).toMatchObject({
      status: 'APPROVED',
      approval: { approvedOn: '2026-06-15', steps: [{ name: 'Approval', done: true, approvals: 1 }], openStep: null },
    });
    expect(await done(server, 'openRequisition', { requisitionId: key })).toMatchObject({ status: 'OPEN', openedOn: '2026-06-15' });
  });

  it('is filled by one act that brings the incumbent and the role and closes the gap; one undo takes all of it back', async () => {
    const [seat] = (await seen(server, key)).seats;
    const filled = await done(server, 'fillRequisitionSeat', {
      requisitionId: key,
      seatKey: seat!.key,
      newPerson: { displayName: 'Noor Haddad' },
      startDate: '2026-06-15',
    });
    expect(filled).toMatchObject({ status: 'FILLED', filledCount: 1, closedOn: '2026-06-15', gap: null });
    expect(await gapRoles()).not.toContain(PROJECT_OWNER);
    const undone = await server.graphql('mutation { undoChange(input: {}) { userErrors { message } } }');
    expect(undone.data!['undoChange']!['userErrors']).toEqual([]);
    expect(await seen(server, key)).toMatchObject({ status: 'OPEN', filledCount: 0, gap: { role: PROJECT_OWNER } });
    expect(await gapRoles()).toContain(PROJECT_OWNER);
    const redone = await server.graphql('mutation { redoChange(input: {}) { userErrors { message } } }');
    expect(redone.data!['redoChange']!['userErrors']).toEqual([]);
    expect(await seen(server, key)).toMatchObject({ status: 'FILLED', filledCount: 1 });
  });

  it('keeps its keys when a seat is unfilled, and needs a new approval', async () => {
    const before = await seen(server, key);
    const unfilled = await done(server, 'unfillRequisitionSeat', {
      requisitionId: key,
      seatKey: before.seats[0]!.key,
      lastDay: '2026-06-14',
    });
    expect(unfilled).toMatchObject({ key, status: 'DRAFT', approval: null, seats: [{ key: before.seats[0]!.key, state: 'WANTED' }] });
    expect(await gapRoles()).toContain(PROJECT_OWNER);
    expect((await request(server, 'openRequisition', { requisitionId: key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    await done(server, 'cancelRequisition', { requisitionId: key });
    expect(await done(server, 'reopenRequisition', { requisitionId: key })).toMatchObject({ key, status: 'DRAFT', approval: null });
  });
});

describe('a requisition for positions that are there', () => {
  it('wants none that another one wants, and can have it once that one is over', async () => {
    const first = await done(server, 'createRequisition', { positionIds: ['seat'] });
    expect(first).toMatchObject({ reason: 'BACKFILL', title: 'Project Manager', hiringManager: { key: 'hana' } });
    const second = await request(server, 'createRequisition', { positionIds: ['seat', 'other'] });
    expect(second.userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('wanted by the requisition') as string },
    ]);
    await done(server, 'cancelRequisition', { requisitionId: first.key });
    const third = await done(server, 'createRequisition', { positionIds: ['seat'] });
    const reopened = await request(server, 'reopenRequisition', { requisitionId: first.key });
    expect(reopened.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await done(server, 'cancelRequisition', { requisitionId: third.key });
  });

  it('loses its approval when what was approved changes, and keeps it when only its dates do', async () => {
    const key = await open({ positionIds: ['seat'] });
    expect(await done(server, 'updateRequisition', { requisitionId: key, targetStartDate: '2026-10-01' })).toMatchObject({
      status: 'OPEN',
    });
    expect(await done(server, 'updateRequisition', { requisitionId: key, title: 'Program Manager' })).toMatchObject({
      status: 'DRAFT',
      approval: null,
    });
    await done(server, 'cancelRequisition', { requisitionId: key });
    const more = await open({ positionIds: ['seat'] });
    expect(await done(server, 'addRequisitionSeats', { requisitionId: more, openings: 2 })).toMatchObject({ status: 'DRAFT', openings: 3 });
    await done(server, 'cancelRequisition', { requisitionId: more });
  });

  it('does not open at more than was approved', async () => {
    const { key } = await done(server, 'createRequisition', { positionIds: ['seat'] });
    await done(server, 'submitRequisition', { requisitionId: key });
    await done(server, 'approveRequisition', { requisitionId: key });
    const dearer = await server.graphql(
      'mutation { updatePosition(input: { positionId: "seat", annualCost: { minor: 12000000, currency: "EUR" } }) { userErrors { message } } }',
    );
    expect(dearer.data!['updatePosition']!['userErrors']).toEqual([]);
    const refused = await request(server, 'openRequisition', { requisitionId: key });
    expect(refused.userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('costs more than was approved') as string },
    ]);
    await server.graphql('mutation { undoChange(input: {}) { userErrors { message } } }');
    expect(await done(server, 'openRequisition', { requisitionId: key })).toMatchObject({ status: 'OPEN' });
    await done(server, 'cancelRequisition', { requisitionId: key });
  });

  it('is copied to a draft under keys of its own, for positions of its own', async () => {
    const key = await open({ positionIds: ['seat'] });
    const copied = await done(server, 'copyRequisition', { requisitionId: key, title: 'Another one' });
    expect(copied).toMatchObject({ status: 'DRAFT', approval: null, openings: 1, title: 'Another one' });
    expect(copied.key).not.toBe(key);
    expect(JSON.stringify(copied.seats)).not.toContain('"seat"');
    await done(server, 'cancelRequisition', { requisitionId: key });
  });
});

async function open(input: Readonly<Record<string, unknown>>): Promise<string> {
  const { key } = await done(server, 'createRequisition', input);
  for (const step of ['submitRequisition', 'approveRequisition', 'openRequisition']) await done(server, step, { requisitionId: key });
  return key;
}

async function gapRoles(): Promise<string[]> {
  const { data } = await server.graphql('{ org { coverage(initiativeId: "atlas") { gaps { nodes { role } } } } }');
  return (data!['org']!['coverage']!['gaps']!['nodes'] as unknown as { role: string }[]).map(({ role }) => role);
}
