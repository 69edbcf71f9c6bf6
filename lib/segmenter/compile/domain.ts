/** Puts the domain's words into a dictionary that does not have them, or tags them otherwise. */
import type { DomainWordGroup } from '../../core/lexicon/domain-words.ts';
import type { Dictionary, WordEntry } from './dictionary.ts';

/** How much a new word outweighs its own best split: enough that rounding cannot turn it, too little to pull at its neighbours. */
const MARGIN = 1e-6;

/**
 * Adds the groups' words to the dictionary, in place. A word that is there keeps its weight and takes the new tag;
 * a new word weighs as much as a median word. Where shorter words would still write it with more weight, it gets just
 * more than that: it is kept whole where it stands alone, and disturbs other readings as little as can be.
 */
export function addDomainWords(dictionary: Dictionary, groups: readonly DomainWordGroup[]): void {
  const added = groups.flatMap(({ tag, words }) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ word, tag })),
  );
  added.sort((a, b) => a.word.length - b.word.length);
  for (const { word, tag } of added) {
    const usual = dictionary.words.get(word)?.weight ?? dictionary.medianWeight;
    const weight = Math.max(usual, bestSplit(dictionary, word) + MARGIN);
    dictionary.words.set(word, { weight, tag } satisfies WordEntry);
  }
}

/** The weight of the most probable path through `word` with shorter words of the dictionary. */
function bestSplit({ words, unknownWeight }: Dictionary, word: string): number {
  const best = new Float64Array(word.length + 1);
  for (let i = word.length - 1; i >= 0; i -= 1) {
    let weight = unknownWeight + (best[i + 1] ?? 0);
    for (let end = i + 1; end <= word.length; end += 1) {
      const entry = end - i < word.length ? words.get(word.slice(i, end)) : undefined;
      if (entry) weight = Math.max(weight, entry.weight + (best[end] ?? 0));
    }
    best[i] = weight;
  }
  return best[0] ?? 0;
}
