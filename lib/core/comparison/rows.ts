/** Figures sorted into rows, and what heads each row: its name, its unit, and why figures of different spellings share it. */
import { unusualUnit } from '../editing/dimension-check.ts';
import { catalogue } from '../indicators/catalogue.ts';
import { indicatorOfKey } from '../indicators/match.ts';
import { CATEGORY_NAMES, type Category } from '../lexicon/indicators/vocabulary.ts';
import type { Change } from '../model.ts';
import type { Bound } from './bound.ts';
import { type RowIdentity, rowIdentity } from './row-identity.ts';
import { type RowScale, scaleOf } from './row-scale.ts';

/** What heads a row. */
export interface RowHead extends RowIdentity {
  /** The indicator's name in the lexicon; of one that is not there, or that has a level, as pages spell it most. */
  readonly name: string;
  /** Its English name; null where the lexicon has none. */
  readonly english: string | null;
  /** The level of a title (`provincial`, `municipal+`), null where the key has none. */
  readonly level: string | null;
  /** Null for an indicator that the lexicon does not know. */
  readonly category: Category | null;
  readonly scale: RowScale;
  /** How pages spell it, most frequent first: these were joined, because the lexicon says that they are one indicator. */
  readonly spellings: readonly string[];
  /** The units that pages write, most frequent first: these were converted into the row's. */
  readonly units: readonly string[];
}

/** Figures of one row, each with where it comes from. */
export interface RowDraft<S> {
  readonly identity: RowIdentity;
  readonly members: { readonly bound: Bound; readonly source: S }[];
}

/** Sorts figures into rows, in the order in which rows first occur. */
export function draftRows<S>(figures: Iterable<{ readonly bound: Bound; readonly source: S }>): RowDraft<S>[] {
  const drafts = new Map<string, RowDraft<S>>();
  for (const { bound, source } of figures) addToDraft(drafts, bound, source);
  return [...drafts.values()];
}

/** Puts one figure into its row among `drafts`, by their ids; a row that was not there yet is added. */
export function addToDraft<S>(drafts: Map<string, RowDraft<S>>, bound: Bound, source: S): void {
  const identity = rowIdentity(bound);
  const draft = drafts.get(identity.id);
  if (draft === undefined) drafts.set(identity.id, { identity, members: [{ bound, source }] });
  else draft.members.push({ bound, source });
}

/** The head of a row. */
export function headOf({ identity, members }: RowDraft<unknown>): RowHead {
  const bounds = members.map(({ bound }) => bound);
  const spellings = byFrequency(bounds.map(({ indicator }) => indicator).filter((name) => name !== ''));
  const entry = indicatorOfKey(identity.key);
  const at = identity.key.indexOf('@');
  const level = at < 0 ? null : identity.key.slice(at + 1);
  // 早稻2000吨 is not the area of early rice, though the lexicon knows early rice by its area.
  const fits = unusualUnit(entry, { unit: bounds[0]?.unit ?? '', change: identity.change }) === null;
  const name = (fits && level === null ? entry?.name : undefined) ?? spellings[0] ?? entry?.name ?? identity.key.replace(/^~/, '');
  return {
    ...identity,
    name,
    english: fits ? (entry?.english ?? null) : null,
    level,
    category: entry?.category ?? categoryOf(bounds),
    scale: scaleOf(bounds),
    spellings,
    units: byFrequency(bounds.map(({ unit }) => unit)),
  };
}

const isCategory = (name: string | null): name is Category => name !== null && Object.hasOwn(CATEGORY_NAMES, name);

const CATEGORIES = Object.keys(CATEGORY_NAMES);

/** The first in the lexicon's order of those that the figures have. */
function categoryOf(bounds: readonly Bound[]): Category | null {
  const found = new Set(bounds.map(({ category }) => category));
  const category = CATEGORIES.find((name) => found.has(name)) ?? null;
  return isCategory(category) ? category : null;
}

/** Of equally frequent texts the order is that of their signs: the head of a row is the same in whatever order the pages are. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

const CHANGES: readonly Change[] = ['level', 'growth', 'reduction', 'new'];

let places: ReadonlyMap<string, number> | null = null;
const placeOf = (key: string): number => {
  places ??= new Map(catalogue().indicators.map((indicator, i) => [indicator.key, i]));
  const at = key.indexOf('@');
  return places.get(at < 0 ? key : key.slice(0, at)) ?? Number.MAX_SAFE_INTEGER;
};

const categoryPlace = (category: Category | null): number => (category === null ? CATEGORIES.length : CATEGORIES.indexOf(category));

/** The order of rows: by category and indicator as the lexicon has them, what it does not know last, by name. */
export function byLexicon(a: RowHead, b: RowHead): number {
  return (
    categoryPlace(a.category) - categoryPlace(b.category) ||
    placeOf(a.key) - placeOf(b.key) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
    (a.dimension < b.dimension ? -1 : 1)
  );
}
