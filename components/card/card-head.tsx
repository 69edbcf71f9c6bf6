/** The head of the card: what kind of item it is, the way to other marks, and out. */
import type { VNode } from 'preact';
import type { ItemKind } from '../../lib/core/item-kind.ts';
import { Icon, type IconName } from '../icon.tsx';
import { KIND_WORDS } from '../wording/item-kind.ts';
import type { MessageKey, Words } from '../words.tsx';
import { trusted } from './trusted.ts';

interface CardHeadProps {
  readonly words: Words;
  readonly kind: ItemKind;
  /** Which mark of how many it is, from 1; null where it has no mark. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** Whoever is typing goes nowhere else by a slip of the pointer. */
  readonly editing: boolean;
  /** Whether the legend of the keys is open. */
  readonly legend: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onList: () => void;
  readonly onLegend: () => void;
  readonly onClose: () => void;
}

export function CardHead({ words, kind, place, editing, legend, onStep, onList, onLegend, onClose }: CardHeadProps): VNode {
  const icon = (name: IconName, label: MessageKey, act: () => void): VNode => (
    <button class="pm-card-icon" type="button" aria-label={words(label)} title={words(label)} onClick={trusted(act)}>
      <Icon name={name} />
    </button>
  );
  return (
    <header class="pm-card-head">
      <span class="pm-card-kind">{words(KIND_WORDS[kind])}</span>
      {!editing && (
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
            aria-expanded={legend}
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
