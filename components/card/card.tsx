/** The card of one mark: how the sentence was read, and what can be done with it. */
import type { VNode } from 'preact';
import type { FigureReading, ItemDraft } from '../../lib/core/item.ts';
import type { Operator } from '../../lib/core/model.ts';
import { Icon } from '../icon.tsx';
import { boundText } from '../wording/bound-text.ts';
import { kindOf } from '../wording/item-kind.ts';
import { changeOf, factsOf, itemLine, kindWord, operatorWord, subjectOf } from '../wording/item-words.ts';
import { type MessageKey, useWords } from '../words.tsx';

export interface CardProps {
  readonly item: ItemDraft;
  readonly saved: boolean;
  /** True while an answer is awaited: the buttons stay where they are and do nothing. */
  readonly busy: boolean;
  /** True for a moment after the quote was copied. */
  readonly copied: boolean;
  /** A failure in words; '' for none. */
  readonly notice: string;
  readonly onToggle: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A dialog that does not block the page. Only presses of a person count: the page's scripts can reach an open shadow root. */
export function Card({ item, saved, busy, copied, notice, onToggle, onCopy, onClose }: CardProps): VNode {
  const words = useWords();
  const { reading } = item;
  const pressed = (act: () => void) => (event: Event) => {
    if (event.isTrusted && !busy) act();
  };
  return (
    <section
      class="pm-card"
      role="dialog"
      aria-label={words('card_label', itemLine(words, reading))}
      tabIndex={-1}
      lang={words('language_tag')}
      data-kind={kindOf(reading)}
    >
      <header class="pm-card-head">
        <span class="pm-card-kind">{kindWord(words, reading)}</span>
        <button class="pm-card-close" type="button" aria-label={words('card_close')} onClick={pressed(onClose)}>
          <Icon name="remove" />
        </button>
      </header>
      <p class="pm-card-subject" lang="zh-CN">
        {subjectOf(words, reading)}
      </p>
      {reading.kind === 'figure' && <BoundLine figure={reading} change={changeOf(words, reading)} />}
      <p class="pm-card-facts">{factsOf(words, reading).join(words('fact_separator'))}</p>
      <p class="pm-card-notice" role="status">
        {notice}
      </p>
      <footer class="pm-card-actions">
        <button class="pm-card-save" type="button" aria-pressed={saved} aria-disabled={busy} onClick={pressed(onToggle)}>
          <Icon name="bookmark" filled={saved} />
          {words(saved ? 'card_unsave' : 'card_save')}
        </button>
        <button class="pm-card-quiet" type="button" onClick={pressed(onCopy)}>
          {words(copied ? 'card_copied' : 'card_copy')}
        </button>
      </footer>
    </section>
  );
}

/** Whether a bound includes its number is the question that analysts get wrong most often: said in words. */
const OPENNESS: Readonly<Partial<Record<Operator, MessageKey>>> = {
  '>=': 'card_inclusive',
  '<=': 'card_inclusive',
  '>': 'card_exclusive',
  '<': 'card_exclusive',
};

function BoundLine({ figure, change }: { readonly figure: FigureReading; readonly change: string | null }): VNode {
  const words = useWords();
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
