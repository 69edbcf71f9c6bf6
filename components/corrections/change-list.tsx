import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { boundLine, boundText } from '../wording/bound-text.ts';
import { tidy } from '../wording/excerpt.ts';
import { pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';
import { ruledFacts } from './rule-words.ts';
import type { PreviewedChange } from './use-preview.ts';

/** Changes that are drawn at once; the others come when they are asked for, and are ticked all the same. */
const STEP = 100;

interface ChangeListProps {
  readonly changes: readonly PreviewedChange[];
  /** Ids of the items that are not to be changed. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** What a rule would change: from what, to what, in which sentence of which page; each with its tick. */
export function ChangeList({ changes, left, onLeft }: ChangeListProps): VNode {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  const tick = (id: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <fieldset class="pm-changes" aria-label={words('rule_changes')} tabIndex={0}>
      <ul>
        {changes.slice(0, shown).map((change) => (
          <li key={change.item.id}>
            <label class="pm-change">
              <input
                type="checkbox"
                checked={!left.has(change.item.id)}
                onChange={(event) => tick(change.item.id, event.currentTarget.checked)}
              />
              <Change change={change} />
            </label>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <button type="button" class="pm-button" onClick={() => setShown(shown + STEP)}>
          {words('rule_more', Math.min(STEP, changes.length - shown))}
        </button>
      )}
    </fieldset>
  );
}

function Change({ change: { item, to, page } }: { readonly change: PreviewedChange }): VNode {
  const words = useWords();
  const bound = item.reading.kind === 'figure' ? boundLine(boundText(item.reading)) : '';
  return (
    <span class="pm-change-text">
      <span lang="zh-CN">
        <del>{ruledFacts(words, item.reading)}</del> → <ins>{ruledFacts(words, to)}</ins> <span class="pm-change-bound">{bound}</span>
      </span>
      <span class="pm-change-where" lang="zh-CN">
        {pageName(words, page)}
        {words('fact_separator')}
        {tidy(item.sentence)}
      </span>
    </span>
  );
}
