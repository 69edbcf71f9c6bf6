import type { ComponentChildren, HTMLAttributes, VNode } from 'preact';
import type { ItemDraft } from '../lib/core/item.ts';
import { kindOf } from '../lib/core/item-kind.ts';
import { Bound } from './bound.tsx';
import { excerptOf, tidy } from './wording/excerpt.ts';
import { changeOf, factsOf, kindWord, subjectOf } from './wording/item-words.ts';
import { useWords } from './words.tsx';

/** A number with its unit is kept on one line; a long project name may run over two. */
const LONGEST_UNBROKEN = 14;

interface ItemRowProps {
  readonly item: ItemDraft;
  /** What the whole row does when it is pressed: a button or a link that is given the row's title as its content. */
  readonly title: (content: ComponentChildren) => VNode;
  /** Lines that only the collection has: note, review. */
  readonly notes?: readonly string[];
  /** A button under the notes, for what they say. */
  readonly offer?: ComponentChildren;
  /** The row's own button, at its end. */
  readonly action: ComponentChildren;
  readonly saved: boolean;
  /** A word before the facts: how the item stands in the collection; null where its button says it. */
  readonly standing?: string | null;
  /** Whether the reader is at this item. */
  readonly current?: boolean;
  /** What a list adds to the row's element: its place among rows that are not all drawn. */
  readonly frame?: HTMLAttributes<HTMLLIElement> | undefined;
}

/**
 * One item as a line of the ledger: what is measured on the left, the bound on the right under its mark, facts and
 * sentence below. The title's press area covers the row, so the row has one name and one stop for the keyboard.
 */
export function ItemRow({ item, title, notes = [], offer, action, saved, standing = null, current = false, frame }: ItemRowProps): VNode {
  const words = useWords();
  const { reading } = item;
  const change = changeOf(words, reading);
  const facts = factsOf(words, reading);
  return (
    <li
      class={`pm-row${saved ? ' pm-row-saved' : ''}`}
      data-kind={kindOf(reading)}
      data-item={item.id}
      aria-current={current ? 'true' : undefined}
      {...frame}
    >
      <div class="pm-row-main">
        {title(
          <>
            <span class="pm-subject" lang="zh-CN">
              {subjectOf(words, reading)}
            </span>
            {change !== null && <span class="pm-change">{change}</span>}
            {reading.kind === 'figure' && <Bound figure={reading} />}
          </>,
        )}
        <p class="pm-facts">
          <span class="pm-kind">{kindWord(words, reading)}</span>
          {standing !== null && <span class="pm-fact pm-standing">{standing}</span>}
          {facts.map((fact) => (
            <span class="pm-fact" key={fact}>
              {fact}
            </span>
          ))}
        </p>
        <Sentence item={item} />
        {notes.map((note) => (
          <p class="pm-note" key={note}>
            {note}
          </p>
        ))}
        {offer}
      </div>
      <div class="pm-row-action">{action}</div>
    </li>
  );
}

function Sentence({ item }: { readonly item: ItemDraft }): VNode {
  const excerpt = excerptOf(item);
  if (excerpt === null) {
    return (
      <p class="pm-sentence" lang="zh-CN">
        {tidy(item.sentence)}
      </p>
    );
  }
  return (
    <p class="pm-sentence" lang="zh-CN">
      {excerpt.before}
      <mark class="pm-quote" data-short={excerpt.quote.length <= LONGEST_UNBROKEN}>
        {excerpt.quote}
      </mark>
      {excerpt.after}
    </p>
  );
}
