import type { RefObject, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import { useWords } from '../../words.tsx';

interface TagButtonProps {
  readonly tags: readonly string[];
  readonly tagsOfChosen: () => readonly string[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onTag: (tag: string, on: boolean) => void;
  readonly disabled: boolean;
}

/** Gives the chosen items a tag, or takes one out: a small dialog below its button. */
export function TagButton(props: TagButtonProps): VNode {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const { open, onOpen } = props;
  // Where the keyboard was when the dialog opened: on the table, or on the button.
  const from = useRef<Element | null>(null);
  const close = (): void => {
    onOpen(false);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the dialog wherever the focus is in it
    <div
      class="pm-menu pm-tag-menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null && !root.current?.contains(relatedTarget as Node)) onOpen(false);
      }}
    >
      <button
        type="button"
        class="pm-button pm-button-quiet"
        aria-haspopup="dialog"
        aria-expanded={open}
        title={words('with_key', words('bulk_tag'), 'T')}
        disabled={props.disabled}
        onClick={() => onOpen(!open)}
      >
        <Icon name="tag" />
        <span class="pm-bulk-word">{words('bulk_tag')}</span>
      </button>
      {open && <TagDialog {...props} from={from} onClose={close} />}
    </div>
  );
}

interface TagDialogProps extends TagButtonProps {
  readonly from: RefObject<Element | null>;
  readonly onClose: () => void;
}

function TagDialog({ tags, tagsOfChosen, onTag, from, onClose }: TagDialogProps): VNode {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    from.current = document.activeElement;
    field.current?.focus();
  }, [from]);
  const present = tagsOfChosen();
  const add = (): void => {
    if (typed.trim() === '') return;
    onTag(typed.trim(), true);
    onClose();
  };
  return (
    <div class="pm-menu-list pm-tag-dialog" role="dialog" aria-label={words('bulk_tag')}>
      <div class="pm-tag-add">
        <input
          ref={field}
          class="pm-input"
          value={typed}
          maxLength={60}
          aria-label={words('tag_new')}
          placeholder={words('tag_new')}
          list={`${id}-tags`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
        />
        <datalist id={`${id}-tags`}>
          {tags.map((tag) => (
            <option value={tag} key={tag} />
          ))}
        </datalist>
        <button type="button" class="pm-button" onClick={add}>
          {words('tag_add')}
        </button>
      </div>
      {present.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
        <div class="pm-tag-out" role="group" aria-label={words('tag_take_out')}>
          <span class="pm-tag-out-label">{words('tag_take_out')}</span>
          {present.map((tag) => (
            <button
              type="button"
              class="pm-chip"
              key={tag}
              aria-label={words('tag_take_out_named', tag)}
              onClick={() => {
                onTag(tag, false);
                onClose();
              }}
            >
              {tag}
              <Icon name="remove" />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
