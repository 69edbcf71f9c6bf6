/** What is known of a saved quote: what it said, and what stood around it, as it is looked for in a page. */
import type { SavedItem } from '../item.ts';
import type { Span } from '../model.ts';
import { reversed } from './align.ts';
import { plainText } from './plain-text.ts';

/** One side of a quote's context, read away from the quote: the left side stands from back to front. */
export interface Side {
  /** The context with its numbers blanked out. */
  readonly loose: string;
  /** How much of it belongs to the quote's own sentence: what says that this is the quote. At most NEAR units. */
  readonly near: number;
  /** How much of it belongs to the quote's own clause; not more than `near`. */
  readonly clause: number;
  /** True where the sentence ends with the near part (not cut off by the context's or the near part's limit). */
  readonly whole: boolean;
  /** True where the page ends with the context. */
  readonly last: boolean;
}

/** What a figure measures, where the saved context says it in so many words. */
export interface Subject {
  readonly words: string;
  readonly side: 'left' | 'right';
  /** Units between the words and the quote. */
  readonly distance: number;
}

/** A place of the page as it was saved; several items can share it (one number for two indicators). */
export interface Quote extends Span {
  /** Indexes of the saved items. */
  readonly items: readonly number[];
  /** The quote, plain. */
  readonly text: string;
  /** A figure's number may change; a project is found by its name. */
  readonly isFigure: boolean;
  /** Units of the quote that say by themselves where it stood: all of an excerpt's, none of a number's or a name's. */
  readonly telling: number;
  readonly left: Side;
  readonly right: Side;
  /** One for each item; null where the context does not name what is measured. */
  readonly subjects: readonly (Subject | null)[];
  /** The plain context next to the quote, to tell a quote from a part of a longer number. */
  readonly before: string;
  readonly after: string;
}

/** Units of the own sentence that are compared on each side; the context around them tells apart what they do not. */
const NEAR = 24;
const SENTENCE_ENDS = new Set('。!?;');
/** What parts clauses, in a context whose marks are all one. */
const CLAUSE_END = ',';

/** True for signs of which numbers are made. */
export const isNumeral = (sign: string | undefined): boolean =>
  sign !== undefined && sign !== '' && '0123456789零〇一二三四五六七八九十百千万亿两'.includes(sign);

/** The places of saved items in the order in which they stood; items without a quote have none. */
export function quotesOf(items: readonly SavedItem[]): Quote[] {
  const groups = new Map<string, number[]>();
  items.forEach(({ selector }, index) => {
    const key = `${selector.start} ${selector.end} ${selector.prefix}\n${selector.exact}\n${selector.suffix}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const quotes: Quote[] = [];
  for (const group of groups.values()) {
    const quote = quoteOf(items, group);
    if (quote !== null) quotes.push(quote);
  }
  return quotes.sort((a, b) => a.start - b.start || a.end - b.end);
}

function quoteOf(items: readonly SavedItem[], group: readonly number[]): Quote | null {
  const item = items[group[0] ?? 0];
  if (item === undefined) return null;
  const { prefix, exact, suffix, start, end } = item.selector;
  const all = plainText(prefix + exact + suffix);
  const from = plainText(prefix).text.length;
  const to = from + plainText(exact).text.length;
  if (to === from) return null;
  const [before, text, after] = [all.text.slice(0, from), all.text.slice(from, to), all.text.slice(to)];
  const own = ownSentence(plainText(item.sentence).text, before, text, after);
  const left = sideOf(reversed(all.loose.slice(0, from)), own.before, start === prefix.length);
  const right = sideOf(all.loose.slice(to), own.after, suffix.length === 0);
  return {
    start,
    end,
    items: group,
    text,
    isFigure: item.reading.kind === 'figure',
    telling: item.reading.kind === 'excerpt' ? text.length : 0,
    left,
    right,
    subjects: group.map((index) => subjectOf(items[index], before, after)),
    before,
    after,
  };
}

function sideOf(loose: string, own: number, last: boolean): Side {
  const near = Math.min(own, NEAR);
  const end = loose.slice(0, near).indexOf(CLAUSE_END);
  return { loose, near, clause: end < 0 ? near : end, whole: own < loose.length && own <= NEAR, last };
}

/** How many units of the context on each side belong to the quote's own sentence. */
function ownSentence(sentence: string, before: string, text: string, after: string): { before: number; after: number } {
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const head = sentence.slice(0, at);
    const tail = sentence.slice(at + text.length);
    const fits = (before.endsWith(head) || head.endsWith(before)) && (after.startsWith(tail) || tail.startsWith(after));
    if (fits) return { before: Math.min(head.length, before.length), after: Math.min(tail.length, after.length) };
  }
  // Sentences of tables and of lines that the page broke are not one run of the text.
  const left = [...before].findLastIndex((sign) => SENTENCE_ENDS.has(sign));
  const right = [...after].findIndex((sign) => SENTENCE_ENDS.has(sign));
  return { before: before.length - left - 1, after: right < 0 ? after.length : right + 1 };
}

function subjectOf(item: SavedItem | undefined, before: string, after: string): Subject | null {
  if (item?.reading.kind !== 'figure') return null;
  const words = plainText(item.reading.indicator).text;
  if (words === '') return null;
  const left = before.lastIndexOf(words);
  if (left >= 0) return { words, side: 'left', distance: before.length - left - words.length };
  const right = after.indexOf(words);
  return right < 0 ? null : { words, side: 'right', distance: right };
}
