/** Every surface of the extension over a collection that has all kinds of items, looked at by axe. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemReading, PageWithItems, SavedItem } from '../../lib/core/item.ts';
import { CONTRADICTED_PAGE } from '../made/contradicted-page.ts';
import { putGroups } from '../made/fill-extension.ts';
import { madeGroups } from '../made/made-collection.ts';
import { axeFaults } from './axe-faults.ts';
import { shiftOf, watchShifts } from './layout-shifts.ts';
import { openMarked } from './marked-page.ts';
import { openPanel } from './panel-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const MADE = [...madeGroups(6, 15)];
const CORRECTED = correctedOf(MADE);
const GROUPS = [
  ...MADE.map((group) => ({ ...group, items: group.items.map((item) => (item.id === CORRECTED.id ? CORRECTED : item)) })),
  CONTRADICTED_PAGE,
];

let stage: Stage;
/** A page with marks, of which nothing is saved: what popup and panel speak of. */
let plan: Page;

beforeAll(async () => {
  stage = await setStage();
  ({ page: plan } = await openMarked(stage, 'demo-01-work-points.html'));
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/collection.html`);
  await page.getByText('打开一个乡镇规划计划页面').waitFor();
  await putGroups(page, GROUPS);
  await page.close();
});
afterAll(() => stage?.end());

/** A target of which someone said that it is a result. */
function correctedOf(groups: readonly PageWithItems[]): SavedItem {
  for (const item of groups.flatMap(({ items }) => items)) {
    const { reading, status } = item;
    if (reading.kind === 'figure' && reading.role === 'target' && status === 'saved')
      return { ...item, reading: { ...reading, role: 'actual' }, asRead: reading };
  }
  throw new Error('no target among the made items');
}

/** The file of a colleague who read some bounds as exact figures. */
function colleaguesFile(): Buffer {
  const exact = (reading: ItemReading): ItemReading =>
    reading.kind === 'figure' && reading.op === '>=' ? { ...reading, op: '=' } : reading;
  const pages = MADE.slice(0, 2).map(({ page, items }) => ({
    page,
    items: items.map((item) => ({ ...item, reading: exact(item.reading) })),
  }));
  const exportedAt = '2026-11-20T08:00:00.000Z';
  return Buffer.from(JSON.stringify({ format: 'planmark-collection', version: 1, exportedAt, pages, corrections: [], settings: [] }));
}

type Ready = (page: Page) => Promise<unknown>;
const shows =
  (find: (page: Page) => Locator): Ready =>
  (page) =>
    find(page).first().waitFor();

async function chart(page: Page): Promise<void> {
  await page.locator('[role=rowheader]:has(.pm-matrix-name)').first().click();
  await page.getByRole('button', { name: '画图' }).click();
  await page.keyboard.press('Escape');
  await page.locator('.pm-chart-picture svg').waitFor();
  await page.locator('.pm-chart-data summary').click();
}

async function yearsChart(page: Page): Promise<void> {
  await page.locator('.pm-years-chart').first().click();
  await page.locator('.pm-chart-picture svg').waitFor();
}

async function conflicts(page: Page): Promise<void> {
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: '同事.json', mimeType: 'application/json', buffer: colleaguesFile() });
  await page.getByRole('heading', { name: '逐条决定冲突' }).waitFor();
}

async function rule(page: Page): Promise<void> {
  await page.getByRole('button', { name: '以后同类都这样…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^采用规则/ })
    .waitFor();
  await page.getByText('正在查看已保存的页面').waitFor({ state: 'detached' });
}

async function cell(page: Page): Promise<void> {
  await page.locator('.pm-line-item [data-cell="value"][data-editable="true"]').first().dblclick();
  await page.locator('.pm-cell-edit .pm-input:not([readonly])').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('不清楚');
  await page.keyboard.press('Enter');
  await page.locator('.pm-cell-problem').waitFor();
}

async function tags(page: Page): Promise<void> {
  await page.locator('.pm-line-item').first().click();
  await page.keyboard.press('t');
  await page.getByRole('dialog').waitFor();
}

/** Presses the first of these in the matrix and waits for its card. */
const matrixCard =
  (pressed: string): Ready =>
  async (page) => {
    await page.locator(pressed).first().click();
    await page.getByRole('dialog').waitFor();
  };

async function yearCell(page: Page): Promise<void> {
  await page.locator('.pm-year-cell').first().click();
  await page.getByRole('dialog').getByRole('link').first().waitFor();
}

async function form(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: '条目详情' }).getByRole('button', { name: '编辑' }).click();
  await page.locator('.pm-record .pm-form').waitFor();
}

async function menu(page: Page): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menu').waitFor();
}

async function refused(page: Page): Promise<void> {
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: '乱码.json', mimeType: 'application/json', buffer: Buffer.from('乡镇,县') });
  await page.locator('.pm-refusal').waitFor();
}

async function project(page: Page): Promise<void> {
  await page.locator('.pm-project-line').first().click();
  await page.locator('.pm-mention').first().waitFor();
}

const record = `collection.html#items?item=${encodeURIComponent(CORRECTED.id)}`;
const inDialog = shows((page) => page.getByRole('dialog'));

const SURFACES: readonly (readonly [name: string, path: string, ready: Ready])[] = [
  ['the items with a record', record, shows((page) => page.getByRole('button', { name: '以后同类都这样…' }))],
  ['the form in the record', record, form],
  ['the rule dialog', record, rule],
  ['a cell that is edited and refused', 'collection.html', cell],
  ['the tags of chosen items', 'collection.html', tags],
  ['the menu', 'collection.html', menu],
  ['the matrix with a cell open', 'collection.html#compare', matrixCard('.pm-matrix-cell:not([data-empty])')],
  ['the matrix with a row open', 'collection.html#compare', matrixCard('.pm-matrix-row-head')],
  ['the matrix with a column open', 'collection.html#compare', matrixCard('.pm-matrix-column')],
  ['the pages to be compared', 'collection.html#compare', matrixCard('.pm-compare-tools [aria-haspopup="dialog"]')],
  ['the years with a cell open', 'collection.html#compare?mode=years', yearCell],
  ['a project that is open', 'collection.html#projects', project],
  ['the import dialog with a refusal', 'collection.html#import', refused],
  ['the matrix with a chart', 'collection.html#compare', chart],
  ['the years with a chart', 'collection.html#compare?mode=years', yearsChart],
  ['the contradictions', 'collection.html#compare?mode=findings', shows((page) => page.locator('.pm-finding'))],
  ['the projects', 'collection.html#projects', shows((page) => page.locator('.pm-project'))],
  ['the export dialog', 'collection.html#export', shows((page) => page.locator('.pm-export-table'))],
  ['the import dialog with conflicts', 'collection.html#import', conflicts],
  ['the backup dialog', 'collection.html#backup', inDialog],
  ['the options', 'options.html', shows((page) => page.getByText(/还没有备份过/))],
];

/** Surfaces as they load, without anybody doing something. */
const LOADED: readonly (readonly [path: string, ready: string])[] = [
  ['collection.html', '.pm-line-item'],
  [record, '.pm-record-subject'],
  ['collection.html#compare', '.pm-matrix-cell'],
  ['collection.html#compare?mode=years', '.pm-years-table'],
  ['collection.html#compare?mode=findings', '.pm-finding'],
  ['collection.html#projects', '.pm-project'],
  ['collection.html#export', '.pm-export-table'],
  ['collection.html#backup', '.pm-facts-list'],
  ['options.html', '.pm-facts-list'],
  ['popup.html', '.pm-list .pm-row'],
  ['sidepanel.html', '.pm-list .pm-row'],
];

describe('nothing moves while a surface loads', () => {
  test.each(LOADED)('%s', async (path, ready) => {
    await plan.bringToFront();
    const page = await stage.browser.context.newPage();
    await page.setViewportSize(
      path.startsWith('popup') || path.startsWith('side') ? { width: 400, height: 600 } : { width: 1440, height: 900 },
    );
    await page.addInitScript(watchShifts);
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    // Two frames later all that was drawn has been laid out and told of.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await shiftOf(page)).toBe(0);
    await page.close();
  });
});

test('what moves would be seen', async () => {
  const page = await stage.browser.context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  await page.locator('.pm-facts-list').waitFor();
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: '一行' })));
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
  await page.close();
});

/** Surfaces with the widths that they are made for. */
const NARROW: readonly (readonly [path: string, ready: string, widths: readonly number[]])[] = [
  ['popup.html', '.pm-list .pm-row', [360, 800]],
  ['sidepanel.html', '.pm-list .pm-row', [260, 400]],
  ['collection.html', '.pm-line-item', [450, 900, 1600]],
  [record, '.pm-record-subject', [450, 900, 1600]],
  ['collection.html#compare', '.pm-matrix-cell', [450, 900, 1600]],
  ['collection.html#compare?mode=years', '.pm-years-table', [450, 900, 1600]],
  ['collection.html#compare?mode=findings', '.pm-finding', [450, 900, 1600]],
  ['collection.html#projects', '.pm-project', [450, 900, 1600]],
  ['collection.html#export', '.pm-export-table', [450, 900, 1600]],
  ['options.html', '.pm-facts-list', [450, 900]],
];

test.each(NARROW)('%s fits its windows: nothing is to be found beside them', async (path, ready, widths) => {
  await plan.bringToFront();
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  await page.locator(ready).first().waitFor();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const beside = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
    expect([width, beside]).toEqual([width, 0]);
  }
  await page.close();
});

test.each([
  ['popup', openPopup, 360],
  ['side panel', openPanel, 260],
] as const)('the export dialog fits the %s', async (_, open, width) => {
  const { page } = await open(stage, plan);
  await page.setViewportSize({ width, height: 600 });
  await page.getByRole('button', { name: '导出本页…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const part of [dialog.getByRole('button', { name: '导出', exact: true }), dialog.getByRole('radio').first()]) {
    const box = await part.boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 600).toBe(true);
  }
  expect(await dialog.locator('.pm-modal-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  await page.close();
});

describe('axe finds no fault in both themes', () => {
  test.each(SURFACES)('in %s', async (_, path, ready) => {
    const page = await stage.browser.context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
    await ready(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('in the three tabs of the popup', async () => {
    const { page, items } = await openPopup(stage, plan);
    await items().first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: /^收藏/ }).click();
    await page
      .getByRole('checkbox', { name: /^加入对比/ })
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: /^对比/ }).click();
    await page.locator('.pm-matrix-cell:visible').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('in the side panel', async () => {
    const { page, rows } = await openPanel(stage, plan);
    await rows.first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['popup', openPopup],
    ['side panel', openPanel],
  ] as const)('in the export dialog of the %s', async (_, open) => {
    const { page } = await open(stage, plan);
    await page.getByRole('button', { name: '导出本页…' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByText('没有可导出的条目').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('in popup and side panel beside a page that is no plan', async () => {
    const shop = await stage.browser.openPage('neg-12-shop.html');
    for (const open of [openPopup, openPanel]) {
      const { page } = await open(stage, shop);
      await page.getByText('不像规划计划页面').waitFor({ timeout: 10_000 });
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    }
    await shop.close();
  });
});
