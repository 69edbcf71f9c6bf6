/** The documents of a page that may hold its article: the page itself and its same-origin frames. Live documents only. */
import { bodyOf } from './content-root.ts';
import { isHiddenWithin, lookOf } from './look.ts';
import { isOverlaid } from './overlaid.ts';
import { proseOf, weigh } from './text-weight.ts';

export interface ArticleDocument {
  readonly document: Document;
  /** The document around the frame, whose head and breadcrumb speak for the article too; null for the page itself. */
  readonly outer: Document | null;
}

/** A frame with less prose than this holds no article. */
const SHORTEST_ARTICLE = 120;

/**
 * The page and the visible frames whose documents can be read, the one with most prose first. Frames of other origins are
 * left out, and so are documents whose forms hide what they are; none for a page that does.
 */
export function articleDocuments(document: Document): readonly ArticleDocument[] {
  if (isOverlaid(document)) return [];
  const look = lookOf(document);
  const own: ArticleDocument = { document, outer: null };
  const candidates: { readonly found: ArticleDocument; readonly prose: number }[] = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = documentOf(frame);
    if (inner === null || isOverlaid(inner) || !inner.body || isHiddenWithin(frame, look)) continue;
    const prose = proseIn(inner);
    if (prose >= SHORTEST_ARTICLE) candidates.push({ found: { document: inner, outer: document }, prose });
  }
  // Most pages have no such frame, and nothing to be weighed against it.
  if (candidates.length === 0) return [own];
  candidates.unshift({ found: own, prose: proseIn(document) });
  return candidates.sort((a, b) => b.prose - a.prose).map(({ found }) => found);
}

/** Null for a frame of another origin or one that has not loaded. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // Some sandboxed frames throw where others answer null.
    return null;
  }
}

function proseIn(document: Document): number {
  const body = bodyOf(document);
  return proseOf(weigh(body, lookOf(document)), body);
}
