import type { VNode } from 'preact';
import type { SavedPage } from '../../lib/core/item.ts';
import { Icon } from '../icon.tsx';
import { pageFacts, pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';
import { FloatingCard } from './floating-card.tsx';

interface ColumnCardProps {
  readonly page: SavedPage;
  readonly pinned: boolean;
  readonly at: DOMRect;
  readonly onPin: () => void;
  readonly onMove: (to: -1 | 1) => void;
  /** Takes the page out of the comparison, not out of the collection. */
  readonly onLeaveOut: () => void;
  readonly onClose: () => void;
}

/** What a column is, the way to its page, and its place among the columns. */
export function ColumnCard({ page, pinned, at, onPin, onMove, onLeaveOut, onClose }: ColumnCardProps): VNode {
  const words = useWords();
  return (
    <FloatingCard at={at} title={pageName(words, page)} onClose={onClose}>
      {page.title !== null && <p lang="zh-CN">{page.title}</p>}
      <p class="pm-float-facts" lang="zh-CN">
        {pageFacts(words, page).join(' · ')}
      </p>
      <p class="pm-float-actions">
        <button type="button" class="pm-button" onClick={() => onMove(-1)}>
          {words('compare_move_left')}
        </button>
        <button type="button" class="pm-button" onClick={() => onMove(1)}>
          {words('compare_move_right')}
        </button>
        <button type="button" class="pm-button" aria-pressed={pinned} onClick={onPin}>
          <Icon name="pin" /> {words(pinned ? 'compare_unpin_column' : 'compare_pin_column')}
        </button>
        <button type="button" class="pm-button" onClick={onLeaveOut}>
          {words('compare_leave_out')}
        </button>
        <a class="pm-link" href={page.url} target="_blank" rel="noreferrer">
          {words('compare_open_page')} <Icon name="open" />
        </a>
      </p>
    </FloatingCard>
  );
}
