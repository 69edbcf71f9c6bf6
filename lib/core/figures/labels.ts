/** Labels: what stands before a colon and names the numbers behind it (总投资:3000万元; 人口规模:近期5万人;远期7万人). */
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import type { Clause } from './clause.ts';
import { leftStop } from './clause-bounds.ts';
import { isTime } from './dates-between.ts';
import { nounBefore } from './indicator.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';

const LONGEST_LABEL = 16;
/** Characters back from a clause to the label of the list that it stands in. */
const REACH = 160;

/**
 * The label of a number without a noun of its own: right before its clause, or before the list of times that it stands in. Null
 * where the clause says more than a time, or no label stands there.
 */
export function labelOf(reading: Reading, sentence: Sentence, clause: Clause, quantity: PlacedQuantity): IndicatorPhrase | null {
  const { text } = reading.folded;
  const dated = text.slice(clause.start, quantity.start).replace(/(?:20\d\d)年?[末底]?|[()—-]/g, '');
  if (dated !== '' && !isTime(dated)) return null;
  const colon = text[clause.start - 1] === ':' ? clause.start - 1 : dated === '' ? -1 : colonBefore(reading, sentence, clause.start);
  if (colon < 0) return null;
  const start = leftStop(text, colon, Math.max(passageStart(reading, sentence), colon - LONGEST_LABEL - 1));
  const label = nounBefore(reading, colon, start);
  return label !== null && colon - start <= LONGEST_LABEL && !/\d/.test(label.text) ? label : null;
}

const passageStart = (reading: Reading, sentence: Sentence): number => reading.passages[sentence.passage]?.start ?? sentence.start;

/** The last colon before `at` in the same full sentence, over semicolons. */
function colonBefore(reading: Reading, sentence: Sentence, at: number): number {
  const { text } = reading.folded;
  const floor = Math.max(passageStart(reading, sentence), at - REACH);
  for (let i = at - 1; i >= floor; i -= 1) {
    if (text[i] === ':') return i;
    if (text[i] === '。') return -1;
  }
  return -1;
}
