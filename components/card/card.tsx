/** The card of one mark: how the sentence was read, what can be done with it, and the form in which it is edited. */
import type { VNode } from 'preact';
import type { Anchor } from '../../lib/core/anchoring/anchor.ts';
import type { FigureReading, ItemReading } from '../../lib/core/item.ts';
import { type ItemKind, kindOf } from '../../lib/core/item-kind.ts';
import type { Operator } from '../../lib/core/model.ts';
import type { OpenItem } from '../../lib/core/selection/selection.ts';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import { EditForm, type EditFormProps } from '../edit-form/edit-form.tsx';
import { Icon } from '../icon.tsx';
import { boundText } from '../wording/bound-text.ts';
import { tidy } from '../wording/excerpt.ts';
import { changeOf, factsOf, itemLine, operatorWord, subjectOf } from '../wording/item-words.ts';
import { type MessageKey, type Words, WordsProvider } from '../words.tsx';
import { CardHead } from './card-head.tsx';
import { KeyLegend } from './key-legend.tsx';
import { trusted } from './trusted.ts';

export interface CardProps {
  readonly words: Words;
  /** Without a reading only while it is in the form. */
  readonly item: OpenItem;
  readonly saved: boolean;
  /** True once the reader does not want to be offered the item again. */
  readonly ignored: boolean;
  /** The reader's own words of a saved item: note, tags. */
  readonly notes: readonly string[];
  /** What the page says otherwise than the collection; null where both say the same. */
  readonly change: Anchor | null;
  /** Which mark of how many it is, from 1; null where it has no mark any more. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** True while an answer is awaited: the buttons stay where they are and do nothing. */
  readonly busy: boolean;
  /** True for a moment after the quote was copied. */
  readonly copied: boolean;
  /** A failure or a warning in words; '' for none. */
  readonly notice: string;
  /** What was just done, in words; '' for nothing. */
  readonly said: string;
  /** Takes back what was just done; null where that cannot be. */
  readonly onTakeBack: (() => void) | null;
  /** The form in the place of what the card says; null while nothing is edited. */
  readonly form: Omit<EditFormProps, 'busy'> | null;
  /** The legend of the keys; null while it is closed. */
  readonly keys: readonly CommandKey[] | null;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  /** Saves what the page says now. */
  readonly onRenew: () => void;
  readonly onIgnore: () => void;
  readonly onCopy: () => void;
  /** Goes to the next mark (1) or the one before (-1). */
  readonly onStep: (step: 1 | -1) => void;
  readonly onList: () => void;
  readonly onLegend: () => void;
  readonly onClose: () => void;
}

/** A dialog that does not block the page. Only presses of a person count: the page's scripts can reach an open shadow root. */
export function Card(props: CardProps): VNode {
  const { words, item, form, keys } = props;
  const { reading } = item;
  return (
    <section
      class={form === null ? 'pm-card' : 'pm-card pm-card-editing'}
      role="dialog"
      aria-label={words('card_label', reading === null ? tidy(item.selector.exact) : itemLine(words, reading))}
      tabIndex={-1}
      lang={words('language_tag')}
      data-kind={kindIn(props)}
      onKeyDown={(event) => event.key === '?' && event.isTrusted && props.onLegend()}
    >
      <CardHead {...props} kind={kindIn(props)} editing={form !== null} legend={keys !== null} />
      {form === null ? reading !== null && <Said {...props} reading={reading} /> : <Editing {...props} form={form} />}
      {keys !== null && <KeyLegend words={words} keys={keys} />}
    </section>
  );
}

/** The kind of the card's item; of a selection that is not read yet, what it is to become. */
function kindIn({ item: { reading }, form }: CardProps): ItemKind {
  if (reading !== null) return kindOf(reading);
  return form === null || form.fields.kind === 'figure' ? 'target' : form.fields.kind;
}

interface SaidProps extends CardProps {
  readonly reading: ItemReading;
}

/** How the item was read, and what can be done with it. */
function Said(props: SaidProps): VNode {
  const { words, reading, notes, ignored, notice } = props;
  return (
    <>
      <p class="pm-card-subject" lang="zh-CN">
        {subjectOf(words, reading)}
      </p>
      {reading.kind === 'figure' && <BoundLine words={words} figure={reading} change={changeOf(words, reading)} />}
      <p class="pm-card-facts">{factsOf(words, reading).join(words('fact_separator'))}</p>
      {notes.map((note) => (
        <p class="pm-card-own" key={note}>
          {note}
        </p>
      ))}
      <p class="pm-card-notice" role="status">
        {notice || (ignored && <span class="pm-card-calm">{words('card_ignored')}</span>)}
      </p>
      <Done {...props} />
      <Changed {...props} />
      <Actions {...props} />
    </>
  );
}

/** What was just done, and the way back. */
function Done({ words, said, onTakeBack }: CardProps): VNode {
  return (
    <div class="pm-card-done">
      <p role="status">{said}</p>
      {said !== '' && onTakeBack !== null && (
        <button class="pm-card-quiet pm-card-back" type="button" onClick={trusted(onTakeBack)}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}

/** The form, under the words that were selected where they are not marked yet. */
function Editing({ words, item, form, busy, notice }: CardProps & { readonly form: Omit<EditFormProps, 'busy'> }): VNode {
  return (
    <>
      {item.reading === null && (
        <p class="pm-card-quote" lang="zh-CN">
          {tidy(item.selector.exact)}
        </p>
      )}
      <p class="pm-card-notice" role="status">
        {notice}
      </p>
      <WordsProvider value={words}>
        <EditForm {...form} busy={busy} />
      </WordsProvider>
    </>
  );
}

/** The page was edited after the item was saved: both values, and the way to the new one. */
function Changed({ words, change, onRenew }: CardProps): VNode | null {
  if (change === null) return null;
  return (
    <p class="pm-card-notice">
      {words('item_changed', change.was, change.now ?? '')}{' '}
      <button class="pm-card-quiet" type="button" onClick={trusted(onRenew)}>
        {words('item_renew')}
      </button>
    </p>
  );
}

function Actions({ words, saved, ignored, busy, copied, onToggle, onEdit, onIgnore, onCopy }: CardProps): VNode {
  const idle = (act: () => void) => trusted(() => busy || act());
  return (
    <footer class="pm-card-actions">
      {!ignored && (
        <button class="pm-card-save" type="button" aria-pressed={saved} aria-disabled={busy} onClick={idle(onToggle)}>
          <Icon name="bookmark" filled={saved} />
          {words(saved ? 'card_unsave' : 'card_save')}
        </button>
      )}
      {!ignored && (
        <button class="pm-card-quiet pm-card-edit" type="button" aria-disabled={busy} onClick={idle(onEdit)}>
          {words('card_edit')}
        </button>
      )}
      {!saved && (
        <button class="pm-card-quiet pm-card-ignore" type="button" aria-disabled={busy} onClick={idle(onIgnore)}>
          {words(ignored ? 'undo' : 'card_ignore')}
        </button>
      )}
      <button class="pm-card-quiet" type="button" onClick={idle(onCopy)}>
        {words(copied ? 'card_copied' : 'card_copy')}
      </button>
    </footer>
  );
}

/** Whether a bound includes its number is the question that analysts get wrong most often: said in words. */
const OPENNESS: Readonly<Partial<Record<Operator, MessageKey>>> = {
  '>=': 'card_inclusive',
  '<=': 'card_inclusive',
  '>': 'card_exclusive',
  '<': 'card_exclusive',
};

interface BoundLineProps {
  readonly words: Words;
  readonly figure: FigureReading;
  readonly change: string | null;
}

function BoundLine({ words, figure, change }: BoundLineProps): VNode {
  const { sign, number, unit } = boundText(figure);
  const openness = OPENNESS[figure.op];
  return (
    <p class="pm-card-bound">
      {change !== null && <span class="pm-card-change">{change}</span>}
      <span class="pm-card-value">
        <span class="pm-aside">{operatorWord(words, figure.op)}</span>
        {sign !== '' && (
          <span class="pm-card-sign" aria-hidden="true">
            {sign}
          </span>
        )}
        {number}
        <span class="pm-card-unit">{unit}</span>
      </span>
      {openness !== undefined && <span class="pm-card-open">{words(openness)}</span>}
    </p>
  );
}
