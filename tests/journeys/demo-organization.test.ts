import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let browser: Browser;
let session: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
  const page = await open({ signedIn: false });
  await page.goto(`${tandem.address}/initiatives?kind=PRODUCT`);
  await page.getByLabel('E-mail').fill('admin@demo.tandem');
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Initiatives', level: 1 }).waitFor();
  // Signing in leads to where one was heading, filters and all.
  expect(page.url()).toContain('/initiatives?kind=PRODUCT');
  session = await page.context().storageState();
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

async function open(options: { signedIn?: boolean; width?: number; scheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.scheme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...(options.signedIn === false ? {} : { storageState: session }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${tandem.address}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await loaded(page);
}

/** Waits until nothing on the page says that it is loading. */
async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-label="Loading"], .mantine-Skeleton-root, [aria-busy="true"]') === null);
}

describe('with the demo organization', () => {
  it('refuses a wrong password in words and keeps the e-mail', async () => {
    const page = await open({ signedIn: false });
    await page.goto(`${tandem.address}/sign-in`);
    await page.getByLabel('E-mail').fill('admin@demo.tandem');
    await page.getByLabel('Password', { exact: true }).fill('something else');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The e-mail or the password is not right.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('admin@demo.tandem');
    await page.context().close();
  });

  it('finds a gap, assigns an owner, sees the gap gone, and takes it back', async () => {
    const page = await open();
    await visit(page, '/?role=PROJECT_OWNER&search=Driver+app');
    await page.getByRole('link', { name: 'Driver app that works offline', exact: true }).click();
    await page.getByRole('heading', { name: 'Driver app that works offline', level: 1 }).waitFor();
    await page.getByText('Vision without execution').waitFor();

    await page.getByRole('button', { name: 'Assign project owner' }).click();
    await page.getByRole('combobox', { name: 'Person' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Assign', exact: true }).last().click();
    await page.getByText('Project owner assigned.').waitFor();
    await page.getByText('Vision without execution').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    await page.getByText('Vision without execution').waitFor();
    await page.context().close();
  });

  it('filters the gaps by who is missing, in the address', async () => {
    const page = await open();
    await visit(page, '/');
    await page.getByRole('button', { name: /lack a product owner/ }).click();
    await page.waitForURL(/role=PRODUCT_OWNER/);
    const table = page.getByRole('table', { name: 'Coverage gaps by severity' });
    await expect.poll(() => table.locator('td:nth-child(2)').filter({ hasText: 'Project owner' }).count()).toBe(0);
    expect(await table.locator('td:nth-child(2)').filter({ hasText: 'Product owner' }).count()).toBeGreaterThan(2);
    await page
      .getByRole('button', { name: /^Severity \d+/ })
      .first()
      .click();
    await page.getByText(/How \d+ came about/).waitFor();
    await page.context().close();
  });

  it('keeps the chosen day from page to page until one goes back to today', async () => {
    const page = await open();
    await visit(page, '/');
    const today = await page.getByLabel('Day that is viewed').inputValue();
    await page.getByLabel('Day that is viewed').fill('2020-01-01');
    await page
      .getByText('You are viewing Wednesday 1 January 2020.', { exact: false })
      .or(page.getByText('1 January 2020', { exact: false }))
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Initiatives' }).first().click();
    await page.getByRole('heading', { name: 'Initiatives', level: 1 }).waitFor();
    expect(page.url()).toContain('asOf=2020-01-01');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect.poll(() => page.getByLabel('Day that is viewed').inputValue()).toBe(today);
    expect(page.url()).not.toContain('asOf');
    await page.context().close();
  });

  it('goes anywhere by keyboard alone', async () => {
    const page = await open();
    await visit(page, '/');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { name: 'Teams', level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Command palette').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Driver app');
    await page.getByRole('option', { name: /Driver app that works offline/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Driver app that works offline', level: 1 }).waitFor();
    await page.context().close();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['dark', 390],
  ] as const)('has no page that axe objects to in %s at %i pixels', async (scheme, width) => {
    const page = await open({ scheme, width });
    const found: string[] = [];
    for (const path of ['/', '/initiatives', '/chart', '/teams', '/people', '/import', '/settings']) {
      await visit(page, path);
      found.push(...(await findingsOfAxe(page)).map((finding) => `${path}: ${finding}`));
    }
    for (const list of ['initiatives', 'teams', 'people']) {
      await visit(page, `/${list}`);
      await page.locator('main table th a').first().click();
      await page.waitForURL(new RegExp(`/${list}/`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await loaded(page);
      found.push(...(await findingsOfAxe(page)).map((finding) => `${list}: ${finding}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  it.each([360, 2560])('never scrolls sideways at %i pixels', async (width) => {
    const page = await open({ width });
    const out: string[] = [];
    for (const path of ['/', '/initiatives', '/chart', '/teams', '/people', '/import', '/settings']) {
      await visit(page, path);
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) out.push(`${path}: ${sideways}`);
    }
    expect(out).toEqual([]);
    await page.context().close();
  });

  it('opens the navigation by the burger on a narrow screen', async () => {
    const page = await open({ width: 390 });
    await visit(page, '/');
    await page.getByRole('button', { name: 'Open navigation' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.context().close();
  });

  it('says what happened when the server cannot be reached, and goes on when it can', async () => {
    const page = await open();
    await visit(page, '/');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.getByText('Tandem cannot reach its server').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('table', { name: 'People' }).waitFor();
    await page.context().close();
  });
});
