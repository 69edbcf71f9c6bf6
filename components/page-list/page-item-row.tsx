import type { HTMLAttributes, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ItemDraft } from '../../lib/core/item.ts';
import { Icon } from '../icon.tsx';
import { ItemRow } from '../item-row.tsx';
import { itemLine } from '../wording/item-words.ts';
import { useWords } from '../words.tsx';
import type { PageItem } from './page-items.ts';

/** What can be done with items of the page. */
export interface PageItemActions {
  readonly onSave: (items: readonly ItemDraft[]) => void;
  readonly onRemove: (id: string) => void;
  readonly onScrollTo: (id: string) => void;
}

interface PageItemRowProps {
  readonly entry: PageItem;
  readonly actions: PageItemActions;
  /** Whether the reader is at this item in the page. */
  readonly current: boolean;
  /** Whether the row's buttons are stops of the Tab key: those of one row of the list are. */
  readonly stop: boolean;
  /** What the list adds to the row's element. The row is drawn anew only for another one, or for other props. */
  readonly frame?: HTMLAttributes<HTMLLIElement> | undefined;
}

/** An item of the page: pressing it shows its place, the bookmark saves it or takes it out again. */
export function PageItemRow({ entry, actions, current, stop, frame }: PageItemRowProps): VNode {
  const words = useWords();
  return useMemo(() => {
    const { item, state, fresh, change } = entry;
    const saved = state === 'saved';
    const line = itemLine(words, item.reading);
    const tabIndex = stop ? 0 : -1;
    const { onSave, onRemove, onScrollTo } = actions;
    return (
      <ItemRow
        item={item}
        saved={saved}
        current={current}
        frame={frame}
        standing={state === 'suggested' ? words('item_suggested') : null}
        notes={change === null ? [] : [words('item_changed', change.was, change.now ?? '')]}
        title={(content) => (
          <button type="button" class="pm-title" tabIndex={tabIndex} title={words('item_scroll_to')} onClick={() => onScrollTo(item.id)}>
            {content}
          </button>
        )}
        offer={
          change !== null && (
            <button
              type="button"
              class="pm-button pm-renew"
              tabIndex={tabIndex}
              aria-label={words('item_renew_named', line)}
              onClick={() => onSave([fresh])}
            >
              {words('item_renew')}
            </button>
          )
        }
        action={
          <button
            type="button"
            class="pm-button-icon pm-save"
            tabIndex={tabIndex}
            aria-pressed={saved}
            aria-label={words('item_save_named', line)}
            title={words(saved ? 'item_saved' : 'item_save')}
            onClick={() => (saved ? onRemove(item.id) : onSave([item]))}
          >
            <Icon name="bookmark" filled={saved} />
          </button>
        }
      />
    );
  }, [entry, actions, current, stop, frame, words]);
}
