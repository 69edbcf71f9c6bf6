import { describe, expect, test } from 'vitest';
import { findContentRoot } from '../../../lib/page/content-root.ts';
import { lookOf } from '../../../lib/page/look.ts';
import { documentOf, LONG_PARAGRAPH } from './parsed.ts';

const rootOf = (body: string): Element => {
  const document = documentOf(body);
  return findContentRoot(document, lookOf(document));
};

describe('the element that holds the article', () => {
  test('a known container', () => {
    expect(rootOf(`<div class="nav"><a href="#">首页</a></div><div id="UCAP-CONTENT">${LONG_PARAGRAPH}</div>`).id).toBe('UCAP-CONTENT');
  });

  test('the innermost of nested containers', () => {
    expect(
      rootOf(`<article><h1>标题</h1><div id="zoom"><div class="TRS_Editor">${LONG_PARAGRAPH.repeat(4)}</div></div></article>`).className,
    ).toBe('TRS_Editor');
  });

  test('a table that is all of the article stays whole, so that its cells are cells', () => {
    const row = '<tr><td>1</td><td>一般公共预算收入</td><td>完成4.6亿元，同比增长5%以上，税收占比不低于七成</td><td>经济发展办</td></tr>';
    const table = `<table><tr><td>序号</td><td>任务</td><td>要求</td><td>责任单位</td></tr>${row.repeat(9)}</table>`;
    expect(rootOf(`<div class="nav"><a href="#">首页</a></div><div id="all"><div id="inner">${table}</div></div>`).id).toBe('inner');
    expect(rootOf(`<div class="TRS_Editor">${table}</div>`).className).toBe('TRS_Editor');
  });

  test('an empty container is none', () => {
    expect(rootOf(`<div class="TRS_Editor"></div><div id="body">${LONG_PARAGRAPH.repeat(3)}</div>`).id).toBe('body');
  });

  test('a hidden container is none', () => {
    expect(rootOf(`<div class="TRS_Editor" style="display:none">${LONG_PARAGRAPH}</div><div id="body">${LONG_PARAGRAPH}</div>`).id).toBe(
      'body',
    );
  });

  test('a container that holds a teaser gives way to the article', () => {
    expect(
      rootOf(`<div class="news-content"><p>${'热点新闻简讯，'.repeat(20)}</p></div><div id="long">${LONG_PARAGRAPH.repeat(12)}</div>`).id,
    ).toBe('long');
  });

  test('an article cut into several containers is their parent', () => {
    expect(
      rootOf(`<div id="all"><div class="pages_content">${LONG_PARAGRAPH}</div><div class="pages_content">${LONG_PARAGRAPH}</div></div>`).id,
    ).toBe('all');
  });

  test('notes at the foot stay outside, a paragraph beside the inner box does not', () => {
    expect(
      rootOf(`<article><div id="text">${LONG_PARAGRAPH.repeat(4)}</div><div><p>未经许可不得转载，违者必究。</p></div></article>`).id,
    ).toBe('text');
    const signed = `<article id="whole"><div id="text">${LONG_PARAGRAPH.repeat(4)}</div><p>以上各项由镇直各单位和各村分别负责，请结合实际认真抓好落实，年底统一考核。</p></article>`;
    expect(rootOf(signed).id).toBe('whole');
  });

  test('without a container, the cell of an old table page', () => {
    const page = `<table><tr><td><a href="#">首页</a></td></tr></table><table><tr><td id="cell">${'全镇工作要抓紧抓实，确保全年任务完成。<br>'.repeat(30)}</td></tr></table>`;
    expect(rootOf(page).id).toBe('cell');
  });

  test('without a container, the box of an article whose longest part is a list', () => {
    const list = `<dl>${'<dt>任务</dt><dd>全镇要抓实项目建设，确保全年工作落到实处。</dd>'.repeat(20)}</dl>`;
    expect(rootOf(`<div><a href="#">首页</a></div><main id="all"><p>现将全年工作安排如下，请认真落实。</p>${list}</main>`).id).toBe('all');
  });

  test('without a container, the box of an article in sections', () => {
    const section = (times: number): string => `<section class="s">${LONG_PARAGRAPH.repeat(times)}</section>`;
    expect(rootOf(`<div><a href="#">首页</a></div><div id="all">${section(6)}${section(2)}</div><div>主办单位</div>`).id).toBe('all');
  });
});
