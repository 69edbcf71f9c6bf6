import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';

const read = (...lines: string[]): ReturnType<typeof readPlainText> => readPlainText('plan.txt', lines.join('\n'));
const textsOf = ({ text, blocks }: ReturnType<typeof readPlainText>): string[] => blocks.map(({ start, end }) => text.slice(start, end));

describe('a plain text file as a page', () => {
  test('byte order mark, line ends of any make, empty lines', () => {
    expect(textsOf(readPlainText('a.txt', '\ufeff甲。\r\n\r\n　　乙。\r丙。\n'))).toEqual(['甲。', '乙。', '丙。']);
  });

  test('metadata rows, breadcrumb and information line become meta data and leave the text', () => {
    const page = read(
      '首页 > 青岭县 > 松溪乡',
      '索 引 号: | QL/2025-3 | 分 类: | 年度计划 ; | ||',
      '松溪乡2025年工作要点',
      '发布时间 : 2025-02-06 来源:松溪乡人民政府',
      '全乡要抓实工作。',
    );
    expect(textsOf(page)).toEqual(['松溪乡2025年工作要点', '全乡要抓实工作。']);
    expect(page.title).toBe('松溪乡2025年工作要点');
    expect(page.blocks[0]?.kind).toBe('title');
    expect(page.meta.breadcrumb).toEqual(['首页', '青岭县', '松溪乡']);
    expect(page.meta.facts).toEqual([
      ['索引号', 'QL/2025-3'],
      ['分类', '年度计划'],
      ['发布时间', '2025-02-06'],
      ['来源', '松溪乡人民政府'],
    ]);
  });

  test('rows of as many columns are a table, a lone bar is not', () => {
    const page = read('任务表', '任务 | 指标', '粮食面积 | 3万亩', '合作社 | 6家', '全乡要抓实工作。 |');
    expect(page.blocks.map(({ cell }) => (cell ? [cell.row, cell.column, cell.header] : null))).toEqual([
      null,
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
      [2, 0, false],
      [2, 1, false],
      null,
    ]);
    expect(page.text).toBe('任务表\n任务\t指标\n粮食面积\t3万亩\n合作社\t6家\n全乡要抓实工作。');
  });

  test('an empty file is an empty page', () => {
    const page = read('', ' ');
    expect([page.text, page.blocks, page.title]).toEqual(['', [], null]);
  });
});
