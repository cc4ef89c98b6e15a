import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openChartSite } from '../client/features/org-chart/chart-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { serveFolder } from './serve-folder.ts';

/** How one library shows one size. Times in milliseconds; null where it did not finish within the limit. */
export interface ChartSideBySide {
  readonly chart: 'tandem' | '@xyflow/react' | 'd3-org-chart';
  readonly positions: number;
  /** From the positions to the first cards in the window. */
  readonly firstPaint: number | null;
  /** Work of the main thread for one step of the pointer or wheel: script, style, layout and paint. */
  readonly pan: number | null;
  readonly zoom: number | null;
  readonly dragNode: number | null;
  /** Slowest twentieth of the distances between frames while panning; 16.7 at best. */
  readonly panFrameP95: number | null;
  /** Used JavaScript heap after a collection, in MB. */
  readonly heapMegabytes: number | null;
  readonly domNodes: number | null;
}

const SIZES: Readonly<Record<ChartSideBySide['chart'], readonly number[]>> = {
  tandem: [300, 1_000, 10_000, 100_000],
  '@xyflow/react': [300, 1_000, 10_000],
  'd3-org-chart': [300, 1_000, 10_000],
};
/** A library that has shown nothing by then has not survived the size. */
const LIMIT_MS = 60_000;
const STEPS = 40;
const CARDS: Readonly<Record<ChartSideBySide['chart'], string>> = {
  tandem: '[data-position]',
  '@xyflow/react': '.react-flow__node',
  'd3-org-chart': '.d3-card',
};

/** The same positions in the same window in three libraries, one after the other in one browser. */
export async function benchChartRivals(): Promise<ChartSideBySide[]> {
  const ours = await openChartSite();
  const theirs = await openRivals();
  const browser = await launchBrowser();
  const rows: ChartSideBySide[] = [];
  try {
    for (const chart of ['tandem', '@xyflow/react', 'd3-org-chart'] as const) {
      for (const positions of SIZES[chart]) {
        const seen = `count=${positions}`;
        const address =
          chart === 'tandem'
            ? ours.address(`${seen}&levels=all`)
            : `${theirs.address}/?rival=${chart === '@xyflow/react' ? 'xyflow' : chart}&${seen}`;
        const editor = chart === 'tandem' ? ours.address(`edit&${seen}&levels=all`) : address;
        const row = { ...(await shown(browser, chart, positions, address)), dragNode: null as number | null };
        if (row.firstPaint !== null && chart !== 'd3-org-chart') row.dragNode = await dragged(browser, chart, editor);
        rows.push(row);
        // What did not survive a size does not survive a larger one.
        if (row.firstPaint === null) break;
      }
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
  }
  return rows;
}

async function shown(
  browser: Browser,
  chart: ChartSideBySide['chart'],
  positions: number,
  address: string,
): Promise<Omit<ChartSideBySide, 'dragNode'>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const nothing = { firstPaint: null, pan: null, zoom: null, panFrameP95: null, heapMegabytes: null, domNodes: null };
  try {
    page.setDefaultTimeout(LIMIT_MS);
    await page.addInitScript(noteFirstCard, CARDS[chart]);
    await page.addInitScript(noteFrames);
    await page.goto(address, { timeout: LIMIT_MS, waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('card-seen').length > 0, undefined, { timeout: LIMIT_MS });
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('card-seen')[0]!.startTime - performance.getEntriesByName('chart-start')[0]!.startTime,
    );
    await page.waitForTimeout(500);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.evaluate(() => ((globalThis as unknown as { frameGaps: number[] }).frameGaps.length = 0));
    const pan = await workOf(devtools, () => panBy(page, chart));
    const gaps = (await page.evaluate(() => (globalThis as unknown as { frameGaps: number[] }).frameGaps)).toSorted((a, b) => a - b);
    const zoom = await workOf(devtools, () => zoomBy(page));
    await devtools.send('HeapProfiler.collectGarbage');
    const metrics = await metricsOf(devtools);
    return {
      chart,
      positions,
      firstPaint: rounded(firstPaint),
      pan: rounded(pan),
      zoom: rounded(zoom),
      panFrameP95: rounded(gaps[Math.floor(gaps.length * 0.95)] ?? 0),
      heapMegabytes: rounded(metrics['JSHeapUsedSize']! / 1_048_576),
      domNodes: metrics['Nodes']!,
    };
  } catch (cause) {
    if (!/Timeout|crash|closed/i.test(String(cause))) throw cause;
    return { chart, positions, ...nothing };
  } finally {
    await page.close();
  }
}

/** Main-thread milliseconds of a step. */
async function workOf(devtools: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = (await metricsOf(devtools))['TaskDuration']!;
  await act();
  const after = (await metricsOf(devtools))['TaskDuration']!;
  return ((after - before) * 1000) / STEPS;
}

async function metricsOf(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function panBy(page: Page, chart: ChartSideBySide['chart']): Promise<void> {
  // An empty place between the cards; where one only looks, Tandem pans from a card as well, and its minimap lies in that corner.
  const [x, y] = chart === 'tandem' ? [900, 500] : [1380, 860];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) await page.mouse.move(x - step * 12, y - step * 4);
  await page.mouse.up();
  await page.waitForTimeout(100);
}

async function zoomBy(page: Page): Promise<void> {
  await page.mouse.move(720, 450);
  for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, step % 2 === 0 ? 60 : -60);
  await page.waitForTimeout(100);
}

/** Drags a card that lies free in a fresh window: main-thread milliseconds of a step; null where none does. */
async function dragged(browser: Browser, chart: ChartSideBySide['chart'], address: string): Promise<number | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    page.setDefaultTimeout(LIMIT_MS);
    await page.goto(address, { timeout: LIMIT_MS, waitUntil: 'commit' });
    await page.locator(CARDS[chart]).first().waitFor();
    await page.waitForTimeout(500);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const work = await dragWork(page, devtools, chart);
    return work === null ? null : rounded(work);
  } finally {
    await page.close();
  }
}

async function dragWork(page: Page, devtools: CDPSession, chart: ChartSideBySide['chart']): Promise<number | null> {
  const places = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((card) => card.getBoundingClientRect())
        .map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }))
        .filter(({ x, y }) => x > 300 && x < 1100 && y > 150 && y < 700),
    CARDS[chart],
  );
  const [place] = places;
  if (!place) return null;
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  const work = await workOf(devtools, async () => {
    for (let step = 0; step < STEPS; step++) await page.mouse.move(place.x + step * 4, place.y + step * 2);
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return work;
}

/** Runs in the page: marks the frame after the first card is in the document. */
function noteFirstCard(selector: string): void {
  const seen = (): void => {
    if (document.querySelector(selector) === null) requestAnimationFrame(seen);
    else requestAnimationFrame(() => performance.mark('card-seen'));
  };
  requestAnimationFrame(seen);
}

/** Runs in the page: notes the distance between frames. */
function noteFrames(): void {
  const gaps: number[] = [];
  Object.assign(globalThis, { frameGaps: gaps });
  let last = performance.now();
  const note = (now: number): void => {
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Builds the page of the other libraries and serves it. */
async function openRivals(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-rivals-'));
  const vite = (await import(join(repositoryRoot(), 'client/node_modules/vite/dist/node/index.js'))) as {
    build(config: object): Promise<unknown>;
  };
  await vite.build({
    configFile: false,
    root: join(repositoryRoot(), 'tests/bench/chart-rivals'),
    logLevel: 'error',
    resolve: { conditions: ['tandem-source', 'module', 'browser', 'production'] },
    build: { outDir: folder, emptyOutDir: true },
  });
  const site = await serveFolder(folder);
  return {
    address: site.address,
    async close() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
