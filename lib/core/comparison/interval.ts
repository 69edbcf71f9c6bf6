/** What a stated figure leaves possible: the numbers that its true value may have. All in the base unit of its dimension. */
import { plainNumber } from '../table/plain-number.ts';
import type { Bound } from './bound.ts';

/** All numbers between two ends. An infinite end is open whatever its flag says. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

type Stated = Pick<Bound, 'op' | 'value' | 'baseValue'>;

/**
 * The numbers that a figure allows: `≥20` all from 20 up, `20–25` those between. Of an approximate one it is generous, for 余
 * reaches up to the next unit of the last digit that is written (10余 is 10 to 20) and 近, 约 lie about as much below.
 * `rounding` widens the ends by half a unit of the last digit, in the figure's own unit: 0 takes figures as exact.
 */
export function intervalOf(figure: Stated, rounding = 0): Interval {
  const { op, value, baseValue } = figure;
  const [low, high] = ends(value);
  const factor = factorOf(value, baseValue);
  const slack = rounding * factor;
  const from = low * factor - slack;
  const to = high * factor + slack;
  switch (op) {
    case '>=':
      return { low: from, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: true };
    case '>':
      return { low: from, high: Number.POSITIVE_INFINITY, lowOpen: slack === 0, highOpen: true };
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: to, lowOpen: true, highOpen: false };
    case '<':
      return { low: Number.NEGATIVE_INFINITY, high: to, lowOpen: true, highOpen: slack === 0 };
    case '~': {
      const step = lastDigit(Math.max(Math.abs(low), Math.abs(high))) * factor;
      return { low: low * factor - step / 2, high: high * factor + step, lowOpen: false, highOpen: false };
    }
    case '=':
    case 'range':
      return { low: from, high: to, lowOpen: false, highOpen: false };
  }
}

/** True where no number is in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  return before(a, b) || before(b, a);
}

/** True where every number of `inner` is in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  const lowFits = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const highFits = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return (lowFits || outer.low === Number.NEGATIVE_INFINITY) && (highFits || outer.high === Number.POSITIVE_INFINITY);
}

/** True where every number of `a` is below every number of `b`. */
export function before(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

const MAGNITUDES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

/**
 * Half a unit of the last digit that a quote writes, in the figure's own unit without magnitude: 0.005 × 10⁸ for `20.68亿元`, 0.5 for
 * `18%`. Of a number in Chinese numerals half of its last digit that is not zero.
 */
export function roundingOf(quote: string, value: Bound['value']): number {
  const written = /\d[\d,]*(?:\.(\d+))?(万亿|百万|千万|百|千|万|亿)?/.exec(quote.replace(/\s/g, ''));
  if (written === null) return lastDigit(Math.max(...ends(value).map(Math.abs))) / 2;
  const [, decimals = '', magnitude = ''] = written;
  return (10 ** -decimals.length * (MAGNITUDES[magnitude] ?? 1)) / 2;
}

/** The worth of the last digit of a number that is not zero: 1000 for 23000, 0.1 for 6.5. */
function lastDigit(value: number): number {
  const plain = plainNumber(value) ?? '0';
  if (plain === '0') return 0;
  const point = plain.indexOf('.');
  if (point >= 0) return 10 ** -(plain.length - point - 1);
  return 10 ** (plain.length - plain.replace(/0+$/, '').length);
}

/** The two ends of a value, the smaller first. */
export function ends(value: Bound['value']): readonly [low: number, high: number] {
  return typeof value === 'number' ? [value, value] : [Math.min(...value), Math.max(...value)];
}

function factorOf(value: Bound['value'], baseValue: Bound['value']): number {
  const [, own] = ends(value);
  const [, base] = ends(baseValue);
  return own === 0 ? 1 : base / own;
}
