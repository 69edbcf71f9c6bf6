/**
 * `npm start [-- PAGE]`: builds the extension, serves the demo pages, opens a browser with the extension on one of
 * them. Where there is no display it looks at the page by itself, prints what was found, and ends.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { DEMO_PAGES, startDemoServer } from '../browser/demo-server.ts';
import { launchWithExtension, pageAddress } from '../browser/extension-browser.ts';
import { openDesk } from '../browser/extension-desk.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { findingsTable } from './findings-table.ts';

const OUT = join(PROJECT_ROOT, 'tests/.out');
const FIRST_PAGE = 'demo-01-work-points.html';

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--')) ?? FIRST_PAGE;

try {
  await (words.includes('--headless') || !hasDisplay() ? showFindings() : stayOpen());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** With a window: the profile stays, so that what was saved is there the next time. */
async function stayOpen(): Promise<void> {
  const browser = await open(join(OUT, 'profile'), false);
  const [blank] = browser.context.pages();
  await browser.openPage(file);
  await blank?.close();
  console.log(`已打开示例页面：${pageAddress(file)}（所有页面：${pageAddress('')}）`);
  console.log('点击页面上的标记查看读数；点击工具栏上的规标图标查看本页与收藏。关闭浏览器即结束。');
  console.log(`Open: ${pageAddress(file)} (all pages: ${pageAddress('')}). Close the browser to end.`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  process.exit();
}

/** Without one: what the extension found on the page, as a table, and a picture of the page. */
async function showFindings(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'planmark-'));
  const browser = await open(profile, true);
  try {
    const desk = await openDesk(browser);
    const { page, tabId } = await desk.openPage(file);
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 30_000 });
    const answer = await desk.askPage(tabId, 'currentReading', null);
    if (!answer.ok || answer.value.reading === null) throw new Error(`${file} was not read: ${JSON.stringify(answer)}`);
    console.log(findingsTable(answer.value.reading));
    const picture = join(OUT, 'start.png');
    mkdirSync(OUT, { recursive: true });
    await page.screenshot({ path: picture, fullPage: true });
    console.log(`\n没有显示器，已在后台运行；截图 / no display, ran headless; screenshot: ${picture}`);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  process.exit();
}

async function open(profile: string, headless: boolean) {
  const { path } = findBrowser();
  console.error('building the extension …');
  buildExtension();
  const { port } = await startDemoServer(DEMO_PAGES);
  return await launchWithExtension({ executablePath: path, profile, port, headless });
}
