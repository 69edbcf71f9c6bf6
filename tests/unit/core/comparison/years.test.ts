import { describe, expect, test } from 'vitest';
import { townshipsOf } from '../../../../lib/core/comparison/townships.ts';
import { type YearCell, yearsOf } from '../../../../lib/core/comparison/years.ts';
import type { PageWithItems } from '../../../../lib/core/item.ts';
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
      results: [{ value: 412, partYear: false }],
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
    expect(cellOf([half], 2025)).toMatchObject({ results: [{ partYear: true }], attainment: null, why: 'part-year' });
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
});
