/** Where a selection lies in what was read of its page: passage, sentences, and the item that could be there. */
import { itemLocal, selectorOf } from '../draft-items.ts';
import type { ItemDraft } from '../item.ts';
import type { PageText, Span } from '../model.ts';
import { itemIdOf, pageIdOf } from '../page-id.ts';
import { isSpace, unfold } from '../reading/fold.ts';
import type { Passage, Reading, Sentence } from '../reading/reading.ts';
import type { OpenItem } from './selection.ts';

/** A selection with what it stands in. */
export interface SelectedPlace {
  readonly page: PageText;
  readonly reading: Reading;
  /** In the page's text, without white space at its ends. */
  readonly span: Span;
  /** The same in the folded text. */
  readonly folded: Span;
  /** The sentence that it begins in. */
  readonly sentence: Sentence;
  readonly passage: Passage;
}

/** A sentence that is longer says nothing any more that its quote does not say. */
const LONGEST_SENTENCE = 1000;

/** The span without white space at its ends; empty where it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Finds the place of a trimmed span; null where it lies in no sentence that was read. */
export function selectedPlace(page: PageText, reading: Reading, span: Span): SelectedPlace | null {
  const folded = { start: firstAtLeast(reading.folded.at, span.start), end: firstAtLeast(reading.folded.at, span.end) };
  const sentence = reading.sentences.find(({ end }) => end > folded.start);
  const passage = sentence && reading.passages[sentence.passage];
  return sentence === undefined || passage === undefined || sentence.start >= folded.end
    ? null
    : { page, reading, span, folded, sentence, passage };
}

/** What an item of the reader's own needs besides its reading. Its id is that which the rules would give it. */
export function itemAt(
  { page, reading, passage, folded, sentence }: SelectedPlace,
  kind: ItemDraft['reading']['kind'],
  quote: Span,
): OpenItem {
  const selector = selectorOf(page.text, quote);
  const last = reading.sentences.findLast(({ start }) => start < folded.end) ?? sentence;
  const around = unfold(reading.folded, { start: sentence.start, end: Math.max(last.end, sentence.end) });
  const whole = around.end - around.start <= LONGEST_SENTENCE ? around : quote;
  return {
    id: itemIdOf(pageIdOf(page.url), itemLocal(kind, selector)),
    selector,
    sentence: page.text.slice(Math.min(whole.start, quote.start), Math.max(whole.end, quote.end)),
    section: passage.section,
    reading: null,
    origin: 'reader',
  };
}

/** Index of the first element of `sorted` that is at least `value`; its length where none is. */
function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
