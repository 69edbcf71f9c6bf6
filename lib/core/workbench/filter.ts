/** What a reader wants to see of the collection: words, and chosen values of facets. */
import type { SavedPage } from '../item.ts';
import { ITEM_KINDS } from '../item-kind.ts';
import { type Block, type ItemCodes, STATUSES } from './block.ts';
import type { Registry } from './registry.ts';

export type PageFacet = 'province' | 'city' | 'county' | 'township' | 'planYear' | 'reviewed';
export type ItemFacet = 'status' | 'kind' | 'year' | 'category' | 'indicator' | 'tag';
export type FacetName = PageFacet | ItemFacet;

export const PAGE_FACETS: readonly PageFacet[] = ['province', 'city', 'county', 'township', 'planYear', 'reviewed'];
export const ITEM_FACETS: readonly ItemFacet[] = ['status', 'kind', 'year', 'category', 'indicator', 'tag'];

export interface Filter {
  /** All its words are searched for; '' for no search. */
  readonly text: string;
  /** Of each facet the values that are let through, any of them; a facet that is not named lets all through. '' is "not known". */
  readonly chosen: ReadonlyMap<FacetName, readonly string[]>;
}

/** Lets everything through. */
export const NO_FILTER: Filter = { text: '', chosen: new Map() };

/** True for a filter that lets everything through. */
export const isOpen = ({ text, chosen }: Filter): boolean =>
  text.trim() === '' && [...chosen.values()].every((values) => values.length === 0);

/** The filter with one value of a facet let through or not. */
export function withValue(filter: Filter, facet: FacetName, value: string, on: boolean): Filter {
  const others = (filter.chosen.get(facet) ?? []).filter((other) => other !== value);
  return withValues(filter, facet, on ? [...others, value] : others);
}

/** The filter with these values of a facet; none take the facet out. */
export function withValues(filter: Filter, facet: FacetName, values: readonly string[]): Filter {
  const chosen = new Map(filter.chosen);
  if (values.length === 0) chosen.delete(facet);
  else chosen.set(facet, values);
  return { ...filter, chosen };
}

/** The value of a page's facet; '' where the page does not say. `reviewed` is `yes` or `no`. */
export function pageValue(page: SavedPage, facet: PageFacet): string {
  if (facet === 'reviewed') return page.reviewedAt === null ? 'no' : 'yes';
  const value = page[facet];
  return value === null ? '' : String(value);
}

/** How a facet of items is read: the codes of a block, and the values that each code stands for. */
export interface CodedFacet {
  readonly codesOf: (block: Block) => Uint32Array;
  /** The number of codes. */
  readonly size: number;
  /** The values of a code; several where an item can have several tags. */
  readonly valuesOf: (code: number) => readonly string[];
}

const NONE = [''] as const;

/** The facets of items over the words that a registry has by now. */
export function codedFacets({ tables, tagSets }: Registry): Readonly<Record<ItemFacet, CodedFacet>> {
  const single = (name: keyof ItemCodes, words: readonly string[]): CodedFacet => ({
    codesOf: ({ codes }) => codes[name],
    size: words.length,
    valuesOf: (code) => [words[code] ?? ''],
  });
  return {
    status: single('status', STATUSES),
    kind: single('kind', ITEM_KINDS),
    year: single('year', tables.year.words),
    category: single('category', tables.category.words),
    indicator: single('indicator', tables.indicator.words),
    tag: {
      codesOf: ({ codes }) => codes.tags,
      size: tagSets.length,
      valuesOf: (code) => (code === 0 ? NONE : (tagSets[code] ?? []).map((tag) => tables.tag.words[tag] ?? '')),
    },
  };
}
