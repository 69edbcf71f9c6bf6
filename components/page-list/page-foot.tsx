import type { VNode } from 'preact';
import type { ItemDraft } from '../../lib/core/item.ts';
import { IconButton } from '../icon-button.tsx';
import { useWords } from '../words.tsx';
import type { PageItem } from './page-items.ts';

interface PageFootProps {
  /** The items that the list shows. */
  readonly shown: readonly PageItem[];
  readonly onSave: (items: readonly ItemDraft[]) => void;
  readonly onSuggest: (items: readonly ItemDraft[]) => void;
  readonly onExport: () => void;
}

/** What can be done with all items that are shown: save them, keep the rest of them for later, export what is saved. */
export function PageFoot({ shown, onSave, onSuggest, onExport }: PageFootProps): VNode {
  const words = useWords();
  const unsaved = shown.filter(({ state }) => state !== 'saved').map(({ item }) => item);
  const open = shown.filter(({ state }) => state === 'open').map(({ item }) => item);
  return (
    <div class="pm-foot">
      <span class="pm-foot-note">{words('items_saved_of', shown.length - unsaved.length, shown.length)}</span>
      <IconButton icon="download" label={words('export_page')} onClick={onExport} />
      <span class="pm-foot-actions">
        <button
          type="button"
          class="pm-button pm-button-quiet"
          disabled={open.length === 0}
          title={words('suggest_rest_title', open.length)}
          onClick={() => onSuggest(open)}
        >
          {words('suggest_rest')}
        </button>
        <button type="button" class="pm-button pm-button-main" disabled={unsaved.length === 0} onClick={() => onSave(unsaved)}>
          {unsaved.length === 0 ? words('all_saved') : words('save_all_shown', unsaved.length)}
        </button>
      </span>
    </div>
  );
}
