/** The words of a page with all that the lexicon says of each, so that the rules compare bits and not strings. */
import {
  BLOCKERS, BREAK_WORDS, BUILD_VERBS, FRAME_VERBS, INNER_VERBS, LEADING, PLAIN_VERBS, PREDICATES, TRAILING, WEAK_VERBS,
} from '../lexicon/project-words.ts';
import { ABSTRACT_WORDS, GENERIC_WORDS, SOFT_WORDS } from '../lexicon/project-generic.ts';
import { ACTIVITY_HEADS, FACILITY_HEADS, PARTING_VERBS } from '../lexicon/project-heads.ts';
import type { PlacedQuantity, Reading } from '../reading/reading.ts';

/** What a word does around the name of a project. A word may do several things. */
export const Bit = {
  frame: 1 << 0,
  build: 1 << 1,
  predicate: 1 << 2,
  trailing: 1 << 3,
  leading: 1 << 4,
  blocker: 1 << 5,
  plain: 1 << 6,
  stop: 1 << 7,
  weak: 1 << 8,
  generic: 1 << 9,
  soft: 1 << 10,
  abstract: 1 << 11,
  activity: 1 << 12,
  parting: 1 << 13,
  /** Punctuation that ends a clause. */
  hard: 1 << 14,
  /** 、 */
  list: 1 << 15,
  /** 和 与 及 … */
  join: 1 << 16,
  /** 的 */
  of: 1 << 17,
  /** 等 */
  such: 1 << 18,
  open: 1 << 19,
  close: 1 << 20,
  quote: 1 << 21,
  unquote: 1 << 22,
  number: 1 << 23,
  head: 1 << 24,
  /** A verb that goes on in a name as a noun. */
  inner: 1 << 25,
} as const;

const WORD_BITS: ReadonlyMap<string, number> = collectBits();

function collectBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const put = (words: Iterable<string>, bit: number): void => {
    for (const word of words) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const lists: readonly (readonly [string, number])[] = [
    [FRAME_VERBS, Bit.frame], [BUILD_VERBS, Bit.build], [PREDICATES, Bit.predicate], [TRAILING, Bit.trailing], [LEADING, Bit.leading],
    [BLOCKERS, Bit.blocker], [PLAIN_VERBS, Bit.plain], [BREAK_WORDS, Bit.stop], [WEAK_VERBS, Bit.weak],
    [INNER_VERBS, Bit.inner],
  ];
  for (const [words, bit] of lists) put(words.split(' '), bit);
  put(GENERIC_WORDS, Bit.generic);
  put(SOFT_WORDS, Bit.soft);
  put(ABSTRACT_WORDS, Bit.abstract);
  put(ACTIVITY_HEADS, Bit.activity);
  put(FACILITY_HEADS.keys(), Bit.head);
  put(PARTING_VERBS, Bit.parting);
  put([',', ';', ':', '。', '!', '?', '\n', '\t', '.', '<', '>', '《', '》', '|', '…', '【', '】', '[', ']', '=', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩'], Bit.hard);
  put(['、'], Bit.list);
  put(['和', '与', '及', '以及', '暨', '及其'], Bit.join);
  put(['的'], Bit.of);
  put(['等', '等等'], Bit.such);
  put(['('], Bit.open);
  put([')'], Bit.close);
  put(['“', '‘', '"'], Bit.quote);
  put(['”', '’'], Bit.unquote);
  return bits;
}

/** Parts of speech that never stand in a name: adverbs, prepositions, pronouns, particles, conjunctions, set phrases. */
const STOP_TAGS: ReadonlySet<string> = new Set(['d', 'p', 'r', 'rr', 'rz', 'y', 'e', 'o', 'c', 'i', 'u', 'ud', 'ug', 'uj', 'ul', 'uv', 'uz', 'ad']);

const TIME_ENDS = '年月日季度前底末初周天晚午时期间今后内春夏秋冬';

/** The words of a page as the project rules see them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** `count + 1` offsets, as in `Words`. */
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
  /** `Bit`s of each word. */
  readonly bits: Int32Array;
  /** The quantity that each word lies in, -1 where it lies in none. */
  readonly quantityAt: Int32Array;
  readonly quantities: readonly PlacedQuantity[];
}

/** Looks every word up once. Linear in the number of words. */
export function readTokens(reading: Reading): Tokens {
  const { words, folded: { text } } = reading;
  const stops = Uint8Array.from(words.tagNames, (name) => (STOP_TAGS.has(name) ? 1 : 0));
  const numbers = Uint8Array.from(words.tagNames, (name) => (name === 'm' || name === 'mq' ? 1 : 0));
  const times = Uint8Array.from(words.tagNames, (name) => (name === 't' || name === 'tg' ? 1 : 0));
  const bits = new Int32Array(words.count);
  for (let i = 0; i < words.count; i += 1) {
    const known = WORD_BITS.get(text.slice(words.starts[i], words.starts[i + 1]));
    const tag = words.tags[i] as number;
    if (known !== undefined) bits[i] = known;
    else if (stops[tag] === 1) {
      // A single character with such a tag that no list knows is a piece of a name the dictionary lacks.
      if ((words.starts[i + 1] as number) - (words.starts[i] as number) > 1) bits[i] = Bit.stop;
    } else if (times[tag] === 1) {
      if (TIME_ENDS.includes(text[(words.starts[i + 1] as number) - 1] as string)) bits[i] = Bit.stop;
    }
    else if (numbers[tag] === 1) bits[i] = Bit.number;
  }
  return {
    text, count: words.count, starts: words.starts, tags: words.tags, tagNames: words.tagNames, bits,
    quantityAt: placeQuantities(words.count, words.starts, reading.quantities), quantities: reading.quantities,
  };
}

function placeQuantities(count: number, starts: Int32Array, quantities: readonly PlacedQuantity[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  let word = 0;
  quantities.forEach((quantity, index) => {
    while (word < count && (starts[word + 1] as number) <= quantity.start) word += 1;
    // A word that only begins with a number (二期工程) is no number.
    for (let i = word; i < count && (starts[i + 1] as number) <= quantity.end; i += 1) if ((starts[i] as number) >= quantity.start) at[i] = index;
  });
  return at;
}

/** Index of the word that holds offset `at`; `count` past the end. */
export function tokenAt(tokens: Tokens, at: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.starts[middle + 1] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the lexicon says of a word, 0 for nothing. */
export const wordBits = (word: string): number => WORD_BITS.get(word) ?? 0;

/** The text of word `i`. */
export const wordOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.starts[i], tokens.starts[i + 1]);

/** Whether word `i` has one of the bits; false outside of the text. */
export const has = (tokens: Tokens, i: number, bits: number): boolean => ((tokens.bits[i] ?? 0) & bits) !== 0;

/** Length of word `i` in code units. */
export const lengthOf = (tokens: Tokens, i: number): number => (tokens.starts[i + 1] ?? 0) - (tokens.starts[i] ?? 0);
