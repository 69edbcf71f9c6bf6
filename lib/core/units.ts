/** Units made comparable: the dimension of a unit, and a value in the base unit of its dimension. */
import { scale } from './decimal.ts';
import { MEASURES, type Measure } from './lexicon/units.ts';
import type { Value } from './model.ts';

/** A spelling's measure and the fraction that turns it into the base unit. */
interface Factor {
  readonly measure: Measure;
  readonly numerator: number;
  readonly denominator: number;
}

const FACTORS: ReadonlyMap<string, Factor> = new Map(MEASURES.flatMap(factorsOf));

function factorsOf(measure: Measure): (readonly [string, Factor])[] {
  return Object.entries(measure.units).flatMap(([factor, spellings]) => {
    const [numerator = 1, denominator = 1] = factor.split('/').map(Number);
    return spellings.split(' ').map((spelling) => [spelling, { measure, numerator, denominator }] as const);
  });
}

/** The two sides of a ratio: 元/人, 立方米/日. */
function sides(unit: string): readonly [string, string] | null {
  const slash = unit.indexOf('/');
  return slash > 0 && slash < unit.length - 1 ? [unit.slice(0, slash), unit.slice(slash + 1)] : null;
}

/**
 * The dimension of a unit as a stable word (`money`, `area`, `share` …); a ratio joins the two with a slash.
 * A classifier is its own dimension (家, 座); '' has none and gives ''.
 */
export function dimensionOf(unit: string): string {
  const factor = FACTORS.get(unit);
  if (factor) return factor.measure.dimension;
  const ratio = sides(unit);
  return ratio ? `${dimensionOf(ratio[0])}/${dimensionOf(ratio[1])}` : unit;
}

/**
 * A value in the base unit of its dimension (2公顷 → 20000 平方米, 0.8‰ → 0.08 %, 三成 → 30 %). The numerator of a
 * ratio is converted, its denominator only respelled (1吨/亩 → 1000 千克/亩). A unit without a dimension stays.
 */
export function toBase(value: Value, unit: string): { readonly value: Value; readonly unit: string } {
  const factor = FACTORS.get(unit);
  if (factor) return { value: convert(value, factor), unit: factor.measure.base };
  const ratio = sides(unit);
  if (!ratio) return { value, unit };
  const top = toBase(value, ratio[0]);
  return { value: top.value, unit: `${top.unit}/${respell(ratio[1])}` };
}

function convert(value: Value, { numerator, denominator }: Factor): Value {
  if (typeof value === 'number') return scale(value, numerator, denominator);
  return [scale(value[0], numerator, denominator), scale(value[1], numerator, denominator)];
}

/** The base spelling of a unit that is the base unit under another name (㎡ → 平方米); others stay. */
function respell(unit: string): string {
  const factor = FACTORS.get(unit);
  return factor && factor.numerator === factor.denominator ? factor.measure.base : unit;
}

/**
 * A value in the base unit of its dimension turned back into `unit`, the inverse of `toBase` (20000 平方米 → 2 公顷).
 * A unit without a dimension leaves the value as it is.
 */
export function fromBase(value: Value, unit: string): Value {
  const factor = FACTORS.get(unit);
  if (factor) return convert(value, { ...factor, numerator: factor.denominator, denominator: factor.numerator });
  const ratio = sides(unit);
  return ratio ? fromBase(value, ratio[0]) : value;
}
