/** A value as a person would type it, so that it can be typed over and read back. */
import type { Value } from '../model.ts';
import { plainNumber, shiftPoint } from '../table/plain-number.ts';

/** Largest first; `decimals` is how many a reader takes in at a glance. */
const MAGNITUDES = [
  { from: 1e8, places: 8, word: '亿', decimals: 4 },
  { from: 1e4, places: 4, word: '万', decimals: 2 },
] as const;

/** `1.1亿`, `20-25亿`, `12345.5`, `-2.1`; both ends of a range in one magnitude. '' for what is not a finite number. */
export function writtenValue(value: Value): string {
  const ends = typeof value === 'number' ? [value] : [...value];
  const plain = ends.map((end) => plainNumber(end));
  if (!plain.every((end) => end !== null)) return '';
  const smallest = Math.min(...ends.map(Math.abs));
  for (const { from, places, word, decimals } of MAGNITUDES) {
    if (smallest < from) continue;
    const shifted = plain.map((end) => shiftPoint(end, -places));
    if (shifted.every((end) => (end.split('.')[1] ?? '').length <= decimals)) return shifted.join('-') + word;
  }
  return plain.join('-');
}
