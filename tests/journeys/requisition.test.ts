import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${tandem.address}/sign-in`);
  await page.getByLabel('E-mail').fill('admin@demo.tandem');
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

describe('a hiring manager with a gap', () => {
  it('opens a requisition for it in one click, with everything known filled in', async () => {
    await page.getByRole('button', { name: 'Close the gap: project owner of Sensor board, revision C' }).click();
    await page.getByRole('button', { name: 'Open a requisition' }).click();
    await page.waitForURL(/\/hiring\/[^/]+$/);
    await page.getByRole('heading', { name: 'Project Manager', level: 1 }).waitFor();
    expect(await page.getByText('Project owner of Sensor board, revision C is missing').count()).toBe(1);
    expect(await page.getByText('0 of 1 seat filled').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Draft a job spec' }).count()).toBe(1);
    expect(await findingsOfAxe(page)).toEqual([]);
  });

  it('takes it through approval to open by keyboard alone', async () => {
    for (const step of ['Ask for approval', 'Approve', 'Open']) {
      const button = page.getByRole('button', { name: step, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await button.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Fill a seat…' }).waitFor();
    expect(await page.getByText(/^Approved on/).count()).toBe(1);
  });

  it('fills the seat: the person and the role are there and the gap is closed; one undo takes all of it back', async () => {
    await page.getByRole('button', { name: 'Fill a seat…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Noor Haddad');
    await dialog.getByRole('button', { name: 'Fill the seat' }).click();
    await page.getByText(/^Closed: Project owner of Sensor board, revision C is held/).waitFor();
    await page.getByRole('link', { name: /^Noor Haddad from/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByText('Project owner of Sensor board, revision C is missing').waitFor();
    await page.getByRole('button', { name: 'Fill a seat…' }).waitFor();
  });

  it('finds it on the board, where its menu and its keys do what dragging does', async () => {
    await page.goto(`${tandem.address}/hiring?search=Sensor`);
    const open = page.getByRole('region', { name: /^Open, / });
    await open.getByRole('link', { name: 'Project Manager' }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await open.getByRole('button', { name: 'Steps of Project Manager' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Put on hold' }).click();
    await page
      .getByRole('region', { name: /^On hold, / })
      .getByRole('link', { name: 'Project Manager' })
      .waitFor();
  });

  it('is told why a card cannot be dropped', async () => {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Project Manager' }) });
    await card.dragTo(page.getByRole('region', { name: /^Filled, / }));
    await page.getByText(/cannot go from on hold to filled/).waitFor();
  });

  it('drafts one for a profile of a ladder and an initiative, which propose title and role, and changes them afterwards', async () => {
    await page.goto(`${tandem.address}/hiring`);
    await page.getByRole('button', { name: 'New requisition' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Job profile').fill('Program Manager');
    await page.getByRole('option', { name: 'Program Manager' }).click();
    expect(await dialog.getByLabel('Title').inputValue()).toBe('Program Manager');
    const initiative = dialog.getByLabel('Initiative that whoever comes will serve');
    await initiative.fill('Sensor board');
    await page.getByRole('option', { name: 'Sensor board, revision C' }).click();
    expect(await dialog.getByLabel('Role', { exact: true }).inputValue()).toBe('Project owner');
    await dialog.getByLabel('New positions').fill('1');
    expect(await findingsOfAxe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Draft it' }).click();
    await page.waitForURL(/\/hiring\/[^/]+$/);
    await page.getByRole('link', { name: 'Program Manager' }).first().waitFor();
    await page.getByRole('link', { name: 'Sensor board, revision C' }).first().waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    expect(await initiative.inputValue()).toBe('Sensor board, revision C');
    await initiative.fill('');
    await initiative.press('Tab');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Program Manager' }).first().waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Sensor board, revision C' }).count()).toBe(0);
  });
});
