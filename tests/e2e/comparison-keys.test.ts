/** The comparison by keyboard alone: no pointer comes into it, and every place is reached by Tab and arrows. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CONTRADICTED_PAGE } from '../made/contradicted-page.ts';
import { putGroups } from '../made/fill-extension.ts';
import { madeGroups } from '../made/made-collection.ts';
import { focusedText, keys, pressAt, tabTo } from './keys.ts';
import { type Stage, setStage } from './stage.ts';

const GROUPS = [...madeGroups(6, 15), CONTRADICTED_PAGE];

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  const filled = await stage.browser.context.newPage();
  await filled.goto(address('items'));
  await filled.getByText('打开一个乡镇规划计划页面').waitFor();
  await putGroups(filled, GROUPS);
  await filled.close();
});
afterAll(() => stage?.end());
beforeEach(async () => {
  page = await stage.browser.context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => page.close());

const address = (hash: string): string => `chrome-extension://${stage.browser.extensionId}/collection.html#${hash}`;
const grid = (): Locator => page.getByRole('grid', { name: '指标对比' });
const heads = (): Promise<string[]> => grid().locator('.pm-matrix-column .pm-matrix-name').allTextContents();
const rowHeads = (): Promise<string[]> => grid().locator('.pm-matrix-row-head .pm-matrix-name').allTextContents();
const card = (): Locator => page.getByRole('dialog');
const closed = (): Promise<void> => card().waitFor({ state: 'detached' });

async function open(hash: string, ready: Locator): Promise<void> {
  await page.goto(address(hash));
  await ready.waitFor();
}

/** Goes down the first column of pages until a cell says something, and answers where that is. */
async function toFirstCell(): Promise<string> {
  await tabTo(page, grid());
  await keys(page, 'ArrowDown', 'ArrowRight');
  for (let line = 0; line < 60; line += 1) {
    const at = await page.evaluate(() => {
      const cell = document.activeElement as HTMLElement;
      return cell.matches('.pm-matrix-cell:not([data-empty])') ? (cell.dataset.at ?? null) : null;
    });
    if (at !== null) return at;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('no cell of the first page says anything');
}

async function saved(place: Locator): Promise<{ name: string; bytes: Buffer }> {
  await tabTo(page, place);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('the matrix', () => {
  beforeEach(() => open('compare', grid()));

  test('is gone through cell by cell; a cell opens its sentence with the way to its page, and gets the focus back', async () => {
    const at = await toFirstCell();
    await page.keyboard.press('Enter');
    const source = card().getByRole('link', { name: '查看原文' }).first();
    await source.waitFor();
    await tabTo(page, source);
    expect(await source.getAttribute('href')).toContain('#:~:text=');
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe(at);
  });

  test('columns change places and are pinned', async () => {
    const before = await heads();
    await tabTo(page, grid());
    await keys(page, 'ArrowRight', 'Alt+ArrowRight');
    const [first = '', second = '', third = '', ...others] = before;
    await expect.poll(heads).toEqual([second, first, third, ...others]);
    // The focus goes with the column, so that it can be moved on.
    expect(await focusedText(page)).toContain(first);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(heads).toEqual([second, third, first, ...others]);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedText(page)).toContain(third);
    await page.keyboard.press('Enter');
    await pressAt(page, card().getByRole('button', { name: '固定此列' }));
    await page.keyboard.press('Escape');
    await closed();
    await expect.poll(async () => (await heads())[0]).toBe(third);
    await page.keyboard.press('Enter');
    await pressAt(page, card().getByRole('button', { name: '移出对比' }));
    await expect.poll(async () => (await heads()).length).toBe(before.length - 1);
  });

  test('a row is pinned and let go again', async () => {
    const before = await rowHeads();
    await tabTo(page, grid());
    await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const name = before[2] ?? '';
    expect(await focusedText(page)).toContain(name);
    await page.keyboard.press('Enter');
    await pressAt(page, card().getByRole('button', { name: '固定此行' }));
    await page.keyboard.press('Escape');
    await closed();
    await grid().getByText('已固定').waitFor();
    await expect.poll(async () => (await rowHeads())[0]).toBe(name);
  });

  test('shows only targets or results, rows of several pages, rows of a name, chosen pages', async () => {
    const shown = page.locator('.pm-compare-count');
    const all = await shown.textContent();
    await pressAt(page, page.getByRole('button', { name: '目标', exact: true }), 'Space');
    await expect.poll(() => page.getByRole('button', { name: '目标', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => grid().locator('.pm-entry[data-role="actual"]').count()).toBe(0);
    await keys(page, 'Tab', 'Enter');
    await expect.poll(() => page.getByRole('button', { name: '完成', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await keys(page, 'Shift+Tab', 'Shift+Tab', 'Enter');
    await expect.poll(() => shown.textContent()).toBe(all);
    await pressAt(page, page.getByRole('spinbutton', { name: /至少出现在/ }), 'ArrowUp');
    await expect.poll(() => shown.textContent()).not.toBe(all);
    for (const facts of await grid().locator('.pm-matrix-row-head .pm-matrix-aside').allTextContents()) {
      expect(Number(/(\d+) 页/.exec(facts)?.[1])).toBeGreaterThanOrEqual(2);
    }
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shown.textContent()).toBe(all);
    const [, name = ''] = await rowHeads();
    await tabTo(page, page.getByRole('searchbox', { name: '筛选指标' }));
    await page.keyboard.type(name);
    await expect.poll(async () => new Set(await rowHeads()).has(name) && (await rowHeads()).every((one) => one.includes(name))).toBe(true);
    await tabTo(page, page.getByRole('button', { name: /^对比 \d+ \/ \d+ 个页面/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pressAt(page, card().getByRole('checkbox').nth(1), 'Space');
    await page.keyboard.press('Escape');
    await closed();
    await expect.poll(() => grid().getAttribute('aria-colcount')).toBe(String(GROUPS.length));
  });

  test('rows are drawn, saved as SVG and PNG, and the chart is closed', async () => {
    await tabTo(page, grid());
    await keys(page, 'ArrowDown', 'Enter');
    await pressAt(page, card().getByRole('button', { name: '画图' }));
    await page.keyboard.press('Escape');
    await closed();
    await page.locator('.pm-chart-picture svg').waitFor();
    const svg = await saved(page.getByRole('button', { name: 'SVG' }));
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.bytes.toString('utf8')).toMatch(/^<(\?xml|svg)/);
    const png = await saved(page.getByRole('button', { name: 'PNG' }));
    expect([...png.bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    await tabTo(page, page.getByText('数据表'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.pm-chart-table').waitFor();
    await tabTo(page, page.getByRole('button', { name: '关闭图表' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.pm-chart-shelf').waitFor({ state: 'detached' });
  });

  test('what is compared goes out as it is compared, from the menu', async () => {
    const before = await heads();
    await tabTo(page, page.getByRole('button', { name: '更多' }));
    await keys(page, 'ArrowDown', 'Enter');
    expect(await card().getByRole('radio', { name: '所对比的页面' }).isChecked()).toBe(true);
    await expect.poll(() => card().getByRole('radio', { name: '指标对比表' }).isChecked()).toBe(true);
    await card().getByRole('columnheader', { name: '类别' }).waitFor();
    const file = await saved(card().getByRole('button', { name: '导出', exact: true }));
    expect(file.name).toMatch(/^规标-所对比的页面-.*\.csv$/);
    const [head = ''] = file.bytes.toString('utf8').split('\r\n');
    expect(before.map((name) => head.indexOf(name)).every((at, n, all) => at > (all[n - 1] ?? 0))).toBe(true);
  });
});

describe('the other views', () => {
  test('years: a township is chosen, a cell opens, a row is drawn', async () => {
    const table = page.locator('.pm-years-table');
    await open('compare', grid());
    await pressAt(page, page.getByRole('button', { name: '历年' }));
    await table.waitFor();
    const choice = page.getByRole('combobox', { name: '乡镇' });
    const first = await choice.inputValue();
    await tabTo(page, choice);
    await page.keyboard.press('ArrowDown');
    expect(await choice.inputValue()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await table.waitFor();
    await pressAt(page, page.locator('.pm-year-cell').first());
    await card().getByRole('link', { name: '查看原文' }).first().waitFor();
    await page.keyboard.press('Escape');
    await closed();
    await tabTo(page, page.locator('.pm-years-chart').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.pm-chart-picture svg').waitFor();
  });

  test('contradictions: every sentence has its way to the page', async () => {
    await open('compare', grid());
    await pressAt(page, page.getByRole('button', { name: '疑点' }));
    const finding = page.locator('.pm-finding').first();
    await tabTo(page, finding.getByRole('link', { name: '查看原文' }).last());
    expect(await finding.getByRole('link').count()).toBeGreaterThanOrEqual(2);
  });

  test('projects: sorted, found, opened, with the way to the page', async () => {
    await open('items', page.getByRole('tab', { name: '条目' }));
    await tabTo(page, page.getByRole('tab', { name: '条目' }));
    await keys(page, 'ArrowRight', 'ArrowRight');
    const names = (): Promise<string[]> => page.locator('.pm-project-name').allTextContents();
    await page.locator('.pm-project').first().waitFor();
    const byInvestment = await names();
    await pressAt(page, page.getByRole('button', { name: '按名称' }));
    await expect.poll(names).toEqual([...byInvestment].sort((a, b) => a.localeCompare(b, 'zh-CN')));
    const [name = ''] = await names();
    await tabTo(page, page.getByRole('searchbox', { name: '筛选项目、地方、单位' }));
    await page.keyboard.type(name);
    await expect.poll(async () => (await names()).every((one) => one === name)).toBe(true);
    await pressAt(page, page.locator('.pm-project-line').first());
    await tabTo(page, page.locator('.pm-project').first().getByRole('link').first());
  });
});
