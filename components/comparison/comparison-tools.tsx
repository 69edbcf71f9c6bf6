import type { VNode } from 'preact';
import type { SavedPage } from '../../lib/core/item.ts';
import { useWords } from '../words.tsx';
import { PagePicker } from './page-picker.tsx';
import { Segments } from './segments.tsx';
import type { ComparisonModel } from './use-arrangement.ts';

interface ComparisonToolsProps extends ComparisonModel {
  readonly pages: readonly SavedPage[];
  readonly compact: boolean;
  /** Rows that are shown, and of how many. */
  readonly rows: number;
  readonly of: number;
}

/** What is compared and how: pages, view, role, in how many pages, which rows. */
export function ComparisonTools({ state, set, pages, compact, rows, of }: ComparisonToolsProps): VNode {
  const words = useWords();
  const matrix = state.mode === 'matrix';
  return (
    <div class="pm-compare-tools">
      {!compact && (
        <Segments
          label={words('compare_mode')}
          value={state.mode}
          choices={[
            ['matrix', words('compare_mode_matrix')],
            ['years', words('compare_mode_years')],
            ['findings', words('compare_mode_findings')],
          ]}
          onChange={(mode) => set({ mode })}
        />
      )}
      {state.mode !== 'years' && <PagePicker pages={pages} chosen={state.chosen} onChoose={(chosen) => set({ chosen })} />}
      {matrix && (
        <Segments
          label={words('compare_role')}
          value={state.role}
          choices={[
            ['all', words('compare_role_all')],
            ['target', words('compare_role_target')],
            ['actual', words('compare_role_actual')],
          ]}
          onChange={(role) => set({ role })}
        />
      )}
      {matrix && <AtLeast value={state.atLeast} most={Math.max(2, pages.length)} onChange={(atLeast) => set({ atLeast })} />}
      {state.mode !== 'findings' && !compact && (
        <input
          class="pm-find"
          type="search"
          value={state.text}
          aria-label={words('compare_filter')}
          placeholder={words('compare_filter')}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      )}
      {matrix && (
        <p class="pm-compare-count" role="status">
          {words('compare_rows_shown', rows, of)}
        </p>
      )}
    </div>
  );
}

interface AtLeastProps {
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function AtLeast({ value, most, onChange }: AtLeastProps): VNode {
  const words = useWords();
  return (
    <label class="pm-at-least">
      {words('compare_at_least_before')}{' '}
      <input
        class="pm-find pm-find-number"
        type="number"
        min={1}
        max={most}
        value={value}
        onInput={({ currentTarget }) => {
          const wanted = currentTarget.valueAsNumber;
          if (Number.isInteger(wanted) && wanted >= 1) onChange(wanted);
        }}
      />{' '}
      {words('compare_at_least_after')}
    </label>
  );
}
