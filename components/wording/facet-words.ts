/** What the collection is filtered by, in words. */
import { ITEM_KINDS } from '../../lib/core/item-kind.ts';
import { STATUSES } from '../../lib/core/workbench/block.ts';
import type { FacetName } from '../../lib/core/workbench/filter.ts';
import type { Ledger } from '../../lib/core/workbench/ledger.ts';
import type { MessageKey, Words } from '../words.tsx';
import { categoryWord } from './category-words.ts';
import { KIND_WORDS } from './item-kind.ts';
import { STATUS_WORDS } from './status-words.ts';

const FACETS: Readonly<Record<FacetName, MessageKey>> = {
  province: 'facet_province',
  city: 'facet_city',
  county: 'facet_county',
  township: 'facet_township',
  planYear: 'column_plan_year',
  reviewed: 'facet_reviewed',
  status: 'column_status',
  kind: 'column_kind',
  year: 'column_year',
  category: 'facet_category',
  indicator: 'facet_indicator',
  tag: 'column_tags',
};

/** The key of a facet's name. */
export const facetLabel = (facet: FacetName): MessageKey => FACETS[facet];

/** A value of a facet in words. */
export function valueLabel(words: Words, facet: FacetName, value: string, { registry }: Ledger): string {
  if (value === '') return words(facet === 'tag' ? 'facet_no_tag' : 'facet_unknown');
  if (facet === 'reviewed') return words(value === 'yes' ? 'page_reviewed' : 'page_not_reviewed');
  if (facet === 'category') return categoryWord(words, value);
  if (facet === 'indicator') return registry.indicatorNames[registry.tables.indicator.codeOf(value)] ?? value;
  if (facet === 'status') return word(words, STATUS_WORDS, STATUSES, value);
  return facet === 'kind' ? word(words, KIND_WORDS, ITEM_KINDS, value) : value;
}

function word<T extends string>(words: Words, names: Readonly<Record<T, MessageKey>>, known: readonly T[], value: string): string {
  const found = known.find((one) => one === value);
  return found === undefined ? value : words(names[found]);
}
