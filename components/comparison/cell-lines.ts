/** How many lines a cell of the grid takes, before it is drawn: rows that are not in sight have a height too. Pure. */
import type { Cell, Entry } from '../../lib/core/comparison/matrix.ts';
import type { RowScale } from '../../lib/core/comparison/row-scale.ts';
import { wordsWidth } from '../words-width.ts';

/** A cell shows so many figures; what is more is a number. */
export const MOST_ENTRIES = 4;

/** Pixels: left and right of what a cell says, with its border; a year with the gap behind it; signs at their widest in the usual faces. */
const CELL_PADDING = 25;
const YEAR = 40;
const HAN = 13;
const SIGN = 9.1;
/** Digits of a number that is written with an exponent here and without one there. */
const MANY_DIGITS = 22;

/** The lines that a cell of a column takes at most; `columnWidth` in pixels. */
export function linesIn(cell: Cell, scale: RowScale, columnWidth: number): number {
  const room = columnWidth - CELL_PADDING;
  const unit = widthOf(scale.word + scale.unit);
  const figures = cell.slice(0, MOST_ENTRIES).reduce((lines, entry) => lines + linesOf(entry, scale, unit, room), 0);
  return figures + (cell.length > MOST_ENTRIES ? 1 : 0);
}

/** A figure that no line holds goes on in the next one; beside it stands its year where there is room, a scope of its own never. */
function linesOf({ value, year, aside }: Entry, { places }: RowScale, unit: number, room: number): number {
  // The operator stands before the number, the dash of a range behind its first end.
  const ends = [value].flat().map((end, at) => (signsOf(end, places) + (at === 0 ? 1 : 0)) * SIGN);
  const parts = ends.map((width, at) => (at === ends.length - 1 ? width + unit : width));
  const whole = parts.reduce((sum, width) => sum + width, 0);
  const fits = whole + (year === null ? 0 : YEAR) <= room;
  if (aside === null && fits) return 1;
  const beside = aside === null && year === null ? 0 : 1;
  if (whole <= room) return beside + 1;
  return beside + parts.reduce((lines, width) => lines + Math.ceil(width / room), 0);
}

/** Digits, point and commas of a number in its row's magnitude. */
function signsOf(value: number, places: number): number {
  const digits = String(Math.abs(value) / 10 ** places);
  if (digits.includes('e')) return MANY_DIGITS;
  const point = digits.indexOf('.');
  return digits.length + Math.floor(((point < 0 ? digits.length : point) - 1) / 3);
}

const widthOf = (words: string): number => wordsWidth(words, HAN, SIGN);
