import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: false }), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const people = file('people.csv', 'id,name\nP1,Ada Brandt\nP2,Ben Okafor\n');
const initiatives = file('initiatives.csv', 'id,name,kind\nI1,Night shift planner,PRODUCT\nI2,Depot move,PROJECT\n');
const wrong = file('role_assignments.csv', 'initiative_id,role,person_id\nI1,PRODUCT_OWNER,P1\nI1,PROJECT_OWNER,P9\n');
const right = file('role_assignments.csv', 'initiative_id,role,person_id\nI1,PRODUCT_OWNER,P1\nI1,PROJECT_OWNER,P2\n');

describe('with an organization of one’s own', () => {
  it('makes the first administrator by the printed link', async () => {
    const link = /https?:\/\/\S*setup\/\S+/.exec(tandem.printed())?.[0];
    expect(link).toBeDefined();
    await page.goto((link ?? '').replace(/^https?:\/\/[^/]+/, tandem.address));
    await page.getByLabel('Your name').fill('Ada Brandt');
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page
      .getByLabel(/^Password/)
      .first()
      .fill('a long enough password');
    await page.getByRole('button', { name: 'Create the administrator' }).click();
    await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
    await page.getByText('There is no organization here yet').waitFor();
  });

  it('is told every error of an import with its place, and writes nothing', async () => {
    await page.getByRole('link', { name: 'Import an organization' }).click();
    await page.getByRole('heading', { name: 'Imports', level: 1 }).waitFor();
    await page.getByLabel('Choose files').last().setInputFiles([people, initiatives, wrong]);
    await page.getByText('role_assignments.csv:3: person_id').waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  });

  it('imports the mended files and shows the gaps of the organization', async () => {
    await page.getByLabel('Choose files').last().setInputFiles([right]);
    await page.getByText('What would happen').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Imported' }).waitFor();
    await page.getByRole('link', { name: 'Coverage' }).first().click();
    await page.getByText('1 of 2 initiatives have their pair').waitFor();
    const gaps = page.getByRole('table', { name: 'Coverage gaps by severity' });
    await expect.poll(() => gaps.getByRole('link', { name: 'Depot move', exact: true }).count()).toBe(2);
  });
});
