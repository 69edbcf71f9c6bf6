import type { ArticlePorts } from '../../components/article/ports.ts';
import { anchorItems } from '../../lib/core/anchoring/anchor-items.ts';
import type { ItemDraft } from '../../lib/core/item.ts';
import { savedIds } from '../../lib/core/saved-ids.ts';
import { marksOf } from '../../lib/page/article-marks.ts';
import type { PageWindow } from '../../lib/page/paint.ts';
import { readCopy } from '../../lib/page/read-copy.ts';
import markStyles from '../marks.content.css?raw';

/** Marks saved items in the copy of an article, found there by their words: the copy is laid out otherwise than the page was. */
const mark: ArticlePorts['mark'] = (document, items, signal) => {
  const view = document.defaultView as PageWindow | null;
  if (view === null) return () => false;
  const { text, index } = readCopy(document);
  const anchors = anchorItems(text, items);
  const found = items.flatMap((item, i): ItemDraft[] => {
    const span = anchors[i]?.span;
    return span ? [{ ...item, selector: { ...item.selector, start: span.start, end: span.end } }] : [];
  });
  const marks = marksOf(
    view,
    index,
    found.toSorted((a, b) => a.selector.start - b.selector.start || b.selector.end - a.selector.end),
  );
  marks.paint(savedIds(items), new Set(items.filter(({ status }) => status === 'ignored').map(({ id }) => id)));
  signal.addEventListener('abort', marks.clear, { once: true });
  return (id) => marks.reveal(id, signal);
};

/** Loaded with the first copy that is opened. */
const readable: ArticlePorts['readable'] = async (html, items) =>
  (await import('../../lib/page/readable-copy.ts')).readableCopy(html, items);

/** What the copy of an article needs besides the collection. */
export const articleMarks: Pick<ArticlePorts, 'mark' | 'markStyles' | 'readable'> = { mark, markStyles, readable };
