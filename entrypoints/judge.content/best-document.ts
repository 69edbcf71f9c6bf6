/** Which of a page's documents is the one to look at: its own or that of a frame. */
import type { PageText, Verdict } from '../../lib/core/model.ts';
import { pageIdOf } from '../../lib/core/page-id.ts';
import type { ArticleDocument } from '../../lib/page/article-documents.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { ReadPage } from '../../lib/page/read-page-text.ts';

/** A document that was read, with what was made of it. */
export interface Seen {
  readonly view: PageWindow;
  readonly read: ReadPage;
  readonly verdict: Verdict;
}

export interface DocumentPorts {
  /** The documents that may hold the article: the page's own and its frames', the likeliest first. */
  readonly documents: () => readonly ArticleDocument[];
  readonly read: (found: ArticleDocument) => ReadPage;
  readonly judge: (page: PageText) => Verdict;
}

/** The first document that is a plan or, where none is, the one that comes nearest to it. */
export function bestOf({ documents, read, judge }: DocumentPorts): Seen {
  let best: Seen | null = null;
  for (const found of documents()) {
    const view = found.document.defaultView;
    if (view === null) continue;
    const page = read(found);
    const verdict = judge(page.page);
    if (best === null || verdict.score > best.verdict.score) best = { view, read: page, verdict };
    if (verdict.isPlan) break;
  }
  if (best === null) throw new Error('a page without a document');
  return best;
}

/** Whether two readings are of the same words under the same address and title. */
export const isSameArticle = (a: PageText, b: PageText): boolean =>
  a.text === b.text && a.title === b.title && pageIdOf(a.url) === pageIdOf(b.url);
