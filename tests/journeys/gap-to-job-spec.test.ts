import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    acceptDownloads: true,
  });
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
  it('comes in three clicks from the gap to a requisition and to a job spec with everything known filled in', async () => {
    await page.getByRole('button', { name: 'Close the gap: project owner of Sensor board, revision C' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open a requisition' }).click();
    await page.waitForURL(/\/hiring\/[^/]+$/);
    await page.getByRole('button', { name: 'Draft a job spec' }).click();
    await page.waitForURL(/\/job-specs\/[^/]+$/);
    const text = page.getByRole('textbox', { name: 'Text of the job spec' });
    await text.waitFor();
    const words = await text.innerText();
    expect(words).toContain('Sensor board, revision C');
    expect(words).toContain('the plan, the budget and the delivery');
    expect(words).toContain('Responsibilities');
    // The editor draws what is near the window alone: the end of the text comes when one goes there.
    await text.click();
    await page.keyboard.press('Control+End');
    await expect.poll(() => text.innerText()).toContain('Your partner is the product owner');
  });

  it('is told where the text confuses the two jobs, and finds nothing of it once the words are gone', async () => {
    const text = page.getByRole('textbox', { name: 'Text of the job spec' });
    const confusion = page.getByRole('region', { name: 'Role confusion' });
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await confusion.count()).toBe(0);
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('## What you will do\n\nYou own the product vision and you prioritise the product backlog.\n');
    await confusion.getByRole('button', { name: /product vision/ }).click();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('product vision');
    await text.click();
    for (let i = 0; i < 40 && (await confusion.count()) > 0; i++) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(0);
    }
    await confusion.waitFor({ state: 'hidden' });
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('has it approved and takes it away as a Word document with the approved text', async () => {
    await page.getByRole('button', { name: 'Ask for approval' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ask for approval' }).click();
    await page.getByRole('group', { name: 'Approval' }).getByRole('button', { name: 'Approve' }).click();
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Revise' }).waitFor();
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Word (DOCX)' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const zip = await JSZip.loadAsync(readFileSync(await download.path()));
    const document = await zip.file('word/document.xml')!.async('text');
    expect(document).toContain('Sensor board, revision C');
    expect(document).toContain('Responsibilities');
    expect(document).not.toContain('product backlog.');
  });
});

describe('the hiring plan', () => {
  it('compares what is expected with a target that is typed in, and takes it back by one undo', async () => {
    await page.goto(`${tandem.address}/hiring/plan`);
    const cell = page.getByRole('textbox', { name: /^Target for/ }).nth(1);
    await cell.fill('250');
    await cell.press('Enter');
    await page.getByText('Target set').waitFor();
    const difference = page
      .getByRole('row', { name: /^Difference to the target/ })
      .getByRole('cell')
      .nth(1);
    const expected = page
      .getByRole('row', { name: /^Expected(?! run)/ })
      .getByRole('cell')
      .nth(1);
    const heads = Number(await expected.innerText());
    await expect.poll(async () => (await difference.innerText()).split(/\s/)[0]).toBe(`+${heads - 250}`);
    expect(await findingsOfAxe(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: /^Target for/ })
          .nth(1)
          .inputValue(),
      )
      .toBe('');
  });
});
