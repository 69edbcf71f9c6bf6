/**
 * Indicators inside a running text, by the place where they end or start. A spelling is looked up at most once for each length that
 * spellings with its last (or first) character have, so the cost depends on the lexicon only, never on the text.
 */
import { catalogue, type Indicator } from './catalogue.ts';

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
  const quoted = end > minStart && CLOSING.includes(text.charAt(end - 1));
  const last = quoted ? end - 1 : end;
  const lengths = lengthsAt(text, last - 1, 'last');
  for (let length = Math.min(LONGEST, last - minStart); length > 1; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const entry = catalogue().inText.get(text.slice(last - length, last));
    if (entry === undefined) continue;
    const start = last - length;
    if (!quoted) return { start, entry };
    const opens = start > minStart && OPENING.includes(text.charAt(start - 1));
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
  for (let length = Math.min(LONGEST, maxEnd - first); length > 1; length -= 1) {
    if ((lengths & (1 << length)) === 0) continue;
    const entry = catalogue().inText.get(text.slice(first, first + length));
    if (entry === undefined) continue;
    const end = first + length;
    return { end: quoted && end < maxEnd && CLOSING.includes(text.charAt(end)) ? end + 1 : end, entry };
  }
  return null;
}

/** Lengths are bits of one number, so no spelling may be longer (a test holds the lexicon to it). */
const LONGEST = 30;

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
  for (const spelling of catalogue().inText.keys()) {
    const bit = 1 << spelling.length;
    const head = spelling.charCodeAt(0);
    const tail = spelling.charCodeAt(spelling.length - 1);
    first.set(head, (first.get(head) ?? 0) | bit);
    last.set(tail, (last.get(tail) ?? 0) | bit);
  }
  return { first, last };
}
