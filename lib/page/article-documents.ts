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
  const own: ArticleDocument = { document, outer: null };
  const candidates: { readonly found: ArticleDocument; readonly prose: number }[] = [];
  for (const inner of framedDocuments(document)) {
    if (!inner.body || isOverlaid(inner)) continue;
    const prose = proseIn(inner);
    if (prose >= SHORTEST_ARTICLE) candidates.push({ found: { document: inner, outer: document }, prose });
  }
  // Most pages have no such frame, and nothing to be weighed against it.
  if (candidates.length === 0) return [own];
  candidates.unshift({ found: own, prose: proseIn(document) });
  return candidates.sort((a, b) => b.prose - a.prose).map(({ found }) => found);
}

/** Frames in frames in frames: a set of frames, and one of them with a frame for its text. */
const DEEPEST = 3;

/**
 * The documents of the frames of a document, and of the frames in those, as far as they can be read: outer ones before inner
 * ones. What stands in a hidden frame is left out on request.
 */
export function framedDocuments(document: Document, shownOnly = true, depth = 1): readonly Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  if (frames.length === 0) return [];
  const look = lookOf(document);
  return frames.flatMap((frame) => {
    const inner = documentOf(frame);
    if (inner === null || (shownOnly && isHiddenWithin(frame, look))) return [];
    // A document whose forms hide what it is cannot be asked for its frames.
    return depth < DEEPEST && !isOverlaid(inner) ? [inner, ...framedDocuments(inner, shownOnly, depth + 1)] : [inner];
  });
}

/** Null for a frame of another origin or one that has not loaded. */
function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
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
