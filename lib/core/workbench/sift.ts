/** One pass over the ledger: which rows a filter lets through, and how many each value of each facet would. */
import type { Block } from './block.ts';
import { codedFacets, type FacetName, type Filter, ITEM_FACETS, PAGE_FACETS, type PageFacet, pageValue } from './filter.ts';
import type { Ledger } from './ledger.ts';
import { findItems, termsOf } from './search-text.ts';

export interface FacetValue {
  /** '' for "not known". */
  readonly value: string;
  /** Rows that the other facets and the search let through and that have this value. */
  readonly count: number;
}

export interface Sifted {
  /** 1 for each row that is let through. */
  readonly pass: Uint8Array;
  readonly count: number;
  /** Rows let through of each block. */
  readonly perBlock: Uint32Array;
  /** Values with rows, and the chosen ones; largest count first. */
  readonly facets: ReadonlyMap<FacetName, readonly FacetValue[]>;
}

/** Each item facet has one bit in the mask of what a row fails at, each page facet one above them, the search the last. */
const PAGE_BIT = ITEM_FACETS.length;
const TEXT_MASK = 1 << (PAGE_BIT + PAGE_FACETS.length);

const isOneBit = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

interface ItemCounter {
  readonly mask: number;
  readonly codesOf: (block: Block) => Uint32Array;
  /** 1 for each code that is let through; null where all are. */
  readonly allowed: Uint8Array | null;
  readonly counts: Uint32Array;
  /** The counts by value. */
  readonly values: () => Map<string, number>;
}

interface PageCounter {
  readonly facet: PageFacet;
  readonly mask: number;
  readonly allowed: ReadonlySet<string> | null;
  readonly counts: Map<string, number>;
}

/** Sifts all rows of the ledger. */
export function sift(ledger: Ledger, filter: Filter): Sifted {
  const itemCounters = itemCountersOf(ledger, filter);
  const pageCounters = pageCountersOf(filter);
  const terms = termsOf(filter.text);
  const pass = new Uint8Array(ledger.count);
  const perBlock = new Uint32Array(ledger.blocks.length);
  let count = 0;
  for (const [b, block] of ledger.blocks.entries()) {
    const passed = siftBlock(block, pass.subarray(ledger.starts[b], ledger.starts[b + 1]), terms, itemCounters, pageCounters);
    perBlock[b] = passed;
    count += passed;
  }
  const counted = [
    ...ITEM_FACETS.map((facet, f) => [facet, itemCounters[f]?.values()] as const),
    ...pageCounters.map(({ facet, counts }) => [facet, counts] as const),
  ];
  const facets = new Map(counted.map(([facet, counts]) => [facet, facetValues(counts ?? new Map(), filter.chosen.get(facet) ?? [])]));
  return { pass, count, perBlock, facets };
}

function itemCountersOf({ registry }: Ledger, { chosen }: Filter): ItemCounter[] {
  const facets = codedFacets(registry);
  return ITEM_FACETS.map((facet, f) => {
    const { codesOf, size, valuesOf } = facets[facet];
    const wanted = chosen.get(facet) ?? [];
    const counts = new Uint32Array(size);
    const allowed =
      wanted.length === 0 ? null : Uint8Array.from(counts, (_, code) => (valuesOf(code).some((value) => wanted.includes(value)) ? 1 : 0));
    const values = (): Map<string, number> => {
      const byValue = new Map<string, number>();
      for (const [code, count] of counts.entries()) {
        if (count > 0) for (const value of valuesOf(code)) byValue.set(value, (byValue.get(value) ?? 0) + count);
      }
      return byValue;
    };
    return { mask: 1 << f, codesOf, allowed, counts, values };
  });
}

function pageCountersOf({ chosen }: Filter): PageCounter[] {
  return PAGE_FACETS.map((facet, f) => {
    const wanted = chosen.get(facet) ?? [];
    return { facet, mask: 1 << (PAGE_BIT + f), allowed: wanted.length === 0 ? null : new Set(wanted), counts: new Map() };
  });
}

/** Marks in `pass` the items of a block that are let through, counts for all facets, and answers how many passed. */
function siftBlock(
  block: Block,
  pass: Uint8Array,
  terms: readonly string[],
  itemCounters: readonly ItemCounter[],
  pageCounters: readonly PageCounter[],
): number {
  let pageMask = 0;
  for (const { facet, mask, allowed } of pageCounters) if (allowed !== null && !allowed.has(pageValue(block.page, facet))) pageMask |= mask;
  // Two facets fail: no row passes, nor would it with any one facet taken out.
  if (pageMask !== 0 && !isOneBit(pageMask)) return 0;
  const missed = masksOf(block, pass, terms, itemCounters, pageMask);
  let passed = 0;
  let onlyPageFails = 0;
  for (let i = 0; i < block.count; i += 1) {
    const mask = missed[i] ?? 0;
    pass[i] = mask === 0 ? 1 : 0;
    if (mask === 0) passed += 1;
    else if (mask === pageMask) onlyPageFails += 1;
  }
  for (const { mask, codesOf, counts } of itemCounters) {
    const codes = codesOf(block);
    for (let i = 0; i < block.count; i += 1) {
      const missing = missed[i] ?? 0;
      const code = codes[i] ?? 0;
      if (missing === 0 || missing === mask) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  for (const { facet, mask, counts } of pageCounters) {
    const counted = pageMask === 0 ? passed : pageMask === mask ? onlyPageFails : 0;
    if (counted === 0) continue;
    const value = pageValue(block.page, facet);
    counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return passed;
}

/** What each item of a block fails at, one bit for each facet and the search. `scratch` has a place for each item. */
function masksOf(
  block: Block,
  scratch: Uint8Array,
  terms: readonly string[],
  itemCounters: readonly ItemCounter[],
  pageMask: number,
): Uint32Array {
  const missed = new Uint32Array(block.count).fill(pageMask);
  if (terms.length > 0) {
    findItems(block.search, terms, scratch);
    for (let i = 0; i < block.count; i += 1) if (scratch[i] === 0) missed[i] = pageMask | TEXT_MASK;
  }
  for (const { mask, codesOf, allowed } of itemCounters) {
    if (allowed === null) continue;
    const codes = codesOf(block);
    for (let i = 0; i < block.count; i += 1) if (allowed[codes[i] ?? 0] === 0) missed[i] = (missed[i] ?? 0) | mask;
  }
  return missed;
}

function facetValues(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const missing = chosen.filter((value) => !counts.has(value)).map((value) => ({ value, count: 0 }));
  return [...values, ...missing].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
