/** Pictures of the list of a page's items, in the popup and in the side panel, at the widths that they are made for. */
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

const WIDTHS = [360, 400, 800];

type Picture = (page: Page, name: string) => Promise<void>;

/** Opens one of the extension's pages over `over`, as a tab, when its list is there. */
export async function openSurface(browser: ExtensionBrowser, over: Page, file: 'popup.html' | 'sidepanel.html'): Promise<Page> {
  await over.bringToFront();
  const surface = await browser.context.newPage();
  await surface.setViewportSize({ width: 400, height: 600 });
  await surface.goto(`chrome-extension://${browser.extensionId}/${file}`);
  await surface.getByRole('listitem').first().waitFor();
  return surface;
}

/** The list as it was read, in the popup, at every width. */
export async function takePopupWidths(popup: Page, picture: Picture): Promise<void> {
  for (const width of WIDTHS) {
    await popup.setViewportSize({ width, height: 600 });
    await picture(popup, `popup-page-${width}`);
  }
  await popup.setViewportSize({ width: 400, height: 600 });
}

/** The side panel in step with the page: one item saved, the others kept for review, the page marked as reviewed. */
export async function takePanel(browser: ExtensionBrowser, over: Page, picture: Picture): Promise<void> {
  const panel = await openSurface(browser, over, 'sidepanel.html');
  await panel.locator('.pm-save').nth(1).click();
  await panel.locator('.pm-foot-actions .pm-button-quiet').click();
  await panel.locator('.pm-standing').first().waitFor();
  await panel.locator('.pm-review').click();
  await panel.locator('.pm-toast .pm-button-icon').click();
  await panel.locator('.pm-title').nth(2).click();
  await panel.locator('.pm-row[aria-current="true"]').waitFor();
  for (const width of WIDTHS) {
    await panel.setViewportSize({ width, height: 820 });
    await picture(panel, `panel-${width}`);
  }
  await panel.setViewportSize({ width: 360, height: 820 });
  await panel.locator('.pm-foot .pm-button-icon').click();
  await panel.locator('.pm-export-table').waitFor();
  await picture(panel, 'panel-export-360');
  await panel.close();
}
