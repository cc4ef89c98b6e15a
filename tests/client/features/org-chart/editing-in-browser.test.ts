import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserProgram, launchBrowser } from '../../../support/browser.ts';
import { type ChartSite, openChartSite } from './chart-site.ts';

const withoutBrowser = browserProgram() === null;
if (withoutBrowser) console.warn('Editing on the chart is not tried in a browser: no Chromium is installed (apt-get install -y chromium).');

interface Sampled {
  get(): {
    org: {
      position(key: string): { versions: readonly { managerKey: string | null; title: string }[]; endDate: number | null } | undefined;
    };
  };
  acts: readonly string[];
}

describe.skipIf(withoutBrowser)('editing on the org chart in a browser', () => {
  let site: ChartSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openChartSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(search = 'edit&count=40&levels=all', viewport = { width: 1900, height: 1000 }): Promise<Page> {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    await page.goto(site.address(search));
    await page.waitForFunction(() => document.querySelector('[class*="card"][style], [role="treegrid"] [aria-level]') !== null);
    return page;
  }

  const managerOf = (page: Page, key: string): Promise<string | null | undefined> =>
    page.evaluate(
      (one) => (globalThis as unknown as { chartSession: Sampled }).chartSession.get().org.position(one)?.versions.at(-1)!.managerKey,
      key,
    );
  const acts = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => [...(globalThis as unknown as { chartSession: Sampled }).chartSession.acts]);
  const said = (page: Page): Promise<string> => page.locator('[data-editor-message]').innerText();

  /** The middle of a card in the window, by the position's key; the card's element must be in the document. */
  async function middle(page: Page, key: string): Promise<{ x: number; y: number }> {
    const box = (await page.locator(`[data-position="${key}"]`).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function dragTo(page: Page, key: string, to: { x: number; y: number }, letGo = true): Promise<void> {
    const from = await middle(page, key);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 12, from.y + 12);
    await page.mouse.move(to.x, to.y, { steps: 5 });
    if (letGo) await page.mouse.up();
  }

  it('moves a subtree by a drag, says before the drop what would be, and takes it back with one undo', async () => {
    const page = await open();
    await dragTo(page, 'P2', await middle(page, 'P1'), false);
    await page.getByText(/^Under .*layer 2 → 3, span \d+ → \d+/).waitFor();
    expect(await managerOf(page, 'P2')).toBe('P0');
    await page.mouse.up();
    expect(await managerOf(page, 'P2')).toBe('P1');
    expect(await said(page)).toContain('Move');
    await page.keyboard.press('Control+z');
    expect(await managerOf(page, 'P2')).toBe('P0');
    await page.keyboard.press('Control+Shift+z');
    expect(await managerOf(page, 'P2')).toBe('P1');
    expect(await acts(page)).toHaveLength(3);
    await page.close();
  });

  it('refuses a drop that would make a circle in the words of the rule, and nothing has moved', async () => {
    const page = await open();
    const report = await page.evaluate(() => {
      const { org } = (globalThis as unknown as { chartSession: Sampled }).chartSession.get();
      for (let i = 1; i < 40; i++) if (org.position(`P${i}`)?.versions[0]!.managerKey === 'P1') return `P${i}`;
      return '';
    });
    await dragTo(page, 'P1', await middle(page, report), false);
    await page.getByText(/^Not possible: .*cannot be a circle/).waitFor();
    await page.mouse.up();
    expect(await said(page)).toMatch(/Went home\. .*cannot be a circle/);
    expect(await managerOf(page, 'P1')).toBe('P0');
    expect(await acts(page)).toEqual([]);
    await page.close();
  });

  it('gives a drag up on escape', async () => {
    const page = await open();
    await dragTo(page, 'P2', await middle(page, 'P1'), false);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await managerOf(page, 'P2')).toBe('P0');
    expect(await said(page)).toContain('Cancelled');
    await page.close();
  });

  it('moves a position alone while Alt is held: its reports stay behind', async () => {
    const page = await open();
    const before = await page.evaluate(() => {
      const { org } = (globalThis as unknown as { chartSession: Sampled }).chartSession.get();
      return Array.from({ length: 40 }, (_, i) => `P${i}`).filter((key) => org.position(key)?.versions[0]!.managerKey === 'P2');
    });
    await page.keyboard.down('Alt');
    await dragTo(page, 'P2', await middle(page, 'P1'), false);
    await page.getByText(/stay behind/).waitFor();
    await page.mouse.up();
    await page.keyboard.up('Alt');
    expect(await managerOf(page, 'P2')).toBe('P1');
    for (const key of before) expect(await managerOf(page, key)).toBe('P0');
    expect(await acts(page)).toHaveLength(1);
    await page.close();
  });

  it('picks several with Shift and moves them as one step of undo', async () => {
    const page = await open();
    for (const key of ['P2', 'P3']) {
      const at = await middle(page, key);
      await page.keyboard.down('Shift');
      await page.mouse.click(at.x, at.y);
      await page.keyboard.up('Shift');
    }
    await dragTo(page, 'P3', await middle(page, 'P1'));
    expect([await managerOf(page, 'P2'), await managerOf(page, 'P3')]).toEqual(['P1', 'P1']);
    expect(await acts(page)).toHaveLength(1);
    await page.keyboard.press('Control+z');
    expect([await managerOf(page, 'P2'), await managerOf(page, 'P3')]).toEqual(['P0', 'P0']);
    await page.close();
  });

  it('pulls a frame around cards with Shift', async () => {
    const page = await open();
    const [a, b] = [await middle(page, 'P1'), await middle(page, 'P3')];
    await page.keyboard.down('Shift');
    await page.mouse.move(Math.min(a.x, b.x) - 120, a.y - 45);
    await page.mouse.down();
    await page.mouse.move(Math.max(a.x, b.x) + 20, b.y + 10, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    expect(await page.locator('[data-picked]').count()).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it('does the same by keyboard alone: M, a search, Enter', async () => {
    const page = await open();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const key = await page.locator('[data-selected]').getAttribute('data-position');
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.type('Vice President');
    await page.waitForTimeout(400);
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
      if (await dialog.getByText(/^Under /).count()) break;
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await managerOf(page, key!)).not.toBe('P0');
    await page.close();
  });

  it('cuts and pastes under another manager', async () => {
    const page = await open();
    const at = await middle(page, 'P3');
    await page.mouse.click(at.x, at.y);
    await page.getByRole('complementary', { name: 'Edit the position' }).waitFor();
    await page.keyboard.press('Control+x');
    expect(await said(page)).toContain('1 position cut');
    const target = await middle(page, 'P1');
    await page.mouse.click(target.x, target.y);
    await page.locator('[data-position="P1"][data-selected]').waitFor();
    await page.keyboard.press('Control+v');
    expect(await managerOf(page, 'P3')).toBe('P1');
    await page.close();
  });

  it('creates a report, edits it in place, fills it and closes another position', async () => {
    const page = await open();
    const at = await middle(page, 'P2');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Title').fill('Head of Testing');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Edit the position' });
    await panel.getByText('Head of Testing').waitFor();
    expect(await managerOf(page, 'new-1')).toBe('P2');
    const title = panel.getByLabel('Title');
    await title.fill('Head of Quality');
    await title.press('Enter');
    await page.locator('[data-position="new-1"]').getByText('Head of Quality').waitFor();
    await panel.getByRole('button', { name: 'Assign person…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Person').click();
    await page.getByRole('option', { name: 'Ruth Bench' }).click();
    await dialog.getByRole('button', { name: 'Assign' }).click();
    await page.locator('[data-position="new-1"]').getByText('Ruth Bench').waitFor();
    const other = await middle(page, 'P3');
    await page.mouse.click(other.x, other.y);
    await page.locator('[data-position="P3"][data-selected]').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.locator('[data-position="P3"][data-mark="CLOSED"]').waitFor();
    expect(await acts(page)).toHaveLength(4);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await page.locator('[data-position="new-1"]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('offers every act in the menu of a card, by the other button and by the menu key', async () => {
    const page = await open();
    const at = await middle(page, 'P2');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Move to…' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Add report' }).click();
    await page.getByRole('dialog').waitFor();
    await page.close();
  });

  it('does the same in the table', async () => {
    const page = await open('edit&count=60&view=table');
    await page.locator('[role="row"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[role="row"][tabindex="0"]').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.getByRole('complementary', { name: 'Edit the position' }).waitFor();
    await page.close();
  });

  it('puts somebody from the bench into a seat by a drag', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Bench/ }).click();
    const person = (await page.getByText('Sam Spare').boundingBox())!;
    const seat = await page.evaluate(() => document.querySelector('[data-vacant][data-position]')!.getAttribute('data-position')!);
    const to = await middle(page, seat);
    await page.mouse.move(person.x + 10, person.y + 8);
    await page.mouse.down();
    await page.mouse.move(person.x + 60, person.y + 60);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.locator(`[data-position="${seat}"]`).getByText('Sam Spare').waitFor();
    await page.close();
  });

  it('asks before a card dropped on the empty stage becomes a root, names the root among the problems, and repairs it', async () => {
    const page = await open();
    await dragTo(page, 'P3', { x: 1500, y: 930 }, false);
    await page.getByText('To the top, under nobody').waitFor();
    await page.mouse.up();
    expect(await managerOf(page, 'P3')).toBe('P0');
    await page.getByRole('dialog').getByRole('button', { name: 'Move to the top' }).click();
    await expect.poll(() => managerOf(page, 'P3')).toBe(null);
    await page.getByRole('button', { name: /^Problems/ }).click();
    await page.getByText('is one more root').waitFor();
    await page.getByRole('button', { name: /^Repair: / }).click();
    await expect.poll(() => managerOf(page, 'P3')).toBe('P0');
    await page.getByText('nothing to repair').waitFor();
    await page.close();
  });

  it('drops on a search result, on a team of the legend, on the bench and on an initiative', async () => {
    const page = await open();
    await page.getByLabel('Find a person or title').fill('Chief Officer, Design');
    const hit = page.locator('[data-drop-position]').first();
    await hit.waitFor();
    const key = (await hit.getAttribute('data-drop-position'))!;
    const box = (await hit.boundingBox())!;
    await dragTo(page, 'P3', { x: box.x + 30, y: box.y + 10 });
    expect(await managerOf(page, 'P3')).toBe(key);
    await page.getByLabel('Find a person or title').fill('');

    const team = page.locator('[data-drop-team]').first();
    const teamKey = await team.getAttribute('data-drop-team');
    const at = (await team.boundingBox())!;
    await dragTo(page, 'P7', { x: at.x + 20, y: at.y + 6 });
    await expect.poll(() => acts(page)).toHaveLength(2);
    expect((await acts(page))[1]).toContain(teamKey!);

    const bench = (await page.getByRole('button', { name: /^Bench/ }).boundingBox())!;
    const holder = await page.locator('[data-position]:not([data-vacant]):not([data-outline])').last().getAttribute('data-position');
    await dragTo(page, holder!, { x: bench.x + 10, y: bench.y + 8 });
    await page.locator(`[data-position="${holder}"][data-vacant]`).waitFor();

    await page.getByRole('button', { name: 'Initiatives', exact: true }).click();
    const initiative = (await page.locator('[data-drop-initiative]').first().boundingBox())!;
    await dragTo(page, 'P5', { x: initiative.x + 40, y: initiative.y + 8 });
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await expect.poll(() => acts(page)).toHaveLength(4);
    await page.close();
  });

  it('draws a dotted line to a second manager from the menu, and ends it in the details', async () => {
    const page = await open();
    const at = await middle(page, 'P2');
    await page.mouse.click(at.x, at.y);
    const panel = page.getByRole('complementary', { name: 'Edit the position' });
    await panel.waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Dotted line to…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Second manager').fill('Chief Officer, Finance');
    await page.locator('[role="listbox"] [role="option"]', { hasText: 'Chief Officer, Finance' }).click();
    await dialog.getByLabel('Label').fill('Budget');
    await dialog.getByRole('button', { name: 'Draw' }).click();
    await panel.getByText('Budget').waitFor();
    expect((await acts(page))[0]).toContain('Dotted line from');
    await page.keyboard.press('Control+z');
    await panel.getByText('Budget').waitFor({ state: 'detached' });
    await page.close();
  });

  it('turns the chart, and keeps views by name', async () => {
    const page = await open('edit&count=8&levels=all');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByText('Left to right').click();
    const aside = async (): Promise<number> => Math.round((await middle(page, 'P1')).x - (await middle(page, 'P0')).x);
    await expect.poll(aside).toBeGreaterThan(200);
    await page.getByLabel('Location').check();
    await page.getByLabel('Name of the view').fill('Sideways');
    await page.keyboard.press('Enter');
    await page.getByText('Top down').click();
    await expect.poll(aside).toBeLessThan(200);
    await page.getByRole('button', { name: 'Sideways', exact: true }).click();
    await expect.poll(aside).toBeGreaterThan(200);
    await page.close();
  });

  it('is only looked at where the viewer may not edit', async () => {
    const page = await open('edit&look&count=40&levels=all');
    await dragTo(page, 'P2', await middle(page, 'P1'));
    expect(await managerOf(page, 'P2')).toBe('P0');
    expect(await page.getByRole('button', { name: /^Bench/ }).count()).toBe(0);
    await page.close();
  });

  it.each(['edit&count=60&position=P2', 'edit&count=60&scheme=dark&position=P2', 'edit&count=60&view=table'])(
    'has nothing that axe objects to (%s)',
    async (search) => {
      const page = await open(search);
      await page.getByRole('button', { name: /^Bench/ }).click();
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
