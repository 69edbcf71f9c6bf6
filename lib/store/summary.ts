/**
 * What lists and the comparison need of a page without reading its items. Pure.
 *
 * A thousand of them are read at once, and that costs what their bytes cost. So a page's figures lie in columns, without
 * the names of fields, what many of them share is written once, and names are one text: reading it is half the work of
 * reading as many texts.
 */
import { type Bound, boundOfItem } from '../core/comparison/bound.ts';
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
type Kind = Pick<Bound, 'category' | 'change' | 'role' | 'year' | 'op' | 'unit' | 'baseUnit' | 'aside'>;

/** One entry for each figure; `kinds` has those that occur, `kind` says which is whose. */
interface FigureColumns {
  readonly kinds: readonly (readonly [
    Kind['category'],
    Kind['change'],
    Kind['role'],
    Kind['year'],
    Kind['op'],
    string,
    string,
    Kind['aside'],
  ])[];
  readonly kind: readonly number[];
  readonly locals: Names;
  readonly keys: Names;
  readonly indicators: Names;
  readonly values: readonly Bound['value'][];
  /** null where it is the value. */
  readonly baseValues: readonly (Bound['baseValue'] | null)[];
}

/** Texts, a line for each; as they are where one of them has lines itself. */
type Names = string | readonly string[];

const namesOf = (texts: readonly string[]): Names => (texts.some((text) => text.includes('\n')) ? texts : texts.join('\n'));
const textsOf = (names: Names): readonly string[] => (typeof names === 'string' ? names.split('\n') : names);

interface Summarised {
  readonly pageId: string;
  readonly items: readonly (Pick<SavedItem, 'reading' | 'status' | 'sentence' | 'selector' | 'section'> & { readonly local: string })[];
}

/** The summary of a page's items. */
export function summarise(record: Summarised): SummaryRecord {
  const kept = record.items.filter(isKept);
  const bounds = kept.map((item) => boundOfItem(item.local, item));
  return { pageId: record.pageId, saved: kept.length, figures: columnsOf(bounds.filter((bound) => bound !== null)) };
}

function columnsOf(bounds: readonly Bound[]): FigureColumns {
  const kinds = new Map<string, { readonly at: number; readonly kind: FigureColumns['kinds'][number] }>();
  const kind = bounds.map(({ category, change, role, year, op, unit, baseUnit, aside }) => {
    const parts = [category, change, role, year, op, unit, baseUnit, aside] as const;
    const name = JSON.stringify(parts);
    const known = kinds.get(name) ?? { at: kinds.size, kind: parts };
    kinds.set(name, known);
    return known.at;
  });
  return {
    kinds: [...kinds.values()].map((entry) => entry.kind),
    kind,
    locals: namesOf(bounds.map(({ local }) => local)),
    keys: namesOf(bounds.map(({ key }) => key)),
    indicators: namesOf(bounds.map(({ indicator }) => indicator)),
    values: bounds.map(({ value }) => value),
    baseValues: bounds.map(({ value, baseValue }) => (isSame(value, baseValue) ? null : baseValue)),
  };
}

const isSame = (a: Bound['value'], b: Bound['value']): boolean =>
  typeof a === 'number' || typeof b === 'number' ? Object.is(a, b) : Object.is(a[0], b[0]) && Object.is(a[1], b[1]);

/** The figures of a summary, in reading order. */
export function boundsIn({ figures: { kinds, kind, values, baseValues, ...names } }: SummaryRecord): Bound[] {
  const [locals, keys, indicators] = [textsOf(names.locals), textsOf(names.keys), textsOf(names.indicators)];
  const bounds: Bound[] = [];
  for (let i = 0; i < kind.length; i += 1) {
    const shared = kinds[kind[i] ?? -1];
    const value = values[i];
    // All columns are of one length, as they were written.
    if (shared === undefined || value === undefined) throw new Error('a summary whose columns differ in length');
    const [category, change, role, year, op, unit, baseUnit, aside] = shared;
    const [local = '', key = '', indicator = ''] = [locals[i], keys[i], indicators[i]];
    bounds.push({
      key,
      indicator,
      category,
      change,
      role,
      year,
      op,
      value,
      unit,
      baseValue: baseValues[i] ?? value,
      baseUnit,
      aside,
      local,
    });
  }
  return bounds;
}
