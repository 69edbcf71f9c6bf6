/**
 * Lists of words that are asked of many places in a text: does one begin here, end here, stand anywhere between. Nearly
 * everywhere the answer is no, and one look at a small array by the first or last code unit says so, without a string
 * being cut or a list being walked.
 */

/** Code units are told apart by their lowest bits: two of them seldom share a place, and then the words themselves decide. */
const PLACES = 1 << 11;
const PLACE = PLACES - 1;

export interface WordList {
  /** The first word of the list that begins at `at` and ends at or before `max`; undefined where none does. */
  startingAt(text: string, at: number, max?: number): string | undefined;
  /** The first word of the list that ends at `end` and begins at or after `min`; undefined where none does. */
  endingAt(text: string, end: number, min?: number): string | undefined;
  /** Whether a word of the list stands somewhere in the half-open run. */
  within(text: string, start: number, end: number): boolean;
}

/** Makes a list; of several words that fit a place the one that stands first in `words` is answered. */
export function wordList(words: readonly string[]): WordList {
  const firsts = grouped(words, (word) => word.charCodeAt(0));
  const lasts = grouped(words, (word) => word.charCodeAt(word.length - 1));
  const startingAt = (text: string, at: number, max = text.length): string | undefined => {
    const group = firsts[text.charCodeAt(at) & PLACE];
    if (group !== undefined) for (const word of group) if (at + word.length <= max && text.startsWith(word, at)) return word;
    return undefined;
  };
  return {
    startingAt,
    endingAt(text, end, min = 0) {
      const group = lasts[text.charCodeAt(end - 1) & PLACE];
      if (group !== undefined) for (const word of group) if (end - word.length >= min && text.endsWith(word, end)) return word;
      return undefined;
    },
    within(text, start, end) {
      for (let at = start; at < end; at += 1) {
        if (firsts[text.charCodeAt(at) & PLACE] !== undefined && startingAt(text, at, end) !== undefined) return true;
      }
      return false;
    },
  };
}

function grouped(words: readonly string[], unit: (word: string) => number): readonly (readonly string[] | undefined)[] {
  const groups = new Array<string[] | undefined>(PLACES).fill(undefined);
  for (const word of words) {
    const place = unit(word) & PLACE;
    const group = groups[place];
    if (group === undefined) groups[place] = [word];
    else group.push(word);
  }
  return groups;
}
