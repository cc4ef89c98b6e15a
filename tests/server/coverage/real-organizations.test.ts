import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolder } from '../../support/data-folder.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const folder = dataFolder();

interface HandbookAnswers {
  readonly asOf: string;
  readonly counts: Readonly<Record<'initiatives' | 'people' | 'positions' | 'role_assignments' | 'teams', number>>;
  readonly liveInitiatives: number;
  readonly roots: number;
  readonly missingProjectOwner: readonly string[];
  readonly missingProductOwner: readonly string[];
  readonly leaderless: readonly string[];
  readonly executionWithoutVision: readonly string[];
  readonly visionWithoutExecution: readonly string[];
  readonly peopleInSeveralPositions: readonly string[];
}

interface LeadAnswers {
  readonly horizon: string;
  readonly asOf: Readonly<Record<string, { readonly live: number; readonly missingProjectOwner: readonly string[] }>>;
  readonly gapSpells: readonly { readonly initiative: string; readonly from: string; readonly to: string }[];
}

interface Gap {
  readonly initiative: { readonly externalId: string };
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly leadershipGap: string | null;
}

const GAPS = /* GraphQL */ `
  query Gaps($asOf: LocalDate, $filter: CoverageGapFilter, $after: String) {
    org(asOf: $asOf) {
      coverage {
        initiativeCount
        coveredCount
        missingProjectOwnerCount
        missingProductOwnerCount
        leaderlessCount
        gaps(first: 50, after: $after, filter: $filter) {
          totalCount
          nodes {
            initiative {
              externalId
            }
            role
            from
            to
            leadershipGap
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

describe.skipIf(folder === null)('real organizations over GraphQL (skipped where the shared data is absent)', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  async function importFolder<E>(name: string): Promise<E> {
    const names = readdirSync(join(folder!, name)).filter((file) => file.endsWith('.csv'));
    const files = names.map((file) => ({ name: file, text: readFileSync(join(folder!, name, file), 'utf8') }));
    const mutation =
      'mutation ($input: ImportOrgInput!) { importOrg(input: $input) { created rowErrors { message } userErrors { message } } }';
    const first = (await server.graphql(mutation, { input: { files } })).data!['importOrg']!;
    expect([first['rowErrors'], first['userErrors']]).toEqual([[], []]);
    const again = (await server.graphql(mutation, { input: { files } })).data!['importOrg']!;
    expect(again['created']).toBe(0);
    return JSON.parse(readFileSync(join(folder!, name, 'expected.json'), 'utf8')) as E;
  }

  async function gaps(variables: Record<string, unknown>): Promise<{ counts: Record<string, number>; gaps: Gap[] }> {
    const found: Gap[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors }: Awaited<ReturnType<TestServer['graphql']>> = await server.graphql(GAPS, { ...variables, after });
      expect(errors).toBe(undefined);
      const coverage = data!['org']!['coverage']!;
      const page = coverage['gaps'] as unknown as { nodes: Gap[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return { counts: coverage as unknown as Record<string, number>, gaps: found };
      after = page.pageInfo.endCursor;
    }
  }

  const ids = (found: readonly Gap[], keep: (gap: Gap) => boolean) =>
    [...new Set(found.filter(keep).map((gap) => gap.initiative.externalId))].sort();

  test.each(['sourcegraph-2022-07-01', 'sourcegraph-2024-06-25'])('%s: who misses what, and the counts', async (name) => {
    const expected = await importFolder<HandbookAnswers>(name);
    const { counts, gaps: found } = await gaps({ asOf: expected.asOf });
    expect(ids(found, (gap) => gap.role === 'PROJECT_OWNER')).toEqual([...expected.missingProjectOwner].sort());
    expect(ids(found, (gap) => gap.role === 'PRODUCT_OWNER')).toEqual([...expected.missingProductOwner].sort());
    expect(ids(found, (gap) => gap.leadershipGap === 'LEADERLESS')).toEqual([...expected.leaderless].sort());
    expect(ids(found, (gap) => gap.leadershipGap === 'EXECUTION_WITHOUT_VISION')).toEqual([...expected.executionWithoutVision].sort());
    expect(ids(found, (gap) => gap.leadershipGap === 'VISION_WITHOUT_EXECUTION')).toEqual([...expected.visionWithoutExecution].sort());
    expect(counts).toMatchObject({
      initiativeCount: expected.liveInitiatives,
      missingProjectOwnerCount: expected.missingProjectOwner.length,
      missingProductOwnerCount: expected.missingProductOwner.length,
      leaderlessCount: expected.leaderless.length,
    });
    const totals = await server.graphql(
      'query ($day: LocalDate) { org(asOf: $day) { positions { totalCount } roots: positions(filter: { roots: true }) { totalCount } people { totalCount } teams { totalCount } initiatives { totalCount } } }',
      { day: expected.asOf },
    );
    expect(totals.data!['org']).toEqual({
      positions: { totalCount: expected.counts.positions },
      roots: { totalCount: expected.roots },
      people: { totalCount: expected.counts.people },
      teams: { totalCount: expected.counts.teams },
      initiatives: { totalCount: expected.counts.initiatives },
    });
  });

  test('openstack: eleven years of spells with their first and last days, and who lacks a lead on five days', async () => {
    const expected = await importFolder<LeadAnswers>('openstack');
    const filter = { role: ['PROJECT_OWNER'], openBetween: { from: '2000-01-01', to: expected.horizon } };
    const { gaps: found } = await gaps({ filter });
    const spell = (initiative: string, from: string | null, to: string | null) =>
      `${initiative} ${from} ${to === null || to > expected.horizon ? expected.horizon : to}`;
    expect(found.map(({ initiative, from, to }) => spell(initiative.externalId, from, to)).sort()).toEqual(
      expected.gapSpells.map(({ initiative, from, to }) => spell(initiative, from, to)).sort(),
    );
    for (const [asOf, { live, missingProjectOwner }] of Object.entries(expected.asOf)) {
      const { counts, gaps: open } = await gaps({ asOf, filter: { role: ['PROJECT_OWNER'] } });
      expect([asOf, counts['initiativeCount'], ids(open, () => true)]).toEqual([asOf, live, [...missingProjectOwner].sort()]);
    }
  });
});
