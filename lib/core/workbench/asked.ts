/** Filter, order and layout of the table as names and values, so that an address can keep them. */
import { type FacetName, type Filter, ITEM_FACETS, PAGE_FACETS } from './filter.ts';
import { SORT_KEYS, type Sort } from './order.ts';

export interface Asked {
  readonly filter: Filter;
  /** null for the order of the pages. */
  readonly sort: Sort | null;
  /** Under a head for each page. */
  readonly grouped: boolean;
  /** The id of the item whose record is open; null for none. */
  readonly item: string | null;
}

type Names = ReadonlyMap<string, readonly string[]>;

/** '' would be lost between the names of an address. */
const UNKNOWN = '-';

/** Reads names and values; what is not understood is passed over. */
export function readAsked(names: Names): Asked {
  const chosen = new Map<FacetName, readonly string[]>();
  for (const facet of [...PAGE_FACETS, ...ITEM_FACETS]) {
    const values = names.get(facet) ?? [];
    if (values.length > 0)
      chosen.set(
        facet,
        [...new Set(values)].map((value) => (value === UNKNOWN ? '' : value)),
      );
  }
  const text = names.get('q')?.[0] ?? '';
  const item = names.get('item')?.[0] ?? null;
  return { filter: { text, chosen }, sort: readSort(names.get('sort')?.[0] ?? ''), grouped: names.get('layout')?.[0] !== 'flat', item };
}

/** Writes names and values; what is as it is without being said is left out. */
export function writeAsked({ filter, sort, grouped, item }: Asked): Names {
  const names = new Map<string, readonly string[]>();
  if (filter.text !== '') names.set('q', [filter.text]);
  for (const [facet, values] of filter.chosen)
    names.set(
      facet,
      values.map((value) => (value === '' ? UNKNOWN : value)),
    );
  if (sort !== null) names.set('sort', [(sort.descending ? '-' : '') + sort.by]);
  if (!grouped) names.set('layout', ['flat']);
  if (item !== null) names.set('item', [item]);
  return names;
}

function readSort(written: string): Sort | null {
  const descending = written.startsWith('-');
  const by = SORT_KEYS.find((key) => key === (descending ? written.slice(1) : written));
  return by === undefined ? null : { by, descending };
}
