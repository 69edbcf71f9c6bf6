/** Whether a unit can measure what an indicator measures. Only clear cases speak: a warning that is often wrong is not read. */
import type { Indicator } from '../indicators/catalogue.ts';
import type { FigureReading } from '../item.ts';
import type { Dimension } from '../lexicon/indicators/vocabulary.ts';
import { dimensionOf } from '../units.ts';

const MONEY = ['money', 'money-usd', 'money-hkd', 'money-eur', 'money-jpy', 'money-gbp'];
/** How much more or less, of anything. */
const PROPORTIONS = new Set(['share', 'points', 'multiple']);

/** The dimensions of units that measure an indicator of a dimension; those that are not named take any unit. */
const FITTING: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: MONEY,
  share: ['share', 'points'],
  area: ['area'],
  mass: ['mass', 'standard-coal', 'carbon'],
  length: ['length'],
  volume: ['volume'],
  energy: ['energy', 'standard-coal'],
  power: ['power', 'apparent-power'],
};

/** Dimensions of things that are counted one by one are not measured in any of these. */
const MEASURED = new Set([...Object.values(FITTING).flat(), 'concentration-air', 'concentration-water']);

/** The unit that an indicator usually has (亿元) where `unit` cannot measure it; null where it can, or nothing is known of it. */
export function unusualUnit(indicator: Indicator | null, { unit, change }: Pick<FigureReading, 'unit' | 'change'>): string | null {
  if (indicator === null || indicator.unit === null || unit === '') return null;
  const dimension = dimensionOf(unit);
  if (PROPORTIONS.has(dimension) && (change === 'growth' || change === 'reduction')) return null;
  // A ratio (元/亩) belongs to an indicator of its own.
  if (dimension.includes('/')) return null;
  const fitting = FITTING[indicator.dimension];
  const counted = indicator.dimension === 'count' || indicator.dimension === 'people';
  const fits = fitting?.includes(dimension) ?? !(counted && MEASURED.has(dimension));
  return fits ? null : indicator.unit;
}
