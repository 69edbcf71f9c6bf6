import { afterEach, describe, expect, test } from 'vitest';
import { clearMarks } from '../../lib/page/paint.ts';
import { A_PROJECT, markQuotes, paintedNames, RESULT, SIZE, showArticle, TARGET, textsOf } from './marked-article.ts';

const ARTICLE = '<p>去年税收增长<b>7</b>.<i>5%</i>，今年力争增长20%以上。</p><p>推进投资1.2亿元的云岭水厂扩建项目建设。</p>';
const QUOTES = [
  ['7.5%', RESULT],
  ['20%以上', TARGET],
  ['1.2亿元', SIZE],
  ['云岭水厂扩建项目', A_PROJECT],
] as const;

afterEach(() => {
  clearMarks(window);
  document.body.replaceChildren();
});

describe('painting', () => {
  test('each style covers exactly its quotes, over the borders of elements', () => {
    showArticle(ARTICLE);
    markQuotes(QUOTES).marks.paint(new Set());
    expect(textsOf('planmark-actual')).toEqual(['7.5%']);
    expect(textsOf('planmark-target')).toEqual(['20%以上']);
    expect(textsOf('planmark-figure')).toEqual(['1.2亿元']);
    expect(textsOf('planmark-project')).toEqual(['云岭水厂扩建项目']);
    expect(paintedNames()).toHaveLength(4);
  });

  test('the document is the same to the byte, marked and after', () => {
    showArticle(ARTICLE);
    const before = document.documentElement.outerHTML;
    const { marks, ids } = markQuotes(QUOTES);
    marks.paint(new Set(ids));
    expect(document.documentElement.outerHTML).toBe(before);
    marks.clear();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(paintedNames()).toEqual([]);
  });

  test('saved marks change their style and nothing else changes', () => {
    showArticle(ARTICLE);
    const { marks, ids } = markQuotes(QUOTES);
    marks.paint(new Set());
    marks.paint(new Set(ids.slice(1, 2)));
    expect(textsOf('planmark-target-saved')).toEqual(['20%以上']);
    expect(textsOf('planmark-target')).toEqual([]);
    marks.paint(new Set());
    expect(textsOf('planmark-target')).toEqual(['20%以上']);
    expect(textsOf('planmark-target-saved')).toEqual([]);
  });

  test('ranges do not slow the page’s own edits down: they are static', () => {
    showArticle(ARTICLE);
    markQuotes(QUOTES).marks.paint(new Set());
    for (const name of paintedNames()) for (const range of CSS.highlights.get(name) ?? []) expect(range).toBeInstanceOf(StaticRange);
  });

  test('a figure inside of a name is drawn over it', () => {
    showArticle('<p>建设年产5000吨云岭饲料加工项目。</p>');
    markQuotes([
      ['5000吨', SIZE],
      ['年产5000吨云岭饲料加工项目', A_PROJECT],
    ]).marks.paint(new Set());
    const priority = (name: string): number => CSS.highlights.get(name)?.priority ?? -1;
    expect(priority('planmark-figure')).toBeGreaterThan(priority('planmark-project'));
  });

  test('highlights of the page itself are left alone', () => {
    CSS.highlights.set('page-search', new Highlight());
    showArticle(ARTICLE);
    const { marks } = markQuotes(QUOTES);
    marks.paint(new Set());
    marks.clear();
    expect(paintedNames()).toEqual(['page-search']);
    CSS.highlights.delete('page-search');
  });
});

describe('light and dark', () => {
  test.each([
    ['white', 'background:#fff', 'light'],
    ['none at all', '', 'light'],
    ['black', 'background:#111;color:#eee', 'dark'],
    ['dark, under a transparent one', 'background:rgb(20 22 28 / 90%)', 'dark'],
    ['a light veil', 'background:rgba(255,255,255,.8)', 'light'],
  ])('a background that is %s', (_, style, scheme) => {
    showArticle(ARTICLE, style);
    const { marks } = markQuotes(QUOTES);
    expect(marks.scheme).toBe(scheme);
    marks.paint(new Set());
    expect(paintedNames().every((name) => name.endsWith('-dark') === (scheme === 'dark'))).toBe(true);
  });
});

describe('scrolling to an item', () => {
  test('brings it into the window and lights it up', () => {
    showArticle(`<p>${'甲乙丙丁。'.repeat(60)}</p><div style="height:4000px"></div>${ARTICLE}`);
    const { marks, ids } = markQuotes(QUOTES);
    const life = new AbortController();
    expect(marks.reveal(ids[1] ?? '', life.signal)).toBe(true);
    const [box] = marks.rectangles(ids[1] ?? '');
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.bottom).toBeLessThan(window.innerHeight);
    expect(textsOf('planmark-flash')).toEqual(['20%以上']);
    life.abort();
    expect(paintedNames()).toEqual([]);
  });

  test('an item that is not on the page any more is said to be missing', () => {
    showArticle(ARTICLE);
    const { marks, ids } = markQuotes(QUOTES);
    document.body.replaceChildren();
    expect(marks.reveal(ids[0] ?? '', new AbortController().signal)).toBe(false);
    expect(marks.reveal('unknown|f1-2.x', new AbortController().signal)).toBe(false);
  });
});

describe('an article that changes under its marks', () => {
  test('keeps those whose words stand, and lets go of those whose words are others or gone', () => {
    showArticle(ARTICLE);
    const { marks } = markQuotes(QUOTES);
    marks.paint(new Set());
    const [first, second] = document.querySelectorAll('p');
    const told = first?.lastChild;
    if (told instanceof Text) told.data = told.data.replace('20%以上', '18%以上');
    second?.remove();
    marks.hold();
    expect(marks.painted().map(({ selector }) => selector.exact)).toEqual(['7.5%']);
    expect(paintedNames()).toEqual(['planmark-actual']);
  });

  test('a mark whose words became too short to hold it is nowhere, and asking for it is no error', () => {
    showArticle(ARTICLE);
    const { marks, ids } = markQuotes(QUOTES);
    marks.paint(new Set());
    const told = document.querySelector('p')?.lastChild;
    if (told instanceof Text) told.data = '，';
    expect(marks.rectangles(ids[1] ?? '')).toEqual([]);
    expect(marks.reveal(ids[1] ?? '', new AbortController().signal)).toBe(false);
  });
});
