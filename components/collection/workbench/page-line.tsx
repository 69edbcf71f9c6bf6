import type { VNode } from 'preact';
import type { SavedPage } from '../../../lib/core/item.ts';
import { Icon } from '../../icon.tsx';
import { pageName } from '../../wording/page-words.ts';
import { useWords } from '../../words.tsx';
import { COLUMNS } from './columns.ts';
import { CheckMark } from './table-head.tsx';
import { lineId } from './table-row.tsx';
import type { LineStyle } from './use-lines.ts';

interface PageLineProps {
  readonly page: SavedPage;
  readonly line: number;
  /** Items of the page that are shown, and of those the chosen ones. */
  readonly shown: number;
  readonly chosen: number;
  readonly folded: boolean;
  readonly active: boolean;
  readonly style: LineStyle;
  readonly onReviewed: (reviewed: boolean) => void;
}

/** The head above the items of a page: whose plan, how many items, whether someone went through all of them. */
export function PageLine({ page, line, shown, chosen, folded, active, style, onReviewed }: PageLineProps): VNode {
  const words = useWords();
  const name = pageName(words, page);
  const label = words(page.reviewedAt === null ? 'page_reviewed_do' : 'page_reviewed');
  const reviewed = page.reviewedAt !== null;
  const state = chosen === 0 ? 'none' : chosen === shown ? 'all' : 'some';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of divisions, for only the rows in sight are drawn
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard is on the grid, which names the active line
    <div
      role="row"
      id={lineId(line)}
      class="pm-line pm-line-page"
      style={style}
      data-line={line}
      data-active={active}
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={!folded}
      aria-selected={state === 'all'}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" class="pm-cell pm-cell-check" aria-colindex={1}>
        <CheckMark state={state} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="gridcell" class="pm-cell pm-page-cell" aria-colindex={2} aria-colspan={COLUMNS.length}>
        <span class="pm-fold" data-fold={folded}>
          <Icon name="expand" />
        </span>
        <span class="pm-cut pm-page-name" lang="zh-CN" title={name}>
          {name}
        </span>
        <span class="pm-count">{words('group_count', shown)}</span>
        <span class="pm-cut pm-page-title" lang="zh-CN">
          {page.title !== null && page.title !== name ? page.title : ''}
        </span>
        <button
          type="button"
          class="pm-link pm-page-reviewed"
          tabIndex={-1}
          data-reviewed={reviewed}
          aria-label={words('page_reviewed_named', label, name)}
          title={words('with_key', words(reviewed ? 'page_reviewed_undo' : 'page_reviewed_do'), 'R')}
          onClick={() => onReviewed(!reviewed)}
        >
          {reviewed && <Icon name="yes" />}
          {label}
        </button>
      </div>
    </div>
  );
}
