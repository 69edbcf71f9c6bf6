/** The members of a list of nouns. */
import type { Span } from '../model.ts';
import type { Reading } from '../reading/reading.ts';
import { wordAt, wordText } from '../reading/word-cursor.ts';
import { wordList } from '../reading/word-list.ts';

const JOINERS = wordList(['、', '和', '与', '及']);

/** Splits a phrase at its joiners (A、B和C), not inside quotation marks or brackets. */
export function conjuncts(reading: Reading, phrase: Span): Span[] {
  const text = reading.folded.text;
  if (!JOINERS.within(text, phrase.start, phrase.end)) return phrase.start < phrase.end ? [{ start: phrase.start, end: phrase.end }] : [];
  const parts: Span[] = [];
  let depth = 0;
  let start = phrase.start;
  let i = wordAt(reading.words, phrase.start);
  for (; i < reading.words.count && (reading.words.starts[i] ?? 0) < phrase.end; i += 1) {
    const from = reading.words.starts[i] ?? 0;
    const word = wordText(text, reading.words, i);
    if ('“(《'.includes(word)) depth += 1;
    else if ('”)》'.includes(word)) depth -= 1;
    else if (depth === 0 && (word === '、' || word === '和' || word === '与' || word === '及' || word === '以及') && from > start) {
      parts.push({ start, end: from });
      start = from + word.length;
    }
  }
  if (start < phrase.end) parts.push({ start, end: phrase.end });
  return parts;
}
