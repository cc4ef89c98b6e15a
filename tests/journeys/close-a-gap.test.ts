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
  await page.getByLabel('E-mail').fill('executive@demo.tandem');
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

describe('an executive with a gap', () => {
  it('sees candidates with reasons, and reassign and hire side by side with dates and cost', async () => {
    await page.getByRole('button', { name: 'Close the gap: project owner of Sensor board, revision C' }).click();
    const dialog = page.getByRole('dialog');
    const ways = dialog.getByRole('radiogroup', { name: 'Ways to close it' });
    await ways.waitFor();
    expect(await ways.getByText('Cost a year').count()).toBeGreaterThanOrEqual(4);
    expect(await ways.getByText('Pay is not shown to you').count()).toBe(0);
    expect(await ways.getByRole('radio', { name: /^Hire: Hire a Project Manager/ }).count()).toBe(1);
    const candidates = dialog.getByRole('table', { name: 'Candidates' });
    expect(await candidates.getByRole('row').count()).toBeGreaterThan(3);
    expect(await candidates.getByText(/^Is on the level of a/).count()).toBeGreaterThan(0);
    expect(await findingsOfAxe(page)).toEqual([]);
  });

  it('puts the choice into a new scenario, where the gap is gone', async () => {
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: /^Reassign:/ })
      .first()
      .check();
    await dialog.getByLabel('Name of the new scenario').fill('Cover the sensor board');
    await dialog.getByRole('button', { name: 'Put it into the scenario' }).click();
    await page.waitForURL(/\/scenarios\/[^/]+\/impact/);
    const gaps = page.getByRole('row', { name: /^Coverage gaps/ });
    await gaps.waitFor();
    const [before, after] = await Promise.all([0, 1].map(async (cell) => Number(await gaps.getByRole('cell').nth(cell).innerText())));
    expect(after).toBeLessThan(before!);
  });

  it('leaves the live organization as it was, and finds the dialog again by its address', async () => {
    await page.goto(tandem.address);
    const close = page.getByRole('button', { name: 'Close the gap: project owner of Sensor board, revision C' });
    await close.click();
    await page.getByRole('dialog').getByRole('radiogroup').waitFor();
    await page.reload();
    await page.getByRole('dialog').getByRole('radiogroup').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).not.toContain('close=');
  });
});
