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

async function open(who: string, path: string, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${tandem.address}${path}`);
  await page.getByLabel('E-mail').fill(`${who}@demo.tandem`);
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Account: / }).waitFor();
  return page;
}

/** The statement that is shown. */
const statement = (page: Page, at: number) => page.getByRole('group', { name: new RegExp(`Statement ${at} of 16`) });

describe('the role fit', () => {
  it('is taken with the keyboard alone, left and gone on with, and is nobody else’s until it is shared', async () => {
    const page = await open('hiring', '/');
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /Go to a page/ }).fill('role fit');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How and when, or what and why?' }).waitFor();
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');

    // Keys answer and go on; arrows choose, and Enter goes on.
    for (const [at, key] of ['4', '5', '3'].entries()) {
      await statement(page, at + 1).waitFor();
      await page.keyboard.press(key);
    }
    await statement(page, 4).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await statement(page, 4).waitFor();
    await page.keyboard.press('Enter');
    await statement(page, 5).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);

    // Left, and gone on with.
    await page.reload();
    await page.getByRole('button', { name: 'Go on, 4 of 16 answered' }).focus();
    await page.keyboard.press('Enter');
    for (let at = 5; at <= 16; at++) {
      await statement(page, at).waitFor();
      await page.keyboard.press(at % 2 === 0 ? '5' : '2');
    }
    await page.getByRole('heading', { name: 'Your answers' }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'See my leaning' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Leans (strongly )?to product management$/).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tandem.role-fit')))).toEqual([]);
    expect(await findingsOfAxe(page)).toEqual([]);

    const personPath = new URL(await page.getByRole('link', { name: 'Leila Farahani' }).evaluate((link: HTMLAnchorElement) => link.href))
      .pathname;
    const other = await open('executive', personPath);
    await other.getByRole('heading', { name: 'Leila Farahani', level: 1 }).waitFor();
    await other.getByRole('heading', { name: /If Leila Farahani leaves/ }).waitFor();
    expect(await other.getByRole('heading', { name: 'Role fit' }).count()).toBe(0);

    const sharing = page.getByRole('switch', { name: 'Share it with those who hire' });
    await sharing.focus();
    await page.keyboard.press('Space');
    await page.getByText('Shared. You can take it back').waitFor();
    await other.reload();
    await other.getByText(/^Leans (strongly )?to product management$/).waitFor();
    expect(await findingsOfAxe(other)).toEqual([]);
    await other.context().close();

    await page.getByRole('button', { name: 'Delete' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await page.context().close();
  });

  it('never scrolls sideways and has nothing that axe finds wrong, dark and narrow', async () => {
    const page = await open('admin', '/role-fit', 390, 'dark');
    await page.getByRole('button', { name: 'Begin' }).click();
    for (let at = 1; at <= 16; at++) {
      await statement(page, at).waitFor();
      expect(await sidewaysScroll(page)).toBe(0);
      // A pointer's choice goes on at once.
      await statement(page, at)
        .getByText(at % 3 === 0 ? 'Disagree' : 'Agree', { exact: true })
        .click();
    }
    await page.getByRole('button', { name: 'See my leaning' }).click();
    await page.getByText('Only you see it.', { exact: true }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});
