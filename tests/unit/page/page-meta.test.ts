import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../lib/page/read-page-text.ts';
import { documentOf, LONG_PARAGRAPH, readBody } from './parsed.ts';

const article = `<div class="TRS_Editor">${LONG_PARAGRAPH}</div>`;

describe('what stands around the article', () => {
  test('meta tags by lower-case name, the first that says something', () => {
    const { page } = readBody(
      article,
      '<meta name="PubDate" content=""><meta name="PubDate" content="2025-02-03 10:00"><meta name="pubdate" content="x">',
    );
    expect(page.meta.tags.pubdate).toBe('2025-02-03 10:00');
  });

  test('labels of a metadata table, with spaces inside and without values', () => {
    const table =
      '<table><tr><td>索 引 号:</td><td>QX-1/2025-7</td><td>文　号：</td><td>&nbsp;</td></tr><tr><th>发布机构</th><td>松溪乡人民政府</td><th>公开日期</th><td>2025-02-03</td></tr></table>';
    expect(readBody(table + article).page.meta.facts).toEqual([
      ['索引号', 'QX-1/2025-7'],
      ['发布机构', '松溪乡人民政府'],
      ['公开日期', '2025-02-03'],
    ]);
  });

  test('an information line over several elements', () => {
    const line = '<div class="info"><span>发布时间 : 2025-02-03</span><span>来源:松溪乡人民政府</span><span>浏览：<b>12</b></span></div>';
    expect(readBody(line + article).page.meta.facts).toEqual([
      ['发布时间', '2025-02-03'],
      ['来源', '松溪乡人民政府'],
      ['浏览', '12'],
    ]);
  });

  test('a metadata table and an information line inside the article are taken out of its text', () => {
    const inside =
      '<table><tr><td>索引号</td><td>A-12/2025</td></tr><tr><td>发布日期</td><td>2025-02-03</td></tr></table><div>来源：松溪乡 浏览：321</div>';
    const { page } = readBody(`<div class="TRS_Editor">${inside}${LONG_PARAGRAPH}</div>`);
    expect(page.text.startsWith('全乡要坚持')).toBe(true);
    expect(page.meta.facts).toContainEqual(['发布日期', '2025-02-03']);
    expect(page.meta.facts).toContainEqual(['来源', '松溪乡']);
  });

  test.each([
    ['<div>当前位置：<a href="#">首页</a> &gt; <a href="#">青岭县</a> &gt; 松溪乡</div>', ['首页', '青岭县', '松溪乡']],
    ['<div>首页&nbsp;»&nbsp;政务公开&nbsp;»&nbsp;松溪乡</div>', ['首页', '政务公开', '松溪乡']],
    ['<div class="crumb">青岭县 / 松溪乡 / <span>规划计划</span></div>', ['青岭县', '松溪乡', '规划计划']],
    ['<div>首页|镇情|动态|留言</div>', []],
  ])('breadcrumb of %s', (markup, names) => {
    expect(readBody(markup + article).page.meta.breadcrumb).toEqual(names);
  });

  test('the title that the page displays nearest to the article, broken in two lines', () => {
    const body = `<h1>青岭县人民政府</h1><div class="bt">关于印发<br>《松溪乡2025年工作要点》的通知</div>${article}`;
    expect(readBody(body, '<title>关于印发《松溪乡2025年工作要点》的通知-青岭县人民政府</title>').page.title).toBe(
      '关于印发《松溪乡2025年工作要点》的通知',
    );
  });

  test('the share of links tells a list from an article', () => {
    const list = `<ul>${'<li><a href="#">松溪乡2025年度重点工作任务分解</a><i>02-03</i></li>'.repeat(20)}</ul>`;
    expect(readBody(list).page.meta.linkShare).toBeGreaterThan(0.5);
    expect(readBody(article).page.meta.linkShare).toBe(0);
  });

  test('the host of an address, none for a file', () => {
    const document = documentOf(article);
    expect(readPageText(document, { url: 'https://www.qingling.gov.cn:8080/a.html' }).page.meta.host).toBe('www.qingling.gov.cn');
    expect(readPageText(document, { url: 'a.html' }).page.meta.host).toBe('');
  });

  test('the document around a frame fills what the frame leaves open', () => {
    const outer = documentOf('<div>当前位置：首页 &gt; 青岭县 &gt; 松溪乡</div>', '<meta name="SiteName" content="青岭县松溪乡人民政府">');
    const { page } = readPageText(documentOf(article), { url: 'https://a.gov.cn/', outer });
    expect(page.meta.tags.sitename).toBe('青岭县松溪乡人民政府');
    expect(page.meta.breadcrumb).toEqual(['首页', '青岭县', '松溪乡']);
  });
});
