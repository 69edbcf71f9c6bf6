import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../lib/page/read-page-text.ts';
import { documentOf, LONG_PARAGRAPH, readBody, textsOf } from './parsed.ts';

const inArticle = (markup: string, head = ''): string[] => {
  const { page } = readBody(`<div class="TRS_Editor">${LONG_PARAGRAPH}${markup}</div>`, head);
  return textsOf(page.text, page.blocks).slice(1);
};

describe('text of the article', () => {
  test('a number that is cut by elements comes out in one piece', () => {
    expect(inArticle('<p>增长<span>1<b>2</b></span><span>.5%</span><span>以</span>上</p>')).toEqual(['增长12.5%以上']);
  });

  test('br and block elements start a block, inline elements do not', () => {
    expect(inArticle('<p>一<br>二<i>三</i><div>四</div>五</p>')).toEqual(['一', '二三', '四', '五']);
  });

  test('what nobody sees cuts no line and no number', () => {
    const unseen = '<script>1</script><style>i{}</style><template>2</template><meta name="a"><link rel="a"><noscript>3</noscript>';
    expect(inArticle(`<p>增长1${unseen}2%以<ruby>上<rp>(</rp><rt>shang</rt><rp>)</rp></ruby>，稳中求进</p>`)).toEqual([
      '增长12%以上，稳中求进',
    ]);
  });

  test('a hidden row of a table, or a hidden group of rows, is not read', () => {
    const rows = '<tr><td>粮食</td><td>3吨</td></tr><tr style="display:none"><td>茶叶</td><td>5吨</td></tr>';
    const group = '<tbody hidden><tr><td>水果</td><td>7吨</td></tr></tbody>';
    expect(inArticle(`<table><tbody>${rows}<tr><td>蔬菜</td><td>9吨</td></tr></tbody>${group}</table>`)).toEqual([
      '粮食',
      '3吨',
      '蔬菜',
      '9吨',
    ]);
  });

  test('white space of the source is one space, no-break spaces are kept, margins are cut', () => {
    expect(inArticle('<p>\n\t\u3000\u3000新建\n   道路&nbsp;&nbsp;5 公里\u3000\n</p>')).toEqual(['新建 道路\u00a0\u00a05 公里']);
  });

  test.each([
    ['script, style, template and noscript', '<script>1</script><style>2</style><template>3</template><noscript>4</noscript>'],
    ['form controls', '<button>打印</button><select><option>大</option></select><textarea>意见</textarea>'],
    ['a hidden element', '<span hidden>水印</span><span style="display: none">水印</span><span style="visibility:hidden">水印</span>'],
    ['text without size', '<span style="font-size:0">水印</span><font style="font-size: 1px;color:#fff">水印</font>'],
    ['a clipped box without height', '<div style="height:0;overflow:hidden">水印</div>'],
    ['a class that hides', '<i class="wm">水印</i>'],
    ['a share bar', '<div class="bdsharebuttonbox">分享到<a href="#">微博</a></div>'],
    ['a page number', '<div>- 12 -</div><div>第 3 页 共 7 页</div>'],
  ])('%s is not read', (_, markup) => {
    expect(
      inArticle(
        `<p>前</p>${markup}<p>后</p>`,
        '<style>/* .wm{} */ .wm , .x{font-size:1px;color:#eee} @media print{.kept{display:none}}</style>',
      ),
    ).toEqual(['前', '后']);
  });

  test('a sentence that goes on behind a page number is one sentence', () => {
    const { page } = readBody(
      `<div class="TRS_Editor">${LONG_PARAGRAPH}<p>全乡要抓实项目建设，工业总产值增长15%</p><p align="center">— 3 —</p><p>以上。</p><p>一、抓产业</p></div>`,
    );
    const [, before, after, next] = page.blocks;
    expect(textsOf(page.text, page.blocks).slice(2)).toEqual(['以上。', '一、抓产业']);
    expect([before?.broken, after?.broken, next?.broken]).toEqual([true, false, false]);
  });

  test('lines of a converted document, each with a class of its own, run on in each other', () => {
    const lines = [
      '全乡要坚持稳中求进工作总基调，抓实项目建设和招商',
      '引资，确保规模以上工业总产值增长15%',
      '以上，新建道路5公里，改造农村户厕320户，不断改',
      '善群众生活，把各项工作落到实处，推动全乡发展再',
      '上一个新台阶。',
    ];
    const { page } = readBody(
      `<div class="TRS_Editor">${lines.map((line, i) => `<div class="t m0 y${i.toString(16)}f">${line}</div>`).join('')}</div>`,
    );
    expect(page.blocks.map(({ broken }) => broken)).toEqual([true, true, true, true, false]);
  });

  test('marks of footnotes cut no number, squares and powers are read', () => {
    expect(
      inArticle(
        '<p>增长20%<sup>1</sup>以上，新增3<sup>[2]</sup>家<a href="#_ftn3"><span>[3]</span></a>，改造120m<sup>2</sup>、90米<sup>2</sup>，<sup>①</sup>产能10<sup>4</sup>吨</p>',
      ),
    ).toEqual(['增长20%以上，新增3家，改造120m2、90米2，产能104吨']);
  });

  test('links to other articles and files are no part of the article, links within a sentence are', () => {
    const links =
      '<p>附件：1.<a href="a.doc">白沙镇新建农田3000亩清单.doc</a></p><ul><li><a href="b">柳河镇引进项目15个</a> 2025-03-01</li></ul>';
    expect(inArticle(`<p>新建<a href="c">柳河大桥</a>5公里</p>${links}<p>相关链接：</p><h3><a href="#d">一、抓产业</a></h3>`)).toEqual([
      '新建柳河大桥5公里',
      '相关链接：',
      '一、抓产业',
    ]);
  });

  test('a size of zero on a wrapper does not hide children that set their own', () => {
    expect(inArticle('<div style="font-size:0"><span style="font-size:16px">全乡</span></div>')).toEqual(['全乡']);
  });

  test('a rule for another medium and a class of long text hide nothing', () => {
    const long = '全乡要抓实项目建设。'.repeat(20);
    const head = '<style>@media print{.kept{display:none}} .tab{display:none}</style>';
    expect(inArticle(`<p class="kept">保留</p><div class="tab">${long}</div>`, head)).toEqual(['保留', long]);
  });

  test('headings have their level, list items and captions their kind', () => {
    const { page } = readBody(
      `<article>${LONG_PARAGRAPH}<h2>一、目标</h2><ul><li>一项<p>续行</p></li></ul><figure><figcaption>图一</figcaption></figure></article>`,
    );
    expect(page.blocks.slice(1).map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['list-item', null],
      ['list-item', null],
      ['caption', null],
    ]);
  });

  test('the same words at the ends of paragraphs with a site name are a watermark; offices are not', () => {
    const mark = 'Www站点--乡村资料网';
    const paragraphs = ['甲项工作要抓好', '乙项工作要抓紧', '丙项工作要抓牢', '丁项工作要抓实', '戊项工作要抓细'];
    const marked = paragraphs.map((text) => `<p>${text}。${mark}</p>`).join('');
    expect(inArticle(marked)).toEqual(paragraphs.map((text) => `${text}。`));
    const offices = paragraphs.map((text) => `${text}。（农业农村办牵头负责）`);
    expect(inArticle(offices.map((text) => `<p>${text}</p>`).join(''))).toEqual(offices);
  });

  test('the document is left as it was', () => {
    const document = documentOf(`<div><h1>标题</h1><div>${LONG_PARAGRAPH.repeat(3)}</div></div>`);
    const before = document.toString();
    readPageText(document, { url: 'page.html' });
    expect(document.toString()).toBe(before);
  });

  test('a page without any text is an empty page', () => {
    const { page } = readBody('');
    expect([page.text, page.blocks, page.title]).toEqual(['', [], null]);
  });
});

describe('tables', () => {
  const head = '<tr><td>任务</td><td>指标</td><td>时限</td></tr>';

  test('cells have coordinates over row and column spans; the first row without digits is a header', () => {
    const table = `<table>${head}<tr><td rowspan="2">农业</td><td>3万亩</td><td>9月</td></tr><tr><td colspan="2">6家</td></tr></table>`;
    const { page } = readBody(`<div id="zoom">${LONG_PARAGRAPH}${table}</div>`);
    const cells = page.blocks.flatMap(({ cell, start, end }) =>
      cell ? [[page.text.slice(start, end), cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.header]] : [],
    );
    expect(cells).toEqual([
      ['任务', 0, 0, 1, 1, true],
      ['指标', 0, 1, 1, 1, true],
      ['时限', 0, 2, 1, 1, true],
      ['农业', 1, 0, 2, 1, false],
      ['3万亩', 1, 1, 1, 1, false],
      ['9月', 1, 2, 1, 1, false],
      ['6家', 2, 1, 1, 2, false],
    ]);
    expect(page.text).toContain('任务\t指标\t时限\n农业\t3万亩\t9月\n6家');
  });

  test('an empty cell keeps its column, a title row is a caption', () => {
    const table = `<table><tr><td colspan="3">任务表（单位：万元）</td></tr>${head}<tr><td>工业</td><td></td><td>12月</td></tr></table>`;
    const { page } = readBody(`<div id="zoom">${LONG_PARAGRAPH}${table}</div>`);
    const last = page.blocks.at(-1);
    expect([last?.cell?.row, last?.cell?.column]).toEqual([2, 2]);
    expect(page.blocks[1]?.kind).toBe('caption');
    expect(page.blocks[2]?.cell?.header).toBe(true);
  });

  test.each([
    [
      'one cell holds the article',
      `<table><tr><td>目录</td><td>首页</td></tr><tr><td></td><td>${LONG_PARAGRAPH}甲<br>乙</td></tr></table>`,
    ],
    [
      'a table lies in it',
      `<table><tr><td>左</td><td><table><tr><td>${LONG_PARAGRAPH}</td></tr></table></td></tr><tr><td>下</td><td>右</td></tr></table>`,
    ],
    ['it says so', `<table role="presentation"><tr><td>甲</td><td>${LONG_PARAGRAPH}</td></tr><tr><td>乙</td><td>丙</td></tr></table>`],
  ])('a table lays the page out where %s', (_, markup) => {
    expect(readBody(markup).page.blocks.every((block) => block.cell === null)).toBe(true);
  });
});

describe('broken lines', () => {
  const lines = [
    '今年是全镇工作的重要一年，我们要坚持稳中求进，',
    '抓好农业、工业和旅游业发展，力争财政收入增长百分',
    '之六，新增就业三百人，切实改善群众的生产生活条',
    '件，确保社会大局稳定。',
    '一、抓好产业发展',
    '1.做强茶叶产业。新建茶园一千二百亩，改造低产茶',
    '园八百亩，培育合作社六家，打响本地茶叶品牌，拓',
    '宽销售渠道，带动农户增收。',
  ];

  test('lines of a scanned text run on, ends of sentences, short headings and numbers stop them', () => {
    const markup = lines.map((line) => `<div style="position:absolute;left:90px">${line} </div>`).join('');
    const { page } = readBody(`<div id="zoom">${markup}</div>`);
    expect(page.blocks.map((block) => block.broken)).toEqual([true, true, true, false, false, true, true, false]);
  });

  test('paragraphs are whole', () => {
    const { page } = readBody(`<div id="zoom">${LONG_PARAGRAPH.repeat(6)}</div>`);
    expect(page.blocks.some((block) => block.broken)).toBe(false);
  });
});
