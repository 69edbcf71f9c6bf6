/** Sites other than those of governments, in the built extension: one click, always, taken back. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageAddress } from '../browser/extension-browser.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';
import { workerOf } from './worker-log.ts';

const PLAN = 'demo-01-work-points.html';
const NO_PLAN = 'neg-03-news-signing.html';
const HOST = '127.0.0.1';
const LATE = { timeout: 20_000 };

let stage: Stage;

/** A stage on which the user allowed the server's own name before. */
function setOut(): void {
  beforeAll(async () => {
    stage = await setStage({ allowed: [`*://${HOST}/*`] });
  });
  afterAll(() => stage.end());
}

async function openPlain(file: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(stage.plainAddress(file));
  return page;
}

async function openOptions(): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  return page;
}

const marks = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);
const sitesOf = (options: Page): Promise<readonly string[]> =>
  options.getByRole('list', { name: '网站' }).getByRole('listitem').allTextContents();

/** The addresses that the judging script is registered for beside those of the manifest. */
const registered = async (): Promise<readonly string[]> =>
  (await workerOf(stage)).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

describe('a site that the user allowed', () => {
  setOut();

  test('is read by itself, a page of it that is no plan is left alone', async () => {
    await expect.poll(registered, LATE).toEqual([`*://${HOST}/*`]);
    const page = await openPlain(PLAN);
    await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
    await page.close();
    const news = await openPlain(NO_PLAN);
    await news.waitForTimeout(1000);
    expect(await marks(news)).toBe(0);
    await news.close();
  });

  test('is registered when the permission is given, and its open pages are entered', async () => {
    await (await workerOf(stage)).evaluate(() => chrome.scripting.unregisterContentScripts());
    const page = await openPlain(PLAN);
    await page.waitForTimeout(500);
    expect(await marks(page)).toBe(0);
    // As the browser says it once the user pressed its own button.
    await (await workerOf(stage)).evaluate((origin) => {
      const event = chrome.permissions.onAdded as unknown as { dispatch(permissions: object): void };
      event.dispatch({ origins: [origin] });
    }, `*://${HOST}/*`);
    await expect.poll(registered).toEqual([`*://${HOST}/*`]);
    await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
    await page.close();
  });

  test('is taken back in the popup; options that are open notice', async () => {
    const options = await openOptions();
    await expect.poll(() => sitesOf(options)).toEqual(['gov.cn自带', `${HOST}移除`]);
    const page = await openPlain(PLAN);
    await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
    const popup = await openPopup(stage, page);
    const always = popup.page.getByRole('switch', { name: '始终识别此网站' });
    await expect.poll(() => always.getAttribute('aria-checked')).toBe('true');
    await always.click();
    await expect.poll(() => always.getAttribute('aria-checked')).toBe('false');
    await expect.poll(registered).toEqual([]);
    await expect.poll(() => sitesOf(options)).toEqual(['gov.cn自带']);
    for (const each of [popup.page, page, options]) await each.close();
    const unread = await openPlain(PLAN);
    await unread.waitForTimeout(1000);
    expect(await marks(unread)).toBe(0);
    await unread.close();
  });

  test('but one of a government is no question', async () => {
    const { page } = await stage.desk.openPage(PLAN);
    const popup = await openPopup(stage, page);
    await expect.poll(() => popup.items().count(), LATE).toBeGreaterThan(0);
    expect(await popup.page.getByRole('switch', { name: '始终识别此网站' }).count()).toBe(0);
    for (const each of [popup.page, page]) await each.close();
  });
});

describe('in the options', () => {
  setOut();

  test('an allowed site is taken back', async () => {
    const options = await openOptions();
    await options.getByRole('button', { name: `移除 ${HOST}` }).click();
    await expect.poll(() => sitesOf(options)).toEqual(['gov.cn自带']);
    await expect.poll(registered).toEqual([]);
    expect(await options.getByRole('button', { name: '撤销' }).count()).toBe(1);
    await options.close();
  });
});

describe('installed while a plan of a government is open', () => {
  setOut();

  /** Switches the extension off or on, as its switch on the browser's page of extensions does. */
  async function switchExtension(isEnabled: boolean): Promise<void> {
    const extensions = await stage.browser.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [stage.browser.extensionId, isEnabled] as const);
    await extensions.close();
  }

  test('reads it', async () => {
    await switchExtension(false);
    const page = await stage.browser.context.newPage();
    await page.goto(pageAddress(PLAN));
    await switchExtension(true);
    const worker = await workerOf(stage);
    await page.bringToFront();
    await page.waitForTimeout(500);
    expect(await marks(page)).toBe(0);
    await worker.evaluate(() => {
      const event = chrome.runtime.onInstalled as unknown as { dispatch(details: object): void };
      event.dispatch({ reason: 'install' });
    });
    await expect.poll(() => marks(page), LATE).toBeGreaterThan(0);
    await page.close();
  });
});
