import type { VNode } from 'preact';
import type { ItemDraft } from '../../lib/core/item.ts';
import { Icon } from '../icon.tsx';
import { ItemRow } from '../item-row.tsx';
import { itemLine } from '../wording/item-words.ts';
import { useWords } from '../words.tsx';
import type { PageItem } from './use-page-reading.ts';

/** What can be done with items of the page. */
export interface PageItemActions {
  readonly onSave: (items: readonly ItemDraft[]) => void;
  readonly onRemove: (id: string) => void;
  readonly onScrollTo: (id: string) => void;
}

interface PageItemRowProps extends PageItemActions {
  readonly entry: PageItem;
}

/** An item of the page: pressing it shows its place, the bookmark saves it or takes it out again. */
export function PageItemRow({ entry, onSave, onRemove, onScrollTo }: PageItemRowProps): VNode {
  const words = useWords();
  const { item, saved, fresh, change } = entry;
  const line = itemLine(words, item.reading);
  return (
    <ItemRow
      item={item}
      saved={saved}
      notes={change === null ? [] : [words('item_changed', change.was, change.now ?? '')]}
      title={(content) => (
        <button type="button" class="pm-title" title={words('item_scroll_to')} onClick={() => onScrollTo(item.id)}>
          {content}
        </button>
      )}
      offer={
        change !== null && (
          <button type="button" class="pm-button pm-renew" aria-label={words('item_renew_named', line)} onClick={() => onSave([fresh])}>
            {words('item_renew')}
          </button>
        )
      }
      action={
        <button
          type="button"
          class="pm-button-icon pm-save"
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
}
