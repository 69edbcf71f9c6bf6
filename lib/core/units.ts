/** Units made comparable: the dimension of a unit, and a value in the base unit of its dimension. */
import { scale } from './decimal.ts';
import { DENOMINATOR_BASES, MEASURES, type Measure } from './lexicon/units.ts';
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
 * The dimension of a unit as a stable word (`money`, `area`, `share` …); a ratio joins the two with a slash, and two ratios are
 * of one dimension only where they can be converted (吨/公顷 and 公斤/亩, but not 元/平方米). A classifier is its own dimension
 * (家, 座); '' has none and gives ''.
 */
export function dimensionOf(unit: string): string {
  const factor = FACTORS.get(unit);
  if (factor) return factor.measure.dimension;
  const ratio = sides(unit);
  return ratio ? `${dimensionOf(ratio[0])}/${denominator(ratio[1]).dimension}` : unit;
}

/**
 * A value in the base unit of its dimension (2公顷 → 20000 平方米, 0.8‰ → 0.08 %, 三成 → 30 %). The numerator of a
 * ratio is converted, of denominators only the measures of land and time (9吨/公顷 → 600 千克/亩); others are respelled. A unit
 * without a dimension stays.
 */
export function toBase(value: Value, unit: string): { readonly value: Value; readonly unit: string } {
  const factor = FACTORS.get(unit);
  if (factor) return { value: convert(value, factor), unit: factor.measure.base };
  const ratio = sides(unit);
  if (!ratio) return { value, unit };
  const top = toBase(value, ratio[0]);
  const { base, per } = denominator(ratio[1]);
  return { value: times(top.value, 1, per), unit: `${top.unit}/${base}` };
}

const convert = (value: Value, { numerator, denominator: by }: Factor): Value => times(value, numerator, by);

function times(value: Value, numerator: number, by: number): Value {
  if (typeof value === 'number') return scale(value, numerator, by);
  return [scale(value[0], numerator, by), scale(value[1], numerator, by)];
}

/** What stands below the slash: the spelling that it is turned into, how many of that it is, and what tells it from others. */
function denominator(unit: string): { readonly base: string; readonly per: number; readonly dimension: string } {
  const known = DENOMINATOR_BASES.get(unit);
  if (known !== undefined) return known;
  const base = respell(unit);
  return { base, per: 1, dimension: base };
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
  return ratio ? times(fromBase(value, ratio[0]), denominator(ratio[1]).per, 1) : value;
}
