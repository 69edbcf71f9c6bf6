/** The head of the card: what kind of item it is, the way to other marks, and out. */
import type { VNode } from 'preact';
import { type ItemKind, kindOf } from '../../lib/core/item-kind.ts';
import { Icon, type IconName } from '../icon.tsx';
import { KIND_WORDS } from '../wording/item-kind.ts';
import type { MessageKey } from '../words.tsx';
import type { CardProps } from './card.tsx';
import { trusted } from './trusted.ts';

/** The kind of the card's item; of a selection that is not read yet, what it is to become. */
export function kindIn({ item: { reading }, form }: CardProps): ItemKind {
  if (reading !== null) return kindOf(reading);
  return form === null || form.fields.kind === 'figure' ? 'target' : form.fields.kind;
}

export function CardHead(props: CardProps): VNode {
  const { words, form, place, keys, onStep, onList, onLegend, onClose } = props;
  const icon = (name: IconName, label: MessageKey, act: () => void): VNode => (
    <button class="pm-card-icon" type="button" aria-label={words(label)} title={words(label)} onClick={trusted(act)}>
      <Icon name={name} />
    </button>
  );
  // Whoever is typing goes nowhere else by a slip of the pointer.
  return (
    <header class="pm-card-head">
      <span class="pm-card-kind">{words(KIND_WORDS[kindIn(props)])}</span>
      {form === null && (
        <>
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
        </>
      )}
      {icon('remove', 'card_close', onClose)}
    </header>
  );
}
