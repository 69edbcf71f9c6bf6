/** Pictures of what compares the pages that were saved before: matrix, cards, chart, years, contradictions, projects. */
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** The comparison and the projects on the collection page, and the comparison in the popup. */
export async function takeComparison({ context, extensionId }: ExtensionBrowser, picture: Picture): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 820 });
  const go = (place: string): Promise<unknown> =>
    page.goto(`chrome-extension://${extensionId}/collection.html#${place}`).then(() => page.reload());
  await go('compare');
  await page.locator('.pm-matrix-cell').first().waitFor();
  await picture(page, 'compare-matrix');
  await page.locator('.pm-matrix-row-head').first().click();
  await picture(page, 'compare-row');
  await page.locator('.pm-float-actions .pm-button').nth(1).click();
  await page.keyboard.press('Escape');
  await page.locator('.pm-chart-picture svg').waitFor();
  await picture(page, 'compare-chart');
  await page.locator('.pm-matrix-cell:not([data-empty])').first().click();
  await page.locator('.pm-statement').first().waitFor();
  await picture(page, 'compare-cell');
  await go('compare?mode=years');
  await page.locator('.pm-years-table').waitFor();
  await picture(page, 'compare-years');
  await go('compare?mode=findings');
  await page.locator('.pm-notice, .pm-finding').first().waitFor();
  await picture(page, 'compare-findings');
  await go('projects');
  await page.locator('.pm-project-line').first().click();
  await picture(page, 'projects');
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('tab').nth(2).click();
  await page.locator('.pm-matrix, .pm-notice-title').first().waitFor();
  await picture(page, 'popup-compare');
  await page.close();
}

/** The same surfaces over a made collection of many townships and years. */
export async function takeComparisonOfMany({ context, extensionId }: ExtensionBrowser, picture: Picture): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  const go = (place: string): Promise<unknown> =>
    page.goto(`chrome-extension://${extensionId}/collection.html#${place}`).then(() => page.reload());
  await go('compare');
  await page.locator('.pm-matrix-cell:not([data-empty])').first().waitFor();
  await picture(page, 'many-matrix');
  await page.locator('.pm-matrix-row-head').first().click();
  await page.locator('.pm-float-actions .pm-button').nth(1).click();
  await page.keyboard.press('Escape');
  await page.locator('.pm-chart-picture svg').waitFor();
  await picture(page, 'many-chart');
  await go('compare?mode=years');
  await page.locator('.pm-years-table').waitFor();
  await picture(page, 'many-years');
  await page.locator('.pm-years-table button').first().click();
  await page.locator('.pm-chart-picture svg').waitFor();
  await picture(page, 'many-years-chart');
  await go('compare?mode=findings');
  await page.locator('.pm-notice, .pm-finding').first().waitFor();
  await picture(page, 'many-findings');
  await go('projects');
  await page.locator('.pm-project-line').first().click();
  await picture(page, 'many-projects');
  await page.close();
}
