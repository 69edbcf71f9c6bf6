import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleCopy } from '../../components/article/article-copy.tsx';
import { safeHtml } from '../../components/article/safe-html.ts';
import { ItemRow } from '../../components/item-row.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { articleMarks } from '../../entrypoints/ports/article-marks.ts';
import type { SavedItem } from '../../lib/core/item.ts';
import { articleHtml } from '../../lib/page/article-html.ts';
import type { Article } from '../../lib/store/articles.ts';
import { aDraft, aPage } from '../unit/store/items.ts';
import '../../components/tokens.css';
import '../../components/surface.css';
import '../../components/article/article.css';
import { wordsOf } from './popup-world.ts';
import { XSS_VECTORS } from './xss-vectors.ts';

const HOME = 'https://www.yunling.example/plan';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  document.documentElement.lang = 'zh-CN';
  document.title = 'Planmark';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** A saved item of the quote `exact` after `prefix`. */
const saved = (exact: string, prefix: string, start: number): SavedItem => {
  const draft = aDraft(HOME, start, {}, exact);
  const selector = { ...draft.selector, prefix, suffix: '。' };
  const times = { capturedAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
  return { ...draft, selector, sentence: `${prefix}${exact}。`, pageId: HOME, asRead: null, status: 'saved', note: '', tags: [], ...times };
};

function show(article: Article | null, items: readonly SavedItem[] = [], itemId: string | null = null): void {
  const ports = { ...articleMarks, collection: { articleOf: async () => article, itemsOfPage: async () => [...items] } };
  render(
    <WordsProvider value={wordsOf('zh')}>
      <ArticleCopy ports={ports} pageId={HOME} itemId={itemId} />
    </WordsProvider>,
    root,
  );
}

const kept = (html: string): Article => ({ html, capturedAt: '2026-03-01T08:00:00.000Z' });

/** The document of the frame, once it shows the article. */
async function frameDocument(): Promise<Document> {
  await expect.poll(() => root.querySelector('iframe')?.contentDocument?.querySelector('style')).toBeTruthy();
  const inner = root.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('no frame');
  return inner;
}

const marked = (inner: Document): string[] => {
  const highlights = (inner.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
  return [...(highlights?.get('planmark-target-saved') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
};

describe('the copy of an article', () => {
  const long = `<p>${'前文。'.repeat(2000)}</p>`;
  const text = `<h2>一、主要目标</h2>${long}<p>全乡财政总收入增长8%。</p><table><tr><td>粮食产量</td><td>1200吨</td></tr></table>`;

  test('is shown with the saved items marked, at the item that was asked for', async () => {
    const item = saved('8%', '全乡财政总收入增长', 6000);
    show(kept(text), [item], item.id);
    const inner = await frameDocument();
    await expect.poll(() => marked(inner)).toEqual(['8%']);
    const place = inner.querySelectorAll('p')[1]?.getBoundingClientRect();
    const height = inner.defaultView?.innerHeight ?? 0;
    expect(place?.top).toBeGreaterThan(0);
    expect(place?.bottom).toBeLessThan(height);
    expect(root.querySelector('.pm-article-note')?.textContent).toContain('正文副本，保存于');
  });

  const around = `<div><p>打印 | 关闭 | 分享到</p></div><div>${long}<p>全乡财政总收入增长8%。</p></div><div><ul><li>相关文章：河湾乡领导分工</li></ul></div>`;

  test('is shown without what is around the article, and whole where that is asked for', async () => {
    const item = saved('8%', '全乡财政总收入增长', 6000);
    show(kept(around), [item], item.id);
    const inner = await frameDocument();
    await expect.poll(() => marked(inner)).toEqual(['8%']);
    expect(inner.body.textContent).not.toContain('打印');
    [...root.querySelectorAll('button')].find((button) => button.textContent === '完整副本')?.click();
    await expect.poll(() => root.querySelector('iframe')?.contentDocument?.body.textContent).toContain('打印');
  });

  test('is shown whole where something saved would be missing otherwise', async () => {
    const noticed = saved('3个', '打印次数不少于', 2);
    show(kept(around.replace('打印 |', '打印次数不少于3个。')), [noticed], noticed.id);
    const inner = await frameDocument();
    await expect.poll(() => marked(inner)).toEqual(['3个']);
    expect(root.textContent).not.toContain('完整副本');
  });

  test('says so where the item is not in it, where there is none, and where the article was too long', async () => {
    const item = saved('99%', '没有这样一句话', 5);
    show(kept(text), [item], item.id);
    await expect.poll(() => root.textContent).toContain('在副本中找不到这个条目');
    show(null);
    render(null, root);
    show(null);
    await expect.poll(() => root.textContent).toContain('没有这个页面的正文副本');
    render(null, root);
    show({ ...kept(''), tooLong: true });
    await expect.poll(() => root.textContent).toContain('正文太长');
  });

  test('has no accessibility violations', async () => {
    show(kept(text), [saved('8%', '全乡财政总收入增长', 6000)]);
    await frameDocument();
    // The frame runs no script, so the checker cannot look into it from within.
    const { violations } = await axe.run(root, { iframes: false, rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('hostile articles', () => {
  const ran = (): unknown => (top as { ran?: unknown }).ran;
  /** What was asked of the network; a request that the policy stopped is listed too, but took no time. */
  const requested = (view: Window): string[] =>
    view.performance
      .getEntriesByType('resource')
      .filter(({ name, duration }) => name.includes('leak.example') && duration > 0)
      .map(({ name }) => name);

  test('the corpus is large enough', () => {
    expect(new Set(XSS_VECTORS).size).toBeGreaterThanOrEqual(100);
  });

  test.each(XSS_VECTORS)('%s keeps words only', (vector) => {
    const clean = new DOMParser().parseFromString(safeHtml(vector), 'text/html');
    const attributes = [...clean.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    // An `is` cannot be taken away, only emptied.
    expect(attributes.filter((attribute) => attribute !== 'is=')).toEqual([]);
    expect(
      clean.querySelectorAll('body *:is(a, img, script, style, svg, math, iframe, form, input, link, meta, base, object)'),
    ).toHaveLength(0);
  });

  test('nothing of them runs or is requested, even where they are put into a live page', async () => {
    const host = root.appendChild(document.createElement('div'));
    host.innerHTML = XSS_VECTORS.map(safeHtml).join('\n');
    for (const element of host.querySelectorAll<HTMLElement>('*')) {
      element.click();
      element.dispatchEvent(new Event('error'));
      element.dispatchEvent(new Event('load'));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([ran(), requested(window)]).toEqual([undefined, []]);
  });

  test('the frame runs nothing and requests nothing, even of what was never sanitised', async () => {
    show(kept(XSS_VECTORS.join('\n')));
    const inner = await frameDocument();
    inner.body.innerHTML = XSS_VECTORS.join('\n');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([ran(), requested(window), inner.defaultView === null ? [] : requested(inner.defaultView)]).toEqual([undefined, [], []]);
    expect(root.querySelector('iframe')?.contentDocument?.location.href).toBe('about:srcdoc');
  });

  test('titles, quotes, sentences and names are words, whatever they say', async () => {
    const list = XSS_VECTORS.map((vector, i) => {
      const item = { ...saved(vector, vector, i), sentence: vector + vector };
      const reading = { ...item.reading, indicator: vector };
      return (
        <ItemRow
          key={item.id + i}
          item={{ ...item, reading } as SavedItem}
          saved
          notes={[vector]}
          title={(content) => <b>{content}</b>}
          action={vector}
        />
      );
    });
    render(
      <WordsProvider value={wordsOf('zh')}>
        <PageHeading page={aPage(HOME, { title: XSS_VECTORS.join(''), publisher: XSS_VECTORS[0] ?? '' })} />
        <ul>{list}</ul>
      </WordsProvider>,
      root,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(root.querySelectorAll('script, img, iframe, a, svg, object, embed, form, style, link, meta, base')).toHaveLength(0);
    expect([ran(), requested(window)]).toEqual([undefined, []]);
  });
});

describe('what a page hands over', () => {
  const page = (html: string): HTMLElement => {
    const host = root.appendChild(document.createElement('div'));
    host.innerHTML = html;
    return host;
  };

  test('is the visible words with headings, lists and tables, and nothing that acts or looks', () => {
    const host = page(
      '<h2 class="t" style="color:red">一、目标</h2><script>1</script><p onclick="1">增长<b id="x">8%</b>，<a href="/a">详情</a></p>' +
        '<p style="display:none">看不见</p><table><tr><th colspan="2" width="9">表</th></tr></table><img src="data:,x"><!-- 注 -->' +
        '<span style="display:block">一行 &lt;b&gt;</span><p style="white-space:pre-line">甲\n乙</p>',
    );
    expect(articleHtml(host, 10_000)).toBe(
      '<h2>一、目标</h2><p>增长<b>8%</b>，详情</p><table><tbody><tr><th colspan="2">表</th></tr></tbody></table>' +
        '<div>一行 &lt;b&gt;</div><p>甲<br>乙</p>',
    );
  });

  test('is nothing where it is too long', () => {
    expect(articleHtml(page('<p>一二三四五</p>'), 11)).toBeNull();
    expect(articleHtml(page('<p>一二三四五</p>'), 12)).toBe('<p>一二三四五</p>');
  });
});
