import type { Locator, Page } from 'playwright';
import type { Stage } from './stage.ts';

/** The side panel, spoken to in the words that a user sees. */
export interface PanelPage {
  readonly page: Page;
  readonly rows: Locator;
  /** The row of the item that the reader is at. */
  readonly current: Locator;
  /** The id of that item; null where no row is it. */
  at(): Promise<string | null>;
}

/**
 * Opens the side panel as a tab, in which it can be pressed and looked at like any page. As a tab it speaks of the tab that was
 * looked at before it, so that one is brought to the front first.
 */
export async function openPanel({ browser }: Stage, over: Page): Promise<PanelPage> {
  await over.bringToFront();
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  const rows = page.getByRole('list', { name: '本页条目' }).getByRole('listitem');
  const current = page.locator('.pm-row[aria-current="true"]');
  const at = async (): Promise<string | null> => ((await current.count()) === 0 ? null : current.first().getAttribute('data-item'));
  return { page, rows, current, at };
}
