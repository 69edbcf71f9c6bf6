/** Where in a page a saved quote may stand now: where the same words are, and where the same context is. */
import search from 'approx-string-match';
import type { Span } from '../model.ts';
import { reversed } from './align.ts';
import { judge, type Place, UNTOUCHED } from './judge.ts';
import type { PlainText } from './plain-text.ts';
import { isNumeral, type Quote, type Side } from './quote.ts';

/** The likeliest equal quotes that are looked at closely: `5` can stand in a hundred places of a page. */
const MOST_EQUAL = 16;
/** The likeliest places of a context. */
const MOST_CONTEXTS = 6;
/** Errors that the search for a context allows, as a share of its length. */
const CONTEXT_ERRORS = 0.25;
/** Units of context on the far side of a changed quote that are enough to see where it ends. */
const CLOSING = 8;
/** A changed quote is at most so much longer: twice the old one, and a few words. */
const longestChange = (quote: Quote): number => 2 * quote.text.length + 8;
const SENTENCE_END = /[。!?;]/;
/** Signs that a new figure may have more after its number than the old one: 以上, 左右, another unit. */
const MOST_WORDS = 4;
/** A project under another name has at least this share of its signs. */
const SAME_NAME = 0.5;

/** The places that may be the quote's, best first; [] where there is none. `equal`: where the quote's words stand. */
export function placesOf(page: PlainText, quote: Quote, equal: readonly number[]): Place[] {
  const found = likeliest(page, quote, equal).flatMap((start) => judge(page, quote, { start, end: start + quote.text.length }) ?? []);
  // A place with its sentence and both neighbours cannot be bettered by another one of other words.
  if (!found.some((place) => place.state === 'exact' && place.score >= UNTOUCHED)) {
    for (const span of spansBetween(page, quote)) {
      const place = judge(page, quote, span);
      if (place !== null && !found.some(({ start, end }) => start === place.start && end === place.end)) found.push(place);
    }
  }
  return found.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Where the words of a quote stand in the page. */
export function equalStarts(page: PlainText, words: string): number[] {
  const starts: number[] = [];
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function likeliest(page: PlainText, quote: Quote, equal: readonly number[]): number[] {
  const left = quote.left.loose;
  const right = quote.right.loose;
  const agreement = (start: number): number => {
    const end = start + quote.text.length;
    let before = 0;
    while (before < left.length && page.loose[start - 1 - before] === left[before]) before += 1;
    let after = 0;
    while (after < right.length && page.loose[end + after] === right[after]) after += 1;
    return before + after;
  };
  const found = equal
    .filter((start) => isWhole(page, quote, start))
    .map((start) => ({ start, agreement: agreement(start) }))
    .sort((a, b) => b.agreement - a.agreement || a.start - b.start);
  // Where all of the context is the same, only places of which that is true too can be meant.
  const untouched = found.filter((place) => place.agreement === left.length + right.length);
  return (untouched.length > 0 ? untouched : found).slice(0, MOST_EQUAL).map(({ start }) => start);
}

/** False for a part of a longer number: `20%` in `120%`, `5` in `5万`. What stood next to the quote before may stand there now. */
function isWhole({ text, begins }: PlainText, quote: Quote, start: number): boolean {
  const end = start + quote.text.length;
  const goesOn = (inner: string | undefined, outer: string | undefined, was: string | undefined): boolean =>
    isNumeral(inner) && (isNumeral(outer) || outer === '.') && outer !== was;
  if (begins[start] !== 1 && goesOn(text[start], text[start - 1], quote.before.at(-1))) return false;
  const outer = text[end] === '.' && !isNumeral(text[end + 1]) ? undefined : text[end];
  return begins[end] === 1 || !goesOn(text[end - 1], outer, quote.after[0]);
}

/** Looks for the context and answers what stands between its two sides now. */
function spansBetween(page: PlainText, quote: Quote): Span[] {
  const spans = [...closings(page, quote, 1), ...closings(page, quote, -1)].map((span) => wholeNumbers(page, quote, span));
  return spans.filter(
    (span, i) => mayBe(page, quote, span) && spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i,
  );
}

/** Finds one side of the context, then the other near to it: from left to right for `step` 1, from right to left for -1. */
function closings(page: PlainText, quote: Quote, step: 1 | -1): Span[] {
  const [opening, closing] = step > 0 ? [quote.left, quote.right] : [quote.right, quote.left];
  const pattern = step > 0 ? reversed(opening.loose) : opening.loose;
  if (pattern.length < CLOSING) return [];
  const spans: Span[] = [];
  for (const match of search(page.loose, pattern, Math.floor(pattern.length * CONTEXT_ERRORS)).slice(0, MOST_CONTEXTS)) {
    const from = step > 0 ? match.end : match.start;
    const reach = longestChange(quote) + CLOSING;
    const ahead = step > 0 ? page.loose.slice(from, from + reach) : reversed(page.loose.slice(Math.max(0, from - reach), from));
    for (const length of closingAt(ahead, closing)) {
      spans.push(step > 0 ? { start: from, end: from + length } : { start: from - length, end: from });
    }
  }
  return spans;
}

/** Where the closing context begins in `ahead`; [] where it does not. */
function closingAt(ahead: string, closing: Side): number[] {
  const pattern = closing.loose.slice(0, Math.max(CLOSING, Math.min(closing.near, 2 * CLOSING)));
  if (pattern === '') return closing.last ? [ahead.length] : [];
  const close = search(ahead, pattern, Math.floor(pattern.length * CONTEXT_ERRORS));
  const own = closing.loose.slice(0, Math.max(1, Math.min(closing.near, 4)));
  const at = ahead.indexOf(own);
  const starts = close.map(({ start }) => start);
  return at < 0 || starts.includes(at) ? starts : [...starts, at];
}

/** The number itself with its unit: takes in the digits that the search took for context, leaves out the words before it. */
function wholeNumbers({ text, begins }: PlainText, quote: Quote, { start, end }: Span): Span {
  if (!quote.isFigure) return { start, end };
  const isPart = (i: number): boolean => isNumeral(text[i]) || (text[i] === '.' && isNumeral(text[i - 1]) && isNumeral(text[i + 1]));
  const [lead] = wordsAround(text.slice(start, end));
  const [was] = wordsAround(quote.text);
  let from = lead > was && lead < Infinity ? start + lead - Math.min(was, lead) : start;
  let to = end;
  if (isNumeral(text[from])) while (begins[from] !== 1 && isPart(from - 1) && end - from < longestChange(quote)) from -= 1;
  if (isNumeral(text[to - 1])) while (begins[to] !== 1 && isPart(to) && to - from < longestChange(quote)) to += 1;
  return { start: from, end: to };
}

/** Whether words can be the quote's new ones: a number for a number, a like name for a name, all within one sentence. */
function mayBe(page: PlainText, quote: Quote, { start, end }: Span): boolean {
  const now = page.text.slice(start, end);
  if (now === '' || now.length > longestChange(quote)) return false;
  if (SENTENCE_END.test(now) && !SENTENCE_END.test(quote.text)) return false;
  // Words that were put next to the quote are no part of it.
  const inside = now.indexOf(quote.text);
  if (inside >= 0 && now !== quote.text && isWhole(page, quote, start + inside)) return false;
  return quote.isFigure ? isLikeFigure(quote.text, now) : shareOf(quote.text, now) >= SAME_NAME;
}

/** A number with hardly more words after it than there were: not another clause. */
function isLikeFigure(was: string, now: string): boolean {
  const [, tail] = wordsAround(now);
  return tail <= wordsAround(was)[1] + MOST_WORDS;
}

/** Signs before the first and after the last numeral; Infinity for both where there is none. */
function wordsAround(words: string): readonly [number, number] {
  const signs = [...words];
  const first = signs.findIndex(isNumeral);
  return first < 0 ? [Infinity, Infinity] : [first, signs.length - 1 - signs.findLastIndex(isNumeral)];
}

/** The share of the signs of `was` that stand in `now` too. */
function shareOf(was: string, now: string): number {
  const there = new Set(now);
  const signs = [...was];
  return signs.filter((sign) => there.has(sign)).length / signs.length;
}
