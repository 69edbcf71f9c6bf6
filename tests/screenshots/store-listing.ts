/** `npm run screenshots:store`: the pictures that stores show, 1280 × 800, light, in both languages, into docs/store. Builds first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildExtension } from '../browser/build-extension.ts';
import { DEMO_PAGES, startDemoServer } from '../browser/demo-server.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/extension-browser.ts';
import type { Language } from '../browser/extension-folder.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { openSurface } from './list-pictures.ts';
import { openCard } from './open-card.ts';

const OUT = join(PROJECT_ROOT, 'docs/store');
const PAGES = ['demo-02-review-and-plan.html', 'demo-03-one-cell.html', 'demo-01-work-points.html'];
const SIZE = { width: 1280, height: 800 };

const executablePath = findBrowser().path;
buildExtension();
const server = await startDemoServer(DEMO_PAGES);
for (const language of ['zh_CN', 'en'] as const) await take(language);
await server.close();
console.log(`pictures: ${OUT}`);

async function take(language: Language): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'planmark-listing-'));
  const browser = await launchWithExtension({ executablePath, profile, port: server.port, headless: true, language, colorScheme: 'light' });
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(OUT, `${name}-${language}.png`) });
  };
  try {
    for (const file of PAGES) await saveAll(browser, file);
    const page = await marked(browser, PAGES[2] ?? '');
    await openCard(page);
    await picture(page, '1-page');
    await showCollection(browser, picture);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function marked(browser: ExtensionBrowser, file: string): Promise<Page> {
  const page = await browser.openPage(file);
  await page.setViewportSize(SIZE);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

async function saveAll(browser: ExtensionBrowser, file: string): Promise<void> {
  const page = await marked(browser, file);
  const popup = await openSurface(browser, page, 'popup.html');
  await popup.locator('.pm-foot .pm-button-main:visible').click();
  await popup.locator('.pm-foot .pm-button-main[disabled]:visible').waitFor();
  await popup.close();
  await page.close();
}

/** The items with one record open, and the comparison. */
async function showCollection(browser: ExtensionBrowser, picture: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${browser.extensionId}/collection.html`);
  await page.locator('.pm-line-item').nth(2).click();
  await page.keyboard.press('Enter');
  await page.locator('.pm-record-article').waitFor();
  await page.waitForTimeout(400);
  await picture(page, '2-collection');
  await page.goto(`chrome-extension://${browser.extensionId}/collection.html#compare`);
  await page.reload();
  await page.locator('.pm-matrix-cell').first().waitFor();
  await page.waitForTimeout(400);
  await picture(page, '3-comparison');
}
