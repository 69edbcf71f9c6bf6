/** From a point on the screen to the mark under it: the caret's place, a binary search, and a look at the rectangles. */
import type { Span } from '../core/model.ts';

/** A place between two characters of the DOM. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Marks that can be searched: in the order of their starts, with how far any mark up to each one reaches. */
export interface SearchableMarks<M extends Span> {
  readonly marks: readonly M[];
  readonly reach: Int32Array;
}

/** Prepares marks for `marksAt`. O(n log n). */
export function searchable<M extends Span>(marks: readonly M[]): SearchableMarks<M> {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const reach = new Int32Array(sorted.length);
  let furthest = -1;
  sorted.forEach((mark, i) => {
    furthest = Math.max(furthest, mark.end);
    reach[i] = furthest;
  });
  return { marks: sorted, reach };
}

/** Marks that hold the text offset or touch it with an end, the shortest first: the figure before the name it stands in. */
export function marksAt<M extends Span>({ marks, reach }: SearchableMarks<M>, offset: number): M[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low - 1; i >= 0 && (reach[i] ?? -1) >= offset; i -= 1) {
    const mark = marks[i];
    if (mark !== undefined && mark.end >= offset) found.push(mark);
  }
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The caret nearest to a point of the viewport; null outside of text. Browsers snap to text nearby: check rectangles after it. */
export function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The rectangles of a range on the screen, one or more a line; none where nothing of it is shown. */
export function rectanglesOf(document: Document, range: StaticRange): DOMRect[] {
  const live = liveRange(document, range);
  return [...(live?.getClientRects() ?? [])].filter((rectangle) => rectangle.width > 0 && rectangle.height > 0);
}

/** The range as one that can be asked; null where a node of it is gone, or has become too short for it. */
export function liveRange(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** How many places there are in a node, less one. */
const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;

/** Pixels around a rectangle that still count: underlines hang below the text. */
const MARGIN = 3;

/** True where the point lies in one of the rectangles or just beside it. */
export function holdsPoint(rectangles: readonly DOMRect[], x: number, y: number): boolean {
  return rectangles.some((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + MARGIN);
}
