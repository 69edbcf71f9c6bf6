import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMarked } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PAGES = ['demo-01-work-points.html', 'demo-02-review-and-plan.html', 'demo-03-one-cell.html'];

describe('pages that were saved, compared', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    for (const file of PAGES) {
      const { page } = await openMarked(stage, file);
      const popup = await openPopup(stage, page);
      await popup.saveAll();
      await popup.page.close();
      await page.close();
    }
  });
  afterAll(() => stage.end());

  test('the collection page sets them side by side, opens a cell’s sentence and draws a row', async () => {
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.extensionId}/collection.html#compare`);
    const grid = page.getByRole('grid', { name: '指标对比' });
    await grid.waitFor();
    expect(await grid.getAttribute('aria-colcount')).toBe('4');
    const heads = await grid.locator('.pm-matrix-column .pm-matrix-name').allTextContents();
    expect(heads.sort()).toEqual(['柳林铺镇 2026', '沙溪乡 2026', '青石滩镇 2026'].sort());
    await page.getByRole('searchbox').fill('固定资产投资');
    const row = grid.getByRole('row').filter({ hasText: '增长 · %' });
    const cells = await row.locator('.pm-matrix-cell:not([data-empty]) .pm-bound').allTextContents();
    expect(cells.sort()).toEqual(['=11.3%', '=12%', '=9%', '≥10%']);
    await row.locator('.pm-matrix-cell', { hasText: '≥10%' }).click();
    await page.getByRole('dialog').getByText('查看原文').waitFor();
    await page.keyboard.press('Escape');
    await row.getByRole('rowheader').click();
    await page.getByRole('button', { name: '画图' }).click();
    await page.keyboard.press('Escape');
    await page.locator('.pm-chart-picture svg').waitFor();
    await page.getByRole('button', { name: '历年' }).click();
    await page.locator('.pm-years-table').waitFor();
    await page.getByRole('tab', { name: '项目' }).click();
    await page.locator('.pm-project').first().waitFor();
    await page.close();
  });

  test('the popup compares them in its third tab', async () => {
    const { page } = await openMarked(stage, PAGES[0] ?? '');
    const popup = await openPopup(stage, page);
    await popup.page.getByRole('tab', { name: '对比' }).click();
    const grid = popup.page.getByRole('grid', { name: '指标对比' });
    await grid
      .getByRole('rowheader', { name: /固定资产投资/ })
      .first()
      .waitFor();
    expect(await grid.getAttribute('aria-colcount')).toBe('4');
    // What is ticked in 收藏 is what is compared.
    await popup.showCollection();
    for (const name of ['柳林铺镇 2026', '沙溪乡 2026']) await popup.page.getByRole('checkbox', { name: `加入对比：${name}` }).check();
    await popup.page.getByRole('tab', { name: /^对比/ }).click();
    await expect.poll(() => grid.getAttribute('aria-colcount')).toBe('3');
    const heads = await grid.locator('.pm-matrix-column .pm-matrix-name').allTextContents();
    expect(heads.sort()).toEqual(['柳林铺镇 2026', '沙溪乡 2026'].sort());
    await popup.page.close();
    await page.close();
  });
});
