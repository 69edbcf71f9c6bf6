import { expect, test } from 'vitest';
import type { ExcerptReading, ProjectReading } from '../../../../lib/core/item.ts';
import { itemIdAt, rowAt } from '../../../../lib/core/workbench/ledger.ts';
import { aGroup, anItem, ledger } from './ledgers.ts';

const HOME = 'https://www.yunling.example/plan';
const PROJECT: ProjectReading = {
  kind: 'project',
  name: '石桥河治理工程',
  projectKind: null,
  stage: null,
  deadline: null,
  investment: null,
  area: null,
  department: ['水利站', '村建办'],
};
const EXCERPT: ExcerptReading = { kind: 'excerpt', text: '办好民生实事' };

test('a row says what its item says', () => {
  const item = anItem(
    HOME,
    10,
    { op: 'range', value: [20, 25], unit: '亿元', department: ['财政所', '经发办'] },
    { tags: ['重点'], note: '核对' },
  );
  const all = ledger([aGroup(HOME, 1, [item])]);
  expect(rowAt(all, 0)).toMatchObject({
    id: item.id,
    kind: 'target',
    status: 'saved',
    subject: '财政总收入',
    change: 'growth',
    bound: { op: 'range', value: [20, 25], unit: '亿元' },
    year: 2026,
    office: '财政所、经发办',
    tags: ['重点'],
    note: '核对',
    corrected: false,
  });
  expect(itemIdAt(all, 0)).toBe(item.id);
});

test('a bound keeps its operator, and nought is a value', () => {
  const all = ledger([aGroup(HOME, 1, [anItem(HOME, 10, { op: '<=', value: 0, unit: '起' })])]);
  expect(rowAt(all, 0)?.bound).toEqual({ op: '<=', value: 0, unit: '起' });
});

test('what is not known is null, not nought', () => {
  const items = [
    anItem(HOME, 10, { year: null }),
    { ...anItem(HOME, 40), reading: PROJECT },
    { ...anItem(HOME, 80), reading: EXCERPT, asRead: EXCERPT },
    { ...anItem(HOME, 90), reading: { ...PROJECT, investment: 35_000_000 } },
  ];
  const all = ledger([aGroup(HOME, 1, items)]);
  const rows = [0, 1, 2, 3].map((row) => rowAt(all, row));
  expect(rows.map((row) => row?.year)).toEqual([null, null, null, null]);
  expect(rows.map((row) => row?.bound?.value)).toEqual([20, undefined, undefined, 35_000_000]);
  expect(rows.map((row) => row?.kind)).toEqual(['target', 'project', 'excerpt', 'project']);
  expect(rows.map((row) => row?.corrected)).toEqual([false, false, true, false]);
});

test('there is no row beyond the last, and none in an empty collection', () => {
  expect(rowAt(ledger([aGroup(HOME, 1, [anItem(HOME, 10)])]), 1)).toBeNull();
  expect(rowAt(ledger([]), 0)).toBeNull();
  expect(itemIdAt(ledger([]), 0)).toBeNull();
});
