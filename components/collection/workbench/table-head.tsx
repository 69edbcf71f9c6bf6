import type { VNode } from 'preact';
import type { Sort, SortKey } from '../../../lib/core/workbench/order.ts';
import { Icon } from '../../icon.tsx';
import { useWords } from '../../words.tsx';
import { COLUMNS } from './columns.ts';

interface TableHeadProps {
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** Whether all, some or none of the rows shown are chosen. */
  readonly chosen: 'all' | 'some' | 'none';
  readonly onChooseAll: () => void;
}

/** The titles of the columns. A press sorts, a second one turns the order round, a third goes back to that of the pages. */
export function TableHead({ sort, onSort, chosen, onChooseAll }: TableHeadProps): VNode {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of divisions, for only the rows in sight are drawn
    <div class="pm-grid-head" role="rowgroup">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the keyboard is on the grid, which names the active line */}
      <div role="row" class="pm-line" aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its button is reached */}
        <div role="columnheader" class="pm-cell pm-cell-check" aria-colindex={1}>
          {/* biome-ignore lint/a11y/useSemanticElements: a box with three states that looks like those of the rows */}
          <button
            type="button"
            role="checkbox"
            class="pm-check"
            aria-checked={chosen === 'some' ? 'mixed' : chosen === 'all'}
            aria-label={words('table_choose_all')}
            title={words('table_choose_all')}
            onClick={onChooseAll}
          >
            <CheckMark state={chosen} />
          </button>
        </div>
        {COLUMNS.map(({ key, label }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: its button is reached
          <div role="columnheader" class={`pm-cell pm-cell-${key}`} key={key} aria-colindex={at + 2} aria-sort={directionOf(sort, key)}>
            <button type="button" class="pm-sort" data-sorted={sort?.by === key} onClick={() => onSort(nextSort(sort, key))}>
              <span>{words(label)}</span>
              <Icon name={sort?.by === key && sort.descending ? 'next' : 'previous'} />
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The box before a row, drawn; what it means is said by the row or the button around it. */
export function CheckMark({ state }: { readonly state: TableHeadProps['chosen'] }): VNode {
  return (
    <span class="pm-check-box" data-state={state} aria-hidden="true">
      {state === 'all' && <Icon name="yes" />}
      {state === 'some' && <Icon name="no" />}
    </span>
  );
}

function directionOf(sort: Sort | null, key: SortKey): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function nextSort(sort: Sort | null, by: SortKey): Sort | null {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? null : { by, descending: true };
}
