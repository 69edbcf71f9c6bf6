import { afterEach, describe, expect, test } from 'vitest';
import { marksAt, searchable } from '../../lib/page/hit-test.ts';
import { A_PROJECT, type MarkedArticle, markQuotes, SIZE, showArticle, TARGET } from './marked-article.ts';

afterEach(() => document.body.replaceChildren());

/** Only what is painted can be pointed at. */
function paintQuotes(...quotes: Parameters<typeof markQuotes>): MarkedArticle {
  const article = markQuotes(...quotes);
  article.marks.paint(new Set());
  return article;
}

/** The quote found at the middle of an item's first box, moved by some pixels. */
function quoteAt({ marks }: MarkedArticle, id: string | undefined, by: { x?: number; y?: number } = {}): string | null {
  const [box] = marks.rectangles(id ?? '');
  if (box === undefined) throw new Error('the mark is not shown');
  return marks.at(box.left + box.width / 2 + (by.x ?? 0), box.top + box.height / 2 + (by.y ?? 0))?.selector.exact ?? null;
}

describe('the mark under a point', () => {
  test('is found through nested inline elements', () => {
    showArticle(
      '<p>今年财政总收入<span>力争<strong>增长<em><span>2</span>0<u>%以</u></em></strong><font>上</font></span>，税收稳步提升。</p>',
    );
    const article = paintQuotes([['20%以上', TARGET]]);
    for (const box of article.marks.rectangles(article.ids[0] ?? '')) {
      const found = article.marks.at(box.left + box.width / 2, box.top + box.height / 2);
      expect(found?.selector.exact).toBe('20%以上');
    }
  });

  test('is the figure, not the name that it stands in; beside the figure it is the name', () => {
    showArticle('<p>建设年产5000吨云岭饲料加工项目。</p>');
    const article = paintQuotes([
      ['5000吨', SIZE],
      ['年产5000吨云岭饲料加工项目', A_PROJECT],
    ]);
    expect(quoteAt(article, article.ids[0])).toBe('5000吨');
    const [name] = article.marks.rectangles(article.ids[1] ?? '');
    expect(article.marks.at((name?.right ?? 0) - 4, (name?.top ?? 0) + 8)?.selector.exact).toBe('年产5000吨云岭饲料加工项目');
  });

  test('is none beside it, though the caret snaps to it', () => {
    showArticle('<p>增长20%以上</p>');
    const article = paintQuotes([['20%以上', TARGET]]);
    expect(quoteAt(article, article.ids[0], { x: 200 })).toBeNull();
    expect(quoteAt(article, article.ids[0], { y: 40 })).toBeNull();
    expect(quoteAt(article, article.ids[0])).toBe('20%以上');
  });

  test('is none that is ignored', () => {
    showArticle('<p>增长20%以上</p>');
    const article = paintQuotes([['20%以上', TARGET]]);
    article.marks.paint(new Set(), new Set(article.ids));
    expect(quoteAt(article, article.ids[0])).toBeNull();
    expect(article.marks.painted()).toEqual([]);
  });

  test('is found on both lines of a quote that the page breaks', () => {
    showArticle('<p>财政总收入增长20%<br>以上，税收增长。</p>');
    const article = paintQuotes([['20%\n以上', TARGET]]);
    const boxes = article.marks.rectangles(article.ids[0] ?? '');
    expect(new Set(boxes.map((box) => Math.round(box.top))).size).toBe(2);
    for (const box of boxes) expect(article.marks.at(box.left + box.width / 2, box.top + box.height / 2)).not.toBeNull();
  });
});

test('of many marks the search finds those that hold a place, the shortest first', () => {
  const long = { start: 0, end: 1000 };
  const short = Array.from({ length: 300 }, (_, i) => ({ start: i * 3, end: i * 3 + 2 }));
  const marks = searchable([...short, long]);
  expect(marksAt(marks, 301)).toEqual([{ start: 300, end: 302 }, long]);
  expect(marksAt(marks, 950)).toEqual([long]);
  expect(marksAt(marks, 1001)).toEqual([]);
});
