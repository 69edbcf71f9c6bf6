import { describe, expect, test } from 'vitest';
import { chosenRows, type Display, displayOf, isHead, passingHandles } from '../../../../lib/core/workbench/display.ts';
import { NO_FILTER } from '../../../../lib/core/workbench/filter.ts';
import { createRegistry } from '../../../../lib/core/workbench/registry.ts';
import {
  chooseAll,
  chooseNone,
  chooseOnly,
  extend,
  goTo,
  type HandlesOf,
  NOTHING_CHOSEN,
  onlyShown,
  toggle,
} from '../../../../lib/core/workbench/selection.ts';
import { sift } from '../../../../lib/core/workbench/sift.ts';
import { aGroup, anItem, ledger, subjects } from './ledgers.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.baisha.example/plan';
const names = ['甲', '乙', '丙'];
const GROUPS = [
  aGroup(
    HOME,
    5,
    names.map((indicator, i) => anItem(HOME, 10 + 30 * i, { indicator })),
  ),
  aGroup(
    OTHER,
    1,
    names.map((indicator, i) => anItem(OTHER, 10 + 30 * i, { indicator: `${indicator}二` })),
  ),
];

const all = ledger(GROUPS);
const sifted = sift(all, NO_FILTER);
const grouped = displayOf(all, sifted, null, new Set());
const flat = displayOf(all, sifted, null, null);

describe('the lines of the table', () => {
  test('are rows alone, or rows below a head for each page', () => {
    expect([...flat.lines]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...grouped.lines].map(isHead)).toEqual([true, false, false, false, true, false, false, false]);
    expect([...grouped.lines].filter((line) => !isHead(line))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('keep an order within each page', () => {
    const backwards = displayOf(all, sifted, Uint32Array.from([5, 4, 3, 2, 1, 0]), new Set());
    expect([...backwards.lines].filter((line) => !isHead(line))).toEqual([2, 1, 0, 5, 4, 3]);
  });

  test('of a folded page are its head alone; its rows count as shown', () => {
    const closed = displayOf(all, sifted, null, new Set([all.blocks[0]?.number ?? -1]));
    expect([...closed.lines].map(isHead)).toEqual([true, true, false, false, false]);
    expect(passingHandles(all, sifted)).toHaveLength(6);
  });

  test('leave out what the filter does not let through, and the heads of pages without rows', () => {
    const some = sift(all, { text: '二', chosen: new Map() });
    const lines = displayOf(all, some, null, new Set()).lines;
    expect([...lines].map(isHead)).toEqual([true, false, false, false]);
    expect(subjects(all, [...lines].slice(1))).toEqual(['甲二', '乙二', '丙二']);
  });

  test('have keys that outlive a new reading of the page', () => {
    const registry = createRegistry();
    const before = ledger(GROUPS, registry);
    const keysBefore = [...displayOf(before, sift(before, NO_FILTER), null, new Set()).keys];
    const [first, second] = GROUPS;
    if (first === undefined || second === undefined) throw new Error('two pages');
    const after = ledger([second, { ...first, items: first.items.slice(1) }], registry);
    const keysAfter = [...displayOf(after, sift(after, NO_FILTER), null, new Set()).keys];
    expect(keysAfter).toEqual(keysBefore.filter((_, at) => at !== 1));
  });
});

describe('choosing', () => {
  const handlesOf: HandlesOf = (key) => (key >= 0 ? [key] : [...grouped.keys].slice(grouped.keys.indexOf(key) + 1).slice(0, 3));
  const chosen = (display: Display, keys: ReadonlySet<number>): number[] =>
    [...display.keys.keys()].filter((at) => keys.has(display.keys[at] ?? -1));

  test('a press chooses one line, a second press another in its place', () => {
    const second = chooseOnly(flat, 4, handlesOf);
    expect(chosen(flat, second.chosen)).toEqual([4]);
    expect(second.active).toBe(flat.keys[4]);
  });

  test('with ctrl a line is added, and taken out again', () => {
    const two = toggle(flat, chooseOnly(flat, 1, handlesOf), 3, handlesOf);
    expect(chosen(flat, two.chosen)).toEqual([1, 3]);
    expect(chosen(flat, toggle(flat, two, 1, handlesOf).chosen)).toEqual([3]);
  });

  test('with shift a run is chosen from the last plain press, in both directions', () => {
    const one = chooseOnly(flat, 3, handlesOf);
    const down = extend(flat, one, 5, false);
    expect(chosen(flat, down.chosen)).toEqual([3, 4, 5]);
    expect(chosen(flat, extend(flat, down, 1, false).chosen)).toEqual([1, 2, 3]);
  });

  test('with ctrl and shift the run is added to what was chosen', () => {
    const first = chooseOnly(flat, 0, handlesOf);
    expect(chosen(flat, extend(flat, toggle(flat, first, 4, handlesOf), 5, true).chosen)).toEqual([0, 4, 5]);
  });

  test('a head stands for the items of its page; a run over it takes only items', () => {
    const page = toggle(grouped, NOTHING_CHOSEN, 0, handlesOf);
    expect(chosen(grouped, page.chosen)).toEqual([1, 2, 3]);
    expect(chosen(grouped, toggle(grouped, page, 0, handlesOf).chosen)).toEqual([]);
    expect(chosen(grouped, extend(grouped, chooseOnly(grouped, 2, handlesOf), 5, false).chosen)).toEqual([2, 3, 5]);
  });

  test('moving chooses nothing and lets nothing go', () => {
    const moved = goTo(flat, chooseOnly(flat, 1, handlesOf), 4);
    expect(chosen(flat, moved.chosen)).toEqual([1]);
    expect(moved.active).toBe(flat.keys[4]);
  });

  test('a run whose beginning is no longer shown begins where it ends', () => {
    expect(chosen(flat, extend(flat, { ...NOTHING_CHOSEN, anchor: 9999 }, 2, false).chosen)).toEqual([2]);
  });

  test('all, none, and only what is shown', () => {
    const every = chooseAll(NOTHING_CHOSEN, passingHandles(all, sifted));
    expect(chosenRows(all, sifted, every.chosen)).toEqual([0, 1, 2, 3, 4, 5]);
    const some = sift(all, { text: '二', chosen: new Map() });
    expect(chosenRows(all, some, every.chosen)).toEqual([3, 4, 5]);
    const pruned = onlyShown(every, new Set(passingHandles(all, some)));
    expect(chosenRows(all, sifted, pruned.chosen)).toEqual([3, 4, 5]);
    expect(onlyShown(pruned, new Set(passingHandles(all, sifted)))).toBe(pruned);
    expect(chooseNone(every).chosen.size).toBe(0);
  });
});
