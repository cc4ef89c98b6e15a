import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiativeMade, personMade, roleAssigned, teamMade } from '../../support/small-org.ts';
import { day } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

// The server stands at 2026-06-15.
const TODAY = day('2026-06-15');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    teamMade('lab'),
    personMade('ada'),
    initiativeMade('atlas', { teamKey: 'lab', kind: 'PRODUCT', budget: { minor: 36_500_000, currency: 'EUR' }, priority: 1 }),
    roleAssigned('why', 'atlas', 'ada'),
    roleAssigned('how', 'atlas', 'ada', { role: 'PROJECT_OWNER', endDate: TODAY + 30 }),
    initiativeMade('bridge', { budget: { minor: 10_000_000, currency: 'EUR' }, startDate: TODAY - 9, endDate: TODAY + 90 }),
    roleAssigned('why-bridge', 'bridge', 'ada'),
  );
});
afterAll(() => server.stop());

describe('the coverage that an executive reads', () => {
  it('says what is at stake with the numbers of its formula, and severities that are the sums of their parts', async () => {
    const coverage = await read(
      'exposure { minor currency } gaps { nodes { severity severityParts { points label } exposure { minor days ofDays budget { minor } } } }',
    );
    expect(coverage['exposure']).toEqual([{ minor: 10_000_000, currency: 'EUR' }]);
    const [gap] = (coverage['gaps'] as { nodes: Gap[] }).nodes;
    expect(gap!.exposure).toEqual({ minor: 10_000_000, days: 100, ofDays: 100, budget: { minor: 10_000_000 } });
    expect(gap!.severityParts.reduce((sum, { points }) => sum + points, 0)).toBe(gap!.severity);
    expect(gap!.severityParts.at(-1)).toEqual({ label: 'At stake: 100000 EUR', points: 10 });
  });

  it('tells the gaps to come with their cause in words and the day by which a requisition must open', async () => {
    const coverage = await read(
      'forecastCount forecast(first: 10) { cause causeText openBy isBeingFilled person { key } gap { from role initiative { key } } }',
    );
    expect(coverage['forecastCount']).toBe(1);
    expect(coverage['forecast']).toEqual([
      {
        cause: 'ASSIGNMENT_ENDS',
        causeText: 'The assignment of ada ends after 2026-07-15',
        openBy: '2026-04-17',
        isBeingFilled: false,
        person: { key: 'ada' },
        gap: { from: '2026-07-16', role: 'PROJECT_OWNER', initiative: { key: 'atlas' } },
      },
    ]);
  });

  it('shows teams by months, whose rows add up to the timeline', async () => {
    const coverage = await read(
      `heatMap(from: "2026-06-01", to: "2026-12-01", step: MONTH) { days rows { team { key } counts { missingProjectOwnerCount } } }
       timeline(from: "2026-06-01", to: "2026-12-01", step: MONTH) { date missingProjectOwnerCount }`,
    );
    const { days, rows } = coverage['heatMap'] as { days: string[]; rows: { counts: { missingProjectOwnerCount: number }[] }[] };
    const points = coverage['timeline'] as { date: string; missingProjectOwnerCount: number }[];
    expect(days).toEqual(points.map(({ date }) => date));
    for (const [i, point] of points.entries())
      expect(rows.reduce((sum, row) => sum + row.counts[i]!.missingProjectOwnerCount, 0)).toBe(point.missingProjectOwnerCount);
  });

  it('compares with a month and a quarter ago by what is known now; what was known then is null before the first act', async () => {
    const coverage = await read('comparison { period date counts { initiativeCount } knownThen { initiativeCount } }');
    expect(coverage['comparison']).toEqual([
      { period: 'MONTH', date: '2026-05-15', counts: { initiativeCount: 1 }, knownThen: null },
      { period: 'QUARTER', date: '2026-03-15', counts: { initiativeCount: 1 }, knownThen: null },
    ]);
    const later = await read('comparison { period date knownThen { initiativeCount } }', '2026-07-20');
    // On 2026-06-20 the acts of 2026-06-15 were known.
    expect((later['comparison'] as { knownThen: unknown }[])[0]!.knownThen).toEqual({ initiativeCount: 2 });
  });

  it('answers in a scenario as the scenario would have it', async () => {
    const { data } = await server.graphql('mutation { createScenario(input: { name: "Covered" }) { scenario { id } } }');
    const scenarioId = data!['createScenario']!['scenario']!['id'] as string;
    await server.graphql(
      'mutation($id: ID!) { assignRole(input: { scenarioId: $id, initiativeId: "bridge", role: "PROJECT_OWNER", personId: "ada", startDate: null }) { userErrors { message } } }',
      { id: scenarioId },
    );
    const fields = `missingProjectOwnerCount exposure { minor } statistics { ages { openCount } } forecast { cause }
      heatMap(from: "2026-06-15", to: "2026-06-15", step: MONTH) { rows { team { key } counts { missingProjectOwnerCount } } }
      comparison { counts { coveredCount } }`;
    const [inScenario, live] = [await read(fields, null, scenarioId), await read(fields)];
    const rows = (withoutTeam: number) => [
      { team: { key: 'lab' }, counts: [{ missingProjectOwnerCount: 0 }] },
      { team: null, counts: [{ missingProjectOwnerCount: withoutTeam }] },
    ];
    expect(inScenario).toMatchObject({
      missingProjectOwnerCount: 0,
      exposure: [],
      statistics: { ages: { openCount: 0 } },
      heatMap: { rows: rows(0) },
    });
    expect(live).toMatchObject({
      missingProjectOwnerCount: 1,
      exposure: [{ minor: 10_000_000 }],
      statistics: { ages: { openCount: 1 } },
      heatMap: { rows: rows(1) },
    });
    expect(inScenario['forecast']).toEqual(live['forecast']);
    expect(inScenario['comparison']).toEqual(live['comparison']);
  });

  it('refuses a forecast beyond five years and a heat map of more columns than anybody reads', async () => {
    for (const field of [
      'forecast(months: 61) { cause }',
      'forecast(months: 0) { cause }',
      'forecast(first: 1001) { cause }',
      'forecastCount(months: 61)',
      'heatMap(from: "2020-01-01", to: "2026-01-01", step: DAY) { days }',
    ]) {
      const { errors } = await server.graphql(`{ org { coverage { ${field} } } }`);
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

interface Gap {
  readonly severity: number;
  readonly severityParts: { readonly points: number; readonly label: string }[];
  readonly exposure: unknown;
}

async function read(fields: string, asOf: string | null = null, scenarioId: string | null = null): Promise<Record<string, unknown>> {
  const query = `query($asOf: LocalDate, $id: ID) { org(asOf: $asOf, scenarioId: $id) { coverage { ${fields} } } }`;
  const { data, errors } = await server.graphql(query, { asOf, id: scenarioId });
  if (!data) throw new Error(errors![0]!.message);
  return data['org']!['coverage'] as unknown as Record<string, unknown>;
}
