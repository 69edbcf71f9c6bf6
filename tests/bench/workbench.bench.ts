/**
 * The workbench over 1,000 pages of 100 items in the built extension: opening, searching, filtering, sorting, choosing,
 * scrolling, memory. Wants a build; run it with `npx tsx tests/bench/workbench.bench.ts`. Times are from the input to the
 * frame after the one that shows its answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { DEMO_PAGES, startDemoServer } from '../browser/demo-server.ts';
import { launchWithExtension } from '../browser/extension-browser.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { fillExtension } from '../made/fill-extension.ts';

const PAGES = Number(process.argv[2] ?? 1000);
const ITEMS = Number(process.argv[3] ?? 100);
const RUNS = 5;

interface Watched extends Window {
  longTasks: number[];
  shift: number;
}

function watchTasks(): void {
  const watched = window as unknown as Watched;
  watched.longTasks = [];
  watched.shift = 0;
  new PerformanceObserver((list) => watched.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const server = await startDemoServer(DEMO_PAGES);
const profile = mkdtempSync(join(tmpdir(), 'planmark-bench-'));
const browser = await launchWithExtension({
  executablePath: findBrowser().path,
  profile,
  port: server.port,
  headless: true,
  language: 'zh_CN',
});
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(`chrome-extension://${browser.extensionId}/collection.html`);
await page.getByText('收藏还是空的').waitFor();
await fillExtension(page, PAGES, ITEMS);
await page.addInitScript(watchTasks);
console.log(`${PAGES} pages × ${ITEMS} items`);

const opened: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  await page.reload();
  await page.locator('.pm-line-item').first().waitFor();
  opened.push(await page.evaluate(() => performance.now()));
}
row('open', opened, await longest(page));
console.log(`layout shift while opening: ${(await page.evaluate(() => (window as unknown as Watched).shift)).toFixed(4)}`);

const search = page.getByRole('searchbox', { name: '搜索收藏' });
for (const query of ['财', '财政', '增长 2026', '没有这个词']) {
  await timed(
    `search ${query}`,
    () => search.fill(query),
    () => search.fill(''),
  );
}
const status = page.getByRole('checkbox', { name: /^待复核/ });
await timed(
  'filter by state',
  () => status.check(),
  () => status.uncheck(),
);
const value = page.getByRole('columnheader', { name: '数值' }).getByRole('button');
await timed(
  'sort by value',
  () => value.click(),
  async () => {
    await value.click();
    await value.click();
  },
);
await page.locator('.pm-line-item').nth(2).click();
await timed(
  'choose all',
  () => page.keyboard.press('Control+a'),
  () => page.keyboard.press('Escape'),
);
await timed(
  'to the end',
  () => page.keyboard.press('End'),
  () => page.keyboard.press('Home'),
);
await timed(
  'save one item',
  () => page.keyboard.press('i'),
  () => page.keyboard.press('s'),
);
row('frame while scrolling', await page.evaluate(scrollFrames), await longest(page));
await compareAll();
for (const format of ['CSV 表格', 'Excel 工作簿', 'JSON（可导回）', 'Parquet（DuckDB、Spark）']) await exportAs(format);
const session = await page.context().newCDPSession(page);
await session.send('HeapProfiler.collectGarbage');
const { usedSize } = await session.send('Runtime.getHeapUsage');
console.log(`heap: ${Math.round(usedSize / 1e6)} MB; elements of lines: ${await page.locator('.pm-line').count()}`);
await browser.close();
await server.close();
rmSync(profile, { recursive: true, force: true });

async function timed(name: string, act: () => Promise<unknown>, back: () => Promise<unknown>): Promise<void> {
  await longest(page);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = await page.evaluate(() => performance.now());
    await act();
    const end = await page.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
    );
    times.push(end - start);
    await back();
    await page.waitForTimeout(200);
  }
  row(name, times, await longest(page));
}

/** From the press to the first row of the comparison of all pages. */
async function compareAll(): Promise<void> {
  const times: number[] = [];
  await longest(page);
  for (let run = 0; run < RUNS; run += 1) {
    const start = await page.evaluate(() => performance.now());
    await page.getByRole('tab', { name: '对比' }).click();
    await page.locator('.pm-matrix-row-head').first().waitFor();
    times.push((await page.evaluate(() => performance.now())) - start);
    await page.getByRole('tab', { name: '条目' }).click();
    await page.locator('.pm-line-item').first().waitFor();
  }
  row('compare all pages', times, await longest(page));
}

/** From the press to the file, of everything. */
async function exportAs(format: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '导出…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '全部收藏' }).check();
  await dialog.getByRole('radio', { name: format }).check();
  await page.waitForTimeout(1500);
  await longest(page);
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  await download.path();
  row(`export ${format}`, [performance.now() - start], await longest(page));
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: '关闭' }).first().click();
}

async function scrollFrames(): Promise<number[]> {
  const grid = document.querySelector('.pm-grid');
  const times: number[] = [];
  let last = performance.now();
  while (grid !== null && times.length < 300) {
    grid.scrollTop += 700;
    const now = await new Promise<number>((done) => requestAnimationFrame(done));
    times.push(now - last);
    last = now;
  }
  return times.slice(1);
}

/** The longest task since it was asked last, in ms; 0 for none over 50 ms. */
function longest(of: Page): Promise<number> {
  return of.evaluate(() => {
    const watched = window as unknown as Watched;
    const most = Math.max(0, ...watched.longTasks);
    watched.longTasks = [];
    return most;
  });
}

function row(name: string, times: readonly number[], task: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)).padStart(6);
  console.log(`${name.padEnd(24)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   longest task ${Math.round(task)} ms`);
}
