import { describe, expect, test } from 'vitest';
import { townshipsOf } from '../../../../lib/core/comparison/townships.ts';
import { type YearCell, yearsOf } from '../../../../lib/core/comparison/years.ts';
import type { FigureReading, PageWithItems } from '../../../../lib/core/item.ts';
import { figure, planPage } from './pages.ts';

const jobs = { indicatorKey: 'urban-new-employment', indicator: '城镇新增就业', change: 'new', unit: '人' } as const;
const target = (year: number, value: number) => [`新增城镇就业〔不少于${value}人〕。`, figure({ ...jobs, op: '>=', value, year })] as const;
const result = (year: number, value: number, sentence = '全年新增城镇就业〔数〕。') =>
  [sentence.replace('数', `${value}人`), figure({ ...jobs, role: 'actual', value, year })] as const;

function cellOf(groups: readonly PageWithItems[], year: number): YearCell | undefined {
  const { rows } = yearsOf(groups);
  expect(rows).toHaveLength(1);
  return rows[0]?.cells.get(year);
}

describe('a township over the years', () => {
  test('sets the target of a year beside the result that the next year’s page tells', () => {
    const groups = [planPage('清溪镇', 2025, [target(2025, 400)]), planPage('清溪镇', 2026, [result(2025, 412), target(2026, 420)])];
    expect(cellOf(groups, 2025)).toMatchObject({
      targets: [{ value: 400 }],
      results: [{ value: 412, aside: null }],
      attainment: { standing: 'met', difference: 12, rate: 103 },
      why: null,
    });
    expect(cellOf(groups, 2026)).toMatchObject({ attainment: null, why: 'no-result' });
    expect(yearsOf(groups).years).toEqual([2025, 2026]);
  });

  test('also beside that of the same year’s page', () => {
    const groups = [planPage('清溪镇', 2025, [target(2025, 400)]), planPage('清溪镇', 2025, [result(2025, 390)], { id: 'summary' })];
    expect(cellOf(groups, 2025)).toMatchObject({ attainment: { standing: 'missed', difference: -10, rate: 97.5 } });
  });

  test('a later page’s result is not taken, nor one of a part of the year', () => {
    expect(cellOf([planPage('清溪镇', 2025, [target(2025, 400)]), planPage('清溪镇', 2028, [result(2025, 412)])], 2025)).toMatchObject({
      why: 'no-result',
    });
    const half = planPage('清溪镇', 2025, [target(2025, 400), result(2025, 210, '上半年新增城镇就业〔数〕。')]);
    expect(cellOf([half], 2025)).toMatchObject({ results: [{ aside: 'part-year' }], attainment: null, why: 'part-year' });
    const months = planPage('清溪镇', 2025, [target(2025, 400), result(2025, 350, '1-10月新增城镇就业〔数〕。')]);
    expect(cellOf([months], 2025)).toMatchObject({ why: 'part-year' });
    const whole = planPage('清溪镇', 2026, [target(2025, 400), result(2025, 410, '1-12月新增城镇就业〔数〕。')]);
    expect(cellOf([whole], 2025)).toMatchObject({ why: null });
  });

  test('said twice alike it is one figure, said differently nothing is judged', () => {
    const twice = [planPage('清溪镇', 2025, [target(2025, 400), target(2025, 400)]), planPage('清溪镇', 2026, [result(2025, 412)])];
    expect(cellOf(twice, 2025)?.targets).toMatchObject([{ statements: [{}, {}] }]);
    expect(cellOf(twice, 2025)?.attainment?.rate).toBe(103);
    const moved = [planPage('清溪镇', 2025, [target(2025, 400), target(2025, 450)]), planPage('清溪镇', 2026, [result(2025, 412)])];
    expect(cellOf(moved, 2025)).toMatchObject({ attainment: null, why: 'several-targets' });
  });

  test.each([
    ['截至2025年6月底，新增城镇就业〔数〕。', 'part-year'],
    ['截至 10 月底，新增城镇就业〔数〕。', 'part-year'],
    ['1月至6月，新增城镇就业〔数〕。', 'part-year'],
    ['一至十月新增城镇就业〔数〕。', 'part-year'],
    ['前10个月，新增城镇就业〔数〕。', 'part-year'],
    ['前三个季度新增城镇就业〔数〕。', 'part-year'],
    ['今年以来，新增城镇就业〔数〕。', 'part-year'],
    ['五年来，累计新增城镇就业〔数〕。', 'several-years'],
    ['“十四五”期间新增城镇就业〔数〕。', 'several-years'],
    ['年均新增城镇就业〔数〕。', 'several-years'],
    ['全县新增城镇就业〔数〕。', 'other-scope'],
    ['新增城镇就业比全市平均水平高，高于全市〔数〕。', 'other-scope'],
  ] as const)('%s is not judged as the result of the year', (sentence, aside) => {
    const cell = cellOf([planPage('清溪镇', 2025, [target(2025, 400)]), planPage('清溪镇', 2026, [result(2025, 2000, sentence)])], 2025);
    expect(cell).toMatchObject({ results: [{ aside }], attainment: null, why: aside === 'part-year' ? 'part-year' : 'other-scope' });
  });

  test.each([
    '上半年新增城镇就业210人，全年新增城镇就业〔数〕。',
    '全年累计新增城镇就业〔数〕。',
    '1-12月累计新增城镇就业〔数〕。',
    '截至12月底，新增城镇就业〔数〕。',
    '综合考核位居全县第二，新增城镇就业〔数〕。',
    '增速在全市排第三，新增城镇就业〔数〕。',
    '全县就业形势趋紧，我镇新增城镇就业〔数〕。',
    '新增城镇就业不低于〔数〕。',
    '“十四五”收官之年，新增城镇就业〔数〕。',
    '实施三年行动计划，新增城镇就业〔数〕。',
  ])('%s is', (sentence) => {
    const cell = cellOf([planPage('清溪镇', 2025, [target(2025, 400)]), planPage('清溪镇', 2026, [result(2025, 412, sentence)])], 2025);
    expect(cell).toMatchObject({ results: [{ aside: null }], attainment: { standing: 'met', rate: 103 } });
  });

  test('words of the indicator’s own name say nothing of its scope', () => {
    const income = { indicatorKey: '~户均增收', indicator: '户均增收', change: 'growth', unit: '元' } as const;
    const told = (year: number, reading: Partial<FigureReading>) =>
      planPage('清溪镇', year, [['户均增收〔2000元〕。', figure({ ...income, value: 2000, year: 2025, ...reading })]]);
    expect(cellOf([told(2025, {}), told(2026, { role: 'actual' })], 2025)).toMatchObject({ results: [{ aside: null }], why: null });
    const collective = { indicatorKey: 'village-collective-income', indicator: '集体经济收入', unit: '元', value: 300000 } as const;
    const each = planPage('清溪镇', 2026, [['村均集体经济收入达到〔30万元〕。', figure({ ...collective, role: 'actual', year: 2025 })]]);
    const all = planPage('清溪镇', 2025, [['集体经济收入达到〔900万元〕。', figure({ ...collective, value: 9e6, year: 2025 })]]);
    expect(cellOf([all, each], 2025)).toMatchObject({ results: [{ aside: 'other-scope' }], why: 'other-scope' });
    const over = planPage('清溪镇', 2026, [
      ['集体经济收入均〔超过10万元〕。', figure({ ...collective, op: '>', value: 100000, role: 'actual', year: 2025 })],
    ]);
    expect(cellOf([all, over], 2025)).toMatchObject({ results: [{ aside: 'other-scope' }] });
  });

  test('a target for a part of the year, or for several years, is not set against the result of the year', () => {
    const goal = (sentence: string) => [sentence, figure({ ...jobs, op: '>=', value: 200, year: 2025 })] as const;
    const year = planPage('清溪镇', 2026, [result(2025, 412)]);
    expect(cellOf([planPage('清溪镇', 2025, [goal('上半年新增城镇就业〔200人〕。')]), year], 2025)).toMatchObject({ why: 'part-year' });
    expect(cellOf([planPage('清溪镇', 2025, [goal('三年内新增城镇就业〔200人〕。')]), year], 2025)).toMatchObject({ why: 'other-scope' });
    const both = planPage('清溪镇', 2025, [goal('上半年新增城镇就业〔200人〕。'), target(2025, 400)]);
    expect(cellOf([both, year], 2025)).toMatchObject({ attainment: { rate: 103 } });
  });

  test('a forecast counts as long as there is no result', () => {
    const goal = planPage('清溪镇', 2025, [target(2025, 400)]);
    const forecast = planPage('清溪镇', 2025, [result(2025, 430, '预计全年新增城镇就业〔数〕。')], { id: 'december' });
    expect(cellOf([goal, forecast], 2025)).toMatchObject({ results: [{ aside: 'forecast' }], attainment: { standing: 'met' } });
    const told = planPage('清溪镇', 2026, [result(2025, 390)]);
    expect(cellOf([goal, forecast, told], 2025)).toMatchObject({ attainment: { standing: 'missed', rate: 97.5 } });
  });

  test('figures without a year, ignored ones and costs of projects stay out', () => {
    const page = planPage('清溪镇', 2026, [
      ['〔3人〕', figure({ ...jobs, value: 3, year: null })],
      ['〔5万元〕', figure({ indicatorKey: 'total-investment', role: 'project', value: 50000, unit: '元', year: 2026 })],
      target(2026, 400),
    ]);
    const ignored = { ...page, items: page.items.map((item, i) => (i === 2 ? { ...item, status: 'ignored' as const } : item)) };
    expect(yearsOf([ignored]).rows).toEqual([]);
  });
});

describe('townships', () => {
  test('of one name in two counties are two; without a county the site decides', () => {
    const pages = [
      planPage('石桥镇', 2026, []).page,
      planPage('石桥镇', 2025, []).page,
      planPage('石桥镇', 2026, [], { county: '南屏县', id: 'other' }).page,
      planPage('石桥镇', 2026, [], { county: null, id: 'none' }).page,
      planPage(null, 2026, []).page,
    ];
    const found = townshipsOf(pages).map(({ county, pages: own }) => [county, own.map(({ planYear }) => planYear)]);
    expect(found).toEqual([
      ['东岭县', [2025, 2026]],
      ['南屏县', [2026]],
      [null, [2026]],
    ]);
  });

  test('of one name in two counties of one name, in two cities, are two', () => {
    const of = (city: string | null, id: string) => planPage('五里乡', 2026, [], { county: '城关区', city, id }).page;
    expect(townshipsOf([of('东川市', 'a'), of('西川市', 'b'), of('东川市', 'c')]).map(({ pages }) => pages.length)).toEqual([2, 1]);
    expect(townshipsOf([of('东川市', 'a'), of(null, 'b')])).toHaveLength(1);
  });
});
