/** Puts the domain's words into a dictionary that does not have them, or tags them otherwise. */
import type { DomainWordGroup } from '../../core/lexicon/domain-words.ts';
import type { Dictionary, WordEntry } from './dictionary.ts';

/** How much a new word outweighs its own best split: enough that rounding cannot turn it, too little to pull at its neighbours. */
const MARGIN = 1e-6;

/**
 * Adds the groups' words to the dictionary, in place. A word that is there keeps its weight and takes the new tag.
 * A new word weighs as much as a median word, or just more than the best way to write it with shorter words,
 * whichever is more: it is kept whole where it stands alone, and disturbs other readings as little as can be.
 */
export function addDomainWords(dictionary: Dictionary, groups: readonly DomainWordGroup[]): void {
  const added = groups.flatMap(({ tag, words }) => words.split(/\s+/).filter((word) => word !== '').map((word) => ({ word, tag })));
  added.sort((a, b) => a.word.length - b.word.length);
  for (const { word, tag } of added) {
    const known = dictionary.words.get(word);
    const weight = known?.weight ?? Math.max(dictionary.medianWeight, bestSplit(dictionary, word) + MARGIN);
    dictionary.words.set(word, { weight, tag } satisfies WordEntry);
  }
}

/** The weight of the most probable path through `word` with the words that the dictionary has. */
function bestSplit({ words, unknownWeight }: Dictionary, word: string): number {
  const best = new Float64Array(word.length + 1);
  for (let i = word.length - 1; i >= 0; i -= 1) {
    let weight = unknownWeight + (best[i + 1] ?? 0);
    for (let end = i + 1; end <= word.length; end += 1) {
      const entry = words.get(word.slice(i, end));
      if (entry) weight = Math.max(weight, entry.weight + (best[end] ?? 0));
    }
    best[i] = weight;
  }
  return best[0] ?? 0;
}
