import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver, type Receiver } from '../server/webhooks/receiving.ts';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

let tandem: ServedTandem;
let ats: Receiver;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ats = await startReceiver((got, response) => response.writeHead(got.path === '/gone' ? 410 : 200).end());
  const environment = { TANDEM_WEBHOOK_HOSTS: `127.0.0.1:${ats.port}` };
  [tandem, browser] = await Promise.all([serveTandem({ demo: true, environment }), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
  await ats?.stop();
});

describe('an administrator', () => {
  it('is told why an address inside is refused, and keeps what was typed', async () => {
    await page.goto(tandem.address);
    await page.getByLabel('E-mail').fill('admin@demo.tandem');
    await page.getByLabel('Password').first().fill('tandem-demo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
    await page.goto(`${tandem.address}/settings`);
    const dialog = await newWebhook('Applicant tracking', 'https://10.0.0.5/hooks');
    await dialog.getByRole('button', { name: 'Create webhook' }).click();
    await dialog.getByText('The address 10.0.0.5 is private').waitFor();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Applicant tracking');
    expect(await findingsOfAxe(page)).toEqual([]);
    await dialog.getByLabel('Address').fill(ats.url);
    await dialog.getByRole('button', { name: 'Create webhook' }).click();
  });

  it('sees the secret once, sends a test, and follows it to its receiver', async () => {
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    await choose('Applicant tracking', 'Send a test');
    const dialog = page.getByRole('dialog', { name: 'Deliveries to Applicant tracking' });
    await dialog.getByRole('table').getByText('Delivered').waitFor();
    expect(ats.received.map(({ headers }) => headers['tandem-event'])).toEqual(['webhook.test']);
    await dialog.getByRole('button', { name: /^Send again/ }).click();
    await expect.poll(() => ats.received.length).toBe(2);
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('is told when a receiver wants no more, and resumes it at another address', async () => {
    const dialog = await newWebhook('Old portal', ats.url.replace('/hook', '/gone'));
    await dialog.getByRole('button', { name: 'Create webhook' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await choose('Old portal', 'Send a test');
    await page.getByRole('dialog').getByText('it wants no more events').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page
      .getByRole('row', { name: /Old portal/ })
      .getByText('Paused')
      .waitFor();
    await choose('Old portal', 'Edit');
    await page.getByRole('dialog').getByLabel('Address').fill(ats.url);
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const before = ats.received.length;
    await choose('Old portal', 'Resume');
    await expect.poll(() => ats.received.length).toBe(before + 1);
    await page
      .getByRole('row', { name: /Old portal/ })
      .getByText('Active')
      .waitFor();
  });

  it('does it on a phone, too', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findingsOfAxe(page)).toEqual([]);
  });

  it('says what job specs say of the organization, and is told where an address is none', async () => {
    const panel = page.getByRole('region', { name: 'What job specs say of the organization' });
    await panel.getByLabel('Name').fill('Nordlicht Freight');
    await panel.getByLabel('Web page').fill('nordlicht');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText(/is no address of the web/).waitFor();
    await panel.getByLabel('Web page').fill('https://nordlicht.example/');
    await panel.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Job specs are handed out with it from now on.').waitFor();
    await page.reload();
    await expect.poll(() => panel.getByLabel('Name').inputValue()).toBe('Nordlicht Freight');
    expect(await findingsOfAxe(page)).toEqual([]);
  });
});

async function newWebhook(name: string, url: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Create webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Address').fill(url);
  return dialog;
}

/** Chooses by the keyboard, from the menu of a webhook: a notification may lie over it. Before the menu is at its place a focus would scroll. */
async function choose(webhook: string, item: string): Promise<void> {
  const more = page.getByRole('button', { name: `More about ${webhook}` });
  await more.scrollIntoViewIfNeeded();
  await more.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('[role="menu"]'));
  await page.getByRole('menuitem', { name: item }).press('Enter');
}
