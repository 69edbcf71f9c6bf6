/** Every surface of the extension over a collection that has all kinds of items, looked at by axe. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemReading, PageWithItems, SavedItem } from '../../lib/core/item.ts';
import { putGroups } from '../made/fill-extension.ts';
import { madeGroups } from '../made/made-collection.ts';
import { axeFaults } from './axe-faults.ts';
import { openMarked } from './marked-page.ts';
import { openPanel } from './panel-page.ts';
import { openPopup } from './popup-page.ts';
import { type Stage, setStage } from './stage.ts';

const MADE = [...madeGroups(6, 15)];
const CORRECTED = correctedOf(MADE);
const GROUPS = MADE.map((group) => ({ ...group, items: group.items.map((item) => (item.id === CORRECTED.id ? CORRECTED : item)) }));

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

const record = `collection.html#items?item=${encodeURIComponent(CORRECTED.id)}`;
const inDialog = shows((page) => page.getByRole('dialog'));

const SURFACES: readonly (readonly [name: string, path: string, ready: Ready])[] = [
  ['the items with a record', record, shows((page) => page.getByRole('button', { name: '以后同类都这样…' }))],
  ['the rule dialog', record, rule],
  ['the matrix with a chart', 'collection.html#compare', chart],
  ['the years with a chart', 'collection.html#compare?mode=years', yearsChart],
  ['the contradictions', 'collection.html#compare?mode=findings', shows((page) => page.locator('.pm-finding'))],
  ['the projects', 'collection.html#projects', shows((page) => page.locator('.pm-project'))],
  ['the export dialog', 'collection.html#export', shows((page) => page.locator('.pm-export-table'))],
  ['the import dialog with conflicts', 'collection.html#import', conflicts],
  ['the backup dialog', 'collection.html#backup', inDialog],
  ['the options', 'options.html', shows((page) => page.getByText(/还没有备份过/))],
];

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
