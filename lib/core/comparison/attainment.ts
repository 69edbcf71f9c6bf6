/** Whether a result reaches its target, how far it is from it, and how much of it is done. What cannot be said is null, with why. */
import { indicatorOfKey } from '../indicators/match.ts';
import type { Change } from '../model.ts';
import type { Bound } from './bound.ts';
import { before, ends, type Interval, intervalOf, within } from './interval.ts';

/**
 * `met` and `missed` where it is known which side of the target is the good one; `above` and `below` a plain target of which it
 * is not known; `level` where both are the same.
 */
export type Standing = 'met' | 'missed' | 'above' | 'below' | 'level';

/** Why something cannot be said: a bound or an approximation leaves it open, or it would have no meaning. */
export type Unsaid = 'bound' | 'approximate' | 'range' | 'growth-rate' | 'share' | 'upper-bound' | 'no-base';

export interface Attainment {
  readonly standing: Standing | null;
  readonly standingWhy: Unsaid | null;
  /** Result minus target, in the row's base unit. A range counts from its nearer end, 0 inside. Null where it cannot be said. */
  readonly difference: number | null;
  /** Per cent of the target that is done. Null where it cannot be said. */
  readonly rate: number | null;
  readonly rateWhy: Unsaid | null;
}

type Side = 'up' | 'down' | null;
type Compared = Pick<Bound, 'key' | 'change' | 'op' | 'value' | 'baseValue' | 'baseUnit'>;

/** Compares a result with the target for the same row and year; `change` is the row's. */
export function attainmentOf(target: Compared, result: Compared, change: Change): Attainment {
  const standing = standingOf(target, result, change);
  const rate = rateOf(target, result, change);
  return {
    standing: typeof standing === 'string' ? standing : null,
    standingWhy: typeof standing === 'string' ? null : standing.why,
    difference: differenceOf(target, result),
    rate: typeof rate === 'number' ? rate : null,
    rateWhy: typeof rate === 'number' ? null : rate.why,
  };
}

function standingOf(target: Compared, result: Compared, change: Change): Standing | { readonly why: Unsaid } {
  const goal = intervalOf(target);
  const reached = intervalOf(result);
  if (target.op === '>=' || target.op === '>' || target.op === '<=' || target.op === '<') {
    if (within(reached, goal)) return 'met';
    return before(reached, goal) || before(goal, reached) ? 'missed' : { why: openBecause(result) };
  }
  const side = sideOf(target.key, change);
  if (target.op === '~') return nearStanding(target, reached, side);
  if (within(reached, goal)) return target.op === '=' && side === null ? 'level' : 'met';
  if (before(goal, reached)) return side === null ? 'above' : side === 'up' ? 'met' : 'missed';
  if (before(reached, goal)) return side === null ? 'below' : side === 'up' ? 'missed' : 'met';
  return metAnyway(goal, reached, side) ? 'met' : { why: openBecause(result) };
}

/** Of an approximate target only what is on the good side of its number, or far on the other one, can be judged. */
function nearStanding(target: Compared, reached: Interval, side: Side): Standing | { readonly why: Unsaid } {
  const goal = intervalOf(target);
  const [stated] = ends(target.baseValue);
  if (side === 'up' && reached.low >= stated) return 'met';
  if (side === 'down' && reached.high <= stated) return 'met';
  if (side === 'up' && before(reached, goal)) return 'missed';
  return side === 'down' && before(goal, reached) ? 'missed' : { why: 'approximate' };
}

/** A result whose worst case still reaches the target: at least 20 for a target of 20. */
function metAnyway(goal: Interval, reached: Interval, side: Side): boolean {
  if (goal.low !== goal.high) return false;
  return side === 'up' ? reached.low >= goal.low : side === 'down' && reached.high <= goal.high;
}

const openBecause = (result: Compared): Unsaid => (result.op === '~' ? 'approximate' : result.op === 'range' ? 'range' : 'bound');

/** Which side of a plain target is the good one; null where the lexicon allows both, or does not know the indicator. */
function sideOf(key: string, change: Change): Side {
  const changes = indicatorOfKey(key)?.changes ?? null;
  if (change !== 'level') return change === 'new' || changes === null || changes.includes(change) ? 'up' : null;
  if (changes === null) return null;
  if (changes.includes('new')) return changes.includes('reduction') ? null : 'up';
  if (changes.includes('growth')) return changes.includes('reduction') ? null : 'up';
  return changes.includes('reduction') ? 'down' : null;
}

/** A bound is not a value: from ≥20 nothing is measured but how far a plain result is from 20. */
function differenceOf(target: Compared, result: Compared): number | null {
  if (result.op !== '=' || target.op === '~') return null;
  const [reached] = ends(result.baseValue);
  const [low, high] = ends(target.baseValue);
  return reached < low ? exact(reached, low) : reached > high ? exact(reached, high) : 0;
}

/** Without the noise of binary fractions: 18.3 − 20 is −1.7. */
const exact = (a: number, b: number): number => Number((a - b).toPrecision(12));

function rateOf(target: Compared, result: Compared, change: Change): number | { readonly why: Unsaid } {
  const isShare = target.baseUnit === '%' || target.baseUnit === '个百分点';
  if (isShare) return { why: change === 'growth' || change === 'reduction' ? 'growth-rate' : 'share' };
  if (target.op === 'range' || result.op === 'range') return { why: 'range' };
  if (target.op === '~' || result.op === '~') return { why: 'approximate' };
  if (target.op === '<=' || target.op === '<' || sideOf(target.key, change) === 'down') return { why: 'upper-bound' };
  if (result.op !== '=') return { why: 'bound' };
  const [goal] = ends(target.baseValue);
  const [reached] = ends(result.baseValue);
  return goal > 0 ? Number(((reached / goal) * 100).toPrecision(12)) : { why: 'no-base' };
}
