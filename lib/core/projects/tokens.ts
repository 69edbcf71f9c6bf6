/** The words of a page with all that the lexicon says of each, so that the rules compare bits and not strings. */

import type { PlacedQuantity, Reading } from '../reading/reading.ts';
import { Bit, isHeadEnding, knownBits } from './word-bits.ts';

/** Parts of speech that never stand in a name: adverbs, prepositions, pronouns, particles, conjunctions, set phrases. */
const STOP_TAGS: ReadonlySet<string> = new Set('d p r rr rz y e o c i u ud ug uj ul uv uz ad'.split(' '));

const TIME_ENDS = '年月日季度前底末初周天晚午时期间今后内春夏秋冬节';

/** The words of a page as the project rules see them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** The words themselves: each is cut out once, however often the rules ask for it. */
  readonly words: readonly string[];
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
  const {
    words,
    folded: { text },
  } = reading;
  const stops = Uint8Array.from(words.tagNames, (name) => (STOP_TAGS.has(name) ? 1 : 0));
  const numbers = Uint8Array.from(words.tagNames, (name) => (name === 'm' || name === 'mq' ? 1 : 0));
  const times = Uint8Array.from(words.tagNames, (name) => (name === 't' || name === 'tg' ? 1 : 0));
  const bits = new Int32Array(words.count);
  const spelled = new Array<string>(words.count);
  for (let i = 0; i < words.count; i += 1) {
    const word = text.slice(words.starts[i], words.starts[i + 1]);
    spelled[i] = word;
    const known = knownBits(word);
    const tag = words.tags[i] as number;
    if (known !== undefined) bits[i] = known;
    else if (isMask(word)) bits[i] = COUNTED.test(text.slice(words.starts[i + 1], (words.starts[i + 1] as number) + 2)) ? Bit.stop : 0;
    else if (word === '至上' && isToward(text, words.starts, i)) bits[i] = 0;
    else if (stops[tag] === 1) {
      // A single character with such a tag that no list knows is a piece of a name the dictionary lacks.
      if ((words.starts[i + 1] as number) - (words.starts[i] as number) > 1) bits[i] = Bit.stop;
    } else if (times[tag] === 1) {
      const end = words.starts[i + 1] as number;
      // 子午|大道, 国庆|路: streets are called by times as well.
      if (TIME_ENDS.includes(text[end - 1] as string) && !isStreetAt(text, end) && !isSeason(words.starts, i, word)) bits[i] = Bit.stop;
    } else if (numbers[tag] === 1) bits[i] = Bit.number;
    if (isHeadEnding(text.charCodeAt((words.starts[i + 1] as number) - 1))) bits[i] = (bits[i] as number) | Bit.ending;
  }
  return {
    text,
    count: words.count,
    words: spelled,
    starts: words.starts,
    tags: words.tags,
    tagNames: words.tagNames,
    bits,
    quantityAt: placeQuantities(words.count, words.starts, reading.quantities),
    quantities: reading.quantities,
  };
}

/** What a page puts for a name that it does not tell (xx中学, ××公路, *水库, 某某新材料). */
export const isMask = (word: string): boolean => 'xX×*某'.includes(word[0] ?? '·') && MASK.test(word);

const MASK = /^(?:[xX]{2,}|[×*某]+)$/;

/** xx个基地, xx公里: a number that is not told. */
const COUNTED = /^(?:[个座条处家所项名户万亿元米亩吨头只余多年月日%]|公里|平方|人次)/;

/** 黄坞|至上|溪公路: no adverb; 人民|至上|, is one. */
const isToward = (text: string, starts: Int32Array, i: number): boolean =>
  /^[\u4e00-\u9fff]+[路桥渠]/.test(text.slice(starts[i + 1], (starts[i + 1] as number) + 6));

/** 春|茂|木业: a season that opens what the dictionary does not know. */
const isSeason = (starts: Int32Array, i: number, word: string): boolean =>
  '春夏秋冬'.includes(word) && (starts[i + 2] ?? 0) - (starts[i + 1] as number) === 1;

const isStreetAt = (text: string, at: number): boolean =>
  text[at] === '路' || text[at] === '街' || (text[at] === '大' && (text[at + 1] === '道' || text[at + 1] === '街'));

function placeQuantities(count: number, starts: Int32Array, quantities: readonly PlacedQuantity[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  let word = 0;
  quantities.forEach((quantity, index) => {
    while (word < count && (starts[word + 1] as number) <= quantity.start) word += 1;
    // A word that only begins with a number (二期工程) is no number.
    for (let i = word; i < count && (starts[i + 1] as number) <= quantity.end; i += 1)
      if ((starts[i] as number) >= quantity.start) at[i] = index;
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
export const wordBits = (word: string): number => knownBits(word) ?? 0;

/** The text of word `i`, '' outside of the text. */
export const wordOf = (tokens: Tokens, i: number): string => tokens.words[i] ?? '';

/** Whether word `i` has one of the bits; false outside of the text. */
export const has = (tokens: Tokens, i: number, bits: number): boolean => ((tokens.bits[i] ?? 0) & bits) !== 0;

/** Length of word `i` in code units. */
export const lengthOf = (tokens: Tokens, i: number): number => (tokens.starts[i + 1] ?? 0) - (tokens.starts[i] ?? 0);
