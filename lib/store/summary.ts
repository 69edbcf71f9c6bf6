/**
 * What lists and the comparison need of a page without reading its items. Pure.
 *
 * A thousand of them are read at once, and that costs what their bytes cost. So a page's figures lie in columns, without
 * the names of fields, and what many of them share is written once.
 */
import { type Bound, boundOf } from '../core/comparison/bound.ts';
import type { SavedItem } from '../core/item.ts';
import { isKept } from '../core/saved-ids.ts';

/** Made of the items of a page; there is none without items. */
export interface SummaryRecord {
  readonly pageId: string;
  /** Items that are saved or reviewed. */
  readonly saved: number;
  /** Their figures in reading order; costs and sizes of projects are not compared and stay out. See `boundsIn`. */
  readonly figures: FigureColumns;
}

/** What figures of a page have in common. */
type Kind = Pick<Bound, 'category' | 'change' | 'role' | 'year' | 'op' | 'unit' | 'baseUnit'>;

/** One entry for each figure; `kinds` has those that occur, `kind` says which is whose. */
interface FigureColumns {
  readonly kinds: readonly (readonly [Kind['category'], Kind['change'], Kind['role'], Kind['year'], Kind['op'], string, string])[];
  readonly kind: readonly number[];
  readonly locals: readonly string[];
  readonly keys: readonly string[];
  /** null where the indicator is called like its key. */
  readonly indicators: readonly (string | null)[];
  readonly values: readonly Bound['value'][];
  /** null where it is the value. */
  readonly baseValues: readonly (Bound['baseValue'] | null)[];
}

interface Summarised {
  readonly pageId: string;
  readonly items: readonly (Pick<SavedItem, 'reading' | 'status'> & { readonly local: string })[];
}

/** The summary of a page's items. */
export function summarise(record: Summarised): SummaryRecord {
  const kept = record.items.filter(isKept);
  const bounds = kept.map(({ local, reading }) => (reading.kind === 'figure' ? boundOf(local, reading) : null));
  return { pageId: record.pageId, saved: kept.length, figures: columnsOf(bounds.filter((bound) => bound !== null)) };
}

function columnsOf(bounds: readonly Bound[]): FigureColumns {
  const kinds = new Map<string, { readonly at: number; readonly kind: FigureColumns['kinds'][number] }>();
  const kind = bounds.map(({ category, change, role, year, op, unit, baseUnit }) => {
    const parts = [category, change, role, year, op, unit, baseUnit] as const;
    const name = JSON.stringify(parts);
    const known = kinds.get(name) ?? { at: kinds.size, kind: parts };
    kinds.set(name, known);
    return known.at;
  });
  return {
    kinds: [...kinds.values()].map((entry) => entry.kind),
    kind,
    locals: bounds.map(({ local }) => local),
    keys: bounds.map(({ key }) => key),
    indicators: bounds.map(({ key, indicator }) => (indicator === key ? null : indicator)),
    values: bounds.map(({ value }) => value),
    baseValues: bounds.map(({ value, baseValue }) => (Object.is(baseValue, value) ? null : baseValue)),
  };
}

/** The figures of a summary, in reading order. */
export function boundsIn({ figures: { kinds, kind, locals, keys, indicators, values, baseValues } }: SummaryRecord): Bound[] {
  const bounds: Bound[] = [];
  for (const [i, at] of kind.entries()) {
    const [shared, local, key, value] = [kinds[at], locals[i], keys[i], values[i]];
    // Of one length, as they were written.
    if (shared === undefined || local === undefined || key === undefined || value === undefined) continue;
    const [category, change, role, year, op, unit, baseUnit] = shared;
    const [indicator, baseValue] = [indicators[i] ?? key, baseValues[i] ?? value];
    bounds.push({ key, indicator, category, change, role, year, op, value, unit, baseValue, baseUnit, local });
  }
  return bounds;
}
