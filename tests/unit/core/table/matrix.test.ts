import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvTable } from '../../../../lib/core/exchange/text-format.ts';
import type { MatrixLayout } from '../../../../lib/core/table/matrix-table.ts';
import { matrixTable } from '../../../../lib/core/table/matrix-table.ts';
import { MATRIX } from './sample-matrix.ts';

const file = (layout: MatrixLayout): string => csvTable(matrixTable(MATRIX, layout, 'zh'), { bom: true, header: 'zh' }).begin;
const read = (layout: MatrixLayout): string[][] => parse(file(layout), { bom: true, record_delimiter: '\r\n' });

describe('the comparison as a table', () => {
  test('to read: a cell never has a number without its operator, a missing one is empty', () => {
    expect(read('display')).toEqual([
      ['类别', '指标', '指标代码', '变化', '单位', '柳河镇 2026', '石滩乡 2026'],
      ['财政', '财政总收入 增长', 'fiscal-revenue-total', 'growth', '%', '目标 >=20（2026）；完成 =18（2025）；完成 =7（2025，年中）', ''],
      ['工业', '规模以上工业总产值', 'industrial-output', 'level', '亿元', '目标 20..25（2026）', '目标 ~0.3（2026）；目标 =0.5（2026）'],
    ]);
  });

  test('to calculate: operator, value and upper end apart, one line for each role, year and scope', () => {
    const [head, ...rows] = read('split');
    expect(head?.slice(5)).toEqual([
      '性质',
      '年份',
      '口径',
      '柳河镇 2026 界限',
      '柳河镇 2026 数值',
      '柳河镇 2026 数值上限',
      '石滩乡 2026 界限',
      '石滩乡 2026 数值',
      '石滩乡 2026 数值上限',
    ]);
    expect(rows.map((row) => row.slice(1, 2).concat(row.slice(5)))).toEqual([
      ['财政总收入 增长', '目标', '2026', '', '>=', '20', '', '', '', ''],
      ['财政总收入 增长', '完成', '2025', '', '=', '18', '', '', '', ''],
      ['财政总收入 增长', '完成', '2025', '年中', '=', '7', '', '', '', ''],
      ['规模以上工业总产值', '目标', '2026', '', 'range', '20', '25', '~', '0.3', ''],
      ['规模以上工业总产值', '目标', '2026', '', '', '', '', '=', '0.5', ''],
    ]);
  });

  test('is the same to another reader, and has no cell that a spreadsheet takes for a formula', () => {
    const cells = Papa.parse<string[]>(file('display').slice(1), { skipEmptyLines: true }).data;
    expect(cells).toEqual(read('display'));
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });

  test('tells two pages of one name apart', () => {
    const twins = { ...MATRIX, columns: [MATRIX.columns[0], MATRIX.columns[0]].filter((column) => column !== undefined) };
    expect(matrixTable(twins, 'display', 'key').titles.slice(5)).toEqual(['柳河镇 2026', '柳河镇 2026 (2)']);
  });
});
