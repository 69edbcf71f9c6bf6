/** The one unit that all figures of a row are shown in. */
import type { Value } from '../model.ts';
import { dimensionOf, fromBase } from '../units.ts';
import type { Bound } from './bound.ts';

/** A unit and the magnitude in front of it: `万` `亩`. */
export interface RowScale {
  /** Without magnitude, as the domain model keeps it. */
  readonly unit: string;
  /** 亿, 万 or ''. */
  readonly word: string;
  /** Places that the decimal point moves to the left: 8, 4 or 0. */
  readonly places: number;
}

type Measured = Pick<Bound, 'value' | 'unit' | 'baseValue'>;

/** Largest first. A magnitude is taken where the row's middle value reaches it and none needs more decimals than can be read at a glance. */
const MAGNITUDES = [
  { from: 1e8, places: 8, word: '亿', decimals: 4 },
  { from: 1e4, places: 4, word: '万', decimals: 2 },
] as const;

/** The scale of figures that share a row: the unit that most of them are written in; of equally many the one that sorts first, whatever the order of the pages. */
export function scaleOf(figures: readonly Measured[]): RowScale {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let unit = figures[0]?.unit ?? '';
  for (const [candidate, count] of counts) {
    const most = counts.get(unit) ?? 0;
    if (count > most || (count === most && candidate < unit)) unit = candidate;
  }
  const numbers = figures.flatMap((figure) => inUnit(figure, unit)).map(Math.abs);
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const fits = MAGNITUDES.find(({ from, places, decimals }) => middle >= from && numbers.every((n) => fitsIn(n, places, decimals)));
  return fits === undefined ? { unit, word: '', places: 0 } : { unit, word: fits.word, places: fits.places };
}

/** The figure's value in `unit`, which must be one of its row. What is counted alike keeps its number. */
export function inUnit(figure: Measured, unit: string): Value {
  if (figure.unit === unit || dimensionOf(figure.unit) !== dimensionOf(unit)) return figure.value;
  return fromBase(figure.baseValue, unit);
}

/** Whether a number, its point moved `places` to the left, is written with `decimals` at most; the noise of binary fractions aside. */
function fitsIn(value: number, places: number, decimals: number): boolean {
  const units = value / 10 ** (places - decimals);
  return Math.abs(units - Math.round(units)) <= units * 1e-12;
}
