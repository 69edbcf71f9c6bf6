/** What the lexicon says of a word, as one number, so that the rules compare bits and not strings. */
import { ABSTRACT_WORDS, GENERIC_WORDS, SOFT_WORDS } from '../lexicon/project-generic.ts';
import { ACTIVITY_HEADS, FACILITY_HEADS, KIND_WORDS, ONE_CHARACTER_HEADS, PARTING_VERBS } from '../lexicon/project-heads.ts';
import {
  BLOCKERS,
  BREAK_WORDS,
  BUILD_VERBS,
  FRAME_VERBS,
  INNER_VERBS,
  LEADING,
  PLAIN_VERBS,
  PREDICATES,
  TRAILING,
  WEAK_VERBS,
} from '../lexicon/project-words.ts';

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
  /** The word ends in a character that a head of a name ends in. */
  ending: 1 << 26,
} as const;

/** Punctuation that ends a clause. */
const MARKS = ',;:。!?\n\t.<>《》|…【】[]=①②③④⑤⑥⑦⑧⑨⑩';

function collectBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const put = (words: Iterable<string>, bit: number): void => {
    for (const word of words) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const lists: readonly (readonly [string, number])[] = [
    [FRAME_VERBS, Bit.frame],
    [BUILD_VERBS, Bit.build],
    [PREDICATES, Bit.predicate],
    [TRAILING, Bit.trailing],
    [LEADING, Bit.leading],
    [BLOCKERS, Bit.blocker],
    [PLAIN_VERBS, Bit.plain],
    [BREAK_WORDS, Bit.stop],
    [WEAK_VERBS, Bit.weak],
    [INNER_VERBS, Bit.inner],
  ];
  for (const [words, bit] of lists) put(words.split(' '), bit);
  put(GENERIC_WORDS, Bit.generic);
  put(SOFT_WORDS, Bit.soft);
  put(ABSTRACT_WORDS, Bit.abstract);
  put(ACTIVITY_HEADS, Bit.activity);
  put(FACILITY_HEADS.keys(), Bit.head);
  put(PARTING_VERBS, Bit.parting);
  put(MARKS, Bit.hard);
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

const WORD_BITS: ReadonlyMap<string, number> = collectBits();

/** What the lexicon says of a word; undefined for a word that it does not have. */
export const knownBits = (word: string): number | undefined => WORD_BITS.get(word);

/** One flag for each UTF-16 code unit that a head ends in: most words need no look-up. */
const ENDINGS = new Uint8Array(0x10000);
for (const head of [...KIND_WORDS, ...FACILITY_HEADS.keys(), ...ACTIVITY_HEADS, ...ONE_CHARACTER_HEADS.keys()])
  ENDINGS[head.charCodeAt(head.length - 1)] = 1;

/** Whether some head of a name ends in this code unit. */
export const isHeadEnding = (code: number): boolean => ENDINGS[code] === 1;
