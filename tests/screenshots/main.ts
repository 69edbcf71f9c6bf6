/**
 * `npm run screenshots`: pictures of every surface in tests/.out/screenshots, to be looked at before a change to them is
 * called done, and those of the README. Builds the extension first.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildExtension } from '../browser/build-extension.ts';
import { DEMO_PAGES, startDemoServer } from '../browser/demo-server.ts';
import { type ExtensionBrowser, launchWithExtension, pageAddress } from '../browser/extension-browser.ts';
import type { Language } from '../browser/extension-folder.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { takeBench } from './bench-pictures.ts';
import { takeForm, takeSelections } from './card-pictures.ts';
import { takeComparison, takeComparisonOfMany } from './comparison-pictures.ts';
import { takeExchange } from './exchange-pictures.ts';
import { openSurface, takePanel, takePopupWidths } from './list-pictures.ts';
import { openCard } from './open-card.ts';
import { takeOptions, takeRecordArticle } from './store-pictures.ts';

const OUT = join(PROJECT_ROOT, 'tests/.out/screenshots');
/** Pictures of the README, and what they show. */
const README_PICTURES = { 'screenshot.png': 'page-card-zh_CN-light.png', 'comparison.png': 'compare-chart-zh_CN-light.png' };
const PAGE = 'demo-01-work-points.html';
const OTHER_PAGE = 'demo-02-review-and-plan.html';

type Scheme = 'light' | 'dark';

const executablePath = findBrowser().path;
buildExtension();
const server = await startDemoServer(DEMO_PAGES);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const language of ['zh_CN', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) await takeAll(language, colorScheme);
}
await server.close();
for (const [name, shown] of Object.entries(README_PICTURES)) copyFileSync(join(OUT, shown), join(PROJECT_ROOT, 'docs', name));
console.log(`pictures: ${OUT}\nfor the README: docs/${Object.keys(README_PICTURES).join(', docs/')}`);

async function takeAll(language: Language, colorScheme: Scheme): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'planmark-pictures-'));
  const browser = await launchWithExtension({ executablePath, profile, port: server.port, headless: true, language, colorScheme });
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(OUT, `${name}-${language}-${colorScheme}.png`) });
  };
  try {
    const page = await markedPage(browser, colorScheme);
    await openCard(page);
    await picture(page, 'page-card');
    await takeCardStates(page, picture);
    await openCard(page);
    await takeForm(page, picture);
    await takeSelections(page, picture);
    const popup = await openSurface(browser, page, 'popup.html');
    await takePopupWidths(popup, picture);
    await popup.locator('.pm-foot .pm-button-main:visible').click();
    await popup.locator('.pm-foot .pm-button-main[disabled]:visible').waitFor();
    await popup.getByRole('tab').nth(1).click();
    await popup.getByRole('searchbox').waitFor();
    await picture(popup, 'popup-collection');
    await page.bringToFront();
    await picture(page, 'page-saved');
    await takePanel(browser, await markedPage(browser, colorScheme, OTHER_PAGE), picture);
    await takeRecordArticle(browser, picture);
    await takeComparison(browser, picture);
    await takeExchange(browser, picture);
    // Last: it shows a collection that the browser threw away.
    await takeOptions(browser, picture);
    // Last: it fills the collection with made pages.
    await takeBench(browser, picture);
    await takeComparisonOfMany(browser, picture);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What else the card can show: its keys, an item that is set aside, the list of all marks. */
async function takeCardStates(page: Page, picture: (page: Page, name: string) => Promise<void>): Promise<void> {
  const card = page.locator('planmark-root .pm-card');
  await page.keyboard.press('?');
  await card.locator('.pm-keys').waitFor();
  await picture(page, 'page-keys');
  await page.keyboard.press('?');
  const ignore = card.locator('.pm-card-ignore');
  await ignore.click();
  await card.locator('.pm-card-calm').waitFor();
  await picture(page, 'page-ignored');
  await ignore.click();
  await card.locator('.pm-card-save').waitFor();
  await card.locator('.pm-card-icon').nth(2).click();
  await page.locator('planmark-root .pm-marks').waitFor();
  await page.waitForTimeout(300);
  await picture(page, 'page-list');
  await page.keyboard.press('Escape');
}

/** The demo page, marked; in the dark, with a dark page's colours, for it has none of its own. */
async function markedPage(browser: ExtensionBrowser, colorScheme: Scheme, file: string = PAGE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 820 });
  if (colorScheme === 'dark') await page.addInitScript(darken);
  await page.goto(pageAddress(file));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

function darken(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body, .main, .side div { background: #16181b !important; color: #d8d5cf !important }
    .main h1 { color: #f0b4ae !important } .main span { color: inherit !important }
    .main a, .side a { color: #8ab4f8 !important } td, th, .main, .side div, .info { border-color: #3a3d42 !important }
    td.k, th { background: #202327 !important }`);
  document.adoptedStyleSheets = [sheet];
}
