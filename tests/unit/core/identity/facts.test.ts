import { describe, expect, test } from 'vitest';
import { breadcrumbOf } from '../../../../lib/core/identity/breadcrumb.ts';
import { factsOfLine, factsOfRow, isInfoLine } from '../../../../lib/core/identity/facts.ts';

describe('labels and values of a line', () => {
  test.each([
    [
      '发布时间 : 2025-06-06 来源:松溪乡人民政府 字体大小:',
      [
        ['发布时间', '2025-06-06'],
        ['来源', '松溪乡人民政府'],
      ],
    ],
    [
      '发布日期：2025年2月6日信息来源：松溪乡',
      [
        ['发布日期', '2025年2月6日'],
        ['信息来源', '松溪乡'],
      ],
    ],
    ['索 引 号：A1/2025-03', [['索引号', 'A1/2025-03']]],
    [
      '2025-02-06 11:40　来源：松溪乡',
      [
        ['日期', '2025-02-06 11:40'],
        ['来源', '松溪乡'],
      ],
    ],
    [
      '青川县人民政府门户网站　2025-02-06　来源：松溪乡政府　【打印】【关闭】',
      [
        ['日期', '2025-02-06'],
        ['来源', '松溪乡政府'],
      ],
    ],
    ['发布机构：松溪乡人民政府　电话：0990-1', [['发布机构', '松溪乡人民政府']]],
    ['全年目标：增长5%', []],
    [
      '发布日期：2025-02-06信息来源：松溪乡人民政府阅读 632 次',
      [
        ['发布日期', '2025-02-06'],
        ['信息来源', '松溪乡人民政府'],
      ],
    ],
  ])('%s', (line, facts) => {
    expect(factsOfLine(line)).toEqual(facts);
  });

  test('cells of a row, with empty values left out', () => {
    expect(factsOfRow(['索 引 号: ', ' A1 ', '文号', '', '标 题', '工作要点'])).toEqual([
      ['索引号', 'A1'],
      ['标题', '工作要点'],
    ]);
    expect(factsOfRow(['任务', '指标', '单位'])).toEqual([]);
  });

  test.each([
    ['发布时间：2025-02-06', true],
    ['2025-02-06 来源：松溪乡', true],
    ['时间：2025年2月6日', false],
    ['责任单位：财政所', false],
    ['目标任务：增长5%，来源：税收', false],
  ])('an information line: %s', (line, is) => {
    expect(isInfoLine(line)).toBe(is);
  });

  test.each([
    ['首页 > 政务公开 > 松溪乡', ['首页', '政务公开', '松溪乡']],
    ['您现在的位置：首页 >> 信息公开 >> 松溪乡', ['首页', '信息公开', '松溪乡']],
    ['当前位置：首页 - 青岭县 - 松溪乡', ['首页', '青岭县', '松溪乡']],
    ['首页|镇情|动态', null],
    ['首页改版说明', null],
    ['您当前所在位置：首页 > 青岭县 > 松溪乡', ['首页', '青岭县', '松溪乡']],
    ['项目位置：镇区-工业集中区', null],
  ])('a breadcrumb: %s', (line, names) => {
    expect(breadcrumbOf(line)).toEqual(names);
  });
});
