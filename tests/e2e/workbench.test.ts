import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchFor } from '../../components/collection-search.ts';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import { fillExtension } from '../made/fill-extension.ts';
import { type CollectionPage, openCollection } from './collection-page.ts';
import { markedTexts, openMarked } from './marked-page.ts';
import { type Stage, setStage } from './stage.ts';

const PLAN = 'demo-01-work-points.html';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let plan: { page: Page; tabId: number; saved: readonly SavedItem[]; read: SavedPage };

beforeAll(async () => {
  stage = await setStage();
  const { page, tabId, reading } = await openMarked(stage, PLAN);
  const answer = await stage.desk.askWorker('saveItems', { page: reading.page, items: reading.items });
  if (!answer.ok) throw new Error(answer.error.detail);
  plan = { page, tabId, saved: answer.value, read: reading.page };
});
afterAll(() => stage.end());

/** What the collection has of the plan now. */
async function savedNow(): Promise<readonly SavedItem[]> {
  const answer = await stage.desk.askWorker('savedOfPage', { pageId: plan.saved[0]?.pageId ?? '' });
  return answer.ok ? answer.value : [];
}

const open = (hash?: string): Promise<CollectionPage> => openCollection(stage, hash);

test('with the mouse: found, filtered, set aside and taken back; the open page hears of it', async () => {
  const { page, rows, count, search } = await open();
  await expect.poll(() => count.textContent()).toBe(`共 ${plan.saved.length} 条`);
  const [first] = plan.saved;
  const subject = first?.reading.kind === 'figure' ? first.reading.indicator : '';
  await search.fill(subject);
  const finds = searchFor(subject) ?? (() => false);
  const found = plan.saved.filter((item) => finds(plan.read, item)).length;
  await expect.poll(() => count.textContent()).toBe(`${found} / ${plan.saved.length} 条`);
  const marked = await markedTexts(plan.page);
  await rows.first().click();
  await page.getByRole('button', { name: '忽略', exact: true }).click();
  await page.getByText('已忽略 1 条').last().waitFor();
  await expect.poll(async () => (await markedTexts(plan.page)).length).toBe(marked.length - 1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => markedTexts(plan.page)).toEqual(marked);
  expect(await savedNow()).toEqual(plan.saved);
  await page.close();
});

test('by keyboard alone: from the search into the table, reviewed, corrected in the record, taken back', async () => {
  const { page, search, table, record } = await open();
  await search.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => table.evaluate((grid) => grid === document.activeElement)).toBe(true);
  for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'Shift+ArrowDown', 'r']) await page.keyboard.press(key);
  await expect.poll(async () => (await savedNow()).filter(({ status }) => status === 'reviewed').length).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(savedNow).toEqual(plan.saved);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await record.getByRole('textbox', { name: '年份' }).waitFor();
  await record.getByRole('textbox', { name: '年份' }).fill('2030');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await savedNow()).filter(({ asRead }) => asRead !== null).map(({ reading }) => 'year' in reading && reading.year))
    .toEqual([2030]);
  await record.getByText(/^原读数：/).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => record.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(savedNow).toEqual(plan.saved);
  await page.close();
});

test('the record leads to the sentence in its page', async () => {
  const { page, record } = await open(`items?item=${encodeURIComponent(plan.saved[1]?.id ?? '')}`);
  const link = record.getByRole('link', { name: '在原文中查看' });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toContain(`${PLAN}#:~:text=`);
  expect(decodeURIComponent(address)).toContain(plan.saved[1]?.selector.exact ?? 'no quote');
  await page.close();
});

test('the address brings back view, filter, order and record; the back button the view before', async () => {
  const first = await open();
  await first.search.fill('增长');
  await first.page.getByRole('checkbox', { name: /^目标/ }).check();
  await first.page.getByRole('columnheader', { name: '数值' }).getByRole('button').click();
  await first.rows.first().click();
  await first.page.keyboard.press('Enter');
  await first.record.waitFor();
  const shown = await first.count.textContent();
  await expect.poll(() => first.page.url()).toMatch(/q=.*kind=target.*sort=value.*item=/);
  await first.page.reload();
  await expect.poll(() => first.count.textContent()).toBe(shown);
  await first.record.waitFor();
  await expect.poll(() => first.search.inputValue()).toBe('增长');
  await first.page.close();
});

describe('a large collection', () => {
  let opened: CollectionPage;
  beforeAll(async () => {
    opened = await open();
    await fillExtension(opened.page, 60, 50);
    await opened.page.reload();
    await opened.page.getByText(`共 ${(3000 + plan.saved.length).toLocaleString('en')} 条`).waitFor();
  });
  afterAll(() => opened.page.close());

  test('draws only the lines in sight, from the first to the last', async () => {
    const { page, table } = opened;
    const total = Number(await table.getAttribute('aria-rowcount'));
    expect(total).toBe(1 + 61 + 3000 + plan.saved.length);
    await table.focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator(`[aria-rowindex="${total}"]`).count()).toBe(1);
    expect(await page.locator('.pm-line').count()).toBeLessThan(80);
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('[aria-rowindex="2"]').count()).toBe(1);
  });

  test('everything that the filter shows is changed at once, nothing else, and taken back', async () => {
    const { page, table, count } = opened;
    await page.getByRole('checkbox', { name: /^待复核/ }).check();
    const shown = Number((await count.textContent())?.split(' /')[0]?.replace(',', ''));
    await table.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('s');
    await page.getByText(`已保存 ${shown} 条`).last().waitFor();
    await expect.poll(() => count.textContent()).toMatch(/^0 \//);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => count.textContent()).toMatch(new RegExp(`^${shown.toLocaleString('en')} /`));
    await page.getByRole('checkbox', { name: /^待复核/ }).uncheck();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['dark', 640],
  ] as const)('nothing stands in the way of a screen reader: %s, %i px', async (colorScheme, width) => {
    const { page, table, record } = opened;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await table.focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Space', 'Enter']) await page.keyboard.press(key);
    await record.getByRole('button', { name: '编辑' }).waitFor();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await page.keyboard.press('Escape');
    // Where the record lies over the table, the first Escape closes it.
    await expect.poll(async () => (await record.count()) === 0 || (await record.isVisible())).toBe(true);
    if ((await record.count()) > 0) await record.getByRole('button', { name: '关闭' }).click();
    await page.setViewportSize({ width: 1440, height: 800 });
  });
});
