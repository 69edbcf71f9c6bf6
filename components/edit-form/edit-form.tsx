/**
 * The form of an item, for the card in a page and for the extension's own pages: labelled fields in which everything is
 * text as it is typed, problems beside their field. It reads nothing itself; whoever holds the lexicon does.
 * Its styles are in edit-form.css, for the page or the shadow root that shows it.
 */
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ItemFields, Problem } from '../../lib/core/editing/fields.ts';
import type { Suggestion } from '../../lib/core/editing/suggest-indicators.ts';
import { useWords } from '../words.tsx';
import { ExcerptRows, FigureRows, OwnRows, ProjectRows } from './rows.tsx';

export interface EditFormProps {
  /** What the form opens with; give it a key to open it anew. */
  readonly fields: ItemFields;
  /** What was wrong with the last attempt, the same array until the next one; the first field among them takes the focus. */
  readonly problems: readonly Problem[];
  /** True while an answer is awaited: the fields can be read, nothing can be saved. */
  readonly busy: boolean;
  /** Names of indicators for what is being typed, at most a handful. Never rejects. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  readonly onSave: (fields: ItemFields) => void;
  readonly onLeave: () => void;
}

/** Enter saves (in the note Ctrl+Enter), Escape leaves. Only a person can save: scripts of a page can reach an open shadow root. */
export function EditForm({ fields: first, problems, busy, suggest, onSave, onLeave }: EditFormProps): VNode {
  const words = useWords();
  const id = useId();
  const [fields, setFields] = useState(first);
  const root = useRef<HTMLFieldSetElement>(null);
  useFocus(root, problems);
  const save = (event: Event): void => {
    if (event.isTrusted && !busy) onSave(fields);
  };
  const own = {
    id,
    fields,
    problems,
    suggest,
    set: (change: Partial<ItemFields>) => setFields((now) => ({ ...now, ...change }) as ItemFields),
  };
  return (
    <fieldset
      class="pm-form"
      ref={root}
      aria-label={words('edit_form_label')}
      aria-busy={busy}
      onKeyDown={(event) => {
        // What is typed here is none of the page's business, nor of the shortcuts around the form.
        event.stopPropagation();
        if (isEnter(event)) {
          event.preventDefault();
          save(event);
        } else if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          onLeave();
        }
      }}
    >
      {fields.kind === 'figure' && <FigureRows {...own} fields={fields} />}
      {fields.kind === 'project' && <ProjectRows {...own} fields={fields} />}
      {fields.kind === 'excerpt' && <ExcerptRows />}
      <OwnRows {...own} />
      <div class="pm-form-foot">
        <button class="pm-form-save" type="button" aria-disabled={busy} onClick={save}>
          {words('edit_save')}
        </button>
        <button class="pm-form-leave" type="button" onClick={(event) => event.isTrusted && onLeave()}>
          {words('edit_leave')}
        </button>
      </div>
    </fieldset>
  );
}

/** Enter in a one-line field, or with Ctrl or ⌘ anywhere; an Enter that ends the composition of a word, or opens a list, is none. */
function isEnter(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  const { tagName } = event.target as HTMLElement;
  return event.ctrlKey || event.metaKey || tagName === 'INPUT';
}

/** Into the first field when the form opens, and into the first wrong one after an attempt. */
function useFocus(root: { readonly current: HTMLElement | null }, problems: readonly Problem[]): void {
  const opened = useRef(false);
  // At once: a key that follows quickly is typed into the field, not given to what lies behind.
  useLayoutEffect(() => {
    const wrong = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
    if (wrong !== null) wrong.focus();
    else if (!opened.current) root.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    opened.current = true;
  }, [root, problems]);
}
