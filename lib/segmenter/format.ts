/**
 * The layout of the binary lexicon, shared by the compiler that writes it and the loader that reads it.
 *
 * One file, little-endian: a header of 32-bit words, then typed arrays one after another, the widest first so that
 * each is aligned. Loading makes views over the file's bytes and parses nothing.
 *
 * The words are a double-array trie over UTF-16 code units. A unit is first mapped to a dense code (0 = in no word).
 * From a node with base b, the child for code c is slot b + c if `check` there is c; a base belongs to one node only,
 * so the code alone proves the parentage. A slot's value is
 *   - `~entry` (negative) for a word that nothing continues,
 *   - a base otherwise, with `ENDS_WORD` set where a word ends here as well; its entry is in the child `END_CODE`.
 * An entry is a pair of log-probability and part of speech; words share entries.
 */

/** The first word of the file: the bytes `PMLX` read as a little-endian number. */
export const MAGIC = 0x584c4d50;
/** Raise it with every change of the layout or of what the compiler puts in. */
export const FORMAT_VERSION = 2;

/** Where the header's 32-bit words stand. */
export const HEADER = {
  magic: 0,
  version: 1,
  /** Length of the whole file in bytes. */
  byteLength: 2,
  slots: 3,
  entries: 4,
  /** Length in bytes of the names of the parts of speech: ASCII, parted by `\n`. */
  tagNameBytes: 5,
  /** The base of the trie's root. */
  rootBase: 6,
  words: 7,
  /** SHA-256 of everything that the file was made from: eight words. */
  fingerprint: 8,
  /** Log-probability of a character that is in no word: one 64-bit float. */
  unknownWeight: 16,
} as const;

/** Length of the header in bytes. */
export const HEADER_BYTES = 80;
export const FINGERPRINT_BYTES = 32;

/** The code that a word's end has in the trie; characters have codes above it. */
export const END_CODE = 1;
/** The bit of a slot's value which says that a word ends there and others go on. */
export const ENDS_WORD = 1 << 30;
export const BASE_MASK = ENDS_WORD - 1;

/** Number of UTF-16 code units. */
export const CODE_UNITS = 65536;

/** Byte offsets of the arrays of a lexicon with so many entries, slots and bytes of tag names. */
export interface Layout {
  readonly weights: number;
  readonly base: number;
  readonly check: number;
  readonly codes: number;
  readonly entryTags: number;
  readonly tagNames: number;
  /** Length of the whole file. */
  readonly end: number;
}

/** Where the arrays stand in the file, from the three numbers of the header. */
export function layout(entries: number, slots: number, tagNameBytes: number): Layout {
  const weights = HEADER_BYTES;
  const base = weights + entries * 8;
  const check = base + slots * 4;
  const codes = check + slots * 2;
  const entryTags = codes + CODE_UNITS * 2;
  const tagNames = entryTags + entries;
  return { weights, base, check, codes, entryTags, tagNames, end: tagNames + tagNameBytes };
}
