/** The card of one mark: how the sentence was read, and what can be done with it. */
import type { VNode } from 'preact';
import type { Anchor } from '../../lib/core/anchoring/anchor.ts';
import type { FigureReading, ItemDraft } from '../../lib/core/item.ts';
import { kindOf } from '../../lib/core/item-kind.ts';
import type { Operator } from '../../lib/core/model.ts';
import type { CommandKey } from '../../lib/messaging/commands.ts';
import { Icon, type IconName } from '../icon.tsx';
import { boundText } from '../wording/bound-text.ts';
import { changeOf, factsOf, itemLine, kindWord, operatorWord, subjectOf } from '../wording/item-words.ts';
import type { MessageKey, Words } from '../words.tsx';
import { KeyLegend } from './key-legend.tsx';
import { trusted } from './trusted.ts';

export interface CardProps {
  readonly words: Words;
  readonly item: ItemDraft;
  readonly saved: boolean;
  /** True once the reader does not want to be offered the item again. */
  readonly ignored: boolean;
  /** What the page says otherwise than the collection; null where both say the same. */
  readonly change: Anchor | null;
  /** Which mark of how many it is, from 1; null where it has no mark any more. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** True while an answer is awaited: the buttons stay where they are and do nothing. */
  readonly busy: boolean;
  /** True for a moment after the quote was copied. */
  readonly copied: boolean;
  /** A failure in words; '' for none. */
  readonly notice: string;
  /** The legend of the keys; null while it is closed. */
  readonly keys: readonly CommandKey[] | null;
  readonly onToggle: () => void;
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
  const { words, item, ignored, keys, notice } = props;
  const { reading } = item;
  return (
    <section
      class="pm-card"
      role="dialog"
      aria-label={words('card_label', itemLine(words, reading))}
      tabIndex={-1}
      lang={words('language_tag')}
      data-kind={kindOf(reading)}
      onKeyDown={(event) => event.key === '?' && event.isTrusted && props.onLegend()}
    >
      <Head {...props} />
      <p class="pm-card-subject" lang="zh-CN">
        {subjectOf(words, reading)}
      </p>
      {reading.kind === 'figure' && <BoundLine words={words} figure={reading} change={changeOf(words, reading)} />}
      <p class="pm-card-facts">{factsOf(words, reading).join(words('fact_separator'))}</p>
      <p class="pm-card-notice" role="status">
        {notice || (ignored && <span class="pm-card-calm">{words('card_ignored')}</span>)}
      </p>
      <Changed {...props} />
      <Actions {...props} />
      {keys !== null && <KeyLegend words={words} keys={keys} />}
    </section>
  );
}

function Head({ words, item, place, keys, onStep, onList, onLegend, onClose }: CardProps): VNode {
  const icon = (name: IconName, label: MessageKey, act: () => void): VNode => (
    <button class="pm-card-icon" type="button" aria-label={words(label)} title={words(label)} onClick={trusted(act)}>
      <Icon name={name} />
    </button>
  );
  return (
    <header class="pm-card-head">
      <span class="pm-card-kind">{kindWord(words, item.reading)}</span>
      {icon('previous', 'command_previous_mark', () => onStep(-1))}
      <span class="pm-card-place">{place !== null && words('card_place', place.at, place.of)}</span>
      {icon('next', 'command_next_mark', () => onStep(1))}
      {icon('list', 'command_list_marks', onList)}
      <button
        class="pm-card-icon"
        type="button"
        aria-label={words('keys_title')}
        title={words('keys_title')}
        aria-expanded={keys !== null}
        onClick={trusted(onLegend)}
      >
        ?
      </button>
      {icon('remove', 'card_close', onClose)}
    </header>
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

function Actions({ words, saved, ignored, busy, copied, onToggle, onIgnore, onCopy }: CardProps): VNode {
  const idle = (act: () => void) => trusted(() => busy || act());
  return (
    <footer class="pm-card-actions">
      {!ignored && (
        <button class="pm-card-save" type="button" aria-pressed={saved} aria-disabled={busy} onClick={idle(onToggle)}>
          <Icon name="bookmark" filled={saved} />
          {words(saved ? 'card_unsave' : 'card_save')}
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
