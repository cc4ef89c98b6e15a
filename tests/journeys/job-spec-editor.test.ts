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

interface Window {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Without the policy that keeps a browser from running scripts in the page, so that only the client itself stands in their way. */
  readonly bypassCSP?: boolean;
}

async function open(who: string, path: string, { width = 1440, ...more }: Window = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${tandem.address}${path}`);
  await page.getByLabel('E-mail').fill(`${who}@demo.tandem`);
  await page.getByLabel('Password', { exact: true }).fill('tandem-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Account: / }).waitFor();
  return page;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of the job spec' });
const saved = (page: Page) => page.locator('[data-state="SAVED"]').waitFor();
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The text as the server has it. */
async function textOf(page: Page): Promise<string> {
  return (await page.request.get(`${tandem.address}${pathOf(page)}.md`)).text();
}

/** Drafts a spec on the list's page and opens it. */
async function draft(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New job spec' }).first().click();
  await page.getByRole('dialog').getByLabel('Job title').fill(title);
  await page.getByRole('button', { name: 'Draft it' }).click();
  await editor(page).waitFor();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Puts the cursor at the end of the text and types. */
async function typeAtEnd(page: Page, words: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words, { delay: 5 });
}

const paste = (page: Page, type: 'text/html' | 'text/plain', words: string) =>
  editor(page).evaluate(
    (element, [kind, data]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [type, words] as const,
  );

describe('the editor of a job spec', () => {
  it('is written in by two at once, and nothing that either typed is lost', async () => {
    const ada = await open('hiring', '/job-specs');
    await draft(ada, 'Product Owner, Claims');
    expect(await findingsOfAxe(ada)).toEqual([]);
    const grace = await open('admin', pathOf(ada));
    await editor(grace).waitFor();
    const [ones, others] = [Array.from({ length: 12 }, (_, i) => `ada${i} `), Array.from({ length: 12 }, (_, i) => `grace${i} `)];
    await editor(ada).focus();
    await ada.keyboard.press('Control+Home');
    await ada.keyboard.press('Enter');
    await ada.keyboard.press('ArrowUp');
    await Promise.all([ada.keyboard.type(ones.join(''), { delay: 10 }), typeAtEnd(grace, `\n\n${others.join('')}`)]);
    // Each sees the name of the other at their cursor, and all of their words.
    await grace.keyboard.press('Control+Home');
    await grace.locator('.cm-guest-name', { hasText: 'Demo hiring manager' }).waitFor({ state: 'attached' });
    await Promise.all([saved(ada), saved(grace)]);
    await ada.waitForFunction((words) => document.querySelector('.cm-content')!.textContent.includes(words), ones.join('').trim());
    const text = await textOf(ada);
    for (const typed of [ones, others]) expect(text).toContain(typed.join('').trim());
    await grace.context().close();

    // A window that was opened from this one begins with a copy of what the browser keeps for it, and is another window still.
    const [twin] = await Promise.all([ada.context().waitForEvent('page'), ada.evaluate(() => void globalThis.open(location.href))]);
    await editor(twin).waitFor();
    await Promise.all([typeAtEnd(twin, 'twin0 twin1 twin2 '), ada.keyboard.type('own0 own1 own2 ', { delay: 5 })]);
    await Promise.all([saved(twin), saved(ada)]);
    await ada.waitForFunction(() => document.querySelector('.cm-content')!.textContent.includes('own0 own1 own2'));
    expect(await textOf(ada)).toMatch(/own0 own1 own2[^]*twin0 twin1 twin2/);
    await twin.close();

    // What is typed without a connection stays, and is sent when it is back.
    await ada.context().setOffline(true);
    await typeAtEnd(ada, 'kept');
    await ada.locator('[data-state="OFFLINE"]').waitFor();
    await ada.context().setOffline(false);
    await saved(ada);
    expect(await textOf(ada)).toContain('twin2 kept');
    await ada.context().close();
  });

  it('finds words of the other role while one types, and selects them', async () => {
    const page = await open('hiring', '/job-specs');
    await draft(page, 'Product Owner, Billing');
    await typeAtEnd(page, '\n\n## Responsibilities\n\n- Manage the project schedule\nControl the project budget\nKeep the risk register');
    const confusion = page.getByRole('region', { name: 'Role confusion' });
    await confusion.getByRole('button', { name: '‘Manage the project schedule’' }).click();
    await page.waitForFunction(() => /project schedule/i.test(String(globalThis.getSelection())));
    expect(await page.locator('.cm-finding-confusion').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is commented on, compared with what was kept, and approved', async () => {
    const page = await open('hiring', '/job-specs');
    await draft(page, 'Project Owner, Migration');
    await tab(page, 'Versions');
    await page.getByLabel('What it is kept for').fill('First draft');
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByRole('list', { name: 'Versions' }).getByText('First draft').waitFor();
    await typeAtEnd(page, '\n\nWe travel twice a year.');
    await saved(page);

    // A comment on the words that are selected stays with them.
    for (let i = 0; i < 'twice a year.'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
    await tab(page, 'Comments');
    await page.getByText('On ‘twice a year.’').waitFor();
    await page.getByRole('textbox', { name: 'What is to be said?' }).fill('Is that still so?');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const thread = page.getByRole('list', { name: 'Comments' });
    await thread.getByText('Is that still so?').waitFor();
    await page.locator('.cm-comment', { hasText: 'twice a year.' }).waitFor();
    await thread.getByRole('button', { name: 'Reply' }).click();
    await thread.getByRole('textbox', { name: /^Answer to/ }).fill('Yes.');
    await thread.getByRole('button', { name: 'Answer' }).click();
    await thread.getByText('Yes.').waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await thread.getByRole('button', { name: 'Settle' }).click();
    await page.getByRole('button', { name: '1 settled thread' }).waitFor();

    await tab(page, 'Versions');
    await page.getByRole('button', { name: 'Compare with now: version 1' }).click();
    await page.getByText('5 words added, 0 removed').waitFor();
    expect(await page.getByRole('group', { name: 'What has changed' }).locator('ins').innerText()).toContain('We travel twice a year.');
    expect(await findingsOfAxe(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ask for approval' }).click();
    await page.getByRole('dialog').getByLabel('Note').fill('Please read it');
    await page.getByRole('dialog').getByRole('button', { name: 'Ask for approval' }).click();
    await page.getByText(/asked on .*Please read it/).waitFor();
    expect(await editor(page).getAttribute('contenteditable')).toBe('false');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('button', { name: 'Revise' }).waitFor();
    await page.getByText(/^Approved on /).waitFor();

    await page.getByRole('link', { name: 'All job specs' }).click();
    await page.getByRole('link', { name: 'Project Owner, Migration' }).waitFor();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.context().close();
  });

  it('runs no script that was pasted, written or said, in a browser that would run it', async () => {
    const page = await open('hiring', '/job-specs', { bypassCSP: true });
    const ran = () => page.evaluate(() => (globalThis as { ran?: number }).ran ?? 0);
    await draft(page, 'Product Owner <img src=x onerror="window.ran=1">');
    await typeAtEnd(page, '\n\n');
    await paste(page, 'text/html', HOSTILE_HTML);
    expect(await editor(page).innerText()).toContain('What the team ships');
    await paste(page, 'text/plain', HOSTILE_MARKDOWN);
    await saved(page);
    const text = await textOf(page);
    expect(text).toContain('**ships**');
    expect(text).not.toContain('secret style');

    await tab(page, 'Comments');
    await page.getByRole('textbox', { name: 'What is to be said?' }).fill(HOSTILE_MARKDOWN);
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('list', { name: 'Comments' }).getByText('Read this').waitFor();
    await tab(page, 'Versions');
    await page.getByLabel('What it is kept for').fill('<img src=x onerror="window.ran=1">');
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByRole('list', { name: 'Versions' }).waitFor();
    await typeAtEnd(page, ' more');
    await page.getByRole('button', { name: 'Compare with now: version 1' }).click();
    await page.getByRole('group', { name: 'What has changed' }).waitFor();

    await page.getByText('Preview', { exact: true }).click();
    const preview = page.getByRole('article', { name: 'Preview' });
    await preview.getByText('What the team ships').waitFor();
    expect(
      await preview
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((to) => !/^(https?:|mailto:)/.test(to!))),
    ).toEqual([]);
    expect(await preview.locator('img, script, iframe, svg, style').count()).toBe(0);
    for (const link of await preview.getByText('press me').all()) await link.click();
    expect(await ran()).toBe(0);

    // The control: the same words do run where they are put into a page as HTML.
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, `${HOSTILE_HTML}${HOSTILE_MARKDOWN}`);
    await page.waitForFunction(() => (globalThis as { ran?: number }).ran === 1);
    await page.context().close();
  });

  it('works on a narrow dark screen, with sections and checks as views of their own', async () => {
    const page = await open('hiring', '/job-specs', { width: 390, colorScheme: 'dark' });
    await draft(page, 'Product Owner, Cards');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByText('Sections', { exact: true }).click();
    await page.getByRole('button', { name: /^The partner role is missing/ }).click();
    await page.waitForFunction(() => document.querySelector('.cm-content')!.textContent.includes('The partner role'));
    await saved(page);
    expect(await textOf(page)).toContain('## The partner role');
    await page.getByText('Checks and more', { exact: true }).click();
    await page.getByRole('tab', { name: /^Facts/ }).click();
    expect(await findingsOfAxe(page)).toEqual([]);
    await page.getByLabel('Pay from').fill('70000');
    await page.getByLabel('Pay to').fill('90000');
    await page.getByLabel('Currency').fill('eur');
    await page.getByLabel('Town').fill('Lyon');
    await page.getByRole('button', { name: 'Save the facts' }).click();
    await page.getByText('Facts saved').waitFor();
    const posting = (await (await page.request.get(`${tandem.address}${pathOf(page)}.jsonld`)).json()) as { baseSalary: unknown };
    expect(JSON.stringify(posting.baseSalary)).toContain('"minValue":70000');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});

const HOSTILE_HTML = `<style>.secret style {}</style><h2 onclick="window.ran=1">What the team <b>ships</b></h2>
<img src="x" onerror="window.ran=1"><svg onload="window.ran=1"></svg><script>window.ran=1</script>
<iframe srcdoc="<script>parent.ran=1</script>"></iframe><p><a href="javascript:window.ran=1">press me</a></p>
<a href=" java&#9;script:window.ran=1">press me</a><math><mtext><img src=x onerror="window.ran=1"></mtext></math>`;

const HOSTILE_MARKDOWN = `

Read this <img src=x onerror="window.ran=1"> <script>window.ran=1</script>

[press me](javascript:window.ran=1) [press me](JaVaScRiPt:window.ran=1) [press me](data:text/html,<script>opener.ran=1</script>)

![x](x" onerror="window.ran=1) <javascript:window.ran=1> [press me][1]

<svg><script>window.ran=1</script></svg> <details open ontoggle="window.ran=1">

[1]: javascript:window.ran=1
`;
