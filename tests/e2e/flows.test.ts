/** Rules, charts and review in the collection page: each by mouse, by keyboard, or both. The keyboard gets nowhere but by Tab. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FigureReading, SavedItem, SavedPage } from '../../lib/core/item.ts';
import { putGroups } from '../made/fill-extension.ts';
import { madeGroups } from '../made/made-collection.ts';
import { type CollectionPage, openCollection } from './collection-page.ts';
import { type Stage, setStage } from './stage.ts';

const GROUPS = [...madeGroups(5, 40)].map((group) => ({ ...group, page: { ...group.page, reviewedAt: null } }));
const ITEMS = GROUPS.flatMap(({ items }) => items);

let stage: Stage;
let opened: CollectionPage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.end());

beforeEach(async () => {
  opened = await openCollection(stage);
  opened.page.setDefaultTimeout(10_000);
  await opened.page.getByRole('button', { name: '更多' }).waitFor();
  await putGroups(opened.page, GROUPS);
  await opened.page.reload();
  await opened.rows.first().waitFor();
});
afterEach(() => opened.page.close());

/** Every item of the collection, in the order in which they were made. */
async function savedNow(): Promise<readonly SavedItem[]> {
  const answers = await Promise.all(GROUPS.map(({ page }) => stage.desk.askWorker('savedOfPage', { pageId: page.id })));
  return answers.flatMap((answer) => (answer.ok ? answer.value : []));
}

/** The pages of the collection that someone has gone through. */
const reviewedPages = (): Promise<readonly string[]> =>
  opened.page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('planmark');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('pages').objectStore('pages').getAll() as IDBRequest<SavedPage[]>;
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.filter(({ reviewedAt }) => reviewedAt !== null).map(({ id }) => id));
          };
        };
      }),
  );

type Press = (target: Locator) => Promise<void>;

const byMouse: Press = (target) => target.click();

/** Goes from where the keyboard is to a control, as someone does who has no mouse. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error('the keyboard does not get there');
}

const byKeyboard: Press = async (target) => {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
};

const WAYS = [
  ['by mouse', byMouse],
  ['by keyboard alone', byKeyboard],
] as const;

/** A target, and the other items that were read as the same; enough of them that one can be left as it is. */
function alike(): { readonly one: SavedItem; readonly others: readonly SavedItem[] } {
  const figure = ({ reading }: SavedItem): FigureReading | null => (reading.kind === 'figure' ? reading : null);
  for (const one of ITEMS.filter((item) => figure(item)?.role === 'target')) {
    const others = ITEMS.filter(
      (item) =>
        item !== one &&
        item.status !== 'ignored' &&
        figure(item)?.role === 'target' &&
        figure(item)?.indicatorKey === figure(one)?.indicatorKey,
    );
    if (others.length >= 3) return { one, others };
  }
  throw new Error('too few items that are alike');
}

test.each(WAYS)('%s: a correction becomes a rule, shown before it changes anything, and taken back', async (_, press) => {
  const { page, record } = opened;
  const { one, others } = alike();
  await page.goto(`${page.url().split('#')[0]}#items?item=${encodeURIComponent(one.id)}`);
  await press(record.getByRole('button', { name: '编辑' }));
  const role = record.getByRole('combobox', { name: '类型' });
  await tabTo(role);
  await page.keyboard.press('ArrowDown');
  expect(await role.inputValue()).toBe('actual');
  await press(record.getByRole('button', { name: '保存', exact: true }));
  const offer = record.getByRole('button', { name: '以后同类都这样…' });
  await offer.waitFor();
  const before = await savedNow();
  await press(offer);
  const dialog = page.getByRole('dialog', { name: '以后同类都这样' });
  const ticks = dialog.getByRole('checkbox');
  await expect.poll(() => ticks.count()).toBe(others.length);
  expect(await savedNow()).toEqual(before);
  await tabTo(ticks.first());
  await page.keyboard.press('Space');
  await press(dialog.getByRole('button', { name: `采用规则并修改 ${others.length - 1} 条` }));
  await page
    .getByText(`规则已采用，修改了 ${others.length - 1} 条`)
    .last()
    .waitFor();
  const after = await savedNow();
  const changed = after.filter((item, at) => JSON.stringify(item) !== JSON.stringify(before[at]));
  expect(changed).toHaveLength(others.length - 1);
  for (const { id, reading, asRead, byRule } of changed) {
    const was = others.find((item) => item.id === id)?.reading;
    expect([reading, asRead, byRule]).toEqual([{ ...was, role: 'actual' }, was, expect.any(String)]);
  }
  await press(page.getByRole('button', { name: '撤销', exact: true }));
  await expect.poll(savedNow).toEqual(before);
});

test.each(WAYS)('%s: a row of the comparison is drawn, and handed out as a picture of two kinds', async (_, press) => {
  const { page } = opened;
  await page.goto(`${page.url().split('#')[0]}#compare`);
  const grid = page.getByRole('grid', { name: '指标对比' });
  const head = grid.locator('[role=rowheader]:has(.pm-matrix-name)').first();
  await head.waitFor();
  if (press === byKeyboard) {
    await tabTo(grid.locator('[tabindex="0"]').first());
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
  }
  await press(head);
  await press(page.getByRole('button', { name: '画图' }));
  await page.keyboard.press('Escape');
  const picture = page.locator('.pm-chart-picture svg');
  await picture.waitFor();
  const title = (await picture.getAttribute('aria-label')) ?? '';
  expect(title).toContain(((await head.locator('.pm-matrix-name').textContent()) ?? '').trim());
  const saved = async (name: 'SVG' | 'PNG'): Promise<Buffer> => {
    const waited: Promise<Download> = page.waitForEvent('download');
    await press(page.getByRole('button', { name }));
    const download = await waited;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^规标-.+-\\d{4}-\\d{2}-\\d{2}\\.${name.toLowerCase()}$`));
    return readFile(await download.path());
  };
  const svg = await svgFacts(page, (await saved('SVG')).toString('utf8'));
  expect(svg).toMatchObject({ root: 'svg', broken: 0, title });
  const png = await saved('PNG');
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // Width and height stand first in the file; the picture has two pixels for each of the chart's.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * svg.width, 2 * svg.height]);
});

/** What a parser of XML makes of a picture. */
const svgFacts = (page: Page, text: string): Promise<{ root: string; broken: number; title: string; width: number; height: number }> =>
  page.evaluate((written) => {
    const { documentElement: root } = new DOMParser().parseFromString(written, 'image/svg+xml');
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
    const title = root.querySelector(':scope > title')?.textContent ?? '';
    return { root: root.localName, broken: root.querySelectorAll('parsererror').length, title, width, height };
  }, text);

test('by keyboard alone: suggestions are filtered, saved at once, and their page marked as gone through', async () => {
  const { page, table, count } = opened;
  const suggested = ITEMS.filter(({ status }) => status === 'suggested').map(({ id }) => id);
  const filter = page.getByRole('checkbox', { name: /^待复核/ });
  await tabTo(filter);
  await page.keyboard.press('Space');
  await expect.poll(() => count.textContent()).toBe(`${suggested.length} / ${ITEMS.length} 条`);
  await tabTo(table);
  for (const key of ['Control+a', 's']) await page.keyboard.press(key);
  await page.getByText(`已保存 ${suggested.length} 条`).last().waitFor();
  await expect.poll(() => count.textContent()).toBe(`0 / ${ITEMS.length} 条`);
  const withStatus = (status: SavedItem['status']): unknown[] =>
    ITEMS.map((item) => [item.id, suggested.includes(item.id) ? status : item.status]);
  const states = async (): Promise<unknown[]> => (await savedNow()).map(({ id, status }) => [id, status]);
  expect(await states()).toEqual(withStatus('saved'));
  // The table is gone with its last row; the key takes the change back all the same.
  await page.keyboard.press('Control+z');
  await expect.poll(() => count.textContent()).toBe(`${suggested.length} / ${ITEMS.length} 条`);
  await tabTo(table);
  for (const key of ['Control+a', 'r']) await page.keyboard.press(key);
  await page.getByText(`已核对 ${suggested.length} 条`).last().waitFor();
  await tabTo(filter);
  await page.keyboard.press('Space');
  await expect.poll(() => count.textContent()).toBe(`共 ${ITEMS.length} 条`);
  // What left the filter is not chosen any more.
  expect(await page.locator('.pm-line-item[aria-selected="true"]').count()).toBe(0);
  await tabTo(table);
  expect(await states()).toEqual(withStatus('reviewed'));
  expect(await reviewedPages()).toEqual([]);
  for (const key of ['Escape', 'Home', 'r']) await page.keyboard.press(key);
  await expect.poll(async () => (await reviewedPages()).length).toBe(1);
  await page.getByRole('row', { level: 1 }).first().getByText('已核对', { exact: true }).waitFor();
});
