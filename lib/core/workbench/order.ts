/** The rows of the ledger in another order than that of the pages. Ties keep the order of the pages; what is not known comes last. */
import { ITEM_KINDS, type ItemKind } from '../item-kind.ts';
import type { Block } from './block.ts';
import type { Ledger } from './ledger.ts';

export const SORT_KEYS = ['subject', 'change', 'value', 'year', 'kind', 'place', 'planYear', 'office', 'tags', 'note', 'status'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Whole numbers from 0 that are in the order wanted; UNKNOWN for what is not known. */
type KeyReader = (block: Block, i: number) => number;

const UNKNOWN = -1;

const FIGURES: ReadonlySet<ItemKind | undefined> = new Set<ItemKind>(['target', 'actual', 'project-figure']);

/** All rows in the order wanted; null for the ledger's own. Values are compared within one unit; units stay together. */
export function orderOf(ledger: Ledger, sort: Sort | null): Uint32Array | null {
  if (sort === null) return null;
  const keys = new Float64Array(ledger.count);
  let last = 0;
  const keyOf = keyReader(ledger, sort.by);
  for (const [b, block] of ledger.blocks.entries()) {
    const start = ledger.starts[b] ?? 0;
    for (let i = 0; i < block.count; i += 1) {
      const key = keyOf(block, i);
      keys[start + i] = key;
      if (key > last) last = key;
    }
  }
  // Key and row in one number, so that the engine's own sort of numbers does it and ties keep the rows' order.
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? UNKNOWN;
    const placed = key === UNKNOWN ? last + 1 : sort.descending ? last - key : key;
    keys[row] = placed * keys.length + row;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % keys.length);
}

function keyReader(ledger: Ledger, by: SortKey): KeyReader {
  const { tables, tagSets } = ledger.registry;
  switch (by) {
    case 'kind':
      return ({ codes }, i) => codes.kind[i] ?? UNKNOWN;
    case 'status':
      return ({ codes }, i) => codes.status[i] ?? UNKNOWN;
    case 'change':
      // Projects and excerpts have none.
      return ({ change, codes }, i) => (FIGURES.has(ITEM_KINDS[codes.kind[i] ?? 0]) ? (change[i] ?? UNKNOWN) : UNKNOWN);
    case 'note':
      return coded(tables.note.words, ({ codes }) => codes.note);
    case 'subject':
      return coded(tables.subject.words, ({ codes }) => codes.subject);
    case 'year':
      return coded(tables.year.words, ({ codes }) => codes.year);
    case 'office':
      return coded(tables.office.words, ({ codes }) => codes.office);
    case 'tags':
      return coded(
        tagSets.map((tags) => tags.map((tag) => tables.tag.words[tag] ?? '').join(' ')),
        ({ codes }) => codes.tags,
      );
    case 'place':
      return ofPages(ledger, ({ province, city, county, township }) =>
        [province, city, county, township].map((name) => name ?? '').join(' '),
      );
    case 'planYear':
      return ofPages(ledger, ({ planYear }) => (planYear === null ? '' : String(planYear)));
    case 'value':
      return valueReader(ledger);
  }
}

function coded(words: readonly string[], codesOf: (block: Block) => Uint32Array): KeyReader {
  const ranks = ranksOf(words);
  return (block, i) => ranks[codesOf(block)[i] ?? 0] ?? UNKNOWN;
}

function ofPages(ledger: Ledger, nameOf: (page: Block['page']) => string): KeyReader {
  const names = ledger.blocks.map(({ page }) => nameOf(page));
  const ranks = ranksOf(names);
  const byPage = new Map(ledger.blocks.map(({ number }, b) => [number, ranks[b] ?? UNKNOWN]));
  return ({ number }) => byPage.get(number) ?? UNKNOWN;
}

/** Units in the order of their words, within a unit the value in its base unit. */
function valueReader(ledger: Ledger): KeyReader {
  const units = ranksOf(ledger.registry.tables.unit.words);
  const all = new Float64Array(ledger.count);
  for (const [b, { base }] of ledger.blocks.entries()) all.set(base, ledger.starts[b]);
  const known = all.filter((value) => !Number.isNaN(value)).sort();
  return ({ base, codes }, i) => {
    const value = base[i] ?? Number.NaN;
    // A value without a unit (rank UNKNOWN) stands before those that have one.
    return Number.isNaN(value) ? UNKNOWN : ((units[codes.baseUnit[i] ?? 0] ?? UNKNOWN) + 1) * (known.length + 1) + placeOf(known, value);
  };
}

/** How many of the sorted values are smaller. */
function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of each word in the order of a Chinese dictionary (by sound), equal for equal words; UNKNOWN for a blank one. */
function ranksOf(words: readonly string[]): Int32Array {
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const distinct = [...new Set(words)].filter((word) => word.trim() !== '').sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  const places = new Map(distinct.map((word, place) => [word, place]));
  return Int32Array.from(words, (word) => places.get(word) ?? UNKNOWN);
}
