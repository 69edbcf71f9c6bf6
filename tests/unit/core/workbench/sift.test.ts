import { describe, expect, test } from 'vitest';
import { searchFor } from '../../../../components/collection-search.ts';
import type { PageWithItems, SavedItem, SavedPage } from '../../../../lib/core/item.ts';
import { kindOf } from '../../../../lib/core/item-kind.ts';
import { type FacetName, type Filter, isOpen, NO_FILTER, pageValue, withValue, withValues } from '../../../../lib/core/workbench/filter.ts';
import { itemIdAt } from '../../../../lib/core/workbench/ledger.ts';
import { sift } from '../../../../lib/core/workbench/sift.ts';
import { madeGroups } from '../../../made/made-collection.ts';
import { aGroup, anItem, ledger } from './ledgers.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.baisha.example/plan';

const TWO_PAGES = [
  aGroup(
    HOME,
    5,
    [
      anItem(HOME, 10, { indicator: '财政总收入' }, { tags: ['重点', '财政'] }),
      anItem(
        HOME,
        40,
        { indicator: '固定资产投资', indicatorKey: 'fixed-asset-investment', year: 2025, role: 'actual' },
        { status: 'suggested' },
      ),
      anItem(HOME, 80, { indicator: '新增就业', indicatorKey: 'x', category: null, year: null }, { note: '含返乡人员' }),
    ],
    { county: '东岭县' },
  ),
  aGroup(OTHER, 1, [anItem(OTHER, 10, {}, { status: 'reviewed', tags: ['重点'] })], {
    township: '白沙镇',
    planYear: null,
    reviewedAt: '2026-03-02T08:00:00.000Z',
  }),
];

const filter = (chosen: Partial<Record<FacetName, readonly string[]>>, text = ''): Filter => ({
  text,
  chosen: new Map(Object.entries(chosen)) as Filter['chosen'],
});

describe('a filter', () => {
  const all = ledger(TWO_PAGES);
  const passing = (asked: Filter): number[] => [...sift(all, asked).pass.keys()].filter((row) => sift(all, asked).pass[row] === 1);

  test('without anything lets all rows through', () => {
    expect(isOpen(NO_FILTER)).toBe(true);
    expect(passing(NO_FILTER)).toEqual([0, 1, 2, 3]);
  });

  test.each<[string, Filter, number[]]>([
    ['one value', filter({ status: ['suggested'] }), [1]],
    ['any of several values of one facet', filter({ status: ['suggested', 'reviewed'] }), [1, 3]],
    ['all of several facets', filter({ status: ['saved'], year: ['2026'] }), [0]],
    ['one of an item’s tags', filter({ tag: ['财政'] }), [0]],
    ['items without a tag', filter({ tag: [''] }), [1, 2]],
    ['a year that is not known', filter({ year: [''] }), [2]],
    ['the page’s place', filter({ township: ['白沙镇'] }), [3]],
    ['a county that the page does not say', filter({ county: [''] }), [3]],
    ['pages that someone went through', filter({ reviewed: ['yes'] }), [3]],
    ['a note', filter({}, '返乡'), [2]],
    ['a word of the page and one of the item', filter({}, '云岭 固定'), [1]],
    ['full-width for half-width', filter({}, '２０％'), [0, 1, 2, 3]],
    ['nothing', filter({ status: ['ignored'] }), []],
  ])('by %s', (_, asked, rows) => {
    expect(passing(asked)).toEqual(rows);
  });

  test('counts what each choice of a facet would show beside the other facets', () => {
    const { facets, count, perBlock } = sift(all, filter({ status: ['saved'], tag: ['重点'] }));
    expect(count).toBe(1);
    expect([...perBlock]).toEqual([1, 0]);
    expect(facets.get('status')).toEqual([
      { value: 'reviewed', count: 1 },
      { value: 'saved', count: 1 },
    ]);
    expect(facets.get('tag')).toEqual([
      { value: '', count: 1 },
      { value: '财政', count: 1 },
      { value: '重点', count: 1 },
    ]);
    expect(facets.get('township')).toEqual([{ value: '云岭乡', count: 1 }]);
  });

  test('keeps a chosen value in its list, also where nothing has it', () => {
    expect(sift(all, filter({ township: ['黑水镇'] })).facets.get('township')).toContainEqual({ value: '黑水镇', count: 0 });
  });

  test('is changed value by value', () => {
    const one = withValue(NO_FILTER, 'kind', 'target', true);
    const two = withValue(one, 'kind', 'actual', true);
    expect(two.chosen.get('kind')).toEqual(['target', 'actual']);
    expect(withValue(two, 'kind', 'target', false).chosen.get('kind')).toEqual(['actual']);
    expect(isOpen(withValues(two, 'kind', []))).toBe(true);
  });
});

describe('on a made collection', () => {
  const groups = [...madeGroups(12, 60)];
  const all = ledger(groups);
  const valuesOf = (page: SavedPage, item: SavedItem, facet: FacetName): string[] => {
    const { reading } = item;
    switch (facet) {
      case 'status':
        return [item.status];
      case 'kind':
        return [kindOf(reading)];
      case 'tag':
        return item.tags.length === 0 ? [''] : [...item.tags];
      case 'year':
        return [reading.kind === 'figure' && reading.year !== null ? String(reading.year) : ''];
      case 'category':
        return [reading.kind === 'figure' ? (reading.category ?? '') : ''];
      case 'indicator':
        return [reading.kind === 'figure' ? reading.indicatorKey : ''];
      default:
        return [pageValue(page, facet)];
    }
  };
  /** The plain way: every item looked at by itself. */
  const expected = ({ text, chosen }: Filter, without?: FacetName): { page: SavedPage; item: SavedItem }[] => {
    const search = searchFor(text);
    return groups
      .flatMap(({ page, items }: PageWithItems) => items.map((item) => ({ page, item })))
      .filter(({ page, item }) => search?.(page, item) ?? true)
      .filter(({ page, item }) =>
        [...chosen].every(([facet, values]) => facet === without || valuesOf(page, item, facet).some((value) => values.includes(value))),
      );
  };

  test.each<[Filter]>([
    [filter({}, '增长')],
    [filter({}, '财政所 2026')],
    [filter({ kind: ['target', 'project'], planYear: ['2026', '2024'] })],
    [filter({ tag: ['重点', ''], status: ['saved'], county: ['东岭县', '南屏县'] }, '达到')],
    [filter({ category: ['ecology'], reviewed: ['no'] })],
  ])('lets through what the plain way does, and counts as it does: %j', (asked) => {
    const { pass, count, facets } = sift(all, asked);
    const shown = [...pass.keys()].filter((row) => pass[row] === 1).map((row) => itemIdAt(all, row));
    const wanted = expected(asked).map(({ item }) => item.id);
    expect([...shown].sort()).toEqual([...wanted].sort());
    expect(count).toBe(wanted.length);
    for (const [facet, values] of facets) {
      const counts = new Map<string, number>();
      for (const { page, item } of expected(asked, facet)) {
        for (const value of valuesOf(page, item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const found = new Map(values.filter(({ count: rows }) => rows > 0).map(({ value, count: rows }) => [value, rows]));
      expect(found, facet).toEqual(counts);
    }
  });
});
