import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

interface Counts {
  readonly initiativeCount: number;
  readonly coveredCount: number;
  readonly missingProjectOwnerCount: number;
  readonly missingProductOwnerCount: number;
  readonly leaderlessCount: number;
}
interface Money {
  readonly minor: number;
  readonly currency: string;
}
interface Times {
  readonly closedCount: number;
  readonly meanDays: number | null;
}
interface Coverage extends Counts {
  readonly exposure: readonly Money[];
  readonly timeline: readonly (Counts & { readonly date: string })[];
  readonly gaps: {
    readonly totalCount: number;
    readonly nodes: readonly { daysOpen: number | null; severity: number; exposure: Money | null; initiative: { name: string } }[];
  };
  readonly forecast: readonly {
    isBeingFilled: boolean;
    causeText: string;
    gap: { exposure: Money | null; initiative: { name: string } };
  }[];
  readonly comparison: readonly { readonly period: 'MONTH' | 'QUARTER'; readonly counts: Counts; readonly knownThen: Counts | null }[];
  readonly heatMap: {
    readonly days: readonly string[];
    readonly rows: readonly { team: { name: string } | null; counts: readonly Counts[] }[];
  };
  readonly statistics: {
    readonly ages: { readonly medianDays: number | null; readonly oldestDays: number | null };
    readonly timeToCover: Times;
    readonly trend: readonly (Times & { readonly month: string; readonly openCount: number })[];
    readonly portfolios: readonly {
      initiative: { name: string };
      ages: { openCount: number; meanDays: number | null };
      timeToCover: Times;
    }[];
  };
}

interface TeamCounts extends Counts {
  /** Null: the initiatives without a team. */
  readonly name: string | null;
}

const COUNTS = 'initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount';

let tandem: ServedTandem;
let browser: Browser;
let page: Page;
let today: string;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
  page = await signedIn(1440, 'light');
  today = ((await ask('{ settings { today } }'))['settings'] as { today: string }).today;
});
afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

describe('every number on the dashboard', () => {
  it('is a number that GraphQL gives, for the company', async () => {
    await compare(await coverageOf(null), '/', await teamsOf(null));
  });

  it('is a number that GraphQL gives, for a team with all below it', async () => {
    const { org } = await ask('{ org { coverageByTeam { team { key } initiativeCount coveredCount } } }');
    const rows = (org as { coverageByTeam: { team: { key: string } | null; initiativeCount: number; coveredCount: number }[] })
      .coverageByTeam;
    const lacking = rows.find(({ team, initiativeCount, coveredCount }) => team !== null && initiativeCount > coveredCount)!;
    await compare(await coverageOf(lacking.team!.key), `/?team=${lacking.team!.key}`, await teamsOf(lacking.team!.key));
  });

  it('is that of a scenario where the address asks for one', async () => {
    const { createScenario } = await ask('mutation { createScenario(input: { name: "Other policy" }) { scenario { id } } }');
    const { id } = (createScenario as { scenario: { id: string } }).scenario;
    await ask(
      `mutation($id: ID!) { updateCoveragePolicy(input: { scenarioId: $id, requiredRoles: [{ kind: PROJECT, roles: ["PROJECT_OWNER"] }] }) { userErrors { message } } }`,
      { id },
    );
    const changed = await coverageOf(null, id);
    expect(changed.coveredCount).toBeGreaterThan((await coverageOf(null)).coveredCount);
    await compare(changed, `/?scenario=${id}`, await teamsOf(null, id));
    await page.getByText('In the scenario ‘Other policy’').waitFor();
  });
});

describe('the pages of an executive', () => {
  it('have nothing that axe finds wrong and never scroll sideways, light and dark, wide and narrow', async () => {
    const { org } = await ask('{ org { initiatives(filter: { search: "driver app" }) { nodes { key } } } }');
    const [initiative] = (org as { initiatives: { nodes: { key: string }[] } }).initiatives.nodes;
    const found: string[] = [];
    for (const [width, scheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      const other = await signedIn(width, scheme);
      for (const path of ['/', '/findings', '/policy', '/map', `/initiatives/${initiative!.key}`]) {
        await other.goto(`${tandem.address}${path}`);
        await other.getByRole('heading', { level: 1 }).waitFor();
        await other.waitForTimeout(700);
        found.push(...(await findingsOfAxe(other)).map((finding) => `${path} ${width}: ${finding}`));
        if ((await sidewaysScroll(other)) > 0) found.push(`${path} ${width}: sticks out by ${await sidewaysScroll(other)}`);
      }
      await other.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('change the policy, which tells its history and is taken back from its notice', async () => {
    await page.goto(`${tandem.address}/policy`);
    await page.getByLabel('Notice period').fill('45');
    await page.getByRole('button', { name: 'Save the policy' }).click();
    await page.getByText('notice days to 45').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('notice days to 30').waitFor();
    const { org } = await ask('{ org { policy { noticeDays } } }');
    expect(org).toEqual({ policy: { noticeDays: 30 } });
  });

  it('record what was measured, and save a RACI matrix of an initiative’s own', async () => {
    const { org } = await ask('{ org { initiatives(filter: { search: "One device hub" }) { nodes { key } } } }');
    const { key } = (org as { initiatives: { nodes: { key: string }[] } }).initiatives.nodes[0]!;
    const read = 'query($id: ID!) { org { initiative(id: $id) { scorecard { product { measure value } } raciOnDay { isDefault } } } }';
    await page.goto(`${tandem.address}/initiatives/${key}`);
    await page.getByRole('button', { name: 'Record values…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Metric' }).or(dialog.getByLabel('Metric')).first().click();
    await page.getByRole('option', { name: 'NPS' }).click();
    await dialog.getByLabel('Value').fill('17');
    await dialog.getByLabel('Target').fill('20');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await expect.poll(async () => JSON.stringify(await ask(read, { id: key }))).toContain('{"measure":"NPS","value":17}');
    const raci = page.getByRole('region', { name: 'RACI' });
    await raci.getByRole('button', { name: 'Edit' }).click();
    await raci.getByLabel('Vision and business case: Stakeholders').selectOption('Informed');
    expect(await findingsOfAxe(page)).toEqual([]);
    await raci.getByRole('button', { name: 'Save the matrix' }).click();
    await raci.getByText('Its own matrix').waitFor();
    expect(JSON.stringify(await ask(read, { id: key }))).toContain('{"isDefault":false}');
  });

  it('are shown by a link without an account, until it is revoked', async () => {
    await page.goto(tandem.address);
    await page.getByRole('button', { name: 'Share…' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const address = await page.getByRole('dialog').locator('code').innerText();
    const guest = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })).newPage();
    await guest.goto(address);
    await guest.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
    await guest.getByRole('table', { name: 'Gaps', exact: true }).waitFor();
    expect(await findingsOfAxe(guest)).toEqual([]);
    expect(await sidewaysScroll(guest)).toBe(0);
    await page.getByRole('button', { name: 'Revoke ‘Coverage’' }).click();
    await page.getByText('No link was made yet.').waitFor();
    await guest.reload();
    await guest.getByText(/^This link shows nothing/).waitFor();
    await guest.context().close();
  });
});

/** Looks at the page and compares every number on it with the answer. */
async function compare(coverage: Coverage, path: string, teams: readonly TeamCounts[]): Promise<void> {
  await page.goto(`${tandem.address}${path}`);
  const share = page.getByRole('region', { name: 'Share covered' });
  await share.waitFor();
  await page.getByRole('group', { name: 'Figures' }).waitFor();
  const words = (await share.innerText()).replaceAll(/\s+/g, ' ');
  expect(words).toContain(percent(coverage));
  expect(words).toContain(`${coverage.coveredCount} of ${coverage.initiativeCount}`);
  expect(words).toMatch(new RegExp(`${coverage.missingProjectOwnerCount} lacks? a project owner`));
  expect(words).toMatch(new RegExp(`${coverage.missingProductOwnerCount} lacks? a product owner`));
  expect(words).toMatch(new RegExp(`${coverage.leaderlessCount} lacks? both`));

  const [month] = coverage.comparison;
  const change = Math.round(
    (coverage.coveredCount / coverage.initiativeCount - month!.counts.coveredCount / month!.counts.initiativeCount) * 100,
  );
  expect(words).toContain(
    change === 0 ? 'month before' : `${Math.abs(change)} points ${change > 0 ? 'more' : 'fewer'} than a month before`,
  );

  const panelOfTeams = page.getByRole('region', { name: /^(By team|Within )/ });
  const lacking = teams.filter(({ initiativeCount }) => initiativeCount > 0);
  const shownTeams = lacking.length === 0 ? [] : await cellsOf(panelOfTeams.getByRole('table'));
  expect(Object.fromEntries(shownTeams.map(([name, ...cells]) => [name, cells]))).toEqual(
    Object.fromEntries(
      lacking.map((counts) => [counts.name ?? 'Without a team', [percent(counts), `${counts.coveredCount} / ${counts.initiativeCount}`]]),
    ),
  );

  const figures = (await page.getByRole('group', { name: 'Figures' }).innerText()).replaceAll(/\s+/g, ' ');
  const { ages, timeToCover, portfolios, trend } = coverage.statistics;
  expect(figures).toContain(`At stake ${coverage.exposure.map(money).join(' + ') || '–'}`);
  expect(figures).toContain(
    `Gaps to come ${coverage.forecast.length} in 12 months, ${coverage.forecast.filter((entry) => !entry.isBeingFilled).length} not`,
  );
  expect(figures).toContain(`Age of a gap ${days(ages.medianDays)}`);
  if (ages.oldestDays !== null) expect(figures).toContain(`the oldest ${ages.oldestDays} days`);
  expect(figures).toContain(`Time to cover ${days(timeToCover.meanDays)} ${timeToCover.closedCount} gap`);
  for (const { period, counts, knownThen } of coverage.comparison)
    expect(figures).toContain(
      `Since last ${period === 'MONTH' ? 'month' : 'quarter'} ${points(coverage, counts)} ${knownThen ? `${percent(knownThen)} was known then` : 'nothing was known then'}`,
    );

  await page.getByRole('button', { name: 'Show as table' }).click();
  const year = await cellsOf(page.getByRole('region', { name: 'Next twelve months' }).getByRole('table'));
  expect(year.map((row) => row.slice(1))).toEqual(
    coverage.timeline.map((point) => [
      String(point.initiativeCount),
      String(point.coveredCount),
      point.initiativeCount === 0 ? '–' : percent(point),
      String(point.missingProjectOwnerCount),
      String(point.missingProductOwnerCount),
      String(point.leaderlessCount),
    ]),
  );

  const gaps = await cellsOf(page.getByRole('table', { name: 'Coverage gaps by severity' }));
  expect(gaps.map((row) => [row[0]!.split('\n')[0], row.find((cell) => /^[€–]/.test(cell)), row.at(-1)])).toEqual(
    coverage.gaps.nodes.map((gap) => [gap.initiative.name, gap.exposure ? money(gap.exposure) : '–', String(gap.severity)]),
  );
  expect(coverage.gaps.totalCount).toBe(gaps.length);
  for (const [i, { daysOpen }] of coverage.gaps.nodes.entries()) if (daysOpen) expect(gaps[i]!.join('\n')).toContain(days(daysOpen));

  const coming = page.getByRole('table', { name: 'Gaps of the next twelve months' });
  const entries = coverage.forecast.length === 0 ? [] : await cellsOf(coming);
  expect(entries.map((row) => [row[0]!.split('\n')[0], row[1], row.at(-1)])).toEqual(
    coverage.forecast.map(({ gap, causeText }) => [gap.initiative.name, causeText, gap.exposure ? money(gap.exposure) : '–']),
  );

  const heat = await cellsOf(page.getByRole('table', { name: 'Number of initiatives that lack an owner, by team and month' }));
  const shown = coverage.heatMap.rows.filter(({ counts }) => counts.some(({ initiativeCount }) => initiativeCount > 0));
  expect(Object.fromEntries(heat.map(([team, ...cells]) => [team!.replace(/ itself$/, ''), cells]))).toEqual(
    Object.fromEntries(
      shown.map(({ team, counts }) => [
        team?.name ?? 'Without a team',
        counts.map(({ initiativeCount, coveredCount }) => (initiativeCount === 0 ? '' : String(initiativeCount - coveredCount))),
      ]),
    ),
  );

  const panel = page.getByRole('region', { name: 'Age and time to cover by portfolio' });
  const all = panel.getByRole('button', { name: /^All / });
  if ((await all.count()) > 0) await all.click();
  const listed = portfolios.length === 0 ? [] : await cellsOf(panel.getByRole('table'));
  expect(listed).toEqual(
    portfolios.map(({ initiative, ages: { openCount, meanDays }, timeToCover: { closedCount, meanDays: toCover } }) => [
      initiative.name,
      String(openCount),
      days(meanDays),
      String(closedCount),
      days(toCover),
    ]),
  );
  await panel.getByRole('button', { name: 'By month' }).click();
  const months = await cellsOf(panel.getByRole('table'));
  expect(months.map((row) => row.slice(1))).toEqual(
    trend.map(({ openCount, closedCount, meanDays }) => [String(openCount), String(closedCount), days(meanDays)]),
  );
}

/** The texts of the cells of a table's body, row by row, its row headers among them. */
async function cellsOf(table: ReturnType<Page['getByRole']>): Promise<string[][]> {
  await table.first().waitFor();
  const rows = table.first().locator('tbody tr');
  return Promise.all(
    Array.from({ length: await rows.count() }, async (_, i) =>
      (await rows.nth(i).locator('th, td').allInnerTexts()).map((text) => text.trim()),
    ),
  );
}

function percent({ coveredCount, initiativeCount }: Counts): string {
  return `${Math.round((coveredCount / initiativeCount) * 100)} %`;
}

function points(now: Counts, then: Counts): string {
  const change = Math.round((now.coveredCount / now.initiativeCount - then.coveredCount / then.initiativeCount) * 100);
  return change === 0 ? 'no change' : `${change > 0 ? '+' : '−'}${Math.abs(change)} points`;
}

function days(count: number | null): string {
  if (count === null) return '–';
  const rounded = Math.round(count);
  return `${rounded} ${rounded === 1 ? 'day' : 'days'}`;
}

function money({ minor, currency }: Money): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(minor / 100);
}

async function coverageOf(teamId: string | null, scenarioId: string | null = null): Promise<Coverage> {
  const [year, month] = today.split('-');
  const to = `${Number(year) + 1}-${month}-${today.slice(8)}`;
  const { org } = await ask(
    `query($teamId: ID, $scenarioId: ID, $from: LocalDate!, $to: LocalDate!) { org(scenarioId: $scenarioId) { coverage(teamId: $teamId) {
      ${COUNTS} exposure { minor currency }
      timeline(from: $from, to: $to, step: MONTH) { date ${COUNTS} }
      gaps(first: 50) { totalCount nodes { daysOpen severity exposure { minor currency } initiative { name } } }
      forecast(months: 12) { isBeingFilled causeText gap { exposure { minor currency } initiative { name } } }
      comparison { period counts { ${COUNTS} } knownThen { ${COUNTS} } }
      heatMap(from: $from, to: $to, step: MONTH) { days rows { team { name } counts { ${COUNTS} } } }
      statistics { ages { medianDays oldestDays } timeToCover { closedCount meanDays }
        trend { month openCount closedCount meanDays }
        portfolios { initiative { name } ages { openCount meanDays } timeToCover { closedCount meanDays } } }
    } } }`,
    { teamId, scenarioId, from: today, to },
  );
  return (org as { coverage: Coverage }).coverage;
}

/** The teams that the panel beside the forecast shows: the top ones, or those right below a team. */
async function teamsOf(teamId: string | null, scenarioId: string | null = null): Promise<TeamCounts[]> {
  if (teamId === null) {
    const { org } = await ask(`query($id: ID) { org(scenarioId: $id) { coverageByTeam { team { name } ${COUNTS} } } }`, { id: scenarioId });
    return (org as { coverageByTeam: (Counts & { team: { name: string } | null })[] }).coverageByTeam.map(({ team, ...counts }) => ({
      ...counts,
      name: team?.name ?? null,
    }));
  }
  const { org } = await ask(`query($id: ID!) { org { team(id: $id) { children { name coverage { ${COUNTS} } } } } }`, { id: teamId });
  return (org as { team: { children: { name: string; coverage: Counts }[] } }).team.children.map(({ name, coverage }) => ({
    name,
    ...coverage,
  }));
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const response = await page.request.post(`${tandem.address}/graphql`, {
    data: { query, variables },
    headers: { origin: tandem.address },
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

async function signedIn(width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const fresh = await context.newPage();
  fresh.setDefaultTimeout(20_000);
  const answer = await fresh.request.post(`${tandem.address}/auth/sign-in`, {
    data: { email: 'admin@demo.tandem', password: 'tandem-demo' },
    headers: { origin: tandem.address },
  });
  expect(answer.ok()).toBe(true);
  return fresh;
}
