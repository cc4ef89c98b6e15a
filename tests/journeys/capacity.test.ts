import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let browser: Browser;
beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${tandem.address}/capacity`);
  await page.getByLabel('E-mail').fill('executive@demo.tandem');
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('table', { name: 'People by week' }).waitFor();
  return page;
}

describe('the capacity page', () => {
  it('leads from who is beyond capacity to the weeks of that person, read by keyboard, and back', async () => {
    const page = await open(1440, 'light');
    const first = page.getByRole('table', { name: 'People by week' }).getByRole('row').nth(1);
    const name = (await first.getByRole('rowheader').textContent())!;
    await first.getByRole('link', { name }).click();
    const chart = page.getByRole('img', { name: new RegExp(`Allocation of ${name} by week`) });
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const caption = await page.locator('figcaption').textContent();
    expect(caption).toMatch(/Week of .* allocated of .* beyond capacity/);
    await page.getByText('As a table').click();
    const week = /Week of ([^·]+) ·/.exec(caption!)![1]!;
    expect(await page.getByRole('rowheader', { name: week }).count()).toBe(1);
    await page.getByRole('button', { name: 'Back to everybody' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('looks into a team by its address, and narrows to who is beyond capacity', async () => {
    const page = await open(1440, 'light');
    await page.getByRole('table', { name: 'By team' }).getByRole('link', { name: 'Product', exact: true }).click();
    await page.getByRole('heading', { name: 'Capacity of Product', level: 1 }).waitFor();
    await page.getByRole('combobox', { name: 'Who is shown' }).click();
    await page.getByRole('option', { name: 'Beyond capacity' }).click();
    await page.waitForURL(/who=OVER/);
    await page.reload();
    await page.getByText('1 of 1', { exact: true }).waitFor();
    await page.context().close();
  });

  it('has nothing that axe finds wrong and never scrolls sideways, light and dark, wide and narrow', async () => {
    for (const [width, scheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      const page = await open(width, scheme);
      expect(await findingsOfAxe(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    }
  });
});
