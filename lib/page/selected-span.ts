/** What is selected of an article, as a span of its text. */
import type { Span } from '../core/model.ts';
import { type OffsetIndex, offsetOf } from './offset-index.ts';
import type { PageWindow } from './paint.ts';

/** What the reader can type in: a selection there is none of the article. */
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * The selected part of the article that `index` was made of, `length` being that of its text; null where nothing of it is
 * selected. The ends of a selection may lie in any nodes: what is selected outside of the article is left out.
 */
export function selectedSpan(view: PageWindow, index: OffsetIndex, length: number): Span | null {
  const range = selectedRange(view);
  if (range === null) return null;
  const start = offsetOf(index, range.startContainer, range.startOffset);
  if (start === null) return null;
  const end = offsetOf(index, range.endContainer, range.endOffset) ?? length;
  return end > start ? { start, end } : null;
}

/** The selected range; null for none, an empty one, and one that lies in what can be typed in. */
export function selectedRange(view: PageWindow): Range | null {
  const selection = view.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof view.Element ? around : around.parentElement;
  const typing = view.document.activeElement?.matches(EDITABLE) || element?.closest(EDITABLE);
  return typing ? null : range;
}
