/** The first half of the reader: from a page to text, outline, sentences, words and numbers. */
import type { Identity, PageText, Quantity, Tagger } from '../model.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { fold } from './fold.ts';
import { readOutline, readSentences } from './outline.ts';
import type { PlacedQuantity, Reading, Sentence } from './reading.ts';
import { placeTables } from './tables.ts';

/** The page as the rules read it: folded text, outline, sentences, words and numbers. Spans in the folded text. */
export function readPage(page: PageText, identity: Identity, tagger: Tagger): Reading {
  const folded = fold(page.text, page.blocks);
  const outline = readOutline(folded, page.blocks, { planYear: identity.planYear });
  const passages = placeTables(folded.text, outline);
  const sentences = readSentences(folded.text, passages);
  const words = tagger(folded.text);
  const quantities = placeInSentences(readQuantities(folded.text), sentences);
  return { folded, words, passages, sentences, quantities, identity };
}

function placeInSentences(quantities: readonly Quantity[], sentences: readonly Sentence[]): PlacedQuantity[] {
  const placed: PlacedQuantity[] = [];
  let sentence = 0;
  for (const quantity of quantities) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= quantity.start) sentence += 1;
    const { start, end, quote, number, value, unit, op, kind } = quantity;
    // Field by field: all of them then have one shape, which is what the rules read fastest.
    placed.push({ start, end, quote, number, value, unit, op, kind, sentence });
  }
  return placed;
}
