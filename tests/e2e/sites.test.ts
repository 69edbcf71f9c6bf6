/** Sites other than those of governments, in the built extension: one click, always, taken back. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const NO_PLAN = 'neg-03-news-signing.html';
const HOST = '127.0.0.1';
const LATE = { timeout: 20_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(undefined, [`*://${HOST}/*`]);
});
afterAll(() => stage.end());

async function openPlain(file: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.plainAddress(file));
  return page;
}

const marks = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

/** The addresses that the judging script is registered for beside those of the manifest. */
async function registered(): Promise<readonly string[]> {
  const { context } = stage.browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []));
}

async function openOptions(): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  return page;
}

test('an allowed site is read by itself, its other pages are left alone, and it can be taken back and given again in the options', async () => {
  await expect.poll(registered, LATE).toEqual([`*://${HOST}/*`]);
  const page = await openPlain(PLAN);
  await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
  await page.close();
  const news = await openPlain(NO_PLAN);
  await news.waitForTimeout(1000);
  expect(await marks(news)).toBe(0);
  await news.close();

  const options = await openOptions();
  const list = options.getByRole('list', { name: '网站' });
  await expect.poll(() => list.getByRole('listitem').allTextContents()).toEqual(['gov.cn自带', `${HOST}移除`]);
  await options.getByRole('button', { name: `移除 ${HOST}` }).click();
  await expect.poll(() => list.getByRole('listitem').allTextContents()).toEqual(['gov.cn自带']);
  await expect.poll(registered).toEqual([]);
  const unread = await openPlain(PLAN);
  await unread.waitForTimeout(1000);
  expect(await marks(unread)).toBe(0);

  // The page that is open is entered at once.
  await options.getByRole('button', { name: '撤销' }).click();
  await expect.poll(registered).toEqual([`*://${HOST}/*`]);
  await expect.poll(() => marks(unread), LATE).toBeGreaterThan(0);
  await unread.close();
  await options.close();
});

test('the popup says whether the site is allowed, takes it back and gives it again', async () => {
  const page = await openPlain(PLAN);
  await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
  const popup = await openPopup(stage, page);
  const always = popup.page.getByRole('switch', { name: '始终识别此网站' });
  await expect.poll(() => always.getAttribute('aria-checked')).toBe('true');
  await always.click();
  await expect.poll(() => always.getAttribute('aria-checked')).toBe('false');
  await expect.poll(registered).toEqual([]);
  await always.click();
  await expect.poll(() => always.getAttribute('aria-checked')).toBe('true');
  await expect.poll(registered).toEqual([`*://${HOST}/*`]);
  await popup.page.close();
  await page.close();
});

test('a site of a government is no question', async () => {
  const { page } = await stage.desk.openPage(PLAN);
  const popup = await openPopup(stage, page);
  await expect.poll(() => popup.items().count(), LATE).toBeGreaterThan(0);
  expect(await popup.page.getByRole('switch', { name: '始终识别此网站' }).count()).toBe(0);
  await popup.page.close();
  await page.close();
});

test('a permission that is taken back elsewhere is noticed, also by an options page that is open', async () => {
  const options = await openOptions();
  const rows = options.getByRole('list', { name: '网站' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(2);
  const other = await openOptions();
  await other.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), `*://${HOST}/*`);
  await expect.poll(() => rows.count()).toBe(1);
  await expect.poll(registered).toEqual([]);
  await other.close();
  await options.close();
});
