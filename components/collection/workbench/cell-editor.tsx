import type { Ref, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CellName, cellText } from '../../../lib/core/editing/cell.ts';
import { suggestIndicators } from '../../../lib/core/editing/suggest-indicators.ts';
import type { SavedItem } from '../../../lib/core/item.ts';
import { CHANGES, ROLES } from '../../wording/item-words.ts';
import { problemWords } from '../../wording/problem-words.ts';
import { useWords } from '../../words.tsx';
import type { EditedCell, Onward } from './use-cells.ts';

interface CellEditorProps {
  readonly edited: EditedCell;
  /** The name of the cell for ears: its column and what the item is about. */
  readonly label: string;
  readonly onSave: (typed: string, onward: Onward) => void;
  readonly onLeave: () => void;
}

/**
 * The field of a cell. Enter saves, Tab saves and goes on to the next cell, Escape leaves; a press elsewhere saves what can be
 * read. It takes the keyboard before its item is read, so that no key is taken for one of the table's.
 */
export function CellEditor({ edited, label, onSave, onLeave }: CellEditorProps): VNode {
  const waiting = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => waiting.current?.focus({ preventScroll: true }), []);
  const { item } = edited;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field are none of the table's
    <div
      class="pm-cell-edit"
      data-cell-edit={edited.cell}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {item === null ? (
        <input class="pm-input" ref={waiting} readOnly aria-busy="true" aria-label={label} />
      ) : (
        <TypedCell edited={edited} item={item} label={label} onSave={onSave} />
      )}
    </div>
  );
}

interface TypedCellProps extends Omit<CellEditorProps, 'onLeave'> {
  readonly item: SavedItem;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function TypedCell({ edited: { cell, problem, busy }, item, label, onSave }: TypedCellProps): VNode {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(() => cellText(item, cell));
  const control = useRef<Control>(null);
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    control.current?.focus({ preventScroll: true });
    choosePart(control.current, cell);
  }, [cell]);
  useLayoutEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  const own = {
    ref: control as Ref<never>,
    class: 'pm-input',
    value: typed,
    'aria-label': label,
    'aria-invalid': problem === null ? undefined : ('true' as const),
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onInput: ({ currentTarget }: { readonly currentTarget: Control }) => setTyped(currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      const onward = onwardOf(event, cell);
      if (onward === null) return;
      event.preventDefault();
      onSave(typed, onward);
    },
    // Another window that comes to the front leaves the field where it is.
    onBlur: () => document.hasFocus() && onSave(typed, 'elsewhere'),
  };
  return (
    <>
      <CellField {...{ cell, own, busy, typed, id }} />
      {problem !== null && (
        <p class="pm-cell-problem" id={`${id}-problem`} role="alert" ref={note}>
          {problemWords(words, problem)}
        </p>
      )}
    </>
  );
}

interface CellFieldProps {
  readonly cell: CellName;
  readonly own: Readonly<Record<string, unknown>>;
  readonly busy: boolean;
  readonly typed: string;
  readonly id: string;
}

/** The control of a cell: a choice, several lines for the note, one line for everything else. */
function CellField({ cell, own, busy, typed, id }: CellFieldProps): VNode {
  const words = useWords();
  if (cell === 'change' || cell === 'kind') {
    const choices = Object.entries(cell === 'change' ? CHANGES : ROLES);
    return (
      <select {...own} aria-busy={busy}>
        {choices.map(([value, key]) => (
          <option value={value} key={value}>
            {words(key)}
          </option>
        ))}
      </select>
    );
  }
  if (cell === 'note') return <textarea {...own} rows={3} readOnly={busy} />;
  const input = <input {...own} type="text" autocomplete="off" spellcheck={false} readOnly={busy} list={`${id}-names`} />;
  if (cell !== 'subject') return input;
  return (
    <>
      {input}
      <datalist id={`${id}-names`}>
        {suggestIndicators(typed, SUGGESTIONS).map(({ key, name, alias }) => (
          <option key={key} value={name} label={alias ?? name} />
        ))}
      </datalist>
    </>
  );
}

/** Names offered while an indicator is typed. */
const SUGGESTIONS = 6;

/** Enter and Tab, but for an Enter that ends the composition of a word or, in a note, begins a line. */
function onwardOf(event: KeyboardEvent, cell: CellName): Onward | null {
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.key === 'Tab') return event.shiftKey ? 'before' : 'after';
  return event.key === 'Enter' && !(cell === 'note' && event.shiftKey) ? 'table' : null;
}

/** All of it, so that it can be typed over; of a value the number alone, so that its sign and unit stay. */
function choosePart(control: Control | null, cell: CellName): void {
  if (control === null || control instanceof HTMLSelectElement) return;
  const number = cell === 'value' ? /\d[\d.,-]*/.exec(control.value) : null;
  if (number === null) control.select();
  else control.setSelectionRange(number.index, number.index + number[0].length);
}
