import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

// The server stands at Monday, 2026-06-15.
const TODAY = day('2026-06-15');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('lab'),
    teamMade('bench', { parentKey: 'lab' }),
    personMade('ada'),
    personMade('ben'),
    personMade('cid', { terminationDate: TODAY + 13 }),
    positionMade('lead', { teamKey: 'lab', fte: 1 }),
    positionMade('half', { teamKey: 'bench', fte: 0.5 }),
    incumbentAssigned('ada-lead', 'lead', 'ada'),
    incumbentAssigned('ben-half', 'half', 'ben'),
    initiativeMade('atlas', { endDate: TODAY + 9 }),
    initiativeMade('bridge'),
    roleAssigned('ada-atlas', 'atlas', 'ada', { allocation: 70 }),
    roleAssigned('ada-bridge', 'bridge', 'ada', { allocation: 60 }),
    roleAssigned('ben-bridge', 'bridge', 'ben', { role: 'PROJECT_OWNER', allocation: null }),
    roleAssigned('seat-atlas', 'atlas', 'ben', {
      role: 'PROJECT_OWNER',
      assignee: { kind: 'POSITION', positionKey: 'half' },
      allocation: 40,
      endDate: TODAY + 6,
    }),
  );
});
afterAll(() => server.stop());

const WEEKS = 'weeks { monday allocated capacity over overAllocatedCount }';

describe('the capacity of the organization', () => {
  it('is allocated percent by ISO week, where a day counts for a seventh', async () => {
    const capacity = await read(`peopleCount overAllocatedCount freeCount unknownCount ${WEEKS}`);
    expect(capacity).toEqual({
      peopleCount: 3,
      overAllocatedCount: 1,
      freeCount: 3,
      unknownCount: 1,
      weeks: [
        // ada 70 + 60 of 100, ben 40 of 50, cid 0 of 100.
        { monday: '2026-06-15', allocated: 170, capacity: 250, over: 30, overAllocatedCount: 1 },
        // Atlas ends on its third day: 70 × 3/7 + 60 = 90.
        { monday: '2026-06-22', allocated: 90, capacity: 250, over: 0, overAllocatedCount: 0 },
        { monday: '2026-06-29', allocated: 60, capacity: 150, over: 0, overAllocatedCount: 0 },
      ],
    });
  });

  it('lists people with the most beyond capacity first, pages them, and orders and narrows as asked', async () => {
    const names = async (args: string) =>
      ((await read(`rows(${args}) { nodes { person { key } } }`))['rows'] as { nodes: { person: { key: string } }[] }).nodes.map(
        ({ person }) => person.key,
      );
    expect(await names('first: 50')).toEqual(['ada', 'ben', 'cid']);
    expect(await names('first: 50, orderBy: FREE')).toEqual(['cid', 'ben', 'ada']);
    expect(await names('first: 50, filter: { overAllocated: true }')).toEqual(['ada']);
    expect(await names('first: 50, filter: { holdsRole: false }')).toEqual(['cid']);
    expect(await names('first: 50, filter: { search: "be" }')).toEqual(['ben']);
    const { rows } = (await read('rows(first: 1) { totalCount pageInfo { hasNextPage endCursor } }')) as {
      rows: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    expect(rows).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await names(`first: 2, after: "${rows.pageInfo.endCursor}"`)).toEqual(['ben', 'cid']);
  });

  it('shows of a person the peak, what is left when, the team, and each role with its weeks', async () => {
    const fields = `rows { nodes { person { key } team { key } peak average overWeekCount mostOver freeFrom freePercent unknownCount
      roles { assignment { key } from to allocated } } }`;
    const { nodes } = (await read(fields))['rows'] as { nodes: unknown[] };
    expect(nodes[0]).toEqual({
      person: { key: 'ada' },
      team: { key: 'lab' },
      peak: 130,
      average: 93.33,
      overWeekCount: 1,
      mostOver: 30,
      freeFrom: '2026-06-29',
      freePercent: 40,
      unknownCount: 0,
      roles: [
        { assignment: { key: 'ada-atlas' }, from: null, to: '2026-06-24', allocated: [70, 30, 0] },
        { assignment: { key: 'ada-bridge' }, from: null, to: null, allocated: [60, 60, 60] },
      ],
    });
    expect(nodes[1]).toMatchObject({ team: { key: 'bench' }, peak: 40, unknownCount: 1, freeFrom: '2026-06-22', freePercent: 50 });
  });

  it('leaves out who holds no role where only holders are asked for, also from the sums', async () => {
    expect(await read('peopleCount weeks { capacity } rows { totalCount }', 'holdersOnly: true')).toEqual({
      peopleCount: 2,
      weeks: [150, 150, 150].map((capacity) => ({ capacity })),
      rows: { totalCount: 2 },
    });
  });

  it('finds one person, and nobody for those who are not there', async () => {
    expect(await read('row(personId: "ben") { peak } nobody: row(personId: "zoe") { peak }')).toEqual({ row: { peak: 40 }, nobody: null });
  });

  it('says who comes free on which day, of how much and why; who leaves comes not free', async () => {
    const { comingFree } = await read('comingFree { totalCount nodes { person { key } assignment { key } day percent cause } }');
    expect(comingFree).toEqual({
      totalCount: 2,
      nodes: [
        { person: { key: 'ben' }, assignment: { key: 'seat-atlas' }, day: '2026-06-22', percent: 40, cause: 'ASSIGNMENT_ENDS' },
        { person: { key: 'ada' }, assignment: { key: 'ada-atlas' }, day: '2026-06-25', percent: 70, cause: 'INITIATIVE_ENDS' },
      ],
    });
  });

  it('makes rows of top teams with all below them, and of one team its own people and the teams below', async () => {
    const rows = 'teams { team { key } itself peopleCount weeks { allocated } }';
    expect((await read(rows))['teams']).toEqual([
      { team: { key: 'lab' }, itself: false, peopleCount: 2, weeks: [170, 90, 60].map((allocated) => ({ allocated })) },
      { team: null, itself: false, peopleCount: 1, weeks: [0, 0, 0].map((allocated) => ({ allocated })) },
    ]);
    expect((await read(rows, 'teamId: "lab"'))['teams']).toEqual([
      { team: { key: 'lab' }, itself: true, peopleCount: 1, weeks: [130, 90, 60].map((allocated) => ({ allocated })) },
      { team: { key: 'bench' }, itself: false, peopleCount: 1, weeks: [40, 0, 0].map((allocated) => ({ allocated })) },
    ]);
    expect(await read('peopleCount rows { totalCount } comingFree { totalCount }', 'teamId: "bench"')).toEqual({
      peopleCount: 1,
      rows: { totalCount: 1 },
      comingFree: { totalCount: 1 },
    });
  });

  it('answers in a scenario as the scenario would have it', async () => {
    const { data } = await server.graphql('mutation { createScenario(input: { name: "Relief" }) { scenario { id } } }');
    const scenarioId = data!['createScenario']!['scenario']!['id'] as string;
    await server.graphql(
      'mutation($id: ID!) { endRoleAssignment(input: { scenarioId: $id, assignmentId: "ada-bridge", endDate: "2026-06-14" }) { userErrors { message } } }',
      { id: scenarioId },
    );
    const asked = 'overAllocatedCount rows(first: 1) { nodes { peak } }';
    expect(await read(asked, '', scenarioId)).toEqual({ overAllocatedCount: 0, rows: { nodes: [{ peak: 70 }] } });
    expect(await read(asked)).toEqual({ overAllocatedCount: 1, rows: { nodes: [{ peak: 130 }] } });
  });

  it('refuses weeks that are inverted or too many, a share that is none, and a team that is not there', async () => {
    for (const [args, code] of [
      ['from: "2026-06-15", to: "2026-06-14"', 'BAD_USER_INPUT'],
      ['from: "2020-06-15", to: "2026-06-14"', 'BAD_USER_INPUT'],
      ['freeAtLeast: 0', 'BAD_USER_INPUT'],
      ['teamId: "nowhere"', 'NOT_FOUND'],
    ]) {
      const { errors } = await server.graphql(`{ org { capacity(${args}) { peopleCount } } }`);
      expect(errors![0]!.extensions.code).toBe(code);
    }
  });
});

async function read(fields: string, args = '', scenarioId: string | null = null): Promise<Record<string, unknown>> {
  const query = `query($id: ID) { org(scenarioId: $id) { capacity(from: "2026-06-15", to: "2026-07-05" ${args}) { ${fields} } } }`;
  const { data, errors } = await server.graphql(query, { id: scenarioId });
  if (!data) throw new Error(errors![0]!.message);
  return data['org']!['capacity'] as unknown as Record<string, unknown>;
}
