import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { fillExtension } from '../made/fill-extension.ts';

/** The workbench over a made collection: table, selection, record, form, filter, and narrow windows. */
export async function takeBench(browser: ExtensionBrowser, picture: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`chrome-extension://${browser.extensionId}/collection.html#items`);
  await page.locator('.pm-line-item, .pm-notice').first().waitFor();
  await fillExtension(page, 20, 40);
  await page.reload();
  const rows = page.locator('.pm-line-item');
  await rows.first().waitFor();
  await picture(page, 'bench');
  await rows.nth(2).click();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await picture(page, 'bench-selected');
  await page.keyboard.press('t');
  await picture(page, 'bench-tags');
  await page.keyboard.press('Escape');
  await rows.nth(2).dblclick();
  await page.locator('.pm-record-sentence').waitFor();
  await picture(page, 'bench-record');
  await page.locator('.pm-record-reading .pm-button').first().click();
  await page.locator('.pm-record .pm-form').waitFor();
  await picture(page, 'bench-form');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 900, height: 700 });
  await picture(page, 'bench-record-900');
  await page.keyboard.press('Escape');
  await page.locator('.pm-facet-value:visible').nth(1).click();
  await page.getByRole('searchbox').first().fill('增长');
  await page.locator('.pm-bench-chosen').waitFor();
  await picture(page, 'bench-filtered-900');
  await page.setViewportSize({ width: 640, height: 480 });
  await picture(page, 'bench-640');
  await page.locator('.pm-filter-button').click();
  await picture(page, 'bench-640-filter');
  await page.setViewportSize({ width: 450, height: 380 });
  await page.locator('.pm-filter-button').click();
  await picture(page, 'bench-450');
  await page.setViewportSize({ width: 2560, height: 1300 });
  await picture(page, 'bench-2560');
  await page.close();
}
