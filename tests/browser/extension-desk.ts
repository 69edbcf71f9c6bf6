import type { Page } from 'playwright';
import type { Result } from '../../lib/core/result.ts';
import type { Direction, Envelope, Input, Name, Output } from '../../lib/messaging/envelope.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** A tab, as the test and as the extension know it. */
export interface OpenTab {
  readonly page: Page;
  readonly tabId: number;
}

/**
 * A place inside of the extension from which tests ask what only the extension may ask: a tab that shows its manifest,
 * which has the extension's rights and no script of its own.
 */
export interface ExtensionDesk {
  /** Opens a demo page in a new tab and answers it with the browser's number of the tab. */
  openPage(file: string): Promise<OpenTab>;
  /** What the toolbar button says about a tab. */
  badge(tabId: number): Promise<string>;
  /** Asks the content script of a tab. */
  askPage<N extends Name<'page'>>(tabId: number, name: N, input: Input<'page', N>): Promise<Result<Output<'page', N>>>;
  /** Asks the background worker; wakes it where it sleeps. */
  askWorker<N extends Name<'worker'>>(name: N, input: Input<'worker', N>): Promise<Result<Output<'worker', N>>>;
  close(): Promise<void>;
}

/** Opens a desk; it stays open until it is closed or the browser is. */
export async function openDesk(browser: ExtensionBrowser): Promise<ExtensionDesk> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  return {
    openPage: (file) => openPage(browser, page, file),
    badge: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    askPage: (tabId, name, input) =>
      page.evaluate(({ id, message }) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), {
        id: tabId,
        message: envelope('page', name, input),
      }),
    askWorker: (name, input) => page.evaluate((message) => chrome.runtime.sendMessage(message), envelope('worker', name, input)),
    close: () => page.close(),
  };
}

const envelope = (to: Direction, name: string, input: unknown): Envelope => ({ to, name, input });

/** An extension without the right to see addresses knows a new tab only by its number being new. */
async function openPage(browser: ExtensionBrowser, desk: Page, file: string): Promise<OpenTab> {
  const numbers = (): Promise<number[]> => desk.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []));
  const before = await numbers();
  const page = await browser.openPage(file);
  const [tabId] = (await numbers()).filter((id) => !before.includes(id));
  if (tabId === undefined) throw new Error(`no new tab for ${file}`);
  return { page, tabId };
}
