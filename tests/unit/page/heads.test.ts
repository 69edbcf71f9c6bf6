/** Heads of pages of many makes: what the page says of itself in spans, lists, definition lists and cells. */
import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../../lib/core/identity/read-identity.ts';
import { LONG_PARAGRAPH, readBody } from './parsed.ts';

const TITLE = '柳河镇2025年工作要点';
const ARTICLE = `<div id="zoom">${LONG_PARAGRAPH}</div>`;
const HEAD = `<title>${TITLE}_溪源县人民政府</title>`;
const ALL = { publisher: '柳河镇人民政府', publishedOn: '2025-02-18', indexNumber: 'LH-03/2025-011' };

const spans = (gap: string): string =>
  ['索引号', 'LH-03/2025-011', '发布机构', '柳河镇人民政府', '发布日期', '2025-02-18'].map((text) => `<span>${text}</span>`).join(gap);

describe('the head of a page', () => {
  test.each([
    ['spans with spaces between', `<div>${spans(' ')}</div>`],
    ['spans without anything between', `<div>${spans('')}</div>`],
    ['spans parted by bars', `<div>${spans('<i>|</i>')}</div>`],
    ['wide gaps between the pairs', '<p>索引号　LH-03/2025-011　　发布机构　柳河镇人民政府　　发布日期　2025-02-18</p>'],
    ['no-break spaces', '<p>索引号：LH-03/2025-011&nbsp;&nbsp;发布机构：柳河镇人民政府&nbsp;&nbsp;发布日期：2025-02-18</p>'],
    [
      'a definition list',
      '<dl><dt>索引号：</dt><dd>LH-03/2025-011</dd><dt>文号：</dt><dd></dd><dt>发布机构：</dt><dd>柳河镇人民政府</dd><dt>发布日期：</dt><dd>2025-02-18</dd></dl>',
    ],
    [
      'list items with bold labels',
      '<ul><li><b>索引号</b> LH-03/2025-011</li><li><b>发布机构</b> 柳河镇人民政府</li><li><b>发布日期</b> 2025-02-18</li></ul>',
    ],
    [
      'a cell a pair',
      '<table><tr><td>索引号：LH-03/2025-011</td><td>发布机构：柳河镇人民政府</td></tr><tr><td colspan="2">发布日期：2025-02-18</td></tr></table>',
    ],
  ])('%s', (_, info) => {
    for (const body of [`<h1>${TITLE}</h1>${info}${ARTICLE}`, `<h1>${TITLE}</h1><div id="zoom">${info}${LONG_PARAGRAPH}</div>`]) {
      const { page } = readBody(body, HEAD);
      expect(readIdentity(page)).toMatchObject({ title: TITLE, township: '柳河镇', county: '溪源县', planYear: 2025, ...ALL });
      expect(page.text).not.toContain('索引号');
    }
  });

  test('neither the name of a column nor the foot of the page is the title', () => {
    const around = '<div class="menu"><h4>工作要点</h4></div>';
    const foot = `<div>主办：柳河镇人民政府 承办：柳河镇党政办 关于${TITLE}的意见请寄：柳河路1号</div>`;
    const { page } = readBody(`${around}<div id="zoom">${LONG_PARAGRAPH}</div>${foot}`, HEAD);
    expect(readIdentity(page).title).toBe(TITLE);
  });

  test.each([
    ['a table and the head of the document', '<table><tr><td>溪源县人民政府</td></tr></table>', `<title>溪源县人民政府 ${TITLE}</title>`],
    ['a heading', '<h1>溪源县人民政府</h1>', `<title>溪源县人民政府-${TITLE}</title>`],
    ['a heading without a title in the head', '<h1>溪源县人民政府门户网站</h1>', ''],
  ])('a banner in %s is not the title', (_, banner, head) => {
    const { page } = readBody(`${banner}<div id="zoom"><p><b>${TITLE}</b></p>${LONG_PARAGRAPH}</div>`, head);
    expect(readIdentity(page)).toMatchObject({ title: TITLE, township: '柳河镇', planYear: 2025 });
  });
});
