import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../lib/core/comparison/findings.ts';
import type { PageWithItems } from '../../../../lib/core/item.ts';
import { figure, planPage, type Said } from './pages.ts';

const budget = { indicatorKey: 'general-public-budget-revenue', unit: '元', role: 'actual', year: 2025 } as const;
const said = (marked: string, reading: Said) => [marked, figure(reading)] as const;
const page = (year: number, ...items: readonly (readonly [string, ReturnType<typeof figure>])[]): PageWithItems =>
  planPage('清溪镇', year, items);
const kinds = (groups: readonly PageWithItems[]): string[] => findingsOf(groups).map(({ kind }) => kind);

describe('the same figure twice', () => {
  const level = (quote: string, value: number, over: Partial<Said> = {}) =>
    said(`一般公共预算收入达到〔${quote}〕。`, { ...budget, value, ...over });

  test('in values that cannot both be true, on one page or on two of one township', () => {
    const onOne = findingsOf([
      page(2026, level('4860万元', 48600000), said('完成一般公共预算收入〔4680万元〕。', { ...budget, value: 46800000 })),
    ]);
    expect(onOne).toMatchObject([{ kind: 'same-figure', year: 2025 }]);
    expect(onOne[0]?.statements.map(({ item }) => item.selector.exact)).toEqual(['4860万元', '4680万元']);
    expect(kinds([page(2025, level('4860万元', 48600000)), page(2026, level('5200万元', 52000000))])).toEqual(['same-figure']);
  });

  test('is none where both may be true: rounding, bounds, 约, a range', () => {
    expect(kinds([page(2025, level('4860万元', 48600000)), page(2026, level('0.49亿元', 49000000))])).toEqual([]);
    expect(kinds([page(2025, level('4860万元', 48600000)), page(2026, level('4800万元以上', 48000000, { op: '>=' }))])).toEqual([]);
    expect(kinds([page(2025, level('4860万元', 48600000)), page(2026, level('约4900万元', 49000000, { op: '~' }))])).toEqual([]);
    expect(
      kinds([page(2025, level('4860万元', 48600000)), page(2026, level('4500—5000万元', 0, { op: 'range', value: [45000000, 50000000] }))]),
    ).toEqual([]);
    expect(kinds([page(2025, level('4860万元', 48600000)), page(2026, level('超过4900万元', 49000000, { op: '>' }))])).toEqual([
      'same-figure',
    ]);
  });

  test('is none of other years, other roles, other changes, other definitions', () => {
    const one = level('4860万元', 48600000);
    expect(kinds([page(2025, one), page(2026, level('5200万元', 52000000, { year: 2026 }))])).toEqual([]);
    expect(kinds([page(2026, one, level('5200万元', 52000000, { role: 'target' }))])).toEqual([]);
    expect(kinds([page(2026, one, said('增长〔5%〕', { ...budget, change: 'growth', value: 5, unit: '%' }))])).toEqual([]);
    expect(
      kinds([page(2026, one, said('地方财政收入〔5200万元〕', { ...budget, indicatorKey: 'local-fiscal-revenue', value: 52000000 }))]),
    ).toEqual([]);
  });

  test('is none where the sentences speak of something else: a part of the year, another place, several years', () => {
    const one = level('4860万元', 48600000);
    for (const words of [
      '上半年一般公共预算收入〔2400万元〕。',
      '全县一般公共预算收入〔12亿元〕。',
      '五年累计一般公共预算收入〔2.1亿元〕。',
    ]) {
      expect(kinds([page(2026, one, said(words, { ...budget, value: 24000000 }))]), words).toEqual([]);
    }
  });

  test('is none where one is a forecast, or of some months', () => {
    const one = level('4860万元', 48600000);
    for (const words of [
      '预计全年一般公共预算收入完成〔5200万元〕。',
      '截至2025年10月底，一般公共预算收入完成〔4100万元〕。',
      '前10个月一般公共预算收入〔4100万元〕。',
    ]) {
      expect(kinds([page(2026, one, said(words, { ...budget, value: 52000000 }))]), words).toEqual([]);
    }
  });

  test('is one where one sentence says a rise and the other a fall', () => {
    const step = (words: string, change: 'growth' | 'reduction', value: number) =>
      said(words, { ...budget, indicatorKey: 'fixed-asset-investment', change, value, unit: '%' });
    const rise = step('固定资产投资增长〔8%〕。', 'growth', 8);
    expect(kinds([page(2026, rise, step('固定资产投资同比下降〔3%〕。', 'reduction', 3))])).toEqual(['same-figure']);
    expect(
      kinds([page(2026, step('固定资产投资下降〔3%〕。', 'reduction', 3), step('固定资产投资增长〔-3.2%〕。', 'growth', -3.2))]),
    ).toEqual([]);
    expect(kinds([page(2026, rise, step('11月份固定资产投资增长〔12%〕。', 'growth', 12))])).toEqual([]);
    expect(kinds([page(2026, rise, step('1-11月份固定资产投资增长〔12%〕。', 'growth', 12))])).toEqual([]);
    expect(kinds([page(2026, rise, step('1-12月份固定资产投资增长〔12%〕。', 'growth', 12))])).toEqual(['same-figure']);
  });

  test('is none between what is ensured and what is striven for', () => {
    const goal = { ...budget, role: 'target', year: 2026, change: 'growth', unit: '%' } as const;
    const floor = said('收入确保增长〔5%〕。', { ...goal, value: 5, modality: 'ensure' });
    const hope = said('收入力争增长〔8%〕。', { ...goal, value: 8, modality: 'strive' });
    expect(kinds([page(2026, floor, hope)])).toEqual([]);
    expect(kinds([page(2026, floor, said('收入确保增长〔8%〕。', { ...goal, value: 8, modality: 'ensure' }))])).toEqual(['same-figure']);
  });

  test('is one behind 不低于, which is no other place', () => {
    const goal = { role: 'target', year: 2026 } as const;
    expect(
      kinds([
        page(
          2026,
          level('4860万元', 48600000, goal),
          said('一般公共预算收入不低于〔5200万元〕。', { ...budget, ...goal, op: '>=', value: 52000000 }),
        ),
      ]),
    ).toEqual(['same-figure']);
  });

  test('is none where a page tells of its parts: under the heading of a village, or in three values and more', () => {
    const three = ['4860万元', '4680万元', '4200万元'].map((quote) => level(quote, Number.parseInt(quote, 10) * 10000));
    expect(kinds([page(2026, ...three)])).toEqual([]);
    const two = page(2026, ...three.slice(0, 2));
    expect(kinds([two])).toEqual(['same-figure']);
    const villages = { ...two, items: two.items.map((item, n) => ({ ...item, section: [`${n + 1}、柳${n}村`] })) };
    expect(kinds([villages])).toEqual([]);
  });

  test('a target that a later page changes, and lists that may each be true, are none', () => {
    const goal = { role: 'target', year: 2026 } as const;
    expect(kinds([page(2025, level('5200万元', 52000000, goal)), page(2026, level('4860万元', 48600000, goal))])).toEqual([]);
    expect(
      kinds([
        page(
          2026,
          level('5200万元', 52000000, goal),
          said('一般公共预算收入要达到〔4860万元〕。', { ...budget, ...goal, value: 48600000 }),
        ),
      ]),
    ).toEqual(['same-figure']);
    const invested = (value: number) =>
      said(`总投资〔${value}元〕。`, { indicatorKey: 'total-investment', role: 'actual', year: 2025, unit: '元', value });
    expect(kinds([page(2026, invested(900), invested(700))])).toEqual([]);
    const built = (value: number) =>
      said(`建成公园〔${value}个〕。`, { indicatorKey: 'parks', change: 'new', role: 'actual', year: 2025, unit: '个', value });
    expect(kinds([page(2026, built(2), built(5))])).toEqual([]);
  });
});

describe('a part above its whole', () => {
  const jobs = { indicatorKey: 'urban-new-employment', change: 'new', unit: '人' } as const;
  const graduates = { ...jobs, indicatorKey: '~高校毕业生' } as const;

  test('behind 其中 in the same sentence', () => {
    const found = findingsOf([
      page(
        2026,
        said('新增城镇就业〔900人〕，其中高校毕业生1200人。', { ...jobs, value: 900 }),
        said('新增城镇就业900人，其中高校毕业生〔1200人〕。', { ...graduates, value: 1200 }),
      ),
    ]);
    expect(found).toMatchObject([{ kind: 'part-above-whole' }]);
    expect(found[0]?.statements.map(({ item }) => item.selector.exact)).toEqual(['1200人', '900人']);
  });

  test('is none where the part is smaller, of another unit, or another clause has begun', () => {
    const whole = said('新增城镇就业〔900人〕，其中毕业生120人，培训1200人。', { ...jobs, value: 900 });
    const small = said('新增城镇就业900人，其中毕业生〔120人〕，培训1200人。', { ...graduates, value: 120 });
    const trained = said('新增城镇就业900人，其中毕业生120人，培训〔1200人〕。', {
      ...jobs,
      indicatorKey: 'vocational-training',
      value: 1200,
    });
    expect(kinds([page(2026, whole, small, trained)])).toEqual([]);
    const atLeast = said('新增城镇就业〔900人以上〕，其中毕业生950人。', { ...jobs, op: '>=', value: 900 });
    const part = said('新增城镇就业900人以上，其中毕业生〔950人〕。', { ...graduates, value: 950 });
    expect(kinds([page(2026, atLeast, part)])).toEqual([]);
  });

  test('by what the lexicon knows', () => {
    const all = said('完成工业总产值〔12亿元〕。', {
      indicatorKey: 'industrial-output',
      role: 'actual',
      year: 2025,
      unit: '元',
      value: 1.2e9,
    });
    const above = said('规上工业总产值〔15亿元〕。', {
      indicatorKey: 'industrial-output-above-scale',
      role: 'actual',
      year: 2025,
      unit: '元',
      value: 1.5e9,
    });
    expect(kinds([page(2026, all, above)])).toEqual(['part-above-whole']);
    const below = said('规上工业总产值〔9亿元〕。', {
      indicatorKey: 'industrial-output-above-scale',
      role: 'actual',
      year: 2025,
      unit: '元',
      value: 9e8,
    });
    expect(kinds([page(2026, all, below)])).toEqual([]);
  });
});

describe('a value and its growth', () => {
  const grown = (value: number, percent: number): readonly (readonly [string, ReturnType<typeof figure>])[] => [
    said('一般公共预算收入达到〔数〕，', { ...budget, value }),
    said('一般公共预算收入增长〔数〕。', { ...budget, change: 'growth', value: percent, unit: '%' }),
  ];
  const earlier = (value: number) => page(2025, said('一般公共预算收入〔数〕。', { ...budget, year: 2024, value }));

  test('that imply another base than the year before states', () => {
    const found = findingsOf([earlier(30000000), page(2026, ...grown(48600000, 8))]);
    expect(found).toMatchObject([{ kind: 'impossible-base', impliedBase: expect.closeTo(45_000_000, -5), year: 2025 }]);
    expect(found[0]?.statements).toHaveLength(3);
  });

  test('are silent within what a change of prices or definitions explains, and without a base', () => {
    expect(kinds([earlier(42000000), page(2026, ...grown(48600000, 8))])).toEqual([]);
    expect(kinds([page(2026, ...grown(48600000, 8))])).toEqual([]);
  });
});
