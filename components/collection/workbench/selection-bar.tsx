import type { VNode } from 'preact';
import { Icon, type IconName } from '../../icon.tsx';
import { useSlow } from '../../use-slow.ts';
import { useWords } from '../../words.tsx';
import type { TableActions } from './table-keys.ts';
import { TagButton } from './tag-button.tsx';
import type { Bulk } from './use-bulk.ts';

interface SelectionBarProps {
  /** Items that are chosen and shown. */
  readonly count: number;
  readonly actions: TableActions;
  readonly progress: Bulk['progress'];
  readonly onStop: () => void;
  readonly onClear: () => void;
  /** Tags that the collection knows, for choosing. */
  readonly tags: readonly string[];
  /** Tags of the chosen items, for taking out. */
  readonly tagsOfChosen: () => readonly string[];
  readonly tagging: boolean;
  readonly onTagging: (open: boolean) => void;
  readonly onTag: (tag: string, on: boolean) => void;
}

/** What can be done with the chosen items; a change that takes long shows how far it is and can be ended. */
export function SelectionBar(props: SelectionBarProps): VNode {
  const words = useWords();
  const { count, actions, progress } = props;
  const slow = useSlow(progress !== null);
  if (slow && progress !== null) {
    return (
      <div class="pm-bulk" role="status">
        <progress
          class="pm-progress"
          max={progress.of}
          value={progress.done}
          aria-label={words('bulk_progress', progress.done, progress.of)}
        />
        <span class="pm-bulk-count">{words('bulk_progress', progress.done, progress.of)}</span>
        <button type="button" class="pm-button" onClick={props.onStop}>
          {words('bulk_stop')}
        </button>
      </div>
    );
  }
  const button = (name: IconName, label: string, key: string, act: () => void): VNode => (
    <button
      type="button"
      class="pm-button pm-button-quiet"
      title={words('with_key', label, key)}
      disabled={progress !== null}
      onClick={act}
    >
      <Icon name={name} />
      <span class="pm-bulk-word">{label}</span>
    </button>
  );
  return (
    <div class="pm-bulk" role="toolbar" aria-label={words('bulk_label')}>
      <span class="pm-bulk-count">{words('bulk_count', count)}</span>
      {button('bookmark', words('bulk_save'), 'S', actions.save)}
      {button('yes', words('bulk_review'), 'R', actions.review)}
      {button('no', words('bulk_ignore'), 'I', actions.ignore)}
      <TagButton
        tags={props.tags}
        tagsOfChosen={props.tagsOfChosen}
        open={props.tagging}
        onOpen={props.onTagging}
        onTag={props.onTag}
        disabled={progress !== null}
      />
      {button('bin', words('item_delete'), 'Delete', actions.remove)}
      <button
        type="button"
        class="pm-button-icon"
        aria-label={words('bulk_clear')}
        title={words('with_key', words('bulk_clear'), 'Esc')}
        onClick={props.onClear}
      >
        <Icon name="remove" />
      </button>
    </div>
  );
}
