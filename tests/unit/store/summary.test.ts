import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundOfItem } from '../../../lib/core/comparison/bound.ts';
import { pack } from '../../../lib/store/pack.ts';
import type { PackedItem } from '../../../lib/store/schema.ts';
import { boundsIn, summarise } from '../../../lib/store/summary.ts';
import { anyPages } from '../core/exchange/any-collection.ts';
import { aDraft } from './items.ts';

const PAGE = 'https://www.yunling.example/plan';

const item = (start: number, over: Parameters<typeof aDraft>[2] = {}): PackedItem =>
  pack({ ...aDraft(PAGE, start, over), pageId: PAGE, asRead: null, status: 'saved', note: '', tags: [], capturedAt: '', updatedAt: '' });

test('a summary gives back every kept figure as it is, whatever stands in it', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      for (const { page, items } of pages) {
        const packed = items.map(pack);
        const kept = packed.filter(({ status }) => status === 'saved' || status === 'reviewed');
        const figures = kept.flatMap((item) => boundOfItem(item.local, item) ?? []);
        const summary = structuredClone(summarise({ pageId: page.id, items: packed }));
        expect(boundsIn(summary)).toEqual(figures);
        expect(summary.saved).toBe(kept.length);
      }
    }),
    { seed: 20261125, numRuns: 200 },
  );
});

test('a value that differs from its base value keeps both, and a range its ends', () => {
  const items = [
    item(0, { value: 2, unit: '亿元', baseValue: 200_000_000, baseUnit: '元' }),
    item(20, { op: 'range', value: [20, 25], unit: '亿元', baseValue: [2e9, 2.5e9], baseUnit: '元' }),
    item(40, { value: 0, baseValue: 0 }),
  ];
  expect(boundsIn(summarise({ pageId: PAGE, items }))).toMatchObject([
    { value: 2, baseValue: 200_000_000, unit: '亿元', baseUnit: '元' },
    { op: 'range', value: [20, 25], baseValue: [2e9, 2.5e9] },
    { value: 0, baseValue: 0, unit: '%' },
  ]);
});

test('the same figures make the same summary, whether their values are the same or look the same', () => {
  const range = [20, 25] as const;
  const [one, two] = [[...range] as const, [...range] as const];
  const of = (value: typeof range, baseValue: typeof range): unknown =>
    summarise({ pageId: PAGE, items: [item(0, { op: 'range', value, baseValue })] });
  expect(of(one, two)).toEqual(of(one, one));
});

test('what figures share is written once', () => {
  const items = Array.from({ length: 40 }, (_, i) => item(i * 20, { value: i, baseValue: i, indicatorKey: `k${i}` }));
  expect(summarise({ pageId: PAGE, items }).figures.kinds).toHaveLength(1);
});
