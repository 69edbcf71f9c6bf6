/** The marks of the page as a list: for reading by ear, and for going to one by the keyboard. */
import type { VNode } from 'preact';
import type { ItemDraft } from '../../lib/core/item.ts';
import { kindOf } from '../../lib/core/item-kind.ts';
import { Icon } from '../icon.tsx';
import { itemLine, kindWord } from '../wording/item-words.ts';
import type { Words } from '../words.tsx';
import { trusted } from './trusted.ts';

export interface MarkListProps {
  readonly words: Words;
  /** In reading order. */
  readonly items: readonly ItemDraft[];
  readonly saved: ReadonlySet<string>;
  /** The mark that the reader was at last; null for none. */
  readonly current: string | null;
  readonly onChoose: (item: ItemDraft) => void;
  readonly onClose: () => void;
}

/** A dialog that does not block the page; the arrow keys go through its list. */
export function MarkList({ words, items, saved, current, onChoose, onClose }: MarkListProps): VNode {
  const title = words('marks_label', items.length);
  return (
    <section class="pm-card pm-marks" role="dialog" aria-label={title} tabIndex={-1} lang={words('language_tag')} onKeyDown={moveFocus}>
      <header class="pm-card-head">
        <span class="pm-marks-title">{title}</span>
        <button class="pm-card-icon" type="button" aria-label={words('card_close')} onClick={trusted(onClose)}>
          <Icon name="remove" />
        </button>
      </header>
      <ol aria-label={title}>
        {items.map((item) => (
          <li key={item.id} data-kind={kindOf(item.reading)}>
            <button type="button" aria-current={item.id === current ? 'true' : undefined} onClick={trusted(() => onChoose(item))}>
              <span class="pm-card-kind">{kindWord(words, item.reading)}</span>
              <span lang="zh-CN">{itemLine(words, item.reading)}</span>
              {saved.has(item.id) && (
                <span class="pm-marks-saved">
                  <Icon name="bookmark" filled />
                  <span class="pm-aside">{words('item_saved')}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('li button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  event.preventDefault();
  buttons[at < 0 && step < 0 ? 0 : at + step]?.focus();
}
