/** Cells of the workbench's table, edited where they stand. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent, page as viewport } from 'vitest/browser';
import type { FigureReading, PageWithItems, ProjectReading, SavedItem } from '../../lib/core/item.ts';
import { aGroup, anItem } from '../unit/core/workbench/ledgers.ts';
import { type BenchWorld, openBench } from './workbench-world.tsx';

const HOME = 'https://www.yunling.example/plan';
const PROJECT: ProjectReading = {
  kind: 'project',
  name: '石桥河治理工程',
  projectKind: null,
  stage: null,
  deadline: null,
  investment: 240_000_000,
  investmentOp: '>=',
  area: null,
  department: [],
};
const FISCAL = anItem(HOME, 10, { indicator: '财政总收入', op: '>=', value: 20, unit: '%' }, { tags: ['重点'] });
const TAX = anItem(HOME, 40, { indicator: '税收收入', op: 'range', value: [6, 8], baseValue: [6, 8] });
const WORKS: SavedItem = { ...anItem(HOME, 80), reading: PROJECT };
const GROUPS: readonly PageWithItems[] = [aGroup(HOME, 5, [FISCAL, TAX, WORKS])];

let root: HTMLElement;
let world: BenchWorld;

beforeEach(async () => {
  await viewport.viewport(1440, 800);
  root = document.body.appendChild(document.createElement('div'));
  world = await openBench(root, GROUPS);
  await expect.poll(() => root.querySelectorAll('.pm-line-item').length).toBe(3);
});
afterEach(async () => {
  await world.end();
  root.remove();
});

const { keyboard } = userEvent;
const grid = (): HTMLElement => root.querySelector<HTMLElement>('.pm-grid') as HTMLElement;
const cell = (subject: string, column: string): HTMLElement =>
  [...root.querySelectorAll('.pm-line-item')]
    .find((line) => line.querySelector('.pm-subject')?.textContent === subject)
    ?.querySelector(`[data-cell="${column}"]`) as HTMLElement;
const field = (): HTMLInputElement | null => root.querySelector('.pm-cell-edit .pm-input:not([readonly])');
const opened = (column: string): Promise<void> =>
  expect.poll(() => field()?.closest<HTMLElement>('[data-cell-edit]')?.dataset.cellEdit).toBe(column);
const closed = (): Promise<void> => expect.poll(() => root.querySelector('.pm-cell-edit')).toBeNull();
const onTable = (): Promise<void> => expect.poll(() => document.activeElement === grid()).toBe(true);
const kept = async (id: string): Promise<SavedItem | undefined> =>
  (await world.collection.itemsOfPage(HOME)).find((item) => item.id === id);
const figure = async (id: string): Promise<FigureReading> => (await kept(id))?.reading as FigureReading;

/** Puts the keyboard on the first item's line. */
async function toFirst(): Promise<void> {
  grid().focus();
  await keyboard('{Home}{ArrowDown}');
}

describe('by keyboard', () => {
  test('arrows go from cell to cell and back to the line; the grid names where it is', async () => {
    await toFirst();
    const at = (): string | null => grid().getAttribute('aria-activedescendant');
    const line = at();
    await keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.getElementById(at() ?? '')?.dataset.cell).toBe('value');
    await keyboard('{ArrowDown}');
    expect(document.getElementById(at() ?? '')?.closest('.pm-line')?.textContent).toContain('税收收入');
    await keyboard('{ArrowUp}{Escape}');
    expect(at()).toBe(line);
    await keyboard('{ArrowRight}{ArrowLeft}');
    expect(at()).toBe(line);
  });

  test('Enter in a cell edits it; the number is typed over, sign and unit stay; undo brings it back', async () => {
    await toFirst();
    await keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await opened('value');
    expect(field()?.value).toBe('≥20%');
    await keyboard('25{Enter}');
    await closed();
    await onTable();
    expect(await figure(FISCAL.id)).toMatchObject({ op: '>=', value: 25, unit: '%', baseValue: 25 });
    await expect.poll(() => cell('财政总收入', 'value').textContent).toContain('25%');
    await keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await figure(FISCAL.id)).value).toBe(20);
  });

  test('F2 on a line edits the first cell; Tab saves and goes through all cells, and on to the next item', async () => {
    await toFirst();
    await keyboard('{F2}');
    await opened('subject');
    await keyboard('一般公共预算收入{Tab}');
    await opened('change');
    await keyboard('{Tab}');
    await opened('value');
    await keyboard('{Tab}');
    await opened('year');
    await keyboard('2027{Tab}');
    await opened('kind');
    await keyboard('{Tab}');
    await opened('tags');
    await keyboard('重点、财政{Tab}');
    await opened('note');
    await keyboard('与预算报告核对{Tab}');
    await opened('subject');
    expect(field()?.value).toBe('税收收入');
    await keyboard('{Shift>}{Tab}{/Shift}');
    await opened('note');
    await keyboard('{Escape}');
    await onTable();
    // Each change is upon the one before it, not upon what the item was at first.
    expect(await kept(FISCAL.id)).toMatchObject({
      reading: { indicator: '一般公共预算收入', year: 2027, op: '>=', value: 20, unit: '%' },
      tags: ['重点', '财政'],
      note: '与预算报告核对',
    });
  });

  test('Escape leaves the cell as it was', async () => {
    await toFirst();
    await keyboard('{F2}');
    await opened('subject');
    await keyboard('别的{Escape}');
    await closed();
    await onTable();
    expect(await kept(FISCAL.id)).toEqual(FISCAL);
    expect(root.querySelector('.pm-toast-text')).toBeNull();
  });

  test('what cannot be read is refused beside the cell, and nothing is changed; no key reaches the table', async () => {
    await toFirst();
    await keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{F2}');
    await opened('value');
    await keyboard('{Control>}a{/Control}25{Enter}');
    await expect.poll(() => root.querySelector('.pm-cell-problem')?.textContent).toContain('单位');
    expect(document.activeElement).toBe(field());
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    await keyboard('sri');
    expect(await kept(FISCAL.id)).toEqual(FISCAL);
    expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([]);
    await keyboard('{Escape}');
    await closed();
  });

  test('keys pressed at once after F2 are none of the table', async () => {
    await toFirst();
    grid().dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
    await Promise.resolve();
    await Promise.resolve();
    await keyboard('s');
    await opened('subject');
    await keyboard('{Escape}');
    expect(await kept(FISCAL.id)).toEqual(FISCAL);
  });

  test('a line in a note is begun with Shift and Enter', async () => {
    await toFirst();
    await keyboard(
      '{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{F2}',
    );
    await opened('note');
    await keyboard('一{Shift>}{Enter}{/Shift}二{Enter}');
    await closed();
    expect((await kept(FISCAL.id))?.note).toBe('一\n二');
    await expect.poll(() => cell('财政总收入', 'note').textContent).toContain('一 二');
  });
});

describe('with the mouse', () => {
  test('a double press edits; a press elsewhere saves what can be read', async () => {
    await userEvent.dblClick(cell('财政总收入', 'year'));
    await opened('year');
    await keyboard('2028');
    await userEvent.click(cell('税收收入', 'place'));
    await closed();
    await expect.poll(async () => (await figure(FISCAL.id)).year).toBe(2028);
  });

  test('what cannot be read stays open until it is mended', async () => {
    await userEvent.dblClick(cell('财政总收入', 'year'));
    await opened('year');
    await keyboard('去年');
    await userEvent.click(cell('税收收入', 'place'));
    await expect.poll(() => root.querySelector('.pm-cell-problem')).not.toBeNull();
    expect(field()?.value).toBe('去年');
    expect((await figure(FISCAL.id)).year).toBe(FISCAL.reading.kind === 'figure' ? FISCAL.reading.year : null);
  });

  test('role and change are chosen', async () => {
    await userEvent.dblClick(cell('税收收入', 'kind'));
    await opened('kind');
    await userEvent.selectOptions(root.querySelector('.pm-cell-edit select') as HTMLSelectElement, 'actual');
    await keyboard('{Enter}');
    await closed();
    expect(await figure(TAX.id)).toMatchObject({ role: 'actual', op: 'range', value: [6, 8] });
  });

  test('the cost of a project keeps its bound; where nothing can be edited, the record opens', async () => {
    await userEvent.dblClick(cell('石桥河治理工程', 'value'));
    await opened('value');
    expect(field()?.value).toBe('≥2.4亿元');
    await keyboard('3{Enter}');
    await closed();
    expect((await kept(WORKS.id))?.reading).toMatchObject({ investment: 300_000_000, investmentOp: '>=' });
    await userEvent.dblClick(cell('石桥河治理工程', 'place'));
    await expect.element(viewport.getByRole('complementary', { name: '条目详情' })).toBeVisible();
  });

  test('an item that leaves the filter takes its cell with it, and the keyboard is on the table', async () => {
    await userEvent.click(viewport.getByRole('checkbox', { name: /^重点/ }));
    await expect.poll(() => root.querySelectorAll('.pm-line-item').length).toBe(1);
    await userEvent.dblClick(cell('财政总收入', 'tags'));
    await opened('tags');
    await keyboard('财政{Enter}');
    await expect.poll(() => root.querySelectorAll('.pm-line-item').length).toBe(0);
    expect((await kept(FISCAL.id))?.tags).toEqual(['财政']);
  });
});
