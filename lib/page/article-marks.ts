/** The marks of one article as it lies in its document: painted, found by point or by id, removed. */
import type { ItemDraft, ItemReading } from '../core/item.ts';
import type { Span } from '../core/model.ts';
import { caretAt, holdsPoint, liveRange, marksAt, rectanglesOf, searchable } from './hit-test.ts';
import { type OffsetIndex, offsetOf, rangeAt } from './offset-index.ts';
import { clearMarks, flash, type MarkStyle, type PageWindow, paintMarks, type Scheme } from './paint.ts';
import { schemeBehind } from './theme.ts';

/** An item that is on the page, with where it lies in the DOM. */
interface Mark extends Span {
  readonly item: ItemDraft;
  readonly range: StaticRange;
}

export interface ArticleMarks {
  /** Light or dark, by the background of the article. */
  readonly scheme: Scheme;
  /** Paints all marks but those of `ignored`; those of `saved` in the stronger style. */
  paint(saved: ReadonlySet<string>, ignored?: ReadonlySet<string>): void;
  /** Takes the marks away whose words have become others since; the rest stays as it was painted. */
  hold(): void;
  /** The items that were painted last, in reading order. */
  painted(): readonly ItemDraft[];
  /** The first painted item of the reading order that does not lie above the window; null where all do. */
  firstInView(): ItemDraft | null;
  /** The painted item whose mark lies under a point of the viewport, the innermost of several; null where there is none. */
  at(x: number, y: number): ItemDraft | null;
  /** The rectangles of an item on the screen; [] where it is not on the page or not shown. */
  rectangles(id: string): DOMRect[];
  /** Scrolls to an item and lights it up for a moment; false where it is not on the page or not shown. */
  reveal(id: string, signal: AbortSignal): boolean;
  /** Removes everything that was painted. */
  clear(): void;
}

/** Milliseconds: long enough to be found by an eye that comes from the popup. */
const FLASH = 1800;

const NONE: ReadonlySet<string> = new Set();

/** The style of an item's mark. */
function styleOf(reading: ItemReading): MarkStyle {
  if (reading.kind !== 'figure') return reading.kind;
  return reading.role === 'project' ? 'figure' : reading.role;
}

/** Finds the items in the document that `index` was made of. Paints nothing yet. */
export function marksOf(view: PageWindow, index: OffsetIndex, items: readonly ItemDraft[]): ArticleMarks {
  const marks = items.flatMap((item): Mark[] => {
    const { start, end } = item.selector;
    const range = rangeAt(index, { start, end });
    return range === null ? [] : [{ start, end, item, range: new view.StaticRange(range) }];
  });
  const search = searchable(marks);
  const byId = new Map(marks.map((mark) => [mark.item.id, mark]));
  const { document } = view;
  const scheme = schemeBehind(marks[0]?.range.startContainer.parentElement ?? document.documentElement);
  let standing: readonly Mark[] = [];
  let keptIds = NONE;
  const draw = (): void =>
    paintMarks(
      view,
      standing.map(({ range, item }) => ({ range, style: styleOf(item.reading), saved: keptIds.has(item.id) })),
      scheme,
    );
  const rectangles = (mark: Mark | undefined): DOMRect[] => (mark === undefined ? [] : rectanglesOf(document, mark.range));
  return {
    scheme,
    paint: (saved, ignored = NONE) => {
      standing = marks.filter(({ item }) => !ignored.has(item.id));
      keptIds = saved;
      draw();
    },
    hold: () => {
      const there = standing.filter(({ item, range }) => saysStill(document, range, item.selector.exact));
      if (there.length === standing.length) return;
      standing = there;
      draw();
    },
    painted: () => standing.map(({ item }) => item),
    firstInView: () => standing.find((mark) => rectangles(mark).some(({ bottom }) => bottom > 0))?.item ?? null,
    at: (x, y) => {
      const caret = caretAt(document, x, y);
      const offset = caret === null ? null : offsetOf(index, caret.node, caret.offset);
      if (offset === null) return null;
      return marksAt(search, offset).find((mark) => standing.includes(mark) && holdsPoint(rectangles(mark), x, y))?.item ?? null;
    },
    rectangles: (id) => rectangles(byId.get(id)),
    reveal: (id, signal) => {
      const mark = byId.get(id);
      const element = mark?.range.startContainer.parentElement;
      const [first] = rectangles(mark);
      if (mark === undefined || !element || first === undefined) return false;
      scrollTo(view, element, () => rectangles(mark)[0]);
      flash(view, mark.range, scheme, FLASH, signal);
      return true;
    },
    clear: () => {
      standing = [];
      clearMarks(view);
    },
  };
}

/** White space and invisible signs, of which the text of the page has fewer than its nodes. */
const UNREAD = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

function saysStill(document: Document, range: StaticRange, words: string): boolean {
  const live = liveRange(document, range);
  return live !== null && live.toString().replace(UNREAD, '') === words.replace(UNREAD, '');
}

/**
 * Brings a place into the middle of the window: first its element, through all boxes that scroll, then the place itself,
 * which may lie far down in an element that holds the whole article.
 */
function scrollTo(view: PageWindow, element: Element, placeOf: () => DOMRect | undefined): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = placeOf();
  if (place === undefined) return;
  const off = place.top + place.height / 2 - view.innerHeight / 2;
  // Magnified, a page may be wider than the window.
  const aside = place.left < 0 || place.right > view.innerWidth ? place.left + place.width / 2 - view.innerWidth / 2 : 0;
  view.scrollBy({ top: Math.abs(off) > view.innerHeight / 4 ? off : 0, left: aside, behavior: 'instant' });
}
