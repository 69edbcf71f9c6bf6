/** Nothing leaves the machine: every surface is opened and used, and what the browser is asked for meanwhile is written down. */
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageAddress } from '../browser/extension-browser.ts';
import { openCollection } from './collection-page.ts';
import { openMarked } from './marked-page.ts';
import { openPanel } from './panel-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PAGES = ['demo-01-work-points.html', 'demo-02-review-and-plan.html'];

describe('the network', () => {
  let stage: Stage;
  const asked: string[] = [];
  const refused: string[] = [];
  beforeAll(async () => {
    stage = await setStage();
    listen(stage.browser.context, asked, refused);
  });
  afterAll(() => stage.end());

  test('every surface works under the policy of the extension’s pages', async () => {
    for (const file of PAGES) {
      const { page } = await openMarked(stage, file);
      const popup = await openPopup(stage, page);
      await popup.saveAll();
      await popup.showCollection();
      await popup.exportCsv();
      await popup.page.close();
      const panel = await openPanel(stage, page);
      await panel.rows.first().waitFor();
      await panel.page.close();
      await page.close();
    }
    const { page, rows, record } = await openCollection(stage);
    await rows.first().click();
    await page.keyboard.press('Enter');
    await record.locator('.pm-record-article button').click();
    await page.frameLocator('.pm-article-frame').locator('p').first().waitFor();
    await page.goto(`${page.url().split('#')[0]}#compare`);
    const row = page.getByRole('grid', { name: '指标对比' }).getByRole('row').filter({ hasText: '增长 · %' }).first();
    await row.getByRole('rowheader').click();
    await page.getByRole('button', { name: '画图' }).click();
    await page.keyboard.press('Escape');
    await page.locator('.pm-chart-picture svg').waitFor();
    await page.goto(new URL('options.html', page.url()).href);
    await page.locator('.pm-option-keys kbd').first().waitFor();
    await page.close();
    expect(refused).toEqual([]);
  });

  test('is asked for the plan pages alone', () => {
    const own = `chrome-extension://${stage.browser.extensionId}/`;
    const outside = asked.filter((url) => !url.startsWith(own) && !/^(data|blob|about):/.test(url));
    // Pages are opened, and their icons are looked for by the browser.
    expect([...new Set(outside)].filter((url) => !url.endsWith('/favicon.ico')).sort()).toEqual(PAGES.map(pageAddress));
  });

  test('is closed to the extension’s pages', async () => {
    const { page } = await openCollection(stage);
    const address = pageAddress(PAGES[0] ?? '');
    const reached = await page.evaluate(async (url) => {
      const image = new Promise<boolean>((resolve) => {
        const one = new Image();
        one.onload = () => resolve(true);
        one.onerror = () => resolve(false);
        one.src = url;
      });
      const fetched = fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      return { image: await image, fetched: await fetched, beacon: await sent(url) };

      function sent(to: string): Promise<boolean> {
        return new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            if (effectiveDirective === 'connect-src') resolve(false);
          });
          navigator.sendBeacon(to);
          setTimeout(() => resolve(true), 2000);
        });
      }
    }, address);
    expect(reached).toEqual({ image: false, fetched: false, beacon: false });
    await page.close();
  });
});

/** Writes down what is asked for, by pages, frames and the worker, and what the policy refuses. */
function listen(context: BrowserContext, asked: string[], refused: string[]): void {
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
}
