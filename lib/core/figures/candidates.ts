/** Which numbers can become figures at all: not frequencies, not counts that only sum up a list of names. */
import type { PlacedQuantity, Reading, Sentence } from '../reading/reading.ts';
import type { Clause } from './clause.ts';
import type { IndicatorPhrase } from './indicator-phrase.ts';
import { cellQuantity } from './table-figures.ts';

/** The quantity where it can become a figure: with a unit, or bare in a table cell whose table gives the unit. */
export function candidate(reading: Reading, sentence: Sentence, index: number): PlacedQuantity | null {
  const quantity = reading.quantities[index];
  if (!quantity || quantity.value === null) return null;
  if (quantity.kind === 'bare') return cellQuantity(reading, sentence, quantity);
  if (quantity.kind !== 'quantity') return null;
  return isFrequency(reading, quantity) || isDistance(reading, quantity) || isRanked(reading, quantity) ? null : quantity;
}

const LENGTHS = new Set(['公里', '千米', '里', 'km', 'm', '米']);
/** Marks behind which another clause begins, and words that say something is to be done about a distance. */
const NO_SCENERY = /[,;:。、\n]|缩短|延长|增加|减少/;

/** 距县城28公里, 离高速出口3公里: where a place lies, nothing that is to be reached. */
function isDistance(reading: Reading, quantity: PlacedQuantity): boolean {
  if (!LENGTHS.has(quantity.unit)) return false;
  const before = reading.folded.text.slice(Math.max(0, quantity.start - 14), quantity.start);
  const from = Math.max(before.lastIndexOf('距'), before.lastIndexOf('离'));
  return from >= 0 && !'间差隔'.includes(before[from + 1] ?? '·') && !NO_SCENERY.test(before.slice(from));
}

/** 居全市八个中心镇前列: among how many it ranks. */
function isRanked({ folded: { text } }: Reading, { start, end }: PlacedQuantity): boolean {
  const ranks = /^[^,。;:\n0-9]{0,10}(?:前列|首位|之首|第[一二三四五六七八九十\d])/.test(text.slice(end, end + 14));
  return ranks && /(?:居|位列|位于|名列|排在|排名)[^,。;:\n]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));
}

/** 每月一次, 体检一次: how often, not how much; a bound (至少两次) makes it a target. */
function isFrequency(reading: Reading, quantity: PlacedQuantity): boolean {
  if (quantity.op !== '=' || (quantity.unit !== '次' && quantity.unit !== '遍' && quantity.unit !== '轮')) return false;
  const before = reading.folded.text.slice(Math.max(0, quantity.start - 8), quantity.start);
  return (
    quantity.value === 1 ||
    before.includes('每') ||
    before.includes('一年') ||
    before.includes('一月') ||
    before.endsWith('连续') ||
    before.endsWith('累计')
  );
}

/** True for 甲、乙两个市场: a small count in Han numerals that only sums up the names before it. */
export function countsAListing(reading: Reading, clause: Clause, quantity: PlacedQuantity, indicator: IndicatorPhrase): boolean {
  const summed = indicator.after || (indicator.end === quantity.start && indicator.text.includes('、'));
  if (!summed || quantity.op !== '=' || typeof quantity.value !== 'number' || quantity.value > 9) return false;
  const text = reading.folded.text;
  return !isAsciiDigit(text.charCodeAt(quantity.number.start)) && text.slice(clause.min, quantity.start).includes('、');
}

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
