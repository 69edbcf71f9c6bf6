import type { ItemDraft, ItemReading } from '../../lib/core/item.ts';
import { type ArticleMarks, marksOf } from '../../lib/page/article-marks.ts';
import { readPageText } from '../../lib/page/read-page-text.ts';
import { A_FIGURE, aDraft } from '../unit/store/items.ts';

const PAGE = 'https://www.yunling.example/plan';

export const A_PROJECT: ItemReading = {
  kind: 'project',
  name: '云岭水厂扩建项目',
  projectKind: 'construction',
  stage: 'ongoing',
  deadline: '9月底',
  investment: 120_000_000,
  area: null,
  department: ['城建办'],
};

export interface MarkedArticle {
  readonly marks: ArticleMarks;
  /** Ids of the items, in the order of the quotes. */
  readonly ids: readonly string[];
}

/** A long paragraph, so that the article is found as one. */
const FILLER = '坚持稳中求进工作总基调，统筹发展和安全，把各项部署落到实处，让群众有更多获得感、幸福感、安全感。'.repeat(3);

/** Shows an article in the test's own document. */
export function showArticle(html: string, style = ''): void {
  document.body.innerHTML = `<div class="TRS_Editor" style="font:16px/1.8 sans-serif;width:600px;${style}">${html}<p>${FILLER}</p></div>`;
}

/** Makes items of quotes in the shown article, each with its reading, and finds their marks. Nothing is painted yet. */
export function markQuotes(quotes: readonly (readonly [quote: string, reading: ItemReading])[]): MarkedArticle {
  const { page, index } = readPageText(document, { url: PAGE });
  const items = quotes.map(([quote, reading]): ItemDraft => {
    const start = page.text.indexOf(quote);
    if (start < 0) throw new Error(`${quote} is not in ${page.text}`);
    return { ...aDraft(PAGE, start, {}, quote), reading };
  });
  return { marks: marksOf(window, index, items), ids: items.map(({ id }) => id) };
}

export const TARGET: ItemReading = A_FIGURE;
export const RESULT: ItemReading = { ...A_FIGURE, role: 'actual' };
export const SIZE: ItemReading = { ...A_FIGURE, role: 'project', project: '云岭水厂扩建项目' };

/** The texts under a highlight; [] where there is none of that name. */
export function textsOf(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

/** Names of all highlights of the document. */
export const paintedNames = (): string[] => [...CSS.highlights.keys()].sort();
