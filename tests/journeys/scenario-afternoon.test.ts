import type { Browser, Locator, Page } from 'playwright-core';
import sqlite3 from 'sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findingsOfAxe, sidewaysScroll } from './accessibility.ts';
import { serveTandem, type ServedTandem } from './served-tandem.ts';

/** A position as its row in the database says it. */
interface Seat {
  readonly key: string;
  readonly endDate: number | null;
  readonly versions: readonly {
    readonly from: number | null;
    readonly title: string;
    readonly level: string | null;
    readonly managerKey: string | null;
  }[];
}

let tandem: ServedTandem;
let browser: Browser;
let designer: Page;
let reviewer: Page;
let scenario: string;
let before: Map<string, Seat>;
/** Keys of the positions in the order of the sheet's rows. */
let rows: string[];
/** Titles that the sheet was given, by the key of the position: what is left of them after undo and redo. */
const titles = new Map<string, string>();

beforeAll(async () => {
  [tandem, browser] = await Promise.all([serveTandem({ demo: true }), launchBrowser()]);
  designer = await signedIn('designer@demo.tandem');
  reviewer = await signedIn('admin@demo.tandem');
  before = await seats();
  const { org } = await ask(designer, '{ org { positions(first: 500) { nodes { key status } } } }');
  rows = (org as { positions: { nodes: { key: string; status: string }[] } }).positions.nodes
    .filter(({ status }) => status !== 'CLOSED')
    .map(({ key }) => key);
});
afterAll(async () => {
  await browser?.close();
  await tandem?.stop();
});

// Everything is done by keyboard: a button is focused and pressed, never clicked.
describe('an afternoon’s work on a scenario', () => {
  it('begins with a scenario of one’s own, which is shared', async () => {
    await designer.goto(`${tandem.address}/scenarios`);
    await press(designer.getByRole('button', { name: 'New scenario' }).first());
    await designer.getByRole('textbox', { name: /^Name/ }).fill('Afternoon');
    await designer.keyboard.press('Enter');
    await designer.getByRole('link', { name: 'Sheet' }).waitFor();
    scenario = new URL(designer.url()).pathname.split('/')[2]!;
    await press(designer.getByRole('button', { name: 'Share…' }));
    const dialog = designer.getByRole('dialog');
    await dialog.getByLabel('Everybody who may read scenarios').focus();
    await designer.keyboard.press('Space');
    await choose(dialog.getByRole('combobox').or(dialog.locator('input[aria-haspopup="listbox"]')).first(), 'look and comment');
    await press(dialog.getByRole('button', { name: 'Share', exact: true }));
    await expect.poll(async () => (await read('shares { access }'))['shares']).toEqual([{ access: 'COMMENT' }]);
    await designer.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('enters twenty-five edits in the sheet: cells, a block that is filled down, a new position', async () => {
    await press(designer.getByRole('link', { name: 'Sheet' }));
    await designer.getByRole('grid').focus();
    await goTo(10, 1);
    for (let row = 10; row < 22; row++) {
      titles.set(rows[row]!, `Title ${row}`);
      await type(`Title ${row}`, 'Enter');
    }
    await goTo(10, 4);
    for (let row = 10; row < 16; row++) await type(`L${row}`, 'Enter');
    await goTo(23, 5);
    await type('0.5', 'Enter');
    await type('0.75', 'Enter');
    await goTo(26, 6);
    await type('Bern', 'Enter');
    await goTo(27, 2);
    await type('Finance', 'Enter');
    await goTo(28, 3);
    await type('Chief Executive Officer', 'Enter');
    await goTo(10, 4);
    for (let row = 10; row < 13; row++) await designer.keyboard.press('Shift+ArrowDown');
    await designer.keyboard.press('Control+d');
    await press(designer.getByRole('button', { name: 'Add position' }));
    await saved();
    expect(await version()).toBe(25);
    await goTo(12, 1);
    await type('', 'Enter');
    await designer.getByText('Row 13, Title: A position needs a title.').waitFor();
    expect(await version()).toBe(25);
    expect(await findingsOfAxe(designer)).toEqual([]);
  });

  it('goes on in the chart: a move, a new report, a closed seat, an owner, a dotted line', async () => {
    await press(designer.getByRole('link', { name: 'Chart', exact: true }));
    const chart = designer.getByRole('application');
    await chart.waitFor();
    await find('Kasia Bielak');
    await chart.focus();
    await designer.keyboard.press('m');
    await inDialog('New manager', 'Thandiwe Nkomo');
    await find('Linh Bui');
    await chart.focus();
    await designer.keyboard.press('n');
    await designer.getByRole('dialog').getByLabel('Title').fill('Made in the chart');
    await designer.keyboard.press('Enter');
    await designer.getByRole('dialog').waitFor({ state: 'detached' });
    await find('Giulia Bellandi');
    await chart.focus();
    await designer.keyboard.press('Delete');
    await press(designer.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last());
    await designer.getByRole('dialog').waitFor({ state: 'detached' });
    await find('Zeynep Aksoy');
    await chart.focus();
    await designer.keyboard.press('ContextMenu');
    await press(designer.getByRole('menuitem', { name: 'Dotted line to…' }));
    await inDialog('Second manager', 'Thandiwe Nkomo');
    await find('Linh Bui');
    await chart.focus();
    await designer.keyboard.press('ContextMenu');
    await press(designer.getByRole('menuitem', { name: 'Assign as owner of…' }));
    await inDialog('Initiative', 'a');
    await find('Emre Bulut');
    await chart.focus();
    await designer.keyboard.press('Control+x');
    await find('Konrad Weidlich');
    await chart.focus();
    await designer.keyboard.press('Control+v');
    await saved();
    expect(await version()).toBe(31);
    expect(await findingsOfAxe(designer)).toEqual([]);
  }, 120_000);

  it('takes half of it back, gives some again, and finds it so after a reload', async () => {
    await designer.getByRole('application').focus();
    for (let step = 0; step < 16; step++) await designer.keyboard.press('Control+z');
    await saved();
    for (let step = 0; step < 10; step++) await designer.keyboard.press('Control+Shift+z');
    await saved();
    await expect.poll(version, { timeout: 15_000 }).toBe(57);
    await designer.reload();
    await designer.getByRole('application').waitFor();
    const { changes } = await read('changes(first: 100) { totalCount }');
    // Of 31 acts 6 are still taken back, and the block that was filled down is three changes of one act.
    expect((changes as { totalCount: number }).totalCount).toBe(27);
    await designer
      .getByRole('link', { name: /^Changes/ })
      .getByText('27')
      .waitFor();
  });

  it('compares it with the live organization', async () => {
    await press(designer.getByRole('link', { name: 'Compare' }));
    await designer.getByRole('table').first().waitFor();
    await designer.getByText('Title 12').first().waitFor();
    await press(designer.getByRole('link', { name: 'Impact', exact: true }));
    await designer.getByRole('heading', { name: 'Before and after' }).waitFor();
    for (const page of ['Impact', 'Compare']) {
      await press(designer.getByRole('link', { name: page, exact: true }));
      await designer.waitForTimeout(500);
      expect(await findingsOfAxe(designer)).toEqual([]);
      expect(await sidewaysScroll(designer)).toBe(0);
    }
  });

  it('resolves a conflict with an edit that somebody made on the live organization', async () => {
    const clash = rows[12]!;
    await ask(reviewer, 'mutation($i: UpdatePositionInput!) { updatePosition(input: $i) { userErrors { message } } }', {
      i: { positionId: clash, title: 'Live title' },
    });
    await press(designer.getByRole('link', { name: /^Conflicts/ }));
    await designer.getByText('Live title').first().waitFor();
    expect(await findingsOfAxe(designer)).toEqual([]);
    await press(designer.getByRole('button', { name: /^Keep mine/ }).first());
    await press(designer.getByRole('button', { name: 'Bring up to date' }));
    await expect.poll(async () => (await read('epoch'))['epoch']).toBe(1);
    await expect.poll(async () => (await read('conflicts { id }'))['conflicts']).toEqual([]);
  });

  it('is reviewed by a second person in a second browser', async () => {
    await press(designer.getByRole('button', { name: 'Request review…' }));
    await designer.getByRole('dialog').getByRole('textbox').fill('Please look at the titles.');
    await press(designer.getByRole('button', { name: 'Request review', exact: true }));
    await expect.poll(async () => (await read('status'))['status']).toBe('IN_REVIEW');
    await reviewer.goto(`${tandem.address}/scenarios/${scenario}/changes`);
    await press(reviewer.getByRole('button', { name: /^Comment on/ }).first());
    await reviewer.getByRole('textbox', { name: 'New comment' }).fill('Good.');
    await reviewer.keyboard.press('Control+Enter');
    await expect.poll(async () => ((await read('comments { text }'))['comments'] as unknown[]).length).toBe(1);
    expect(await findingsOfAxe(reviewer)).toEqual([]);
    await press(reviewer.getByRole('button', { name: 'Approve…' }));
    await press(reviewer.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }));
    await expect.poll(async () => (await read('status'))['status']).toBe('APPROVED');
  });

  it('is applied as one act, and the database holds what was left of the edits', async () => {
    await designer.reload();
    await press(designer.getByRole('button', { name: 'Apply…' }));
    await press(designer.getByRole('dialog').getByRole('button', { name: 'Apply', exact: true }));
    await expect.poll(async () => (await read('status'))['status']).toBe('APPLIED');
    const after = await seats();
    for (const [key, title] of titles) expect(after.get(key)!.versions.at(-1)!.title).toBe(title);
    expect(after.get(rows[10]!)!.versions.at(-1)!.level).toBe('L10');
    expect([...after.keys()].filter((key) => !before.has(key)).length).toBeGreaterThan(0);
    const { acts } = await ask(reviewer, '{ acts(first: 1) { nodes { label changeCount } } }');
    expect(acts).toMatchObject({ nodes: [{ label: 'Apply the scenario ‘Afternoon’' }] });
  });

  it('is reverted as a whole, and the database is as it was, but for the edit that others made', async () => {
    await designer.keyboard.press('Escape');
    await designer.goto(`${tandem.address}/scenarios/${scenario}/discussion`);
    await press(designer.getByRole('button', { name: 'Revert…' }).first());
    await press(designer.getByRole('dialog').getByRole('button', { name: 'Revert', exact: true }));
    await expect.poll(async () => (await read('status'))['status']).toBe('REVERTED');
    expect(await findingsOfAxe(designer)).toEqual([]);
    await designer.keyboard.press('Escape');
    await designer.getByRole('dialog').waitFor({ state: 'detached' });
    const after = await seats();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [key, seat] of before) {
      if (key === rows[12]) expect(after.get(key)!.versions.at(-1)!.title).toBe('Live title');
      else expect({ ...after.get(key)! }).toEqual({ ...seat });
    }
    await expect.poll(() => designer.getByText(/revert/i).count()).toBeGreaterThan(0);
    expect(await findingsOfAxe(designer)).toEqual([]);
  });
});

/** By keyboard alone. */
async function press(button: Locator): Promise<void> {
  await button.waitFor();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.focus();
  await button.press('Enter');
}

async function choose(select: Locator, option: string): Promise<void> {
  await select.focus();
  await select.press('ArrowDown');
  for (let step = 0; step < 5; step++) {
    const active = designer.locator('[role="option"][data-combobox-selected="true"], [role="option"][aria-selected="true"]');
    if ((await active.allInnerTexts()).includes(option)) break;
    await select.press('ArrowDown');
  }
  await select.press('Enter');
}

/** Takes the cursor of the sheet to a cell. */
async function goTo(row: number, column: number): Promise<void> {
  await designer.getByRole('grid').focus();
  await designer.keyboard.press('Control+Home');
  for (let step = 0; step < row; step++) await designer.keyboard.press('ArrowDown');
  for (let step = 0; step < column; step++) await designer.keyboard.press('ArrowRight');
}

/** Writes into the active cell and leaves it by a key. */
async function type(entered: string, leave: string): Promise<void> {
  await designer.keyboard.press('F2');
  await designer.keyboard.press('Control+a');
  if (entered === '') await designer.keyboard.press('Delete');
  else await designer.keyboard.type(entered);
  await designer.keyboard.press(leave);
}

/** Jumps to a person on the chart by the search. */
async function find(name: string): Promise<void> {
  const search = designer.getByPlaceholder('Find a person or title');
  await search.focus();
  await search.fill(name);
  await designer.waitForTimeout(250);
  await search.press('Enter');
  await designer.waitForTimeout(150);
}

/** Chooses the first that fits in the search field of a dialog, and submits it. */
async function inDialog(label: string, wanted: string): Promise<void> {
  const dialog = designer.getByRole('dialog');
  const field = dialog.getByLabel(label, { exact: true }).first();
  await field.focus();
  await field.fill(wanted);
  await designer.locator('[data-combobox-option]:visible').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  const submit = dialog.locator('button[type="submit"]');
  await expect.poll(() => submit.isEnabled()).toBe(true);
  await press(submit);
  await dialog.waitFor({ state: 'detached' });
}

async function saved(): Promise<void> {
  await designer.getByText('Saved', { exact: true }).waitFor();
  await designer.waitForTimeout(300);
  await designer.getByText('Saved', { exact: true }).waitFor();
}

async function version(): Promise<number> {
  return (await read('version'))['version'] as number;
}

async function read(fields: string): Promise<Record<string, unknown>> {
  const { scenario: found } = await ask(designer, `query($id: ID!) { scenario(id: $id) { ${fields} } }`, { id: scenario });
  return found as Record<string, unknown>;
}

async function ask(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const response = await page.request.post(`${tandem.address}/graphql`, {
    data: { query, variables },
    headers: { origin: tandem.address },
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

async function signedIn(email: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const answer = await page.request.post(`${tandem.address}/auth/sign-in`, {
    data: { email, password: 'tandem-demo' },
    headers: { origin: tandem.address },
  });
  expect(answer.ok()).toBe(true);
  return page;
}

/** The positions as they stand in the database file, read beside the server. */
async function seats(): Promise<Map<string, Seat>> {
  const database = new sqlite3.Database(tandem.databasePath, sqlite3.OPEN_READONLY);
  const found = await new Promise<{ key: string; end_date: number | null; versions: string }[]>((resolve, reject) =>
    database.all('SELECT key, end_date, versions FROM positions', (error: Error | null, all) =>
      error ? reject(error) : resolve(all as never),
    ),
  );
  await new Promise((resolve) => database.close(resolve));
  return new Map(
    found.map(({ key, end_date, versions }) => [key, { key, endDate: end_date, versions: JSON.parse(versions) as Seat['versions'] }]),
  );
}
