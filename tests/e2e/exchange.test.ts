import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import readXlsx from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FigureReading } from '../../lib/core/item.ts';
import { COLUMNS } from '../../lib/core/table/columns.ts';
import { putGroups } from '../made/fill-extension.ts';
import { madeGroups } from '../made/made-collection.ts';
import { type Stage, setStage } from './stage.ts';

const GROUPS = [...madeGroups(12, 10)];
const ITEMS = GROUPS.flatMap(({ items }) => items);
const KEPT = ITEMS.filter(({ status }) => status === 'saved' || status === 'reviewed');

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.end());

beforeEach(async () => {
  page = await stage.browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await openCollection();
  await emptied();
  await putGroups(page, GROUPS);
  await openCollection();
});
afterEach(() => page.close());

async function openCollection(): Promise<void> {
  await page.goto(`chrome-extension://${stage.browser.extensionId}/collection.html`);
  await page.getByRole('button', { name: '更多' }).waitFor();
}

/** Takes everything out of the collection. */
const emptied = (): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('planmark');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames];
          const transaction = request.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );

/** Every record of pages and items, as the database has them. */
const stored = (): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open('planmark');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['pages', 'items', 'summaries'], 'readonly');
          const reads = ['pages', 'items', 'summaries'].map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            request.result.close();
            resolve(reads.map((read) => read.result));
          };
        };
      }),
  );

async function openDialog(entry: '导出…' | '导入…'): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('dialog').waitFor();
}

/** Waits for what the page says at its foot. */
const said = (text: string): Promise<void> => page.locator('.pm-toast-text', { hasText: text }).waitFor();

const dialog = () => page.getByRole('dialog');
const radio = (name: string) => dialog().getByRole('radio', { name });
const save = () => dialog().getByRole('button', { name: '导出', exact: true });

async function exported(): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), save().click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What axe finds in the open dialog. */
async function flaws(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('dialog', { resultTypes: ['violations'] }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('export', () => {
  test('shows the first rows as they will be, and hands out each format', async () => {
    await openDialog('导出…');
    await dialog()
      .getByText(`12 页，${KEPT.length} 条；另有 ${ITEMS.length - KEPT.length} 条状态未选，不导出`)
      .waitFor();
    expect(await dialog().getByRole('columnheader').allTextContents()).toEqual(COLUMNS.map(({ zh }) => zh));
    expect(await flaws()).toEqual([]);
    const csv = await exported();
    expect(csv.name).toMatch(/^规标-全部收藏-\d{4}-\d{2}-\d{2}\.csv$/);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parse(csv.bytes, { bom: true })).toHaveLength(KEPT.length + 1);

    await openDialog('导出…');
    await radio('Excel 工作簿').check();
    const [items, notes] = await readXlsx((await exported()).bytes);
    expect([items?.data.length, notes?.sheet]).toEqual([KEPT.length + 1, '说明']);

    await openDialog('导出…');
    // The last choice is remembered.
    expect(await radio('Excel 工作簿').isChecked()).toBe(true);
    await radio('Parquet（DuckDB、Spark）').check();
    const parquet = (await exported()).bytes;
    expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);

    await openDialog('导出…');
    await radio('Markdown 笔记').check();
    const notesFile = (await exported()).bytes.toString('utf8');
    expect(notesFile.match(/^## /gm)).toHaveLength(GROUPS.length);
    expect(notesFile.match(/^- \*\*/gm)).toHaveLength(KEPT.length);
  });

  test('of the comparison has indicators down and pages across', async () => {
    await openDialog('导出…');
    await radio('指标对比表').check();
    await dialog().getByRole('columnheader', { name: '类别' }).waitFor();
    expect(await radio('JSON（可导回）').count()).toBe(0);
    expect(await flaws()).toEqual([]);
    const [head = [], ...rows] = parse((await exported()).bytes, { bom: true }) as string[][];
    expect(head).toHaveLength(5 + GROUPS.length);
    for (const cell of rows.flatMap((row) => row.slice(5)).filter((text) => text !== '')) {
      for (const part of cell.split('；')) expect(part).toMatch(/^(目标|完成) ([<>]=?|=|~)?-?\d/);
    }
  });

  test('with no status chosen, there is nothing to export', async () => {
    await openDialog('导出…');
    for (const status of ['已保存', '已核对']) await dialog().getByRole('checkbox', { name: status }).uncheck();
    await dialog().getByText('没有可导出的条目').waitFor();
    expect(await save().isDisabled()).toBe(true);
  });

  test('works by keyboard alone: the focus stays within, Escape closes, the focus comes back', async () => {
    await page.getByRole('row').nth(3).waitFor();
    await page.getByRole('button', { name: '更多' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await dialog().getByText(`${KEPT.length} 条`).waitFor();
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest('dialog'));
      expect(outside).toBe(false);
    }
    await radio('CSV 表格').focus();
    await page.keyboard.press('ArrowDown');
    expect(await radio('Excel 工作簿').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
  });
});

describe('import', () => {
  async function choose(name: string, content: string | Buffer): Promise<void> {
    await dialog()
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  async function exportedJson(format = 'JSON（可导回）'): Promise<Buffer> {
    await openDialog('导出…');
    await radio(format).check();
    for (const status of ['待复核', '已忽略']) await dialog().getByRole('checkbox', { name: status }).check();
    return (await exported()).bytes;
  }

  const write = () => dialog().getByRole('button', { name: '写入收藏' });

  test.each(['JSON（可导回）', 'Web 批注 JSON-LD（可导回）'])(
    '%s fills an empty collection with the same, and can be taken back',
    async (format) => {
      const before = await stored();
      const file = await exportedJson(format);
      await emptied();
      await openCollection();
      await openDialog('导入…');
      expect(await flaws()).toEqual([]);
      await choose('备份.json', file);
      await dialog().getByText('12 页，其中新页面 12 页').waitFor();
      expect(await flaws()).toEqual([]);
      await write().click();
      await said(`已导入：新增 ${ITEMS.length} 条`);
      expect(await stored()).toEqual(before);
      await openDialog('导入…');
      await choose('备份.json', file);
      await dialog().getByText('没有要写入的').waitFor();
      expect(await write().isDisabled()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await said('已撤销导入');
      expect(await stored()).toEqual([[], [], []]);
    },
  );

  test('asks what is to become of a conflict, and keeps what is chosen', async () => {
    const file = JSON.parse((await exportedJson()).toString('utf8'));
    // Of one unit, so that value and base value are the same number: any other pair of them is refused.
    const item = file.pages[0].items.find(
      ({ reading }: { reading: Partial<FigureReading> }) => reading.kind === 'figure' && reading.unit === '%' && reading.baseUnit === '%',
    );
    item.note = '同事的备注';
    item.reading = { ...item.reading, op: '=', value: 123, baseValue: 123 };
    await openDialog('导入…');
    await choose('同事.json', JSON.stringify(file));
    await dialog().getByRole('heading', { name: '逐条决定冲突' }).waitFor();
    expect(await flaws()).toEqual([]);
    await radio('用文件的').check();
    await write().click();
    await said('已导入：新增 0 条，共写入 1 页');
    expect(JSON.stringify(await stored())).toContain('同事的备注');
    await page.keyboard.press('Control+z');
    await said('已撤销导入');
    expect(JSON.stringify(await stored())).not.toContain('同事的备注');
  });

  test.each([
    ['乱码.json', '乡镇,县', '这不是 JSON 文件'],
    ['别家.json', '{"notes":[]}', '这不是规标导出的文件'],
    ['新版.json', '{"format":"planmark-collection","version":9}', '请先更新扩展'],
    ['断.json', '{"format":"planmark-collection","pages":[', '文件不完整'],
  ])('refuses %s with its reason and changes nothing', async (name, content, reason) => {
    const before = await stored();
    await openDialog('导入…');
    await choose(name, content);
    const alert = dialog().getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(reason);
    expect(await alert.textContent()).toContain('没有任何改动');
    expect(await flaws()).toEqual([]);
    expect(await write().count()).toBe(0);
    expect(await stored()).toEqual(before);
  });
});
