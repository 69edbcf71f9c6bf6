/** Pages opened in a real browser: how soon a plan is marked, and what a page that is no plan pays. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { BROWSER_FLAGS } from '../../browser/browser-flags.ts';
import { buildExtension } from '../../browser/build-extension.ts';
import { DEMO_PAGES, startDemoServer } from '../../browser/demo-server.ts';
import { launchWithExtension, pageAddress } from '../../browser/extension-browser.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { stopWorker } from '../../e2e/stop-worker.ts';
import { median, ms, type Row, times } from '../measure.ts';
import { planText } from './made-rows.ts';

const PLAN = 'plan-of-10000.html';
const LENGTH = 10_000;
const NO_PLAN = 'neg-03-news-signing.html';
const ROUNDS = 9;

interface Opened {
  /** From document idle to the first mark that is painted. */
  readonly marked: number;
  /** From the beginning of the navigation to the page's own load event. */
  readonly load: number;
}

export async function openPage(): Promise<readonly Row[]> {
  buildExtension();
  const server = await startDemoServer(DEMO_PAGES);
  const profile = mkdtempSync(join(tmpdir(), 'planmark-bench-'));
  const executablePath = findBrowser().path;
  const browser = await launchWithExtension({ executablePath, profile, port: server.port, headless: true });
  const resolver = `--host-resolver-rules=MAP www.demo.gov.cn 127.0.0.1:${server.port}`;
  const bare = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS, resolver] });
  try {
    await opened(browser.context);
    const warm: Opened[] = [];
    const cold: Opened[] = [];
    const costs: { readonly ours: number; readonly without: number }[] = [];
    const without = await bare.newContext();
    for (let round = 0; round < ROUNDS; round += 1) {
      warm.push(await opened(browser.context));
      await stopWorker(browser);
      cold.push(await opened(browser.context));
      costs.push({ ours: await scriptTime(browser.context), without: await scriptTime(without) });
    }
    const cost = median(costs.map((one) => one.ours - one.without));
    return [
      marksRow('worker awake', warm, 60),
      marksRow('worker asleep', cold, 250),
      {
        work: 'a gov.cn page that is no plan: script on the main thread',
        ours: ms(median(costs.map(({ ours }) => ours))),
        peer: `the page without the extension ${ms(median(costs.map((one) => one.without)))}`,
        result: `${ms(cost)} more`,
        reach: '≤ 5 ms',
        reached: cost <= 5,
      },
    ];
  } finally {
    await browser.close();
    await bare.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function marksRow(state: string, runs: readonly Opened[], most: number): Row {
  const marked = median(runs.map((run) => run.marked));
  const load = median(runs.map((run) => run.load));
  return {
    work: `plan page of ${LENGTH} characters opened → marks visible, after document idle, ${state}`,
    ours: ms(marked),
    peer: `the page’s own load ${ms(load)}`,
    result: `${times(marked / load)} of the load`,
    reach: `≤ ${most} ms`,
    reached: marked <= most,
  };
}

async function opened(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  await page.addInitScript(WATCH_FOR_MARKS);
  await page.route(`**/${PLAN}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: planHtml() }));
  await page.goto(pageAddress(PLAN));
  await page.waitForFunction(() => 'markedAt' in window);
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { markedAt } = window as unknown as { readonly markedAt: number };
    return { marked: markedAt - (navigation?.domContentLoadedEventEnd ?? 0), load: navigation?.loadEventEnd ?? 0 };
  });
  await page.close();
  return times;
}

/** A plan of 10,000 characters, as sites write them. */
function planHtml(): string {
  const title = '云岭乡2026年工作计划';
  const lines = planText(LENGTH)
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><h1>${title}</h1><div class="TRS_Editor">${lines.join('')}</div></body></html>`;
}

/** Runs in the page: notes when the first highlight is there. The highlights of all worlds are one registry. */
const WATCH_FOR_MARKS =
  '(function look() { if (CSS.highlights.size > 0) window.markedAt = performance.now(); else setTimeout(look, 1); })()';

/** Milliseconds of script that a page that is no plan ran until it was at rest. */
async function scriptTime(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(pageAddress(NO_PLAN));
  await page.waitForTimeout(600);
  const seconds = await metric(session, 'ScriptDuration');
  await page.close();
  return seconds * 1000;
}

async function metric(session: Awaited<ReturnType<BrowserContext['newCDPSession']>>, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
