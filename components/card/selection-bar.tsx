/** The bar at the end of a selection: what the selected text can be saved as. */
import type { VNode } from 'preact';
import type { SelectionKind } from '../../lib/core/selection/selection.ts';
import type { MessageKey, Words } from '../words.tsx';
import { trusted } from './trusted.ts';

export interface SelectionBarProps {
  readonly words: Words;
  /** True while an answer is awaited. */
  readonly busy: boolean;
  /** Why nothing was saved, in words; '' for no reason. */
  readonly notice: string;
  readonly onSave: (as: SelectionKind) => void;
}

const KINDS: readonly (readonly [SelectionKind, MessageKey])[] = [
  ['figure', 'selection_figure'],
  ['project', 'selection_project'],
  ['excerpt', 'selection_excerpt'],
];

/** A toolbar: one stop for the keyboard, the arrow keys go through its buttons. A press on it leaves the selection as it is. */
export function SelectionBar({ words, busy, notice, onSave }: SelectionBarProps): VNode {
  return (
    <div
      class="pm-card pm-selection"
      role="toolbar"
      aria-label={words('selection_bar')}
      aria-busy={busy}
      lang={words('language_tag')}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      {KINDS.map(([kind, key], i) => (
        <button
          key={kind}
          class="pm-card-quiet"
          type="button"
          tabIndex={i === 0 ? 0 : -1}
          aria-disabled={busy}
          onClick={trusted(() => busy || onSave(kind))}
        >
          {words(key)}
        </button>
      ))}
      <p role="status">{notice}</p>
    </div>
  );
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
