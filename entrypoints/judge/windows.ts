/** What happens in a page's window and in those of its frames from the same site: every change is looked at. */

import { framedDocuments } from '../../lib/page/article-documents.ts';
import { isOverlaid } from '../../lib/page/overlaid.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import { watchArticle } from '../../lib/page/watch.ts';
import type { PageLife } from './page-life.ts';

/** Looks at the page now, then at every change of it or of its frames, until `signal` ends. */
export function attendTo(view: PageWindow, life: PageLife, signal: AbortSignal): void {
  const attended = new WeakSet<Document>();
  const look = (): Promise<boolean> => {
    for (const document of openDocuments(view.document)) attend(document);
    return life.look();
  };
  const attend = (document: Document): void => {
    if (document.defaultView === null || attended.has(document)) return;
    attended.add(document);
    watchArticle(document, look, life.isOwn, signal);
  };
  void look();
}

/**
 * The page's own document and those of its frames. Frames of other sites are closed to us, some have no document yet; those
 * that cannot be read are not attended to either.
 */
function openDocuments(document: Document): Document[] {
  if (isOverlaid(document)) return [];
  const inner = framedDocuments(document, false);
  return [document, ...inner.filter((one) => !isOverlaid(one))];
}
