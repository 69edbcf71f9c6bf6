import { describe, expect, test } from 'vitest';
import { arrange, cellAt } from '../../../../lib/core/comparison/arrange.ts';
import { type Matrix, type MatrixRow, matrixOf } from '../../../../lib/core/comparison/matrix.ts';
import { compared, figure, planPage, type Said } from './pages.ts';

const pageWith = (township: string, year: number, ...said: readonly Said[]) =>
  compared(
    planPage(
      township,
      year,
      said.map((one) => ['〔数〕', figure(one)] as const),
    ),
  );

function rowNamed(matrix: Matrix, name: string): MatrixRow {
  const row = matrix.rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no row ${name}: ${matrix.rows.map((one) => one.name).join(' ')}`);
  return row;
}
const cellsOf = (row: MatrixRow): unknown[] => [...row.cells.values()].map((cell) => cell.map(({ op, value }) => [op, value]));

const WHOLE = { role: 'all', atLeast: 1, text: '', pinnedRows: new Set<string>(), pinnedPages: new Set<string>(), order: [] } as const;

describe('rows', () => {
  test('the same indicator under two spellings is one row, and says how it was spelt', () => {
    const matrix = matrixOf([
      pageWith('清溪镇', 2026, {
        indicatorKey: 'industrial-output-above-scale',
        indicator: '规上工业总产值',
        change: 'growth',
        value: 8,
        unit: '%',
      }),
      pageWith('云岭乡', 2026, {
        indicatorKey: 'industrial-output-above-scale',
        indicator: '规模以上工业总产值',
        change: 'growth',
        op: '>=',
        value: 9,
        unit: '%',
      }),
    ]);
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.rows[0]).toMatchObject({
      name: '规模以上工业总产值',
      spellings: ['规上工业总产值', '规模以上工业总产值'],
      neighbours: [],
    });
  });

  test('related definitions are never merged; each names the others and why', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: 'fiscal-revenue-total', change: 'growth', value: 10, unit: '%' },
        { indicatorKey: 'local-fiscal-revenue', change: 'growth', value: 9, unit: '%' },
        { indicatorKey: 'general-public-budget-revenue', change: 'growth', value: 8, unit: '%' },
      ),
    ]);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['fiscal-revenue-total', 'local-fiscal-revenue', 'general-public-budget-revenue']);
    const total = rowNamed(matrix, '财政总收入');
    expect(total.neighbours.map(({ name, why }) => `${name} ${why}`).sort()).toEqual(
      ['一般公共预算收入 definition', '地方财政收入 definition'].sort(),
    );
  });

  test('a level and its growth, a number of firms and their output in 元: rows of their own', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: 'gdp', value: 2.64e9, unit: '元' },
        { indicatorKey: 'gdp', change: 'growth', value: 6, unit: '%' },
      ),
    ]);
    expect(matrix.rows.map(({ change }) => change)).toEqual(['level', 'growth']);
    expect(matrix.rows[0]?.neighbours).toMatchObject([{ why: 'change' }]);
  });

  test('a row in a unit that does not fit the lexicon’s name of the indicator is called as pages spell it', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: 'early-rice-area', indicator: '早稻', value: 2000, unit: '吨' },
        { indicatorKey: 'early-rice-area', indicator: '早稻', value: 4000, unit: '亩' },
      ),
    ]);
    expect(matrix.rows.map(({ name, english, scale }) => [name, english, scale.unit]).sort()).toEqual(
      [
        ['早稻', null, '吨'],
        ['早稻种植面积', 'Area of early rice', '亩'],
      ].sort(),
    );
  });

  test('titles of different levels are rows of their own', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: 'civilised-villages@municipal', indicator: '市级文明村', change: 'new', value: 2, unit: '个' },
        { indicatorKey: 'civilised-villages@county', indicator: '区级文明村', change: 'new', value: 4, unit: '个' },
      ),
    ]);
    expect(matrix.rows.map(({ name, level }) => [name, level]).sort()).toEqual(
      [
        ['区级文明村', 'county'],
        ['市级文明村', 'municipal'],
      ].sort(),
    );
    expect(matrix.rows[0]?.neighbours).toMatchObject([{ why: 'level' }]);
  });

  test('a rate that was read as new is the rate; 2只 and 3个 of projects are counted alike, visits are not', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: 'resident-medical-coverage', change: 'new', value: 96, unit: '%' },
        { indicatorKey: 'projects-100-million', change: 'new', value: 2, unit: '只' },
      ),
      pageWith(
        '云岭乡',
        2026,
        { indicatorKey: 'resident-medical-coverage', value: 97, unit: '%' },
        { indicatorKey: 'projects-100-million', change: 'new', value: 3, unit: '个' },
      ),
      pageWith(
        '石桥镇',
        2026,
        { indicatorKey: 'key-projects', value: 1, unit: '次' },
        { indicatorKey: 'key-projects', value: 18, unit: '个' },
      ),
    ]);
    expect(matrix.rows.map(({ key, cells }) => [key, cells.size])).toEqual([
      ['key-projects', 1],
      ['key-projects', 1],
      ['projects-100-million', 2],
      ['resident-medical-coverage', 2],
    ]);
  });

  test('stand in the order of the lexicon by category, unknown ones last', () => {
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { indicatorKey: '~菌菇大棚', value: 240, unit: '个' },
        { indicatorKey: 'pm25', op: '<=', value: 30, unit: '微克/立方米' },
        { indicatorKey: 'fixed-asset-investment', change: 'growth', value: 9, unit: '%' },
        { indicatorKey: 'gdp', change: 'growth', value: 6, unit: '%' },
      ),
    ]);
    expect(matrix.rows.map(({ category }) => category)).toEqual(['overview', 'investment', 'ecology', null]);
  });
});

describe('cells', () => {
  test('keep operators and ranges', () => {
    const matrix = matrixOf([
      pageWith('清溪镇', 2026, { indicatorKey: 'industrial-output', op: '>=', value: 2e9, unit: '元' }),
      pageWith('云岭乡', 2026, { indicatorKey: 'industrial-output', op: 'range', value: [2e9, 2.5e9], unit: '元' }),
      pageWith('石桥镇', 2026, { indicatorKey: 'industrial-output', op: '~', value: 1.8e9, unit: '元' }),
    ]);
    expect(cellsOf(rowNamed(matrix, '工业总产值'))).toEqual([[['>=', 2e9]], [['range', [2e9, 2.5e9]]], [['~', 1.8e9]]]);
    expect(matrix.rows[0]?.scale).toEqual({ unit: '元', word: '亿', places: 8 });
  });

  test('are shown in one unit and keep what was written', () => {
    const matrix = matrixOf([
      pageWith('清溪镇', 2026, { indicatorKey: 'grain-sown-area', value: 23000, unit: '亩' }),
      pageWith('云岭乡', 2026, { indicatorKey: 'grain-sown-area', op: '>=', value: 1200, unit: '公顷' }),
      pageWith('石桥镇', 2026, { indicatorKey: 'grain-sown-area', value: 18500, unit: '亩' }),
    ]);
    const row = rowNamed(matrix, '粮食播种面积');
    expect(row.scale).toEqual({ unit: '亩', word: '万', places: 4 });
    const [, hectares] = [...row.cells.values()];
    expect(hectares).toMatchObject([{ op: '>=', value: 18000, original: { value: 1200, unit: '公顷' } }]);
    expect(row.units).toEqual(['亩', '公顷']);
  });

  test('of a yield per 亩 and per 公顷 are one measure', () => {
    const matrix = matrixOf([
      pageWith('清溪镇', 2026, { indicatorKey: 'grain-yield', value: 450, unit: '公斤/亩' }),
      pageWith('云岭乡', 2026, { indicatorKey: 'grain-yield', value: 460, unit: '公斤/亩' }),
      pageWith('石桥镇', 2026, { indicatorKey: 'grain-yield', value: 6.75, unit: '吨/公顷' }),
    ]);
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.rows[0]?.scale.unit).toBe('公斤/亩');
    expect([...(matrix.rows[0]?.cells.values() ?? [])][2]).toMatchObject([{ value: 450, original: { value: 6.75, unit: '吨/公顷' } }]);
  });

  test('hold every figure of a page, last year’s result before this year’s target; what is said twice once', () => {
    const said = { indicatorKey: 'urban-new-employment', change: 'new', unit: '人' } as const;
    const matrix = matrixOf([
      pageWith(
        '清溪镇',
        2026,
        { ...said, op: '>=', value: 400 },
        { ...said, role: 'actual', year: 2025, value: 412 },
        { ...said, op: '>=', value: 400 },
      ),
    ]);
    const [cell] = [...(matrix.rows[0]?.cells.values() ?? [])];
    expect(cell?.map(({ role, year, op, value, locals }) => [role, year, op, value, locals.length])).toEqual([
      ['actual', 2025, '=', 412, 1],
      ['target', 2026, '>=', 400, 2],
    ]);
  });

  test('tell a figure of half a year, of the county or of a forecast from one of the whole place and year', () => {
    const said = { indicatorKey: 'gdp', role: 'actual', year: 2025, value: 2.4e9, unit: '元' } as const;
    const sentences = [
      '上半年完成〔24亿元〕。',
      '全县完成〔24亿元〕。',
      '预计完成〔24亿元〕。',
      '“十四五”期间完成〔24亿元〕。',
      '完成〔24亿元〕。',
    ];
    const matrix = matrixOf([
      compared(
        planPage(
          '清溪镇',
          2026,
          sentences.map((sentence) => [sentence, figure(said)] as const),
        ),
      ),
    ]);
    const [cell] = [...(matrix.rows[0]?.cells.values() ?? [])];
    expect(cell?.map(({ aside }) => aside)).toEqual(['part-year', 'other-scope', 'forecast', 'several-years', null]);
  });

  test('are missing where a page says nothing, and nowhere zero', () => {
    const matrix = matrixOf([
      pageWith('清溪镇', 2026, { indicatorKey: 'gdp', change: 'growth', value: 6, unit: '%' }),
      pageWith('云岭乡', 2026),
    ]);
    const row = rowNamed(matrix, '地区生产总值');
    expect(cellAt(row, matrix.pages[1]?.id ?? '', 'all')).toBeNull();
  });
});

describe('arranging', () => {
  const grain = { indicatorKey: 'grain-output', indicator: '粮食产量', unit: '吨' } as const;
  const matrix = matrixOf([
    pageWith('云岭乡', 2026, { ...grain, value: 900 }, { indicatorKey: 'gdp', change: 'growth', value: 6, unit: '%' }),
    pageWith('清溪镇', 2026, { ...grain, value: 800, role: 'actual', year: 2025 }),
    pageWith('清溪镇', 2025, { ...grain, value: 700 }),
  ]);
  const gdp = rowNamed(matrix, '地区生产总值').id;

  test('leaves out rows of too few pages, except pinned ones, which stand first', () => {
    expect(arrange(matrix, { ...WHOLE, atLeast: 2 }).rows.map(({ row }) => row.name)).toEqual(['粮食产量']);
    const pinned = arrange(matrix, { ...WHOLE, atLeast: 2, pinnedRows: new Set([rowNamed(matrix, '粮食产量').id, gdp]) });
    expect(pinned.rows.map(({ row, pinned: p }) => [row.name, p])).toEqual([
      ['地区生产总值', true],
      ['粮食产量', true],
    ]);
  });

  test('counts pages of the chosen role only', () => {
    const results = arrange(matrix, { ...WHOLE, role: 'actual' });
    expect(results.rows.map(({ row, pages }) => [row.name, pages])).toEqual([['粮食产量', 1]]);
    expect(results.of).toBe(1);
  });

  test('finds rows by a spelling, by the English name, in any case', () => {
    expect(arrange(matrix, { ...WHOLE, text: '粮食产' }).rows).toHaveLength(1);
    expect(arrange(matrix, { ...WHOLE, text: 'GRAIN' }).rows).toHaveLength(1);
    expect(arrange(matrix, { ...WHOLE, text: '森林' }).rows).toHaveLength(0);
  });

  test('columns stand by place and year, the reader’s order before that, pinned ones first', () => {
    const heads = (pages: readonly { township: string | null; planYear: number | null }[]): string[] =>
      pages.map((p) => `${p.township} ${p.planYear}`);
    const plain = arrange(matrix, WHOLE).pages;
    expect(heads(plain)).toEqual(['云岭乡 2026', '清溪镇 2025', '清溪镇 2026']);
    const last = plain[2]?.id ?? '';
    expect(heads(arrange(matrix, { ...WHOLE, order: [last] }).pages)).toEqual(['清溪镇 2026', '云岭乡 2026', '清溪镇 2025']);
    expect(heads(arrange(matrix, { ...WHOLE, order: [last], pinnedPages: new Set([plain[1]?.id ?? '']) }).pages)[0]).toBe('清溪镇 2025');
  });
});

test('a thousand pages of forty figures are one matrix of forty rows', () => {
  const keys = ['gdp', 'fixed-asset-investment', 'retail-sales', 'tax-revenue', 'urban-disposable-income'];
  const said = Array.from({ length: 40 }, (_, n): Said => ({ indicatorKey: keys[n] ?? `~指标${n}`, value: n + 1, unit: '元' }));
  const pages = Array.from({ length: 1000 }, (_, n) => pageWith(`第${n}镇`, 2026, ...said));
  const matrix = matrixOf(pages);
  expect(matrix.rows).toHaveLength(40);
  expect(matrix.rows.every(({ cells }) => cells.size === 1000)).toBe(true);
});
