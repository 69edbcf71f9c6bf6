/** The collection page's workbench, dialogs and options by keyboard alone: every place is reached by Tab, arrows and letters. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SavedItem } from '../../lib/core/item.ts';
import { keys, pressAt, tabTo } from './keys.ts';
import { openMarked } from './marked-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const OTHER = 'demo-02-review-and-plan.html';

let stage: Stage;
let page: Page;
let pageIds: string[];
let before: readonly SavedItem[];

beforeAll(async () => {
  stage = await setStage();
  pageIds = [];
  for (const file of [PLAN, OTHER]) {
    const plan = await openMarked(stage, file);
    const popup = await openPopup(stage, plan.page);
    await popup.saveAll();
    await popup.page.close();
    await plan.page.close();
    pageIds.push(plan.reading.page.id);
  }
});
afterAll(() => stage?.end());
beforeEach(async () => {
  page = await stage.browser.context.newPage();
  page.setDefaultTimeout(10_000);
  // Without anyone who waits for it, the browser would show the chooser itself.
  page.on('filechooser', () => undefined);
  before = await saved();
});
afterEach(() => page.close());

/** What the collection has of both pages now. */
async function saved(): Promise<readonly SavedItem[]> {
  const answers = await Promise.all(pageIds.map((pageId) => stage.desk.askWorker('savedOfPage', { pageId })));
  return answers.flatMap((answer) => (answer.ok ? answer.value : []));
}

const own = (path: string): Promise<unknown> => page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
const table = (): Locator => page.getByRole('treegrid', { name: '收藏的条目' });
const record = (): Locator => page.getByRole('complementary', { name: '条目详情' });
const dialog = (): Locator => page.getByRole('dialog');
const said = (text: string): Promise<void> => page.locator('.pm-toast-text', { hasText: text }).waitFor();
const unchanged = (): Promise<void> => expect.poll(saved).toEqual(before);

/** On the table, with the first item's line active. */
async function openBench(hash = ''): Promise<void> {
  await own(`collection.html${hash}`);
  await page.locator('.pm-line-item').first().waitFor();
  await tabTo(page, table());
  await keys(page, 'Home', 'ArrowDown');
}

/** Opens an entry of the menu, counted from 0. */
async function openMenu(entry: number): Promise<void> {
  await pressAt(page, page.getByRole('button', { name: '更多' }));
  for (let step = 0; step < entry; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function pressForFile(place: Locator): Promise<{ name: string; path: string }> {
  await tabTo(page, place);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Gives a file to the field of the import dialog by its key. */
async function choose(path: string): Promise<void> {
  await tabTo(page, dialog().getByRole('button', { name: /^选择/ }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(path);
}

describe('the workbench', () => {
  test('is filtered, sorted and searched', async () => {
    await openBench();
    const count = page.locator('.pm-bench-count');
    const all = await count.textContent();
    await tabTo(page, page.getByRole('checkbox', { name: /^目标/ }), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => count.textContent()).not.toBe(all);
    expect(
      new Set(await page.locator('.pm-line-item').evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.kind))),
    ).toEqual(new Set(['target']));
    await pressAt(page, page.getByRole('columnheader', { name: '数值' }).getByRole('button'));
    await expect.poll(() => page.getByRole('columnheader', { name: '数值' }).getAttribute('aria-sort')).toBe('ascending');
    await tabTo(page, page.getByRole('button', { name: '清除筛选' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => count.textContent()).toBe(all);
    await tabTo(page, page.getByRole('searchbox', { name: '搜索收藏' }), 'Shift+Tab');
    await page.keyboard.type('投资');
    await expect.poll(() => count.textContent()).toMatch(/^\d+ \/ /);
  });

  test('a cell is edited in place and taken back', async () => {
    await openBench();
    await keys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'F2');
    const field = page.getByRole('textbox', { name: /^年份：/ });
    await expect.poll(() => field.inputValue()).toMatch(/^\d{4}$/);
    await page.keyboard.type('2031');
    await page.keyboard.press('Enter');
    await said('已更新 1 条');
    await expect.poll(async () => (await saved()).filter(({ reading }) => 'year' in reading && reading.year === 2031).length).toBe(1);
    await expect.poll(() => table().evaluate((grid) => grid === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await unchanged();
  });

  test('many items at once: chosen, tagged, set aside, deleted, each taken back', async () => {
    await openBench();
    await keys(page, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown', 't');
    await page.getByRole('combobox', { name: '添加标签' }).waitFor();
    await page.keyboard.type('待查');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saved()).filter(({ tags }) => tags.includes('待查')).length).toBe(3);
    // From the table, the dialog gives the keyboard back to it.
    await expect.poll(() => table().evaluate((grid) => grid === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await unchanged();
    await page.keyboard.press('i');
    await expect.poll(async () => (await saved()).filter(({ status }) => status === 'ignored').length).toBe(3);
    await page.keyboard.press('Control+z');
    await unchanged();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await saved()).length).toBe(0);
    await page.keyboard.press('Control+z');
    await unchanged();
  });

  test('the record: sentence and way to the page, note and tag, the kept copy, the next item', async () => {
    await openBench();
    await page.keyboard.press('Enter');
    await record().getByRole('link', { name: '在原文中查看' }).waitFor();
    await tabTo(page, record().getByRole('link', { name: '在原文中查看' }));
    await tabTo(page, record().getByRole('textbox', { name: '备注' }));
    await page.keyboard.type('请村里核实');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await saved()).filter(({ note }) => note === '请村里核实').length).toBe(1);
    await tabTo(page, record().getByRole('combobox', { name: '标签' }));
    await page.keyboard.type('重点');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saved()).filter(({ tags }) => tags.includes('重点')).length).toBe(1);
    await pressAt(page, record().getByRole('button', { name: '正文副本' }));
    await page.frameLocator('.pm-article-frame').locator('p').first().waitFor();
    const subject = record().locator('.pm-record-subject');
    const first = await subject.textContent();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => subject.textContent()).not.toBe(first);
    await page.keyboard.press('Escape');
    await record().waitFor({ state: 'detached' });
    await expect.poll(() => table().evaluate((grid) => grid === document.activeElement)).toBe(true);
    await keys(page, 'Control+z', 'Control+z');
    await unchanged();
  });

  test('a page is folded, and marked as gone through', async () => {
    await openBench();
    const lines = await page.locator('.pm-line-item').count();
    await keys(page, 'Home', 'ArrowLeft');
    await expect.poll(() => page.locator('.pm-line-item').count()).not.toBe(lines);
    await keys(page, 'ArrowRight', 'r');
    await said('本页已标为核对过');
    await page.keyboard.press('Control+z');
    await page.getByText('标为已核对').first().waitFor();
  });
});

describe('in and out', () => {
  test('the page of the record goes out by its name, as Markdown', async () => {
    await openBench();
    await openMenu(0);
    await tabTo(page, dialog().getByRole('radio', { name: '全部收藏' }));
    await page.keyboard.press('ArrowDown');
    const scope = dialog().getByRole('radio', { name: /^本页（/ });
    expect(await scope.isChecked()).toBe(true);
    const name = /（(.*)）/.exec((await scope.locator('xpath=..').textContent()) ?? '')?.[1] ?? '?';
    await tabTo(page, dialog().getByRole('radio', { name: 'CSV 表格' }));
    await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await dialog().getByRole('radio', { name: 'Markdown 笔记' }).isChecked()).toBe(true);
    const file = await pressForFile(dialog().getByRole('button', { name: '导出', exact: true }));
    expect(file.name).toMatch(new RegExp(`^规标-${name}-.*\\.md$`));
    const text = await readFile(file.path, 'utf8');
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text.match(/^- \*\*/gm)).toHaveLength(before.filter(({ pageId }) => text.includes(pageId)).length);
  });

  test('a backup is made, and its file, read in, changes nothing', async () => {
    await openBench();
    await openMenu(2);
    const file = await pressForFile(dialog().getByRole('button', { name: '立即备份' }));
    expect(file.name).toMatch(/^规标-备份-/);
    await pressAt(page, dialog().getByRole('button', { name: '从备份恢复…' }));
    await page.getByRole('dialog', { name: '导入' }).waitFor();
    await choose(file.path);
    const counts = dialog().locator('.pm-import-count');
    await expect
      .poll(async () => (await counts.allTextContents()).join(' '))
      .toBe(`新增0 合并标签、备注或核对状态0 有冲突0 相同${before.length} 这些页面中只有本机有0`);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await unchanged();
  });

  test('everything is deleted behind a typed word, and read back from the file', async () => {
    await openBench();
    await openMenu(2);
    const file = await pressForFile(dialog().getByRole('button', { name: '立即备份' }));
    await page.keyboard.press('Escape');
    await own('options.html');
    await pressAt(page, page.getByRole('button', { name: '删除全部…' }));
    await page.getByRole('textbox', { name: /输入“删除全部”以确认/ }).waitFor();
    await keys(page, 'Enter');
    expect(await saved()).toEqual(before);
    await page.keyboard.type('删除全部');
    await page.keyboard.press('Enter');
    await expect.poll(saved).toEqual([]);
    await own('collection.html');
    await page.getByText('打开一个乡镇规划计划页面').waitFor();
    await openMenu(1);
    await choose(file.path);
    await pressAt(page, dialog().getByRole('button', { name: '写入收藏' }));
    await unchanged();
    await page.locator('.pm-line-item').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(saved).toEqual([]);
  });
});
