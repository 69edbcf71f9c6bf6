import { describe, expect, test } from 'vitest';
import { rowAt } from '../../../../lib/core/workbench/ledger.ts';
import { orderOf, SORT_KEYS, type SortKey } from '../../../../lib/core/workbench/order.ts';
import { madeGroups } from '../../../made/made-collection.ts';
import { aGroup, anItem, ledger, subjects } from './ledgers.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.baisha.example/plan';

const percent = (value: number) => ({ value, unit: '%', baseValue: value, baseUnit: '%' });

describe('rows', () => {
  const all = ledger([
    aGroup(HOME, 1, [
      anItem(HOME, 10, { indicator: '税收收入', ...percent(12), year: 2026 }),
      anItem(HOME, 40, { indicator: '财政总收入', ...percent(8), year: null }),
      anItem(HOME, 80, { indicator: '造林面积', value: 3, unit: '公顷', baseValue: 30000, baseUnit: '平方米', year: 2025 }),
    ]),
    aGroup(OTHER, 5, [
      anItem(OTHER, 10, { indicator: '财政总收入', ...percent(20), year: 2026 }),
      anItem(OTHER, 40, { indicator: '绿地面积', value: 1, unit: '亩', baseValue: 666.7, baseUnit: '平方米', year: 2025 }),
    ]),
  ]);
  const sorted = (by: SortKey, descending = false): string[] =>
    [...(orderOf(all, { by, descending }) ?? [])].map((row) => {
      const found = rowAt(all, row);
      return `${found?.subject} ${found?.bound?.value}`;
    });

  test('stand by page, newest capture first, and in reading order', () => {
    expect(orderOf(all, null)).toBeNull();
    expect(subjects(all, [0, 1, 2, 3, 4])).toEqual(['财政总收入', '绿地面积', '税收收入', '财政总收入', '造林面积']);
  });

  test('by subject go by sound, equal ones as the pages stand', () => {
    expect(sorted('subject')).toEqual(['财政总收入 20', '财政总收入 8', '绿地面积 1', '税收收入 12', '造林面积 3']);
  });

  test('by value compare within one unit, in its base unit', () => {
    const [percents, areas] = [
      ['财政总收入 8', '税收收入 12', '财政总收入 20'],
      ['绿地面积 1', '造林面积 3'],
    ];
    const up = sorted('value');
    expect(up.filter((row) => percents?.includes(row))).toEqual(percents);
    expect(up.filter((row) => areas?.includes(row))).toEqual(areas);
    expect(Math.abs(up.indexOf('绿地面积 1') - up.indexOf('造林面积 3'))).toBe(1);
  });

  test('by year put what is not known last, in both directions', () => {
    expect(sorted('year')).toEqual(['绿地面积 1', '造林面积 3', '财政总收入 20', '税收收入 12', '财政总收入 8']);
    expect(sorted('year', true)).toEqual(['财政总收入 20', '税收收入 12', '绿地面积 1', '造林面积 3', '财政总收入 8']);
  });
});

test.each(SORT_KEYS)('by %s every row is there once, ties in their old order', (by) => {
  const all = ledger([...madeGroups(10, 40)]);
  const up = [...(orderOf(all, { by, descending: false }) ?? [])];
  expect([...up].sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, row) => row));
  if (by !== 'status') return;
  const status = (row: number | undefined): string | undefined => rowAt(all, row ?? -1)?.status;
  const descents = up.filter((row, at) => at > 0 && status(up[at - 1]) === status(row) && (up[at - 1] ?? 0) > row);
  expect(descents).toEqual([]);
});
