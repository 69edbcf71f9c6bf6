/** A place that nobody saved yet, in the text of a page that changed under it. */
import { selectorOf } from '../draft-items.ts';
import type { QuoteSelector } from '../item.ts';

/**
 * The selector in `text` of the words that `selector` found in an earlier text: where they stood, with the same context, or
 * at the one place that has words and context. null where that is not to be told.
 */
export function followed(text: string, selector: QuoteSelector): QuoteSelector | null {
  const { prefix, exact, suffix, start } = selector;
  const whole = prefix + exact + suffix;
  const at = start - prefix.length;
  const found = text.startsWith(whole, at) ? at : text.indexOf(whole);
  if (found < 0 || (found !== at && text.indexOf(whole, found + 1) >= 0)) return null;
  const from = found + prefix.length;
  return selectorOf(text, { start: from, end: from + exact.length });
}
