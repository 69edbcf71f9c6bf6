/** A value and its growth that imply another value for the year before than the one that is stated. */
import { allowedBy, grouped, isSingular } from './comparable.ts';
import { type Finding, finding } from './finding.ts';
import type { Interval } from './interval.ts';
import type { Statement } from './statements.ts';

/**
 * How far the implied base may be from the stated one. Growth is often told at constant prices or after a change of
 * definition, which moves it by some per cent; a quarter no definition explains.
 */
const LARGEST_RATIO = 1.25;

/** Growths that cannot be true beside the values of their year and the one before. */
export function growthFindings(statements: readonly Statement[]): Finding[] {
  const singular = statements.filter((statement) => isSingular(statement) && isPlain(statement));
  const levels = grouped(singular.filter(({ bound }) => bound.change === 'level')).filter(agree);
  const growths = singular.filter(({ bound }) => bound.baseUnit === '%' && (bound.change === 'growth' || bound.change === 'reduction'));
  return growths.flatMap((growth) => {
    const value = levels.flat().find((level) => isValueOf(level, growth));
    const base = levels.flat().find((level) => value !== undefined && isBaseOf(level, value));
    const found = value !== undefined && base !== undefined ? contradiction(value, growth, base) : null;
    return found === null ? [] : [found];
  });
}

/** From a bound no base follows. */
const isPlain = ({ bound }: Statement): boolean => bound.op === '=' || bound.op === '~';

/** A year of which several values are stated is a finding of its own, and no base. */
const agree = (group: readonly Statement[]): boolean => new Set(group.map(({ bound }) => String(bound.baseValue))).size === 1;

function isValueOf({ bound, page }: Statement, growth: Statement): boolean {
  if (bound.baseUnit === '%' || bound.key !== growth.bound.key || bound.year !== growth.bound.year) return false;
  return bound.role === growth.bound.role && page.id === growth.page.id;
}

function isBaseOf({ bound }: Statement, value: Statement): boolean {
  return (
    bound.key === value.bound.key &&
    bound.baseUnit === value.bound.baseUnit &&
    bound.role === 'actual' &&
    bound.year === (value.bound.year ?? 0) - 1
  );
}

function contradiction(value: Statement, growth: Statement, base: Statement): Finding | null {
  const level = allowedBy(value);
  const stated = allowedBy(base);
  const factor = factorOf(growth);
  if (factor.low <= 0 || level.low <= 0 || stated.low <= 0) return null;
  const implied = { low: level.low / factor.high, high: level.high / factor.low };
  if (implied.low <= stated.high * LARGEST_RATIO && implied.high >= stated.low / LARGEST_RATIO) return null;
  return finding('impossible-base', [value, growth, base], value.bound.year, (implied.low + implied.high) / 2);
}

/** What the year before was multiplied with. */
function factorOf(growth: Statement): Pick<Interval, 'low' | 'high'> {
  const { low, high } = allowedBy(growth);
  return growth.bound.change === 'growth' ? { low: 1 + low / 100, high: 1 + high / 100 } : { low: 1 - high / 100, high: 1 - low / 100 };
}
