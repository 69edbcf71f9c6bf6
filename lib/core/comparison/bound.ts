/** One saved figure as the comparison needs it: small enough to hold those of a thousand pages in memory. */
import type { FigureReading, SavedItem } from '../item.ts';
import { toBase } from '../units.ts';
import { type Aside, asideOf } from './aside.ts';

/** A figure that is compared. Costs and sizes of projects are none. */
export interface Bound extends Pick<FigureReading, 'indicator' | 'category' | 'change' | 'role' | 'year' | 'op'> {
  /** Canonical key of the indicator. */
  readonly key: string;
  /** As the page states it, magnitudes multiplied out. */
  readonly value: FigureReading['value'];
  readonly unit: string;
  /** The same in the base unit of its dimension. */
  readonly baseValue: FigureReading['baseValue'];
  readonly baseUnit: string;
  /** Null for a figure of the whole place and year. */
  readonly aside: Aside | null;
  /** Id of the item on its page; see `itemIdOf`. */
  readonly local: string;
}

/** The bound of an item that is called `local` on its page; null where it is no figure, or the cost or size of a project. */
export function boundOfItem(local: string, item: Pick<SavedItem, 'reading' | 'sentence' | 'selector' | 'section'>): Bound | null {
  return item.reading.kind === 'figure' ? boundOf(local, item.reading, asideOf(item, item.reading.role)) : null;
}

/** The bound of a figure, whose item is called `local` on its page; null for the cost or size of a project. */
export function boundOf(local: string, reading: FigureReading, aside: Aside | null): Bound | null {
  if (reading.role === 'project') return null;
  const { indicatorKey: key, indicator, category, change, role, year, op, value, unit } = reading;
  // Of a ratio older versions kept another base.
  const { baseValue, baseUnit } = unit.includes('/') ? baseOf(reading) : reading;
  return { key, indicator, category, change, role, year, op, value, unit, baseValue, baseUnit, aside, local };
}

function baseOf({ value, unit }: FigureReading): Pick<Bound, 'baseValue' | 'baseUnit'> {
  const base = toBase(value, unit);
  return { baseValue: base.value, baseUnit: base.unit };
}
