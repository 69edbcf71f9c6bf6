/**
 * Which figures share a row. In doubt they do not: two rows can be read side by side, but a wrong row is believed.
 */
import type { Indicator } from '../indicators/catalogue.ts';
import { indicatorOfKey } from '../indicators/match.ts';
import { PEOPLE_COUNTERS, THING_COUNTERS } from '../lexicon/comparison.ts';
import type { Change } from '../model.ts';
import { dimensionOf } from '../units.ts';
import type { Bound } from './bound.ts';

/** Figures of one row measure the same indicator, say the same kind of change, and can be converted into each other. */
export interface RowIdentity {
  /** The three parts below in one text; stable between sessions. */
  readonly id: string;
  readonly key: string;
  readonly change: Change;
  /** A dimension as `dimensionOf` names it, or `counted` for things and people that are counted alike. */
  readonly dimension: string;
}

const COUNTED = 'counted';
const known = new Map<string, RowIdentity>();

/** The row of a figure. */
export function rowIdentity({ key, change, baseUnit }: Pick<Bound, 'key' | 'change' | 'baseUnit'>): RowIdentity {
  const written = `${key}|${change}|${baseUnit}`;
  const before = known.get(written);
  if (before !== undefined) return before;
  const entry = indicatorOfKey(key);
  const dimension = rowDimension(entry, baseUnit);
  const told = rowChange(entry, change, dimension);
  const identity = { id: `${key}|${told}|${dimension}`, key, change: told, dimension };
  known.set(written, identity);
  return identity;
}

function rowDimension(entry: Indicator | null, baseUnit: string): string {
  if (entry?.dimension === 'count' && THING_COUNTERS.has(baseUnit)) return COUNTED;
  if (entry?.dimension === 'people' && PEOPLE_COUNTERS.has(baseUnit)) return COUNTED;
  return dimensionOf(baseUnit);
}

/** Whether something is new or there is hard to tell from a sentence: where the indicator knows only one of the two, it is that one. */
function rowChange(entry: Indicator | null, change: Change, dimension: string): Change {
  if (change !== 'new' && change !== 'level') return change;
  if (dimension === 'share') return 'level';
  const other = change === 'new' ? 'level' : 'new';
  return entry === null || entry.changes.includes(change) || !entry.changes.includes(other) ? change : other;
}
