/**
 * Words with parts of speech: the most probable path through the graph of all dictionary words of a text, as
 * nodejieba finds it with its hidden Markov model off. The same splits, sums and ties as cppjieba's MPSegment:
 *   - the text falls into stretches at its five separators (space, tab, line feed, ， and 。), each solved alone;
 *   - from the end of a stretch backwards, every place takes the word that gives the best sum of log-probabilities,
 *     the shorter word where two sums are equal;
 *   - a character that is no word counts as one of the dictionary's least probable words.
 * Two things differ on purpose, because rules about quantities want them. A run of digits, with the decimal points
 * inside it, is one word `m`, and a run of Latin letters one word `eng`, where cppjieba without its model gives single
 * characters tagged `x`; and no dictionary word starts or ends inside such a run. Surrogate pairs stay whole.
 */
import type { Tagger, Words } from '../core/model.ts';
import { BASE_MASK, END_CODE, ENDS_WORD } from './format.ts';
import type { Lexicon } from './lexicon.ts';

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const SURROGATE = 3;
const KIND = 3;
/** Set on a code unit that belongs to one word with the unit before it. */
const JOINED = 4;

/** Scratch for longer stretches is given back after the call. */
const KEPT_STRETCH = 1 << 16;

/** Room for one stretch. Element `i` speaks of the code unit at `i`, or of the path that starts there. */
interface Scratch {
  readonly codes: Uint16Array;
  readonly units: Uint8Array;
  readonly weights: Float64Array;
  readonly nexts: Int32Array;
  readonly tags: Uint8Array;
}

/**
 * Makes the function that cuts texts with this lexicon. Time is linear in the text; memory beside the answer is
 * some 16 bytes a code unit of the longest stretch without a separator.
 */
export function createTagger(lexicon: Lexicon): Tagger {
  const fallbackTags = ['x', 'm', 'eng', 'x'].map((name) => lexicon.tagNames.indexOf(name));
  let kept = createScratch(4096);
  return (text) => {
    const starts = new Int32Array(text.length + 1);
    const tags = new Uint8Array(text.length);
    let scratch = kept;
    let count = 0;
    for (let from = 0; from < text.length; ) {
      const to = stretchEnd(text, from);
      const length = to - from;
      if (length >= scratch.codes.length) scratch = createScratch(Math.max(length + 1, 2 * scratch.codes.length));
      readUnits(text, from, length, lexicon.codes, scratch);
      findPath(lexicon, fallbackTags, length, scratch);
      for (let i = 0; i < length; i = scratch.nexts[i] as number) {
        starts[count] = from + i;
        tags[count] = scratch.tags[i] as number;
        count += 1;
      }
      from = to;
    }
    if (scratch.codes.length <= KEPT_STRETCH) kept = scratch;
    starts[count] = text.length;
    return { count, starts: starts.slice(0, count + 1), tags: tags.slice(0, count), tagNames: lexicon.tagNames } satisfies Words;
  };
}

function createScratch(size: number): Scratch {
  return {
    codes: new Uint16Array(size),
    units: new Uint8Array(size),
    weights: new Float64Array(size),
    nexts: new Int32Array(size),
    tags: new Uint8Array(size),
  };
}

const isSeparator = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0xff0c || unit === 0x3002;

/** A stretch is one separator or everything up to the next. */
function stretchEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !isSeparator(text.charCodeAt(to))) to += 1;
  return to === from ? from + 1 : to;
}

/** Fills `codes` and `units` for a stretch, with a sentinel after its end that no word crosses. */
function readUnits(text: string, from: number, length: number, codes: Uint16Array, scratch: Scratch): void {
  let before = OTHER;
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(from + i);
    scratch.codes[i] = codes[unit] as number;
    let kind = OTHER;
    if (unit < 0x80) kind = asciiKind(text, from + i, unit, before);
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      // A low surrogate joins the high one before it; one that stands alone is a character of its own.
      const isPair = unit >= 0xdc00 && i > 0 && (text.charCodeAt(from + i - 1) & 0xfc00) === 0xd800;
      scratch.units[i] = isPair ? SURROGATE | JOINED : SURROGATE;
      before = OTHER;
      continue;
    }
    scratch.units[i] = kind !== OTHER && kind === before ? kind | JOINED : kind;
    before = kind;
  }
  scratch.codes[length] = 0;
  scratch.units[length] = OTHER;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

function asciiKind(text: string, at: number, unit: number, before: number): number {
  if (isDigit(unit)) return DIGIT;
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return LETTER;
  // A point between two digits is a decimal point (or parts a date): the number goes on.
  return unit === 0x2e && before === DIGIT && isDigit(text.charCodeAt(at + 1)) ? DIGIT : OTHER;
}

/** Fills `weights`, `nexts` and `tags` from the end of the stretch to its beginning. */
function findPath(lexicon: Lexicon, fallbackTags: readonly number[], length: number, scratch: Scratch): void {
  const { base, check, weights: entryWeights, entryTags, unknownWeight, rootBase } = lexicon;
  const { codes, units, weights, nexts, tags } = scratch;
  weights[length] = 0;
  let unitEnd = length;
  for (let i = length - 1; i >= 0; i -= 1) {
    const unit = units[i] as number;
    if (((units[i + 1] as number) & JOINED) === 0) unitEnd = i + 1;
    // The unknown word: one character, or one whole run, which weighs as much as its characters.
    const isLowSurrogate = unit === (SURROGATE | JOINED);
    let best = (weights[i + 1] as number) + (isLowSurrogate ? 0 : unknownWeight);
    let next = unitEnd;
    let tag = fallbackTags[unit & KIND] as number;
    if ((unit & JOINED) === 0) {
      let node = rootBase;
      for (let end = i + 1; node >= 0; end += 1) {
        const code = codes[end - 1] as number;
        if (code === 0) break;
        const slot = (node & BASE_MASK) + code;
        if (check[slot] !== code) break;
        node = base[slot] as number;
        if (node >= 0 && (node & ENDS_WORD) === 0) continue;
        if (((units[end] as number) & JOINED) !== 0) continue;
        const entry = node < 0 ? ~node : ~(base[(node & BASE_MASK) + END_CODE] as number);
        const weight = (weights[end] as number) + (entryWeights[entry] as number);
        // A known single character is taken as it is known, even where it weighs no more than an unknown one.
        if (weight > best || end <= unitEnd) {
          best = weight;
          next = end;
          tag = entryTags[entry] as number;
        }
      }
    }
    weights[i] = best;
    nexts[i] = next;
    tags[i] = tag;
  }
}
