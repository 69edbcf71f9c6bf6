import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { typedList } from '../../../lib/core/editing/typed-text.ts';
import type { SavedItem } from '../../../lib/core/item.ts';
import { Icon } from '../../icon.tsx';
import { useWords } from '../../words.tsx';
import type { Bulk } from '../workbench/use-bulk.ts';

interface OwnProps {
  readonly item: SavedItem;
  readonly bulk: Bulk;
}

const LONGEST_NOTE = 10_000;

/** The reader's note: kept when the field is left, also when the record is closed over it. */
export function RecordNote({ item, bulk }: OwnProps): VNode {
  const words = useWords();
  const id = useId();
  const [note, setNote] = useState(item.note);
  // At once: an effect after the frame could take back what was typed into a record that has just opened.
  useLayoutEffect(() => setNote(item.note), [item.note]);
  const latest = useRef({ note, item, bulk });
  latest.current = { note, item, bulk };
  const keep = (): void => {
    const { note: typed, item: of, bulk: with_ } = latest.current;
    if (typed !== of.note) void with_.edit([{ id: of.id, note: typed }], 'announce_noted');
  };
  // Once, when the record goes.
  useEffect(() => keep, []);
  return (
    <div class="pm-record-note">
      <label for={id}>{words('record_note')}</label>
      <textarea
        id={id}
        class="pm-input"
        rows={3}
        maxLength={LONGEST_NOTE}
        value={note}
        placeholder={words('record_note_hint')}
        onInput={(event) => {
          latest.current = { ...latest.current, note: event.currentTarget.value };
          setNote(event.currentTarget.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        }}
      />
    </div>
  );
}

/** The item's tags, each with its way out, and a field for another. */
export function RecordTags({ item, bulk, known }: OwnProps & { readonly known: readonly string[] }): VNode {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const change = (tags: readonly string[], on: boolean): void =>
    void bulk.edit([{ id: item.id, tags }], on ? 'announce_tagged' : 'announce_untagged');
  const add = (): void => {
    const tags = [...new Set([...item.tags, ...typedList(typed)])];
    setTyped('');
    if (tags.length > item.tags.length) change(tags, true);
  };
  return (
    <div class="pm-record-tags">
      <label for={id}>{words('column_tags')}</label>
      {item.tags.map((tag) => (
        <button
          type="button"
          class="pm-chip"
          key={tag}
          aria-label={words('tag_take_out_named', tag)}
          onClick={() =>
            change(
              item.tags.filter((other) => other !== tag),
              false,
            )
          }
        >
          {tag}
          <Icon name="remove" />
        </button>
      ))}
      <input
        id={id}
        class="pm-input"
        value={typed}
        maxLength={40}
        placeholder={words('tag_new')}
        list={`${id}-known`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
        onBlur={add}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !item.tags.includes(tag))
          .map((tag) => (
            <option value={tag} key={tag} />
          ))}
      </datalist>
    </div>
  );
}
