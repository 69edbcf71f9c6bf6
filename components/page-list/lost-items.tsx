import type { RefObject, VNode } from 'preact';
import type { SavedItem } from '../../lib/core/item.ts';
import { isKept } from '../../lib/core/saved-ids.ts';
import { Icon } from '../icon.tsx';
import { ItemRow } from '../item-row.tsx';
import { itemLine } from '../wording/item-words.ts';
import { useWords } from '../words.tsx';

interface LostItemsProps {
  readonly items: readonly SavedItem[];
  /** Given the section's element. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onDelete: (id: string) => void;
}

/** Saved items whose words the page no longer has: never dropped in silence, deleted only by the reader. */
export function LostItems({ items, list, onDelete }: LostItemsProps): VNode | null {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <section class="pm-group" ref={list} aria-labelledby="pm-lost">
      <h2 class="pm-lost-head" id="pm-lost">
        {words('item_lost')}
      </h2>
      <ul class="pm-list">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            saved={isKept(item)}
            standing={item.status === 'suggested' ? words('item_suggested') : null}
            title={(content) => <div class="pm-title">{content}</div>}
            action={
              <button
                type="button"
                class="pm-button-icon"
                aria-label={words('item_delete_named', itemLine(words, item.reading))}
                title={words('item_delete')}
                onClick={() => onDelete(item.id)}
              >
                <Icon name="bin" />
              </button>
            }
          />
        ))}
      </ul>
    </section>
  );
}
