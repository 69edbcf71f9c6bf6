import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent, page as viewport } from 'vitest/browser';
import type { PageWithItems, SavedItem } from '../../lib/core/item.ts';
import { madeGroups } from '../made/made-collection.ts';
import { putGroups } from '../made/put-groups.ts';
import { aGroup, anItem } from '../unit/core/workbench/ledgers.ts';
import { type BenchWorld, openBench } from './workbench-world.tsx';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.baisha.example/plan';

const GROUPS: readonly PageWithItems[] = [
  aGroup(HOME, 5, [
    anItem(HOME, 10, { indicator: '财政总收入' }, { tags: ['重点'] }),
    anItem(HOME, 40, { indicator: '税收收入', indicatorKey: 'tax-revenue', op: '=', value: 12, baseValue: 12 }, { status: 'suggested' }),
    anItem(
      HOME,
      80,
      { indicator: '农民收入', indicatorKey: 'farmers', op: 'range', value: [6, 8], baseValue: [6, 8] },
      { status: 'suggested' },
    ),
  ]),
  aGroup(OTHER, 1, [anItem(OTHER, 10, { indicator: '就业', indicatorKey: 'jobs', year: 2025 }, { status: 'suggested' })], {
    township: '白沙镇',
    planYear: 2025,
    title: '白沙镇2025年工作要点',
  }),
];

let root: HTMLElement;
let world: BenchWorld | null = null;

beforeEach(async () => {
  await viewport.viewport(1280, 800);
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  await world?.end();
  world = null;
  root.remove();
});

async function open(groups = GROUPS, options?: Parameters<typeof openBench>[2]): Promise<BenchWorld> {
  world = await openBench(root, groups, options);
  return world;
}

const grid = () => viewport.getByRole('treegrid');
const rows = (): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.pm-line-item')].sort((a, b) => Number(a.dataset.line) - Number(b.dataset.line));
const subjects = (): string[] => rows().map((row) => row.querySelector('.pm-subject')?.textContent ?? '');
const chosen = (): string[] =>
  rows()
    .filter((row) => row.ariaSelected === 'true')
    .map((row) => row.querySelector('.pm-subject')?.textContent ?? '');
const row = (subject: string) => viewport.getByRole('row', { name: new RegExp(subject) });
const said = (text: string): Promise<void> => expect.poll(() => root.querySelector('.pm-toast-text')?.textContent).toBe(text);
const ready = (): Promise<void> => expect.poll(() => rows().length).toBeGreaterThan(0);
const focusTable = async (): Promise<void> => {
  await ready();
  root.querySelector<HTMLElement>('.pm-grid')?.focus();
};
async function statuses(of: BenchWorld): Promise<Record<string, string>> {
  const items: SavedItem[] = [...(await of.collection.itemsOfPage(HOME)), ...(await of.collection.itemsOfPage(OTHER))];
  return Object.fromEntries(items.map(({ reading, status }) => [reading.kind === 'figure' ? reading.indicator : '', status]));
}

describe('the table', () => {
  test('lists all items under the head of their page, with bounds that keep their operator', async () => {
    await open();
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入', '就业']);
    expect([...root.querySelectorAll('.pm-page-name')].map((name) => name.textContent)).toEqual(['云岭乡 2026', '白沙镇 2025']);
    const bounds = rows().map((line) =>
      [...(line.querySelector('.pm-bound')?.children ?? [])]
        .slice(1)
        .map((part) => part.textContent)
        .join(''),
    );
    expect(bounds).toEqual(['≥20%', '=12%', '6–8%', '≥20%']);
  });

  test('says to a screen reader how large it is and where each line stands', async () => {
    await open([...madeGroups(40, 25)]);
    await ready();
    await expect.element(grid()).toHaveAttribute('aria-rowcount', String(1 + 40 + 1000));
    expect(rows()[0]?.ariaRowIndex).toBe('3');
    expect(root.querySelectorAll('.pm-line').length).toBeLessThan(60);
    await focusTable();
    await userEvent.keyboard('{End}');
    await expect.poll(() => root.querySelector(`[aria-rowindex="${1 + 40 + 1000}"]`)).not.toBeNull();
    const active = root.querySelector('.pm-grid')?.getAttribute('aria-activedescendant') ?? '';
    expect(root.querySelector(`#${active}`)?.getAttribute('aria-rowindex')).toBe(String(1 + 40 + 1000));
  });

  test('is sorted by a column, turned round, and put back', async () => {
    await open();
    await ready();
    await userEvent.click(viewport.getByRole('switch', { name: '按页面分组' }));
    const title = viewport.getByRole('columnheader', { name: '年份' });
    await userEvent.click(title.getByRole('button'));
    await expect.element(title).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(subjects).toEqual(['就业', '财政总收入', '税收收入', '农民收入']);
    await userEvent.click(title.getByRole('button'));
    await expect.element(title).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入', '就业']);
    await userEvent.click(title.getByRole('button'));
    await expect.element(title).toHaveAttribute('aria-sort', 'none');
  });

  test('shows a change that another window made, and reads only the page that changed', async () => {
    const { collection, readAgain } = await open();
    await ready();
    const [item] = await collection.itemsOfPage(OTHER);
    await collection.editItems([{ id: item?.id ?? '', tags: ['民生'] }]);
    await expect.poll(() => row('就业').element().textContent).toContain('民生');
    expect(readAgain).toEqual([[OTHER]]);
    await collection.deleteItems([item?.id ?? '']);
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入']);
  });

  test('marks a page as gone through', async () => {
    const { collection } = await open();
    await ready();
    await userEvent.click(viewport.getByRole('button', { name: '标为已核对：白沙镇 2025' }));
    await expect.poll(async () => (await collection.groupsOf([OTHER]))[0]?.page.reviewedAt).not.toBeNull();
    await expect.element(viewport.getByRole('button', { name: /^已核对：白沙镇 2025/ })).toBeVisible();
    await focusTable();
    await userEvent.keyboard('{Home}r');
    await expect.element(viewport.getByRole('button', { name: /^已核对：云岭乡 2026/ })).toBeVisible();
    await userEvent.keyboard('r');
    await expect.element(viewport.getByRole('button', { name: /^标为已核对：云岭乡 2026/ })).toBeVisible();
    const before = (await collection.groupsOf([OTHER]))[0]?.page.reviewedAt;
    await userEvent.click(viewport.getByRole('button', { name: /^已核对：白沙镇 2025/ }));
    await expect.poll(async () => (await collection.groupsOf([OTHER]))[0]?.page.reviewedAt).toBeNull();
    await userEvent.click(viewport.getByRole('button', { name: '撤销' }));
    await expect.poll(async () => (await collection.groupsOf([OTHER]))[0]?.page.reviewedAt).toBe(before);
  });
});

describe('choosing with the mouse', () => {
  test('one, several with ctrl, a run with shift, all and none', async () => {
    const { scope } = await open();
    await ready();
    await userEvent.click(row('税收收入'));
    expect(chosen()).toEqual(['税收收入']);
    await userEvent.click(row('就业'), { modifiers: ['Control'] } as never);
    await expect.poll(chosen).toEqual(['税收收入', '就业']);
    await userEvent.click(row('财政总收入'));
    await userEvent.click(row('农民收入'), { modifiers: ['Shift'] } as never);
    await expect.poll(chosen).toEqual(['财政总收入', '税收收入', '农民收入']);
    expect(scope()?.selected()).toHaveLength(3);
    await userEvent.click(viewport.getByRole('checkbox', { name: '选择所列全部条目' }));
    await expect.element(viewport.getByText('已选 4 条')).toBeVisible();
    await userEvent.click(viewport.getByRole('checkbox', { name: '选择所列全部条目' }));
    await expect.poll(chosen).toEqual([]);
  });

  test('what is done touches only what the filter shows', async () => {
    const of = await open();
    await ready();
    await userEvent.click(viewport.getByRole('checkbox', { name: '选择所列全部条目' }));
    await userEvent.click(viewport.getByRole('checkbox', { name: /^待复核/ }));
    await expect.poll(subjects).toEqual(['税收收入', '农民收入', '就业']);
    await userEvent.fill(viewport.getByRole('searchbox', { name: '搜索收藏' }), '云岭');
    await expect.poll(subjects).toEqual(['税收收入', '农民收入']);
    expect(of.scope()?.shown()).toHaveLength(2);
    await userEvent.click(viewport.getByRole('button', { name: '保存', exact: true }));
    await said('已保存 2 条');
    expect(await statuses(of)).toEqual({ 财政总收入: 'saved', 税收收入: 'saved', 农民收入: 'saved', 就业: 'suggested' });
  });

  test('what an action takes out of the filter is not chosen any more, also once it is shown again', async () => {
    await open();
    await ready();
    await userEvent.click(viewport.getByRole('checkbox', { name: /^待复核/ }));
    await expect.poll(subjects).toEqual(['税收收入', '农民收入', '就业']);
    await userEvent.click(viewport.getByRole('checkbox', { name: '选择所列全部条目' }));
    await userEvent.click(viewport.getByRole('button', { name: '保存', exact: true }));
    await said('已保存 3 条');
    await expect.element(viewport.getByText('没有符合筛选的条目')).toBeVisible();
    await userEvent.click(viewport.getByRole('checkbox', { name: /^待复核/ }));
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入', '就业']);
    expect(chosen()).toEqual([]);
    expect(root.querySelector('.pm-bulk')).toBeNull();
  });
});

describe('with the keyboard alone', () => {
  test('lines are gone through, chosen, changed, and the changes taken back one by one', async () => {
    const of = await open();
    await focusTable();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await userEvent.keyboard(' ');
    await expect.poll(chosen).toEqual(['税收收入']);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(chosen).toEqual(['税收收入', '农民收入']);
    await userEvent.keyboard('r');
    await said('已核对 2 条');
    await userEvent.keyboard('i');
    await said('已忽略 2 条');
    expect(await statuses(of)).toMatchObject({ 税收收入: 'ignored', 农民收入: 'ignored' });
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => statuses(of)).toMatchObject({ 税收收入: 'reviewed', 农民收入: 'reviewed' });
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => statuses(of)).toMatchObject({ 税收收入: 'suggested', 农民收入: 'suggested' });
  });

  test('everything is chosen, taken out, and put back', async () => {
    const of = await open();
    await focusTable();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.poll(() => chosen().length).toBe(4);
    await userEvent.keyboard('{Delete}');
    await said('已删除 4 条');
    await expect.element(viewport.getByText('收藏还是空的')).toBeVisible();
    await userEvent.click(viewport.getByRole('button', { name: '撤销' }));
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入', '就业']);
    expect(await statuses(of)).toEqual({ 财政总收入: 'saved', 税收收入: 'suggested', 农民收入: 'suggested', 就业: 'suggested' });
  });

  test('a page is folded and unfolded on its head; what is folded still counts as shown', async () => {
    const of = await open(GROUPS, { asked: [['q', ['20%']]] });
    await focusTable();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.poll(subjects).toEqual(['就业']);
    expect(of.scope()?.shown()).toHaveLength(4);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(subjects).toEqual(['财政总收入', '税收收入', '农民收入', '就业']);
  });

  test('tags are given and taken out', async () => {
    const of = await open();
    await focusTable();
    await userEvent.keyboard('{Control>}a{/Control}t');
    await userEvent.keyboard('年报{Enter}');
    await said('已为 4 条加标签');
    expect((await of.collection.itemsOfPage(HOME)).map(({ tags }) => tags)).toEqual([['重点', '年报'], ['年报'], ['年报']]);
    await focusTable();
    await userEvent.keyboard('t');
    await userEvent.click(viewport.getByRole('button', { name: '去掉标签：重点' }));
    await said('已为 1 条去掉标签');
    expect((await of.collection.itemsOfPage(HOME)).map(({ tags }) => tags)).toEqual([['年报'], ['年报'], ['年报']]);
  });
});

describe('the record', () => {
  const record = () => viewport.getByRole('complementary', { name: '条目详情' });

  test('does not read the heading before a sentence into it, nor the sign that ended what was cut off', async () => {
    const item = anItem(HOME, 10);
    const selector = { ...item.selector, prefix: '、2026年主要目标\n财政总收入增长' };
    await open([aGroup(HOME, 5, [{ ...item, selector }])]);
    await focusTable();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => root.querySelector('.pm-record-sentence')?.textContent).toBe('…2026年主要目标 财政总收入增长20%以上。');
  });

  test('opens on Enter, follows the table, shows sentence and way to the page, closes on Escape', async () => {
    await open();
    await focusTable();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(record()).toBeVisible();
    await expect.poll(() => root.querySelector('.pm-record-sentence .pm-quote')?.textContent).toBe('20%以上');
    const link = record().getByRole('link', { name: '在原文中查看' });
    expect(link.element().getAttribute('href')).toContain(`${HOME}#:~:text=`);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => root.querySelector('.pm-record .pm-subject')?.textContent).toBe('税收收入');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => root.querySelector('.pm-record .pm-subject')?.textContent).toBe('农民收入');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => record().query()).toBeNull();
    expect(document.activeElement?.className).toBe('pm-grid');
  });

  test('corrects a value, refuses one that cannot be read, and goes back to what was read', async () => {
    const of = await open();
    await focusTable();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}e');
    const value = record().getByRole('textbox', { name: '数值' });
    await userEvent.fill(value, '许多');
    await userEvent.keyboard('{Enter}');
    await expect.element(value).toHaveAttribute('aria-invalid', 'true');
    expect((await of.collection.itemsOfPage(HOME))[0]?.reading).toMatchObject({ op: '>=', value: 20 });
    await userEvent.fill(value, '25');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await of.collection.itemsOfPage(HOME))[0]?.reading)
      .toMatchObject({ op: '>=', value: 25, baseValue: 25 });
    await expect.element(record().getByText(/^原读数：/)).toBeVisible();
    await userEvent.click(record().getByRole('button', { name: '恢复原读数' }));
    await expect.poll(async () => (await of.collection.itemsOfPage(HOME))[0]).toMatchObject({ asRead: null, reading: { value: 20 } });
  });

  test('keeps a note that is left, and a tag', async () => {
    const of = await open(GROUPS, { asked: [['item', [GROUPS[1]?.items[0]?.id ?? '']]] });
    await userEvent.fill(record().getByRole('textbox', { name: '备注' }), '口径与上年不同');
    await userEvent.fill(record().getByRole('combobox', { name: '标签' }), '民生、待核');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await of.collection.itemsOfPage(OTHER))[0])
      .toMatchObject({ note: '口径与上年不同', tags: ['民生', '待核'] });
  });
});

test('an empty collection says what to do, and fills without being opened again', async () => {
  const { collection } = await open([]);
  await expect.element(viewport.getByText('收藏还是空的')).toBeVisible();
  await putGroups(collection, GROUPS);
  await expect.poll(() => rows().length).toBe(4);
});

test('a filter that nothing passes says so and can be cleared', async () => {
  await open(GROUPS, { asked: [['q', ['氢能']]] });
  await expect.element(viewport.getByText('没有符合筛选的条目')).toBeVisible();
  await userEvent.click(viewport.getByRole('button', { name: '清除筛选' }).first());
  await expect.poll(() => rows().length).toBe(4);
});

test('a collection that cannot be read says why and can be tried again', async () => {
  await open(GROUPS, { broken: true });
  await expect.element(viewport.getByRole('alert').first()).toBeVisible();
  await userEvent.click(viewport.getByRole('button', { name: '重试' }));
  await expect.poll(() => rows().length).toBe(4);
});

test.each(['zh', 'en'] as const)('nothing stands in the way of a screen reader: %s', async (language) => {
  await open([...madeGroups(3, 12)], { language });
  await focusTable();
  await userEvent.keyboard('{ArrowDown}{ArrowDown} {Enter}e');
  await expect.poll(() => root.querySelector('.pm-form')).not.toBeNull();
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
