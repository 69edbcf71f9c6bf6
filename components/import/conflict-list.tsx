import type { VNode } from 'preact';
import type { Choice } from '../../lib/core/exchange/merge/join-items.ts';
import type { MergeEntry } from '../../lib/core/exchange/merge/merge-plan.ts';
import type { SavedItem } from '../../lib/core/item.ts';
import { factsOf, itemLine } from '../wording/item-words.ts';
import { STATUS_WORDS } from '../wording/status-words.ts';
import { type MessageKey, useWords } from '../words.tsx';

export type Conflict = Extract<MergeEntry, { readonly kind: 'conflict' }>;

export const CHOICES: readonly Choice[] = ['mine', 'theirs', 'both'];
export const CHOICE_WORDS: Readonly<Record<Choice, MessageKey>> = { mine: 'import_mine', theirs: 'import_theirs', both: 'import_both' };

/** So many are decided one by one; more than a person would go through follow the choice for all. */
const MOST_SHOWN = 200;

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly choiceOf: (id: string) => Choice;
  readonly onChoice: (id: string, choice: Choice) => void;
}

/** Each conflict with what mine and theirs say, and what is to be kept. */
export function ConflictList({ conflicts, choiceOf, onChoice }: ConflictListProps): VNode {
  const words = useWords();
  const more = conflicts.length - MOST_SHOWN;
  return (
    <ul class="pm-conflicts">
      {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
        <li class="pm-conflict" key={conflict.mine.id}>
          <p class="pm-conflict-quote">{conflict.mine.sentence || conflict.mine.selector.exact}</p>
          <div class="pm-conflict-sides">
            <Side label={words('import_side_mine')} item={conflict.mine} conflict={conflict} />
            <Side label={words('import_side_theirs')} item={conflict.theirs} conflict={conflict} />
          </div>
          <fieldset class="pm-conflict-choices">
            <legend class="pm-aside">{itemLine(words, conflict.mine.reading)}</legend>
            {CHOICES.map((choice) => (
              <label class="pm-choice" key={choice}>
                <input
                  type="radio"
                  name={`pm-conflict-${conflict.mine.id}`}
                  checked={choiceOf(conflict.mine.id) === choice}
                  onChange={() => onChoice(conflict.mine.id, choice)}
                />
                {words(CHOICE_WORDS[choice])}
              </label>
            ))}
          </fieldset>
        </li>
      ))}
      {more > 0 && <li class="pm-conflict-more">{words('import_more_conflicts', more)}</li>}
    </ul>
  );
}

interface SideProps {
  readonly label: string;
  readonly item: SavedItem;
  readonly conflict: Conflict;
}

/** One side: what differs stands in full, the rest is left out. */
function Side({ label, item, conflict: { differences } }: SideProps): VNode {
  const words = useWords();
  return (
    <dl class="pm-conflict-side">
      <dt>{label}</dt>
      <dd data-differs={differences.includes('reading')}>{itemLine(words, item.reading)}</dd>
      {differences.includes('reading') && <dd class="pm-facts">{factsOf(words, item.reading).join(' · ')}</dd>}
      {differences.includes('status') && <dd data-differs>{words(STATUS_WORDS[item.status])}</dd>}
      {differences.includes('note') && <dd data-differs>{words('import_note', item.note)}</dd>}
    </dl>
  );
}
