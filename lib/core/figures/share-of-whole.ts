/** A share of a whole (商贸税收占全部税收40%): the share is measured, never the whole. */
import type { Reading } from '../reading/reading.ts';
import { lastSign, wordAt, wordText } from '../reading/word-cursor.ts';
import type { Clause } from './clause.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';
import { phraseBefore } from './noun-phrase.ts';

/** Characters that may stand between 占 and the whole (占|全镇|工业用地). */
const LONGEST_GAP = 5;

/** The phrase of a whole with 占 and the part before it, where its clause names one; another phrase as it is. */
export function withPart(reading: Reading, clause: Clause, whole: IndicatorPhrase): IndicatorPhrase {
  const { text } = reading.folded;
  const at = lastSign(text, '占', whole.start - 1, Math.max(clause.min, whole.start - LONGEST_GAP));
  if (whole.after || at < 0 || wordText(text, reading.words, wordAt(reading.words, at)) !== '占') return whole;
  const part = at > clause.min ? phraseBefore(reading, at, clause.min) : null;
  const start = part?.end === at ? part.start : at;
  const words = text.slice(start, whole.end);
  return { start, end: whole.end, text: words, full: words, after: false };
}
