import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserProgram, launchBrowser } from '../../../support/browser.ts';
import { type ChartSite, openChartSite } from './chart-site.ts';

const withoutBrowser = browserProgram() === null;
if (withoutBrowser) console.warn('The org chart is not tried in a browser: no Chromium is installed (apt-get install -y chromium).');

describe.skipIf(withoutBrowser)('the org chart in a browser', () => {
  let site: ChartSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openChartSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(search: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(site.address(search));
    await page.waitForFunction(() => document.querySelector('[class*="card"][style], [role="treegrid"] [aria-level]') !== null);
    return page;
  }

  const announced = (page: Page): Promise<string | null> => page.locator('[role="status"][aria-live]').textContent();

  it('walks from the top to a report and back with the arrow keys, and says where it is', async () => {
    const page = await open('count=300');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    const top = await announced(page);
    expect(top).toContain('Chief Executive Officer');
    expect(top).toContain('7 direct');
    await page.keyboard.press('ArrowDown');
    expect(await announced(page)).toContain('Level 2');
    await page.keyboard.press('ArrowUp');
    expect(await announced(page)).toBe(top);
    await page.close();
  });

  it('folds with the space bar and with a click on the badge', async () => {
    const page = await open('count=300');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    expect(await announced(page)).toContain('folded');
    const badge = page.getByText('+299', { exact: true });
    const box = (await badge.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await badge.waitFor({ state: 'detached' });
    expect(await announced(page)).toContain('unfolded');
    await page.close();
  });

  it('jumps through the hits of a search and unfolds what hides them', async () => {
    const page = await open('count=10000&levels=2');
    const search = page.getByLabel('Find a person or title');
    await search.fill('zoë weber');
    await page.getByText(/\d found/).waitFor();
    await search.press('Enter');
    await page.getByText(/^1 of/).waitFor();
    expect(await announced(page)).toContain('Zoë Weber');
    await search.press('ArrowDown');
    await page.getByText(/^2 of/).waitFor();
    expect(await announced(page)).toContain('Zoë Weber');
    await page.close();
  });

  it('never has more than 150 cards in the document, at no zoom and with 100,000 positions', async () => {
    const page = await open('count=100000&levels=all');
    await page.mouse.move(700, 450);
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, step < 20 ? 60 : -90);
      expect(await page.locator('[class*="card"][style]').count()).toBeLessThanOrEqual(150);
    }
    await page.close();
  });

  it('holds the same positions in the table, where the keyboard folds, walks and finds', async () => {
    const page = await open('count=300');
    await page.getByText('Table', { exact: true }).click();
    const grid = page.getByRole('treegrid');
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('301');
    await page.locator('[role="row"][tabindex="0"]').focus();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('3');
    await page.keyboard.press('ArrowLeft');
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(301);
    await page.keyboard.press('End');
    expect(await focused()).toBe(await grid.getAttribute('aria-rowcount'));
    await page.keyboard.press('Home');
    expect(await focused()).toBe('2');
    await page.close();
  });

  it('writes what is selected into the address, and shows the same from that address again', async () => {
    const page = await open('page&count=300');
    await page.getByRole('application').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const name = await page.getByRole('heading', { level: 2 }).textContent();
    await page.waitForFunction(() => new URLSearchParams(location.search).has('position'));
    await page.getByRole('button', { name: 'Show only this part' }).click();
    await page.getByRole('navigation', { name: 'Shown part' }).waitFor();
    await page.getByLabel('Colour by').selectOption('coverage');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('colour') === 'coverage');
    const again = await open(new URL(page.url()).search.slice(1));
    expect(await again.getByRole('heading', { level: 2 }).textContent()).toBe(name);
    expect(await again.getByRole('navigation', { name: 'Shown part' }).textContent()).toContain(name!);
    expect(await again.getByLabel('Colour by').inputValue()).toBe('coverage');
    await again.close();
    await page.close();
  });

  it('says how far the loading is, can be cancelled, and loads again', async () => {
    const page = await browser.newPage();
    await page.goto(site.address('page&count=10000&delay=150'));
    await page.getByText('500 of 10,000').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Loading was cancelled.').waitFor();
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.getByText('500 of 10,000').waitFor();
    await page.close();
  });

  it('says that loading failed, and tries again when asked', async () => {
    const page = await browser.newPage();
    await page.goto(site.address('page&count=50&fail'));
    await page.getByText('The server is away.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('application').waitFor();
    await page.close();
  });

  it.each(['count=300', 'count=300&scheme=dark&position=P12', 'count=300&view=table', 'count=300&scheme=dark&view=table'])(
    'has nothing that axe objects to (%s)',
    async (search) => {
      const page = await open(search);
      const scheme = search.includes('scheme=dark') ? 'dark' : 'light';
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
        const { violations } = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
        return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
      });
      expect(found).toEqual([]);
      await page.close();
    },
  );
});
