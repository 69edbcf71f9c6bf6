/**
 * Indicators inside a running text, by the place where they end or start. A spelling is looked up at most once for each length that
 * spellings with its last (or first) character have, so the cost depends on the lexicon only, never on the text.
 */
import { COUNT_ENDINGS } from '../lexicon/indicators/vocabulary.ts';
import { catalogue, type Indicator, isCounted } from './catalogue.ts';

export interface EndingIndicator {
  /** Where the name starts, an opening quotation mark included. */
  readonly start: number;
  readonly entry: Indicator;
}

export interface StartingIndicator {
  /** Where the name ends, a closing quotation mark included. */
  readonly end: number;
  readonly entry: Indicator;
}

const OPENING = '“‘"「';
const CLOSING = '”’"」';

/**
 * The longest name of an indicator that ends at `end` and does not start before `minStart`; null where none does. The caller must
 * look at what stands before `start`: 服装工业总产值 ends with 工业总产值 and is not that.
 */
export function indicatorEndingAt(text: string, end: number, minStart: number): EndingIndicator | null {
  let found = nameEndingAt(text, end, minStart);
  for (const ending of COUNT_ENDINGS) {
    if (!text.endsWith(ending, end)) continue;
    const counted = nameEndingAt(text, end - ending.length, minStart);
    if (counted !== null && isCounted(counted.entry) && (found === null || counted.start < found.start)) found = counted;
  }
  return found;
}

function nameEndingAt(text: string, end: number, minStart: number): EndingIndicator | null {
  const quoted = end > minStart && CLOSING.includes(text.charAt(end - 1));
  const last = quoted ? end - 1 : end;
  const lengths = lengthsAt(text, last - 1, 'last');
  for (let length = Math.min(LONGEST_NAME, last - minStart); length >= SHORTEST_NAME; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const entry = nameInText(text.slice(last - length, last));
    if (entry === null) continue;
    const start = last - length;
    const opens = quoted && start > minStart && OPENING.includes(text.charAt(start - 1));
    return { start: opens ? start - 1 : start, entry };
  }
  return null;
}

/**
 * The longest name of an indicator that starts at `start` and does not go beyond `maxEnd`; null where none does. The caller must
 * look at what follows: 高新技术企业产值 starts with 高新技术企业 and is not that.
 */
export function indicatorStartingAt(text: string, start: number, maxEnd: number): StartingIndicator | null {
  const quoted = start < maxEnd && OPENING.includes(text.charAt(start));
  const first = quoted ? start + 1 : start;
  const lengths = lengthsAt(text, first, 'first');
  for (let length = Math.min(LONGEST_NAME, maxEnd - first); length >= SHORTEST_NAME; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const entry = nameInText(text.slice(first, first + length));
    if (entry === null) continue;
    const end = first + length;
    const closes = quoted && end < maxEnd && CLOSING.includes(text.charAt(end));
    return { end: withCountEnding(text, closes ? end + 1 : end, maxEnd, entry), entry };
  }
  return null;
}

function withCountEnding(text: string, end: number, maxEnd: number, entry: Indicator): number {
  if (!isCounted(entry)) return end;
  const ending = COUNT_ENDINGS.find((word) => end + word.length <= maxEnd && text.startsWith(word, end));
  return ending === undefined ? end : end + ending.length;
}

function nameInText(name: string): Indicator | null {
  const { byAlias, wholeOnly } = catalogue();
  return wholeOnly.has(name) ? null : (byAlias.get(name) ?? null);
}

/** Names of two characters (税收, 渠道) are also parts of other words; only a whole phrase is read as one of them. */
const SHORTEST_NAME = 3;

/** Lengths are bits of one number, so no name may be longer (a test holds the lexicon to it). */
export const LONGEST_NAME = 30;

interface Lengths {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

let known: Lengths | null = null;

function lengthsAt(text: string, at: number, side: keyof Lengths): number {
  known ??= readLengths();
  return known[side].get(text.charCodeAt(at)) ?? 0;
}

function readLengths(): Lengths {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const name of catalogue().byAlias.keys()) {
    const bit = 1 << name.length;
    const head = name.charCodeAt(0);
    const tail = name.charCodeAt(name.length - 1);
    first.set(head, (first.get(head) ?? 0) | bit);
    last.set(tail, (last.get(tail) ?? 0) | bit);
  }
  return { first, last };
}
