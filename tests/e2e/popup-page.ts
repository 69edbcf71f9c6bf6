import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import type { Stage } from './stage.ts';

/** The popup, spoken to in the words that a user sees. */
export interface PopupPage {
  readonly page: Page;
  /** 本页: saves everything that is listed, and waits until it says so. */
  saveAll(): Promise<void>;
  /** 本页: the items of the list. */
  items(): Locator;
  showCollection(): Promise<void>;
  /** 收藏: how many pages and items it says that there are. */
  summary(): Promise<string>;
  /** 收藏: exports everything. */
  exportCsv(): Promise<{ readonly name: string; readonly bytes: Buffer }>;
}

/**
 * Opens the popup in a tab. As one it speaks of the tab that was looked at before it, so that one is brought to the
 * front first.
 */
export async function openPopup({ browser }: Stage, over: Page): Promise<PopupPage> {
  await over.bringToFront();
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  const panel = page.getByRole('tabpanel');
  return {
    page,
    saveAll: async () => {
      await page.getByRole('button', { name: /^保存所列/ }).click();
      await page.getByRole('button', { name: '所列条目均已保存' }).waitFor();
    },
    items: () => panel.getByRole('list', { name: '本页条目' }).getByRole('listitem'),
    showCollection: () => tab(/^收藏/).click(),
    summary: async () => (await panel.getByText(/个页面，/).textContent()) ?? '',
    exportCsv: async () => {
      await page.getByRole('button', { name: '导出…' }).click();
      const dialog = page.getByRole('dialog', { name: '导出' });
      await dialog.getByRole('radio', { name: 'CSV 表格' }).check();
      return downloaded(page, () => dialog.getByRole('button', { name: '导出', exact: true }).click());
    },
  };
}

/** Presses something that hands out a file, and answers what is in it. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
