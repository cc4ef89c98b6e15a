import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createApp } from '@tandem/server/app';
import { createToken } from '@tandem/server/access/api-tokens.store';
import { openDatabase } from '@tandem/server/database/open-database';
import { readBundle } from '@tandem/server/imports/bundle-upload';
import { importBundle } from '@tandem/server/imports/import-bundle';
import { createOrgStore, type OrgStore } from '@tandem/server/org/org.store';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import { applyAct } from '@tandem/shared/changes/act';
import { coverageTimeline } from '@tandem/shared/coverage/coverage-timeline';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { coverageByTeam } from '@tandem/shared/coverage/team-coverage';
import { formatDay } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { NO_RECEIVERS } from '../support/no-receivers.ts';
import { BaseDatabase } from './base-database.ts';
import { coverageByTeamFromRows, positionsPage, spellsBySql } from './base-questions.ts';
import { BENCH_DAY, bundleOf, generateOrganization, SIZES, type Size } from './generate-organization.ts';
import { compare, timed, type Measurement } from './measure.ts';
import { benchScenarios } from './scenarios.bench.ts';
import { ask, bareServer, listening } from './served.ts';

const RUNS = 9;
const PAGE = 500;
const NOW = new Date(BENCH_DAY * 86_400_000 + 43_200_000);

/** A revision like `org` that no answer has been worked out for: one more act on top. */
function fresh(org: Org, n: number): Org {
  const person = org.table('person').values().next().value!;
  const outcome = applyAct(org, [{ kind: 'UPDATE_PERSON', personKey: person.key, set: { location: `Place ${n}` } }]);
  if (!outcome.allowed) throw new Error(outcome.refusals[0]!.message);
  return outcome.org;
}

/** Measures every path of one size in a folder of its own. */
export async function benchOrganization(size: Size, folder: string, root: string): Promise<Measurement[]> {
  const generated = generateOrganization(size);
  const measured: Measurement[] = [];
  const add = (path: string, { base, ours }: { base: number; ours: number }, goal: number) =>
    measured.push({ path, size, base, ours, goal });

  const base = await BaseDatabase.open(join(folder, `${size}-base.db`));
  const url = `sqlite:${join(folder, `${size}.db`)}`;
  const database = await openDatabase(url);
  await database.migrate();
  const org = createOrgStore(database, () => NOW);
  const stores = { database, org };
  const options = { source: 'csv', effective: BENCH_DAY, lenient: false, replace: false };
  const bringIn = async (files: { name: string; content: string }[]) => {
    const outcome = await importBundle(stores, { bundle: readBundle(files), options, actor: null, dryRun: false });
    if (outcome.errors.length > 0) throw new Error(JSON.stringify(outcome.errors[0]));
    return outcome.created;
  };

  const people = bundleOf(generated, true);
  const [, rawInsert] = await timed(() => base.insertPeople(generated.people));
  const [, firstImport] = await timed(() => bringIn(people));
  add('import of the people, parse to commit, against raw inserts', { base: rawInsert, ours: firstImport }, 2);
  const [, again] = await timed(() => bringIn(people));
  add('the same import again, against the first', { base: firstImport, ours: again }, 0.5);
  await base.insertRest(generated);
  await bringIn(bundleOf(generated));

  let current = await org.current();
  let n = 0;
  const idOf = (key: string) => current.team(key)!.externalId!;
  const counts = (of: Org): Record<string, number[]> => {
    const rows = coverageByTeam(of, BENCH_DAY).filter((row) => row.teamKey !== null && row.initiativeCount > 0);
    return Object.fromEntries(
      rows
        .map(
          (row) =>
            [
              idOf(row.teamKey!),
              [row.initiativeCount, row.coveredCount, row.missingProjectOwnerCount, row.missingProductOwnerCount, row.leaderlessCount],
            ] as [string, number[]],
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  counts(current);
  add(
    'coverage on a day by team, in the model, against rows and a roll-up',
    await compare(
      RUNS,
      () => coverageByTeamFromRows(base),
      () => counts(current),
    ),
    0.1,
  );
  add(
    'all gap spells and 12 months, in the model, against one SQL window query',
    await compare(
      RUNS,
      () => spellsBySql(base),
      () => {
        coverageTimeline(current, BENCH_DAY, BENCH_DAY + 365, 'MONTH');
        return gapSpells(current).length;
      },
    ),
    0.05,
  );
  add(
    'the same on a revision just made',
    await compare(
      RUNS,
      () => spellsBySql(base),
      () => {
        const next = fresh(current, ++n);
        coverageTimeline(next, BENCH_DAY, BENCH_DAY + 365, 'MONTH');
        return gapSpells(next).length;
      },
    ),
    0.2,
  );
  add(
    'one edit decided and applied in the model, against a frame',
    {
      base: 16.7,
      ours: (
        await compare(
          RUNS,
          () => 0,
          () => fresh(current, ++n).revision * 0,
        )
      ).ours,
    },
    1,
  );
  add(
    'one edit acknowledged, durable, against one raw transaction',
    await compare(
      RUNS * 3,
      async () => {
        await base.run('INSERT INTO edits (payload) VALUES (?)', 'x'.repeat(500));
        return 0;
      },
      async () => {
        await rename(org, ++n);
        return 0;
      },
    ),
    2,
  );
  current = await org.current();

  measured.push(...(await benchHttp(size, base, database, org)));
  measured.push(...(await benchScenarios(size, { database, store: org, base, now: () => NOW })));
  org.close();
  await database.close();
  await base.close();
  measured.push(...(await benchStart(size, url, root, JSON.stringify(generated).length)));
  return measured;
}

async function rename(org: OrgStore, n: number): Promise<void> {
  await org.commit({
    actor: null,
    label: 'bench',
    decide: (current) => {
      const person = current.table('person').values().next().value!;
      return applyAct(current, [{ kind: 'UPDATE_PERSON', personKey: person.key, set: { location: `Place ${n}` } }]);
    },
  });
}

const COVERAGE_PAGE = `{ org { coverage { initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount gaps(first: 50) { totalCount nodes { initiative { name } role from to reason severity } } timeline(from: "${formatDay(BENCH_DAY)}", to: "${formatDay(BENCH_DAY + 365)}", step: MONTH) { date coveredCount } } coverageByTeam { team { name } initiativeCount coveredCount } } }`;
const DASHBOARD = `{ org { coverage { exposure { minor currency } comparison { period date counts { coveredCount } knownThen { coveredCount } } statistics { ages { openCount medianDays } timeToCover { closedCount meanDays } trend { month openCount } portfolios { initiative { name } ages { openCount } } } forecast { cause causeText openBy gap { from role initiative { name } } } heatMap(from: "${formatDay(BENCH_DAY)}", to: "${formatDay(BENCH_DAY + 335)}", step: MONTH) { days rows { team { name } counts { initiativeCount coveredCount } } } } } }`;
const POSITIONS_PAGE =
  'query ($after: String) { org { positions(first: 500, after: $after) { nodes { id title manager { id title } team { id name } incumbents { person { id displayName } } } pageInfo { endCursor hasNextPage } } } }';

async function benchHttp(
  size: Size,
  base: BaseDatabase,
  database: Awaited<ReturnType<typeof openDatabase>>,
  store: OrgStore,
): Promise<Measurement[]> {
  const { app, stop } = await createApp(
    { database, store, scenarios: createScenarioStore(database, store, () => NOW), receivers: NO_RECEIVERS, now: () => NOW },
    { clientFolder: null, onFault: (fault) => console.error(fault) },
  );
  const ours = createServer(app);
  const bare = bareServer({
    '/coverage': async () => JSON.stringify(await coverageByTeamFromRows(base)),
    '/positions': () => positionsPage(base, PAGE, 0),
  });
  const [ourAddress, bareAddress] = [await listening(ours), await listening(bare)];
  const { text } = await createToken(database, 'bench', ['org:read']);
  const graphql = async (query: string, after: string | null = null) => {
    const answer = await ask(`${ourAddress}/graphql`, JSON.stringify({ query, variables: { after } }), { authorization: `Bearer ${text}` });
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
    return answer;
  };
  const measured: Measurement[] = [];
  await graphql(COVERAGE_PAGE);
  const coverage = await compare(
    RUNS,
    async () => void (await ask(`${bareAddress}/coverage`)),
    async () => void (await graphql(COVERAGE_PAGE)),
  );
  measured.push({ path: 'coverage page over HTTP, against bare http and rows', size, ...coverage, goal: 0.5 });
  await graphql(DASHBOARD);
  const dashboard = await compare(
    RUNS,
    async () => void (await ask(`${bareAddress}/coverage`)),
    async () => void (await graphql(DASHBOARD)),
  );
  measured.push({ path: 'stakes, forecast, heat map and statistics over HTTP, against bare http and rows', size, ...dashboard, goal: 0.5 });
  const page = await compare(
    RUNS * 3,
    async () => void (await ask(`${bareAddress}/positions`)),
    async () => void (await graphql(POSITIONS_PAGE)),
  );
  measured.push({ path: 'page of 500 positions over HTTP, against bare http and rows', size, ...page, goal: 1.3 });
  const cursors = await everyCursor(graphql);
  if (cursors.length > 1) {
    const last = await compare(
      RUNS,
      async () => void (await graphql(POSITIONS_PAGE)),
      async () => void (await graphql(POSITIONS_PAGE, cursors.at(-2)!)),
    );
    measured.push({ path: 'the last full page, against the first', size, ...last, goal: 1.3 });
  }
  ours.closeAllConnections();
  bare.closeAllConnections();
  ours.close();
  bare.close();
  await stop();
  return measured;
}

async function everyCursor(graphql: (query: string, after: string | null) => Promise<string>): Promise<string[]> {
  const query = 'query ($after: String) { org { positions(first: 500, after: $after) { pageInfo { endCursor hasNextPage } } } }';
  const cursors: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = JSON.parse(await graphql(query, after)) as {
      data: { org: { positions: { pageInfo: { endCursor: string; hasNextPage: boolean } } } };
    };
    const { endCursor, hasNextPage } = data.org.positions.pageInfo;
    if (!hasNextPage) return cursors;
    cursors.push(endCursor);
    after = endCursor;
  }
}

/** Cold start in milliseconds against its goal, and resident memory against the organization as JSON, in bytes. */
async function benchStart(size: Size, url: string, root: string, jsonBytes: number): Promise<Measurement[]> {
  const port = 20_000 + Math.floor(process.pid % 20_000);
  const start = performance.now();
  const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: url, TANDEM_DEMO: '0' },
    stdio: 'ignore',
  });
  try {
    for (;;) {
      const health = await ask(`http://127.0.0.1:${port}/health`).catch(() => '');
      if (health.includes('ok')) break;
      if (server.exitCode !== null) throw new Error('The server ended.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const started = performance.now() - start;
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
    const goal = SIZES[size].positions > 10_000 ? 5_000 : 2_000;
    return [
      { path: 'cold start to /health, against its goal in milliseconds', size, base: goal, ours: started, goal: 1 },
      {
        path: 'server memory, against the JSON of the organization (bytes)',
        size,
        base: jsonBytes,
        ours: Number(resident?.[1] ?? 0) * 1024,
        goal: 4,
      },
    ];
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
}
