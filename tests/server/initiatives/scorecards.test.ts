import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiativeMade, personMade, roleAssigned } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    initiativeMade('atlas', { source: 'csv', externalId: 'A-1' }),
    initiativeMade('bridge', { source: 'csv', externalId: 'B-1' }),
    personMade('ada'),
    roleAssigned('held', 'atlas', 'ada'),
  );
});
afterAll(() => server.stop());

const HEADER = 'initiative_id,metric,date,value,target,currency';

describe('a table of measurements', () => {
  it('is imported by the source’s ids or by keys, money in major units', async () => {
    const text = [
      HEADER,
      'A-1,planned_value,2026-05-31,1000.00,,EUR',
      'A-1,earned value,2026-05-31,950.50,,EUR',
      'A-1,NPS,2026-05-31,20,40,',
      'bridge,ACQUISITION,2026-05-31,12,10,',
    ].join('\r\n');
    expect(await imported(`\ufeff${text}`)).toEqual({ recorded: 4, rowErrors: [], userErrors: [] });
    const { data } = await server.graphql(
      '{ org { initiative(id: "atlas") { scorecard { projectHealth productHealth project { measure value currency } product { measure attainment because } trend { day } } } } }',
    );
    expect(data!['org']!['initiative']!['scorecard']).toEqual({
      projectHealth: 0.951,
      productHealth: 0.857,
      project: [
        { measure: 'SCHEDULE_VARIANCE', value: -4950, currency: 'EUR' },
        { measure: 'SPI', value: 0.951, currency: null },
      ],
      product: [{ measure: 'NPS', attainment: 0.857, because: 'measured, over its target' }],
      trend: [{ day: '2026-05-31' }],
    });
  });

  it('is refused as a whole with every fault by line and column', async () => {
    const before = await revision();
    const answer = await imported(
      [HEADER, 'Z-9,NPS,2026-05-31,20,,', 'A-1,NPS,2026-02-30,x,,', 'A-1,MRR,2026-05-31,5,,', ',,,,,'].join('\n'),
    );
    expect(answer.recorded).toBe(0);
    expect(answer.rowErrors.map(({ line, column }) => `${line}: ${column}`)).toEqual([
      '3: date',
      '3: value',
      '4: currency',
      '2: initiative_id',
    ]);
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await imported('metric,date\nNPS,2026-01-01')).rowErrors).toMatchObject([
      { line: 1, column: 'initiative_id' },
      { column: 'value' },
    ]);
    expect((await imported(`${HEADER}\n`)).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(await revision()).toBe(before);
  });

  it('puts initiatives with both healths on the map, and counts the others', async () => {
    const { data } = await server.graphql(
      '{ org { compassAndEngine { points { initiative { key } quadrant } quadrants { quadrant count } unplacedCount } } }',
    );
    expect(data!['org']!['compassAndEngine']).toMatchObject({
      points: [{ initiative: { key: 'atlas' }, quadrant: 'DONE_RIGHT_NOT_WANTED' }],
      unplacedCount: 1,
    });
  });
});

describe('the RACI matrix on a day', () => {
  it('names who stands behind a role, and the rows that a gap leaves without anybody accountable', async () => {
    const { data } = await server.graphql(
      '{ org { initiative(id: "atlas") { raciOnDay { isDefault rows { isUnaccountable cells { party letter holders { person { key } } } } } } } }',
    );
    const { isDefault, rows } = data!['org']!['initiative']!['raciOnDay'] as unknown as {
      isDefault: boolean;
      rows: { isUnaccountable: boolean; cells: { party: string; holders: { person: { key: string } }[] }[] }[];
    };
    expect(isDefault).toBe(true);
    expect(rows.filter((row) => row.isUnaccountable)).toHaveLength(5);
    expect(rows[0]!.cells.find(({ party }) => party === 'PRODUCT_OWNER')!.holders).toEqual([{ person: { key: 'ada' } }]);
  });
});

async function imported(text: string) {
  const { data } = await server.graphql(
    'mutation($text: String!) { importMeasurements(input: { text: $text }) { recorded rowErrors { line column message } userErrors { code } } }',
    { text },
  );
  return data!['importMeasurements'] as unknown as {
    recorded: number;
    rowErrors: { line: number; column: string }[];
    userErrors: { code: string }[];
  };
}

async function revision(): Promise<number> {
  const { data } = await server.graphql('{ org { revision } }');
  return data!['org']!['revision'] as number;
}
