/**
 * Finds the saved items of a page again in the text that it has now: each where it was saved, or where its words went,
 * or where other words took their place, or not at all.
 */
import type { SavedItem } from '../item.ts';
import type { Span } from '../model.ts';
import type { Anchor } from './anchor.ts';
import type { Place } from './judge.ts';
import { equalStarts, placesOf } from './places.ts';
import { type PlainText, plainText, rawSpan } from './plain-text.ts';
import { quotesOf } from './quote.ts';
import { settle } from './settle.ts';

/** Where a saved item stands now. */
export interface Anchoring extends Anchor {
  /** In the text as it is now; null for a lost one. */
  readonly span: Span | null;
}

/**
 * Anchors all saved items of a page together, in the order of `items`; plain text `text` is the page's now. White space,
 * width of characters and kinds of quotation marks make no difference. No two items get one place unless they had one.
 */
export function anchorItems(text: string, items: readonly SavedItem[]): readonly Anchoring[] {
  const page = plainText(text);
  const quotes = quotesOf(items);
  const equal = new Map<string, readonly number[]>();
  for (const { text: words } of quotes) if (!equal.has(words)) equal.set(words, equalStarts(page, words));
  const places = quotes.map((quote) => placesOf(page, quote, equal.get(quote.text) ?? []));
  const anchored = items.map((item): Anchoring => ({ id: item.id, state: 'lost', span: null, was: item.selector.exact, now: null }));
  for (const [quote, place] of settle(page, quotes, places)) {
    quote.items.forEach((index, nth) => {
      const item = items[index];
      // Of two items of one number, the one whose subject is gone is lost.
      if (item === undefined || (place.state !== 'reworded' && !place.kept[nth])) return;
      anchored[index] = anchoringAt(page, text, item, place);
    });
  }
  return anchored;
}

function anchoringAt(page: PlainText, text: string, item: SavedItem, place: Place): Anchoring {
  const span = rawSpan(page, place);
  const now = text.slice(span.start, span.end);
  const was = item.selector.exact;
  if (place.state !== 'reworded') return { id: item.id, state: place.state, span, was, now };
  const { quote } = place;
  const from = clauseStart(page.text, place.from, place.start);
  return {
    id: item.id,
    state: 'changed',
    span,
    was: quote.before.slice(clauseStart(quote.before, quote.before.length - quote.left.near, quote.before.length)) + quote.text,
    now: page.text.slice(from, place.end),
  };
}

/** Where the clause that ends at `end` begins, not before `from`. */
function clauseStart(text: string, from: number, end: number): number {
  for (let at = end; at > from; at -= 1) if ('。!?;:,、)'.includes(text[at - 1] ?? '')) return at;
  return from;
}
