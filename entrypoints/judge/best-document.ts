/** Which of a page's documents is the one to look at: its own or that of a frame. */
import type { PageText, Reason, Verdict } from '../../lib/core/model.ts';
import { pageIdOf } from '../../lib/core/page-id.ts';
import type { ArticleDocument } from '../../lib/page/article-documents.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import type { ReadArticle, ReadPage } from '../../lib/page/read-page-text.ts';

/** A document that was read, with what was made of it. */
export interface Seen {
  readonly view: PageWindow;
  readonly read: ReadPage;
  readonly verdict: Verdict;
}

/** What a look at the page found. */
export interface Look {
  /** The document to speak of; null where no article of the page can be that of a plan, and nothing around it was read. */
  readonly seen: Seen | null;
  /** The text of that document's article, or of the likeliest, to tell whether it is another one. */
  readonly text: string;
}

export interface DocumentPorts {
  /** The documents that may hold the article: the page's own and its frames', the likeliest first. */
  readonly documents: () => readonly ArticleDocument[];
  readonly readArticle: (document: Document) => ReadArticle;
  readonly judgeArticle: (article: ReadArticle) => readonly Reason[];
  /** False where no page with such an article is a plan. */
  readonly canBePlan: (reasons: readonly Reason[]) => boolean;
  readonly complete: (article: ReadArticle, found: ArticleDocument) => ReadPage;
  /** The verdict on a page whose article has these reasons. */
  readonly judge: (page: PageText, reasons: readonly Reason[]) => Verdict;
}

/** Looks at the page no closer than is needed to know whether it holds a plan. */
export function lookAt(ports: DocumentPorts): Look {
  let likeliest: ReadArticle | null = null;
  let best: Seen | null = null;
  for (const found of ports.documents()) {
    const article = ports.readArticle(found.document);
    likeliest ??= article;
    const reasons = ports.judgeArticle(article);
    if (!ports.canBePlan(reasons)) continue;
    best = better(best, complete(ports, article, reasons, found));
    if (best?.verdict.isPlan) break;
  }
  return { seen: best, text: best?.read.page.text ?? likeliest?.text ?? '' };
}

/**
 * The first document that is a plan or, where none is, the one that comes nearest to it. Reads all of it, plan or not; null
 * where none can be read.
 */
export function bestOf(ports: DocumentPorts): Seen | null {
  let best: Seen | null = null;
  for (const found of ports.documents()) {
    const article = ports.readArticle(found.document);
    best = better(best, complete(ports, article, ports.judgeArticle(article), found));
    if (best?.verdict.isPlan) break;
  }
  return best;
}

/** Null for a document without a window, as a frame has that is being taken away. */
function complete(ports: DocumentPorts, article: ReadArticle, reasons: readonly Reason[], found: ArticleDocument): Seen | null {
  const view = found.document.defaultView;
  if (view === null) return null;
  const read = ports.complete(article, found);
  return { view, read, verdict: ports.judge(read.page, reasons) };
}

const better = (best: Seen | null, next: Seen | null): Seen | null =>
  best === null || (next !== null && next.verdict.score > best.verdict.score) ? next : best;

/** Whether two looks found the same words, and where they were read in full, under the same address and title. */
export function isSameArticle(a: Look, b: Look): boolean {
  if (a.text !== b.text) return false;
  if (a.seen === null || b.seen === null) return a.seen === b.seen;
  const [one, other] = [a.seen.read.page, b.seen.read.page];
  return one.title === other.title && pageIdOf(one.url) === pageIdOf(other.url);
}
