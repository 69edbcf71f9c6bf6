import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../../../lib/core/identity/read-identity.ts';
import type { PageMeta, PageText } from '../../../../lib/core/model.ts';

const NOTHING: PageMeta = { documentTitle: '', tags: {}, facts: [], breadcrumb: [], host: '', linkShare: 0 };

function page(title: string | null, lines: readonly string[], meta: Partial<PageMeta> = {}): PageText {
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: 'paragraph' as const, level: null, cell: null, broken: false };
  });
  return { url: '', title, text: lines.join('\n'), blocks, meta: { ...NOTHING, ...meta } };
}

describe('title', () => {
  test('the displayed one where it says more than the tag', () => {
    const shown = '青岭县松溪乡人民政府关于印发《松溪乡2025年工作要点》的通知';
    expect(readIdentity(page(shown, [], { tags: { articletitle: '关于印发《松溪乡2025年工作要点》的通知' } })).title).toBe(shown);
  });

  test('the tag where the page displays something else', () => {
    expect(readIdentity(page('政务公开', [], { tags: { articletitle: '松溪乡2025年工作要点' } })).title).toBe('松溪乡2025年工作要点');
  });

  test('a file name loses its ending, its copy number and the icon before it', () => {
    expect(readIdentity(page('W松溪乡2025年工作要点(1).docx', ['松溪乡2025年工作要点', '全乡要抓实工作。'])).title).toBe(
      '松溪乡2025年工作要点',
    );
    expect(readIdentity(page('松溪乡2025年工作要点3.doc', [])).title).toBe('松溪乡2025年工作要点');
    expect(readIdentity(page('标题：松溪乡2025年工作要点', [])).title).toBe('松溪乡2025年工作要点');
  });

  test('without any other source the head of the document without the site', () => {
    expect(readIdentity(page(null, [], { documentTitle: '松溪乡2025年工作要点_青岭县人民政府' })).title).toBe('松溪乡2025年工作要点');
  });

  test('null where nothing reads as one', () => {
    expect(readIdentity(page(null, ['全乡要抓实工作。'])).title).toBeNull();
  });
});

describe('year of the plan', () => {
  test.each([
    ['松溪乡2024年工作总结及2025年工作思路', [], 2025],
    ['松溪乡２０２６年工作要点', [], 2026],
    ['松溪乡二〇二六年工作要点', [], 2026],
    ['松溪乡2024年工作总结', ['一、2024年工作回顾', '二、2025年工作打算'], 2025],
    ['政府工作报告', ['一、2024年工作回顾', '二、2025年工作安排'], 2025],
    ['工作要点', ['2025年全乡工作的总体思路是：稳中求进。'], 2025],
    ['松溪乡发展规划（2021—2035年）', [], null],
    ['松溪市2025年政府工作报告', ['——2026年1月18日在松溪市第十六届人民代表大会第六次会议上', '一、2025年工作回顾'], 2026],
    ['区政府2025年度工作报告', ['2025年12月24日在松溪区第六届人民代表大会第五次会议上'], 2026],
    ['松溪县2026年政府工作报告', ['——2025年12月28日在松溪县第十八届人民代表大会第四次会议上'], 2026],
    ['政府工作报告', ['——2026年2月3日在松溪镇第二十届人民代表大会', '第五次会议上'], 2026],
    ['政府工作报告', ['2025年12月24日在松溪区召开第六届人民代表大会。'], null],
    ['松溪乡2025年工作总结', ['——2026年1月5日在松溪乡第十九届人民代表大会第四次会议上'], 2025],
    ['工作要点', ['全乡工作的总体思路是：稳中求进。'], null],
  ])('%s %j', (title, lines, year) => {
    expect(readIdentity(page(title, lines)).planYear).toBe(year);
  });

  test.each([
    ['松溪乡部署重点工作', '今年，全乡工作的总体要求是稳中求进。', 2012],
    ['松溪乡上半年工作总结', '下半年力争完成税收200万元。', 2012],
    ['松溪乡重点工作', '今年完成了各项目标，明年要再上台阶。', null],
    ['松溪乡重点工作', '全乡要抓实工作。', null],
    ['松溪乡2013年重点工作', '今年的目标是稳中求进。', 2013],
  ])('published in 2012: %s %s', (title, line, year) => {
    expect(readIdentity(page(title, [line], { facts: [['发布日期', '2012-03-08']] })).planYear).toBe(year);
  });
});

describe('publisher and dates', () => {
  test('the metadata table speaks before the source, the source before the signature', () => {
    const lines = ['全乡要抓实工作。', '松溪乡人民政府', '2025年1月12日'];
    const source = ['来源', '青岭县政府办公室'] as const;
    expect(readIdentity(page('工作要点', lines, { facts: [source, ['发布机构', '松溪乡']] })).publisher).toBe('松溪乡');
    expect(readIdentity(page('工作要点', lines, { facts: [source] })).publisher).toBe('青岭县政府办公室');
    expect(readIdentity(page('工作要点', lines)).publisher).toBe('松溪乡人民政府');
  });

  test.each(['本站原创', '互联网', '百家文库', ''])('%j is no publisher', (source) => {
    expect(readIdentity(page('工作要点', [], { facts: [['来源', source]] })).publisher).toBeNull();
  });

  test('an office in the text without a date below it signs nothing', () => {
    expect(readIdentity(page('工作要点', ['松溪乡人民政府', '各村委会：'])).publisher).toBeNull();
  });

  test('the date of publication, not the one of writing; null where there is only a signature', () => {
    const facts = [
      ['成文日期', '2025-01-12'],
      ['公开日期', '2025-01-15 10:00'],
    ] as const;
    expect(readIdentity(page('工作要点', [], { facts })).publishedOn).toBe('2025-01-15');
    expect(readIdentity(page('工作要点', [], { tags: { pubdate: '2025-01-16 08:30' } })).publishedOn).toBe('2025-01-16');
    expect(readIdentity(page('工作要点', ['松溪乡人民政府', '2025年1月12日'])).publishedOn).toBeNull();
  });

  test('the index number, not an empty cell taken for one', () => {
    expect(readIdentity(page('工作要点', [], { facts: [['索引号', 'QL-02-2025-0003']] })).indexNumber).toBe('QL-02-2025-0003');
    expect(readIdentity(page('工作要点', [], { facts: [['索引号', '分类']] })).indexNumber).toBeNull();
  });
});

describe('places and level', () => {
  test('the county of the site, the township of the breadcrumb', () => {
    const meta = { breadcrumb: ['首页', '乡镇（街道）', '松溪乡', '规划计划'], tags: { sitename: '青岭县人民政府门户网站' } };
    expect(readIdentity(page('2025年工作要点', [], meta))).toMatchObject({
      township: '松溪乡',
      county: '青岭县',
      city: null,
      province: null,
      level: 'township',
    });
  });

  test('a county plan on the site of a township is a county plan', () => {
    const identity = readIdentity(page('青岭县2025年国民经济和社会发展计划', [], { breadcrumb: ['首页', '松溪乡', '规划计划'] }));
    expect(identity).toMatchObject({ township: null, county: '青岭县', level: 'county' });
  });

  test('two counties are not mixed', () => {
    const identity = readIdentity(
      page('青岭县松溪乡2025年工作要点', [], { tags: { sitename: '白云县政府', contentsource: '江岚市白云县河口镇' } }),
    );
    expect(identity).toMatchObject({ township: '松溪乡', county: '青岭县', city: null });
  });

  test('what the page does not say is null', () => {
    expect(readIdentity(page('镇2025年工作要点', ['认真落实县委部署。']))).toMatchObject({
      township: null,
      county: null,
      city: null,
      province: null,
      level: null,
    });
  });
});
