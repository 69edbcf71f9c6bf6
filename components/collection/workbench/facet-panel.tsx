import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ITEM_KINDS } from '../../../lib/core/item-kind.ts';
import { STATUSES } from '../../../lib/core/workbench/block.ts';
import type { FacetName, Filter } from '../../../lib/core/workbench/filter.ts';
import { withValue, withValues } from '../../../lib/core/workbench/filter.ts';
import type { Ledger } from '../../../lib/core/workbench/ledger.ts';
import type { FacetValue, Sifted } from '../../../lib/core/workbench/sift.ts';
import { facetLabel, valueLabel } from '../../wording/facet-words.ts';
import { useWords, type Words } from '../../words.tsx';

/** In the order of the panel; those that are opened from the start. */
const FACETS: readonly (readonly [facet: FacetName, open: boolean])[] = [
  ['status', true],
  ['reviewed', false],
  ['kind', true],
  ['planYear', true],
  ['year', false],
  ['province', false],
  ['city', false],
  ['county', true],
  ['township', true],
  ['category', true],
  ['indicator', true],
  ['tag', true],
];

/** Facets without "not known": that would be no choice of its own. */
const ALWAYS_KNOWN: ReadonlySet<FacetName> = new Set<FacetName>(['status', 'kind', 'reviewed', 'indicator', 'category']);

/** Values that are listed before one asks for more, and the most that are ever drawn. */
const FEW = 6;
const MANY = 200;

/** Values that are listed also where they would show nothing, so that none of them moves. */
const FIXED: Partial<Record<FacetName, readonly string[]>> = { status: STATUSES, kind: ITEM_KINDS };

interface FacetPanelProps {
  readonly ledger: Ledger;
  readonly sifted: Sifted;
  /** The same without any filter. */
  readonly whole: Sifted;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What can be filtered by, with how many items each choice would show. */
export function FacetPanel(props: FacetPanelProps): VNode {
  return (
    <>
      {FACETS.map(([facet, open]) => (
        <Facet {...props} facet={facet} openAtFirst={open} key={facet} />
      ))}
    </>
  );
}

function Facet({
  ledger,
  sifted,
  whole,
  filter,
  onFilter,
  facet,
  openAtFirst,
}: FacetPanelProps & { readonly facet: FacetName; readonly openAtFirst: boolean }): VNode | null {
  const words = useWords();
  const chosen = filter.chosen.get(facet) ?? [];
  const values = useMemo(
    () =>
      inOrder(
        facet,
        whole,
        (sifted.facets.get(facet) ?? []).filter(({ value }) => value !== '' || !ALWAYS_KNOWN.has(facet)),
      ),
    [sifted, whole, facet],
  );
  // With nothing to choose between there is nothing to show, unless it was chosen.
  if (chosen.length === 0 && (values.length === 0 || values.every(({ value }) => value === ''))) return null;
  const title = words(facetLabel(facet));
  return (
    <details class="pm-facet" open={openAtFirst || chosen.length > 0}>
      <summary>
        <span class="pm-facet-name">{title}</span>
        {chosen.length > 0 && <span class="pm-facet-chosen">{chosen.length}</span>}
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
      <div role="group" aria-label={title}>
        <FacetValues
          label={(value) => valueLabel(words, facet, value, ledger)}
          title={title}
          values={values}
          chosen={chosen}
          onChange={(value, on) => onFilter(withValue(filter, facet, value, on))}
        />
        {chosen.length > 0 && (
          <button type="button" class="pm-link" onClick={() => onFilter(withValues(filter, facet, []))}>
            {words('facet_clear', title)}
          </button>
        )}
      </div>
    </details>
  );
}

interface FacetValuesProps {
  readonly label: (value: string) => string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChange: (value: string, on: boolean) => void;
}

function FacetValues({ label, title, values, chosen, onChange }: FacetValuesProps): VNode {
  const words = useWords();
  const [all, setAll] = useState(false);
  const [find, setFind] = useState('');
  const listed = all ? matching(values, label, find).slice(0, MANY) : fewOf(values, chosen);
  return (
    <>
      {all && (
        <input
          class="pm-facet-find"
          type="search"
          value={find}
          aria-label={words('facet_find', title)}
          placeholder={words('facet_find', title)}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      )}
      <div class="pm-facet-values">
        {listed.map(({ value, count }) => (
          <label class="pm-facet-value" key={value} data-none={count === 0}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => onChange(value, event.currentTarget.checked)} />
            <span class="pm-cut" lang="zh-CN" title={label(value)}>
              {label(value)}
            </span>
            <span class="pm-count">{count}</span>
          </label>
        ))}
      </div>
      {values.length > FEW && (
        <button type="button" class="pm-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('facet_less') : words('facet_more', values.length)}
        </button>
      )}
    </>
  );
}

/** The first few, and whatever is chosen. */
function fewOf(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  return values.filter(({ value }, at) => at < FEW || chosen.includes(value));
}

function matching(values: readonly FacetValue[], label: (value: string) => string, find: string): readonly FacetValue[] {
  const wanted = find.trim().toLowerCase();
  return wanted === '' ? values : values.filter(({ value }) => label(value).toLowerCase().includes(wanted));
}

/** Years newest first, states and kinds in their own order, the rest by how many items they have in the whole collection. */
function inOrder(facet: FacetName, whole: Sifted, values: readonly FacetValue[]): readonly FacetValue[] {
  const fixed = FIXED[facet];
  if (fixed !== undefined) {
    const counts = new Map(values.map(({ value, count }) => [value, count]));
    const known = new Set((whole.facets.get(facet) ?? []).map(({ value }) => value));
    return fixed.filter((value) => known.has(value) || counts.has(value)).map((value) => ({ value, count: counts.get(value) ?? 0 }));
  }
  if (facet === 'planYear' || facet === 'year') return [...values].sort((a, b) => (a.value < b.value ? 1 : -1));
  const places = new Map((whole.facets.get(facet) ?? []).map(({ value }, place) => [value, place]));
  return [...values].sort((a, b) => (places.get(a.value) ?? places.size) - (places.get(b.value) ?? places.size));
}

/** The chosen values of a filter in words, for its summary. */
export function chosenWords(
  words: Words,
  filter: Filter,
  ledger: Ledger,
): { readonly facet: FacetName; readonly value: string; readonly text: string }[] {
  return [...filter.chosen].flatMap(([facet, values]) =>
    values.map((value) => ({ facet, value, text: valueLabel(words, facet, value, ledger) })),
  );
}
