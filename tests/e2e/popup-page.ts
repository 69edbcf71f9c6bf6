import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { Stage } from './stage.ts';

/** The popup, opened as a tab and told that another tab is the one it was opened over. */
export interface PopupPage {
  readonly page: Page;
  close(): Promise<void>;
}

export async function openPopup({ browser }: Stage, tabId: number): Promise<PopupPage> {
  const page = await browser.context.newPage();
  // As a tab the popup would find itself in front; only this one question is answered for the browser.
  await page.addInitScript((id) => {
    const { tabs } = chrome;
    Object.defineProperty(tabs, 'query', { value: async () => [await tabs.get(id)] });
  }, tabId);
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return { page, close: () => page.close() };
}

/** Presses something that hands out a file, and answers what is in it. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
