/** Pages opened in a real browser: how soon a plan is marked, and what a page that is no plan pays. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { BROWSER_FLAGS } from '../../browser/browser-flags.ts';
import { buildExtension } from '../../browser/build-extension.ts';
import { DEMO_PAGES, startDemoServer } from '../../browser/demo-server.ts';
import { type ExtensionBrowser, launchWithExtension, pageAddress } from '../../browser/extension-browser.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { stopWorker } from '../../e2e/stop-worker.ts';
import { median, ms, type Row, times } from '../measure.ts';
import { jiebaExtension, type Probed, probedExtension } from './bench-extensions.ts';
import { planHtml } from './made-rows.ts';

const PLAN = 'plan-of-10000.html';
const LENGTH = 10_000;
const NO_PLAN = 'neg-03-news-signing.html';
const ROUNDS = 9;

interface Opened {
  /** Milliseconds from where the browser found the document idle and began our script to the first marks. */
  readonly marked: number;
  /** From the beginning of the navigation to the page's own load event. */
  readonly load: number;
}

/** One extension in a browser of its own, with what was measured of it. */
interface Contestant {
  readonly browser: ExtensionBrowser;
  readonly warm: Opened[];
  readonly cold: Opened[];
}

export async function openPage(): Promise<readonly Row[]> {
  buildExtension();
  const server = await startDemoServer(DEMO_PAGES);
  const profiles: string[] = [];
  const enter = async (folder: string): Promise<Contestant> => {
    const profile = mkdtempSync(join(tmpdir(), 'planmark-bench-'));
    profiles.push(profile);
    const browser = await launchWithExtension({ executablePath: findBrowser().path, profile, port: server.port, headless: true, folder });
    return { browser, warm: [], cold: [] };
  };
  const ours = await enter(probedExtension());
  const jieba = await enter(await jiebaExtension());
  const resolver = `--host-resolver-rules=MAP www.demo.gov.cn 127.0.0.1:${server.port}`;
  const bare = await chromium.launch({ executablePath: findBrowser().path, args: [...BROWSER_FLAGS, resolver] });
  try {
    for (const { browser } of [ours, jieba]) await opened(browser.context);
    const costs: { readonly ours: number; readonly without: number }[] = [];
    const without = await bare.newContext();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of [ours, jieba]) await openTwice(contestant);
      costs.push({ ours: await scriptTime(ours.browser.context), without: await scriptTime(without) });
    }
    return [...marksRows('awake', ours.warm, jieba.warm, 60), ...marksRows('asleep', ours.cold, jieba.cold, 250), costRow(costs)];
  } finally {
    for (const { browser } of [ours, jieba]) await browser.close();
    await bare.close();
    await server.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  }
}

/** The page with the worker asleep, then with the worker that it woke. */
async function openTwice({ browser, warm, cold }: Contestant): Promise<void> {
  await stopWorker(browser);
  cold.push(await opened(browser.context));
  warm.push(await opened(browser.context));
}

function marksRows(worker: string, ours: readonly Opened[], jieba: readonly Opened[], most: number): readonly Row[] {
  const marked = (runs: readonly Opened[]): number => median(runs.map((run) => run.marked));
  const load = median(ours.map((run) => run.load));
  const row = (peer: string, result: string): Row => ({
    work: `plan page of ${LENGTH} characters → marks, from document idle, worker ${worker}`,
    ours: ms(marked(ours)),
    peer,
    result,
    reach: `≤ ${most} ms`,
    reached: marked(ours) <= most,
  });
  return [
    row(`the page’s own load ${ms(load)}`, `${times(marked(ours) / load)} of the load`),
    row(`the same with jieba-wasm in the worker ${ms(marked(jieba))}`, `${times(marked(jieba) / marked(ours))} as fast`),
  ];
}

function costRow(costs: readonly { readonly ours: number; readonly without: number }[]): Row {
  const cost = median(costs.map((one) => one.ours - one.without));
  return {
    work: 'a gov.cn page that is no plan: script on the main thread, by its own clock',
    ours: ms(median(costs.map(({ ours }) => ours))),
    peer: `the page without the extension ${ms(median(costs.map((one) => one.without)))}`,
    result: `${ms(cost)} more`,
    reach: '≤ 5 ms',
    reached: cost <= 5,
  };
}

async function opened(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  await page.route(`**/${PLAN}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: planHtml(LENGTH) }));
  await page.goto(pageAddress(PLAN));
  await page.waitForFunction(() => 'benchMarked' in document.documentElement.dataset);
  const times = await page.evaluate(() => {
    const { benchIdle, benchMarked }: Probed = document.documentElement.dataset;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { marked: Number(benchMarked) - Number(benchIdle), load: navigation?.loadEventEnd ?? Number.NaN };
  });
  await page.close();
  return times;
}

/** Milliseconds of the main thread's own time that scripts took in a page that is no plan until it was at rest. */
async function scriptTime(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pageAddress(NO_PLAN));
  await page.waitForTimeout(600);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}
