/** Heads of text files as they come out of pages of many makes: every field of the identity, whatever the layout. */
import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../../../lib/core/identity/read-identity.ts';
import type { Identity } from '../../../../lib/core/model.ts';
import { readPlainText } from '../../../../lib/core/plain/read-plain-text.ts';

const BODY = '2025年，全镇要抓实项目建设，确保各项工作落到实处。';
const NOTHING = { county: null, city: null, publisher: null, publishedOn: null, indexNumber: null };

interface Head {
  readonly name: string;
  readonly lines: readonly string[];
  readonly is: Partial<Identity>;
}

const HEADS: readonly Head[] = [
  {
    name: 'an office and a date without labels',
    lines: ['柳河镇2025年工作要点', '溪源县柳河镇人民政府 2025-02-18 10:15'],
    is: { county: '溪源县', publisher: '溪源县柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'a date, a time and an office without labels',
    lines: ['柳河镇2025年工作要点', '2025/02/18 09:30　柳河镇人民政府　点击：321'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'an office without a date is no information line',
    lines: ['柳河镇2025年工作要点', '柳河镇人民政府 各村民委员会'],
    is: {},
  },
  {
    name: 'labels, gaps and wider gaps',
    lines: [
      '柳河镇2025年工作要点',
      '索引号　LH-03/2025-011　　发布日期　2025-02-18　　发布机构　溪源县柳河镇人民政府　　文号　柳政〔2025〕3号',
    ],
    is: { county: '溪源县', publisher: '溪源县柳河镇人民政府', publishedOn: '2025-02-18', indexNumber: 'LH-03/2025-011' },
  },
  {
    name: 'tabs, spaced labels',
    lines: ['柳河镇2025年工作要点', '索 引 号\tLH2025011\t发布机构\t柳河镇党政办公室', '成文日期\t2025年2月16日\t公开日期\t2025年2月18日'],
    is: { publisher: '柳河镇党政办公室', publishedOn: '2025-02-18', indexNumber: 'LH2025011' },
  },
  {
    name: 'single spaces only',
    lines: ['柳河镇2025年工作要点', '发布日期 2025-02-18 10:21 来源 柳河镇人民政府 浏览次数 211 字体 大 中 小'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'bars between pairs with colons',
    lines: ['柳河镇2025年工作要点', '来源: 柳河镇人民政府 | 作者: 党政办 | 时间: 2025-02-18 09:26:41 | 浏览: 86 次 | 【大 中 小】'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'strokes without spaces',
    lines: ['柳河镇2025年工作要点', '发布时间：2025/2/18丨来源：柳河镇党政办丨编辑：周某丨点击：9'],
    is: { publisher: '柳河镇党政办', publishedOn: '2025-02-18' },
  },
  {
    name: 'a date, then the source',
    lines: ['柳河镇2025年工作要点', '2025-02-18 09:30 来源：柳河镇 字号：【大 中 小】 打印'],
    is: { publisher: '柳河镇', publishedOn: '2025-02-18' },
  },
  {
    name: 'tools before the labels',
    lines: ['柳河镇2025年工作要点', '【大 中 小】 打印 发布时间：2025-02-18 信息来源：柳河镇人民政府'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'each label and each value on a line of its own',
    lines: ['索引号', 'LH-03/2025-011', '发布机构', '柳河镇人民政府', '发文字号', '发布日期', '2025-02-18', '柳河镇2025年工作要点'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18', indexNumber: 'LH-03/2025-011' },
  },
  {
    name: 'a pair a line',
    lines: ['发布机构：溪源县柳河镇人民政府', '发布日期：2025年02月18日', '名 称：柳河镇2025年工作要点', '柳河镇2025年工作要点'],
    is: { county: '溪源县', publisher: '溪源县柳河镇人民政府', publishedOn: '2025-02-18' },
  },
  {
    name: 'rows of a table',
    lines: ['索引号 | LH-03/2025-011 | 主题分类 | 综合政务', '发布机构 | 柳河镇人民政府 | 发文日期 | 2025-02-18', '柳河镇2025年工作要点'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18', indexNumber: 'LH-03/2025-011' },
  },
  {
    name: 'all in one run',
    lines: ['柳河镇2025年工作要点', '索引号LH-03/2025-011发布机构柳河镇人民政府发布日期2025-02-18'],
    is: { publisher: '柳河镇人民政府', publishedOn: '2025-02-18', indexNumber: 'LH-03/2025-011' },
  },
  {
    name: 'an office in the title signs nothing',
    lines: ['中共柳河镇委员会 柳河镇人民政府2025年工作要点', '（柳委〔2025〕3号）'],
    is: { title: '中共柳河镇委员会 柳河镇人民政府2025年工作要点' },
  },
  {
    name: 'a breadcrumb with the county',
    lines: ['您当前所在位置：首页 > 溪源县 > 柳河镇 > 规划计划', '柳河镇2025年工作要点', '发布日期：2025-02-18'],
    is: { county: '溪源县', publishedOn: '2025-02-18' },
  },
  {
    name: 'the place of the township in the text',
    lines: ['柳河镇2025年工作要点', '柳河镇地处江岚市溪源县东北部，辖九个村。'],
    is: { county: '溪源县', city: '江岚市' },
  },
  {
    name: 'a plan that only has words like labels in it',
    lines: ['柳河镇2025年工作要点', '主题 产业振兴', '时间 2025年3月', '来源于村级的收入不断增加', '备注：以上指标为预期数'],
    is: {},
  },
];

describe('the head of a text file', () => {
  test.each(HEADS)('$name', ({ lines, is }) => {
    const page = readPlainText('plan.txt', [...lines, BODY].join('\n'));
    expect(readIdentity(page)).toMatchObject({ title: '柳河镇2025年工作要点', township: '柳河镇', planYear: 2025, ...NOTHING, ...is });
    expect(page.text).toContain(BODY);
    expect(page.text).not.toMatch(/索引号|发布机构|发布日期|来源[:：]/);
  });

  test('lines of the text stay, though they begin with words that are labels elsewhere', () => {
    const lines = ['柳河镇2025年工作要点', '主题 产业振兴', '来源 村级经营收入 占比 四成', '编辑 镇志一部', '任务 | 备注', '修路 | 5公里'];
    expect(readPlainText('plan.txt', lines.join('\n')).blocks).toHaveLength(8);
  });
});
