/** Pictures of what keeps the collection: options, backup, the kept article, the notice of a collection that is gone. */
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

type Picture = (page: Page, name: string) => Promise<void>;

async function open(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** The record of an item with the copy of its article; the backup dialog over the collection. */
export async function takeRecordArticle(browser: ExtensionBrowser, picture: Picture): Promise<void> {
  const page = await open(browser, 'collection.html#backup');
  await page.locator('.pm-line-item').first().waitFor();
  await page.locator('.pm-backup-dialog .pm-button-main').waitFor();
  await picture(page, 'collection-backup');
  await page.keyboard.press('Escape');
  await page.locator('[role=row]').nth(4).click();
  await page.keyboard.press('Enter');
  await page.locator('.pm-record-article button').click();
  await page.frameLocator('.pm-article-frame').locator('p').first().waitFor();
  await page.locator('.pm-article-frame').scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  await picture(page, 'collection-article');
  await page.close();
}

/** The options with everything open, and the same where the collection is gone. */
export async function takeOptions(browser: ExtensionBrowser, picture: Picture): Promise<void> {
  const page = await open(browser, 'options.html');
  await page.locator('.pm-option-keys kbd').first().waitFor();
  // What follows a notice that may come stays unseen until it is known.
  await page.locator('.pm-awaited').first().waitFor({ state: 'detached' });
  await picture(page, 'options');
  await page.locator('#delete').scrollIntoViewIfNeeded();
  await page.locator('#delete + div > button').click();
  await page.locator('.pm-confirm').waitFor();
  await picture(page, 'options-delete');
  await page.evaluate(() =>
    chrome.storage.local.set({ 'collection-witness': { token: 'another', pages: 12, items: 345, seenAt: '2026-11-20T08:00:00.000Z' } }),
  );
  await page.reload();
  await page.locator('.pm-strip').waitFor();
  await picture(page, 'options-loss');
  await page.locator('.pm-strip button').last().click();
  await page.locator('.pm-strip').waitFor({ state: 'detached' });
  await page.close();
}
