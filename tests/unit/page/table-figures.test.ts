/** Bare numbers in tables: only what header and caption settle is read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../lib/core/extract-plan.ts';
import type { Tagger } from '../../../lib/core/model.ts';
import { loadNodeTagger } from '../../../lib/segmenter/load-node.ts';
import { LONG_PARAGRAPH, readBody } from './parsed.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadNodeTagger();
});

const figures = (table: string): string[] => {
  const { page } = readBody(`<h1>松溪乡2025年工作任务分解表</h1><div class="TRS_Editor">${LONG_PARAGRAPH}<p>单位：万元</p>${table}</div>`);
  return extractPlan(page, tagger, { force: true }).figures.map(
    ({ quote, value, unit, indicator }) => `${quote} ${value} ${unit} ${indicator}`,
  );
};
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('a table of figures', () => {
  it('has its header in two rows: rates are no amounts, results are no targets', () => {
    const head =
      '<tr><td rowspan="2">序号</td><td rowspan="2">指标名称</td><td colspan="2">2024年完成</td><td colspan="2">2025年目标</td></tr>' +
      row('数值', '增速（%）', '数值', '增速（%）');
    expect(figures(`<table>${head}${row('1', '一般公共预算收入', '3,600', '5.2', '3,850', '6.9')}</table>`)).toEqual([
      '3,850 38500000 元 一般公共预算收入',
      '6.9 6.9 % 一般公共预算收入',
    ]);
  });

  it('gives no rate the unit of its amounts', () => {
    const head = row('指标', '2025年目标', '增速');
    expect(figures(`<table>${head}${row('固定资产投资', '56200', '8')}</table>`)).toEqual(['56200 562000000 元 固定资产投资']);
  });

  it('takes no place and no sum for an indicator', () => {
    const head = row('村名', '投资', '改厕（户）');
    expect(figures(`<table>${head}${row('东山村', '1200', '20')}${row('合计', '1200', '20')}</table>`)).toEqual([]);
  });
});
