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

async function open(path: string, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${tandem.address}${path}`);
  await page.getByLabel('E-mail').fill('admin@demo.tandem');
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Account: / }).waitFor();
  return page;
}

describe('the ladders', () => {
  it('are searched, a profile is edited, its history tells what changed, and it goes back to the built-in', async () => {
    const page = await open('/ladders');
    const product = page.getByRole('region', { name: 'Ladder of Product management' });
    await product.getByRole('link', { name: 'Chief Product Officer' }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByLabel('Search titles, skills and duties').fill('pricing');
    await page.getByRole('region', { name: 'Ladder of Project management' }).waitFor({ state: 'detached' });
    await product.getByRole('link', { name: 'Senior Product Manager' }).click();
    await page.getByText('Nobody has changed it here.').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    const duties = page.getByRole('textbox', { name: 'Responsibilities' });
    await duties.fill(`${await duties.inputValue()}\nDecide what the sandbox is for.`);
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    const history = page.getByRole('region', { name: 'History' });
    await history.getByText('Edit a job profile').waitFor();
    await history.getByText('responsibilities').click();
    await history.getByText('Decide what the sandbox is for.').waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the built-in' }).click();
    await history.getByText('Take a job profile back to the built-in one').waitFor();
    expect(await page.getByRole('region', { name: 'Responsibilities' }).getByText('Decide what the sandbox is for.').count()).toBe(0);
    await page.context().close();
  });

  it('have families that are edited as one, keep the levels that are asked for, and go back to the built-in', async () => {
    const page = await open('/ladders', 1440, 'dark');
    await page.getByRole('button', { name: 'Edit the family Product management' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit Product management' });
    await dialog.getByLabel('What they are measured to reach').fill('Shops that come back.');
    const levels = dialog.getByRole('textbox', { name: 'Levels of skill' });
    const known = await levels.inputValue();
    await levels.fill('Guru');
    expect(await findingsOfAxe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText(/keep that level, or change the profile first/).waitFor();
    await levels.fill(`${known}\nGuru`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Edit the family Product management' }).click();
    await expect.poll(() => levels.inputValue(), { timeout: 15_000 }).toBe(`${known}\nGuru`);
    await dialog.getByRole('button', { name: 'Back to the built-in' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Edit the family Product management' }).click();
    await expect.poll(() => levels.inputValue(), { timeout: 15_000 }).toBe(known);
    await page.context().close();
  });

  it('take an own framework after it was tried, with its errors told by line', async () => {
    const page = await open('/ladders', 390);
    await page.getByRole('region', { name: 'Ladder of Product management' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Import a framework' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a job framework' });
    const give = (text: string) =>
      page.locator('input[type=file]').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give('Role,Role Level,Skill Name,Skill Level\nAnalyst,,SQL,Working\n');
    await dialog.getByText('own.csv:2').waitFor();
    expect(await dialog.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await give('Role,Role Level,Skill Name,Skill Level\nAnalyst,Senior analyst,SQL,Expert\nAnalyst,Analyst,SQL,Working\n');
    await dialog.getByText('3 new, 0 changed, 0 the same').waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('region', { name: 'Ladder of Analyst' }).getByRole('link', { name: 'Senior analyst' }).waitFor();
    await page.context().close();
  });

  it('tell a person their next step', async () => {
    const page = await open('/people', 1440, 'dark');
    const answer = await page.evaluate(async () => {
      const query = '{ org { people(first: 200) { nodes { key nextSteps { to { name } } } } } }';
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tandem-csrf': '1' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as { data: { org: { people: { nodes: { key: string; nextSteps: { to: { name: string } }[] }[] } } } };
    });
    const somebody = answer.data.org.people.nodes.find(({ nextSteps }) => nextSteps.length > 1)!;
    await page.goto(`${tandem.address}/people/${somebody.key}`);
    const panel = page.getByRole('region', { name: 'Next step' });
    for (const { to } of somebody.nextSteps) await panel.getByRole('link', { name: to.name, exact: true }).waitFor();
    await panel
      .getByText(/skills are there at the level that is needed/)
      .first()
      .waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.context().close();
  });
});
