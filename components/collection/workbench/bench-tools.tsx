import type { VNode } from 'preact';
import { withValue } from '../../../lib/core/workbench/filter.ts';
import { Icon } from '../../icon.tsx';
import { SearchBox } from '../../search-box.tsx';
import { facetLabel } from '../../wording/facet-words.ts';
import { useWords } from '../../words.tsx';
import { chosenWords } from './facet-panel.tsx';
import type { Bench } from './use-bench.ts';

interface BenchToolsProps {
  readonly bench: Bench;
  /** Whether the filters are open, where they lie over the table. */
  readonly filtering: boolean;
  readonly onFiltering: (open: boolean) => void;
  /** Puts the keyboard on the table. */
  readonly onTable: () => void;
}

/** Above the table: search, how much is shown, what is filtered by. */
export function BenchTools({ bench, filtering, onFiltering, onTable }: BenchToolsProps): VNode {
  const words = useWords();
  const { asked, change, sifted, ledger } = bench;
  const chosen = chosenWords(words, asked.filter, ledger);
  const clear = (): void => change({ filter: { text: '', chosen: new Map() } });
  const filtered = chosen.length > 0 || asked.filter.text.trim() !== '';
  return (
    <div class="pm-bench-tools">
      <div class="pm-bench-row">
        <button type="button" class="pm-button pm-filter-button" aria-expanded={filtering} onClick={() => onFiltering(!filtering)}>
          <Icon name="filter" />
          {words('filter_button')}
          {chosen.length > 0 && <span class="pm-facet-chosen">{chosen.length}</span>}
        </button>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: from the search an arrow leads into the table */}
        <div
          class="pm-bench-search"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onTable();
          }}
        >
          <SearchBox value={asked.filter.text} onChange={(text) => change({ filter: { ...asked.filter, text } })} />
        </div>
        <button
          type="button"
          role="switch"
          class="pm-switch"
          aria-checked={asked.grouped}
          onClick={() => change({ grouped: !asked.grouped })}
        >
          <span class="pm-switch-track" aria-hidden="true" />
          {words('bench_by_page')}
        </button>
        <p class="pm-bench-count" role="status">
          {filtered ? words('bench_count_of', grouped(sifted.count), grouped(ledger.count)) : words('bench_count', grouped(ledger.count))}
        </p>
      </div>
      {chosen.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
        <div class="pm-bench-chosen" role="group" aria-label={words('filter_chosen')}>
          {chosen.map(({ facet, value, text }) => (
            <button
              type="button"
              class="pm-chip"
              key={`${facet} ${value}`}
              aria-label={words('filter_take_out', `${words(facetLabel(facet))} ${text}`)}
              title={words(facetLabel(facet))}
              onClick={() => change({ filter: withValue(asked.filter, facet, value, false) })}
            >
              <span class="pm-cut">{text}</span>
              <Icon name="remove" />
            </button>
          ))}
          <button type="button" class="pm-link" onClick={clear}>
            {words('filter_clear')}
          </button>
        </div>
      )}
    </div>
  );
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
