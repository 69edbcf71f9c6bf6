/** Finding one's way among the words of a folded text. */
import type { Words } from '../model.ts';

/** Index of the word that holds offset `at`; `words.count` past the end. O(log words). */
export function wordAt(words: Words, at: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle + 1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of speech of word `i`, '' outside. */
export const tagOf = (words: Words, i: number): string => words.tagNames[words.tags[i] ?? 255] ?? '';

/** The words of `text`'s word `i`. */
export const wordText = (text: string, words: Words, i: number): string => text.slice(words.starts[i], words.starts[i + 1]);

/** Where `sign` stands last in `text` from `from` down to `min`; -1 where it does not. Looks no further, so that a page costs linear time. */
export function lastSign(text: string, sign: string, from: number, min: number): number {
  for (let i = from; i >= min; i -= 1) if (text[i] === sign) return i;
  return -1;
}

/** Where `sign` stands first in `text` from `from` up to before `max`; -1 where it does not. */
export function firstSign(text: string, sign: string, from: number, max: number): number {
  for (let i = from; i < max; i += 1) if (text[i] === sign) return i;
  return -1;
}
