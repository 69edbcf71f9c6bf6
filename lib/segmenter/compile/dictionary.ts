/** Reads jieba's dictionary files with cppjieba's rules: what a word weighs, and which line wins. */

/** What is known of a word. */
export interface WordEntry {
  /** Natural logarithm of its probability. */
  readonly weight: number;
  readonly tag: string;
}

/** A dictionary with the numbers that cppjieba derives from it. */
export interface Dictionary {
  readonly words: Map<string, WordEntry>;
  /** The weight of a character that is in no word: the smallest weight of the main dictionary. */
  readonly unknownWeight: number;
  /** The weight of a user word without a frequency: the median of the main dictionary. */
  readonly medianWeight: number;
}

/** cppjieba leaves a user word's part of speech empty where its file gives none, and then reports `x`. */
const NO_TAG = 'x';

/**
 * Reads the text of a main dictionary (`word frequency tag` a line) and of a user dictionary (`word`, `word tag` or
 * `word frequency tag`). Where a word comes twice, the later line wins, as it does in cppjieba.
 * Throws for a line of the main dictionary that has another shape.
 */
export function readDictionary(mainText: string, userText: string): Dictionary {
  const counts: { readonly word: string; readonly count: number; readonly tag: string }[] = [];
  let sum = 0;
  for (const line of linesOf(mainText)) {
    const [word = '', frequency = '', tag, ...more] = line.split(' ');
    const count = Number.parseFloat(frequency);
    if (word === '' || tag === undefined || more.length > 0 || !(count > 0)) throw new Error(`Not a dictionary line: ${line}`);
    counts.push({ word, count, tag });
    sum += count;
  }
  if (counts.length === 0) throw new Error('The dictionary is empty.');
  const words = new Map<string, WordEntry>();
  for (const { word, count, tag } of counts) words.set(word, { weight: Math.log(count / sum), tag });
  const sorted = Float64Array.from(counts, ({ count }) => Math.log(count / sum)).sort();
  const unknownWeight = sorted[0] ?? 0;
  const medianWeight = sorted[Math.floor(sorted.length / 2)] ?? 0;
  for (const line of linesOf(userText)) {
    const [word = '', second, third] = line.split(' ');
    const isCounted = second !== undefined && third !== undefined;
    const weight = isCounted ? Math.log(Number.parseInt(second, 10) / sum) : medianWeight;
    words.set(word, { weight, tag: (isCounted ? third : second) || NO_TAG });
  }
  return { words, unknownWeight, medianWeight };
}

function* linesOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    if (line !== '') yield line;
  }
}
