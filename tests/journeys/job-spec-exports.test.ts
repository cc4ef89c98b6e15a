import { htmlPage } from '@tandem/server/job-specs/exports/html-page';
import { markdownFile } from '@tandem/server/job-specs/exports/markdown-file';
import { jobPosting } from '@tandem/server/job-specs/exports/job-posting';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_CORPUS } from '../server/job-specs/exports/hostile-corpus.ts';
import { SAMPLE } from '../server/job-specs/exports/sample-content.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A page that keeps the names of what ran in it. Nothing leaves it, and its policy is not in force: what is tested is the text alone. */
async function openPage(): Promise<{ page: Page; ran: Set<string> }> {
  const context = await browser.newContext({ bypassCSP: true });
  await context.route('**/*', (route) => route.abort());
  const page = await context.newPage();
  const ran = new Set<string>();
  await page.exposeFunction('ran', (name: string) => ran.add(name));
  return { page, ran };
}

/** Shows HTML as it is, then clicks, hovers and focuses everything in it. */
async function showAndTouch(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>('a, button, input, summary, [onclick], [onmouseover]')) {
      element.addEventListener('click', (event) => {
        if (/^(https?|mailto):/i.test(element.getAttribute('href') ?? '')) event.preventDefault();
      });
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      element.focus?.();
      element.click?.();
    }
    // Handlers of pictures, frames and animations come after the next two frames at the latest.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('hostile text in a browser', () => {
  it('runs nothing from an HTML file, a Markdown file or a posting, and would run from the text itself (control)', async () => {
    const raw = await openPage();
    for (const { markdown } of HOSTILE_CORPUS) await showAndTouch(raw.page, markdown).catch(() => undefined);
    const expected = HOSTILE_CORPUS.filter(({ runsAsHtml }) => runsAsHtml).map(({ name }) => name);
    await expect.poll(() => expected.filter((name) => !raw.ran.has(name))).toEqual([]);

    const exported = await openPage();
    for (const { markdown } of HOSTILE_CORPUS) {
      const content = { ...SAMPLE, title: `Product Owner ${markdown}`, text: markdown };
      const posting = JSON.parse(JSON.stringify(jobPosting(content))) as { description: string };
      await showAndTouch(exported.page, [htmlPage(content), markdownFile(content), posting.description].join('<hr>'));
    }
    expect([...exported.ran]).toEqual([]);
  });

  it('looks as it should under its own policy, which runs nothing', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.setContent(htmlPage(SAMPLE));
    const style = await page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      width: document.documentElement.scrollWidth,
    }));
    expect(style).toEqual({ background: 'rgb(20, 24, 29)', width: 390 });
    expect(refused).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('ran');
    await expect.poll(() => refused.join()).toMatch(/Content Security Policy/);
  });
});
