import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageWithItems, SavedItem } from '../../lib/core/item.ts';
import { textFragmentUrl } from '../../lib/core/table/text-fragment.ts';
import { Icon } from '../icon.tsx';
import { ItemRow } from '../item-row.tsx';
import { keepFocusNear } from '../keep-focus.ts';
import { itemLine } from '../wording/item-words.ts';
import { pageName } from '../wording/page-words.ts';
import { useWords, type Words } from '../words.tsx';
import type { Ticks } from './use-ticks.ts';

interface PageGroupProps {
  readonly group: PageWithItems;
  readonly ticks: Ticks;
  readonly onDelete: (ids: readonly string[]) => void;
}

/** A page of the collection with its items: 清溪镇 2026, how many, the way back to it. */
export function PageGroup({ group, ticks, onDelete }: PageGroupProps): VNode {
  const words = useWords();
  const [open, setOpen] = useState(true);
  const { page, items } = group;
  const name = pageName(words, page);
  return (
    <section class="pm-group" aria-label={name}>
      <header class="pm-group-head">
        <h2 class="pm-group-name">
          <button type="button" class="pm-group-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="expand" />
            <span lang="zh-CN">{name}</span>
            <span class="pm-count">{words('group_count', items.length)}</span>
          </button>
        </h2>
        <label class="pm-group-tick" title={words('group_tick', name)}>
          <input
            type="checkbox"
            aria-label={words('group_tick', name)}
            checked={ticks.ticked?.has(page.id) ?? false}
            onChange={({ currentTarget }) => ticks.tick(page.id, currentTarget.checked)}
          />
          {words('tab_compare')}
        </label>
        <a class="pm-button-icon" href={page.url} target="_blank" rel="noreferrer" aria-label={words('group_open', name)} title={page.url}>
          <Icon name="open" />
        </a>
        <button
          type="button"
          class="pm-button-icon"
          aria-label={words('group_delete', name)}
          title={words('group_delete', name)}
          onClick={(event) => {
            keepFocusNear(event.currentTarget, '.pm-group', '.pm-group-toggle');
            onDelete(items.map(({ id }) => id));
          }}
        >
          <Icon name="bin" />
        </button>
        {page.title !== null && page.title !== name && (
          <p class="pm-group-title" lang="zh-CN">
            {page.title}
          </p>
        )}
      </header>
      {open && (
        <ul class="pm-list" aria-label={name}>
          {items.map((item) => (
            <CollectionItemRow item={item} url={page.url} key={item.id} onDelete={onDelete} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CollectionItemRowProps {
  readonly item: SavedItem;
  readonly url: string;
  readonly onDelete: (ids: readonly string[]) => void;
}

function CollectionItemRow({ item, url, onDelete }: CollectionItemRowProps): VNode {
  const words = useWords();
  const label = words('item_delete_named', itemLine(words, item.reading));
  return (
    <ItemRow
      item={item}
      saved
      notes={notesOf(words, item)}
      title={(content) => (
        <a class="pm-title" href={textFragmentUrl(url, item.selector)} target="_blank" rel="noreferrer" title={words('item_open')}>
          {content}
        </a>
      )}
      action={
        <button
          type="button"
          class="pm-button-icon"
          aria-label={label}
          title={words('item_delete')}
          onClick={(event) => {
            keepFocusNear(event.currentTarget, '.pm-row', '.pm-row-action button');
            onDelete([item.id]);
          }}
        >
          <Icon name="bin" />
        </button>
      }
    />
  );
}

function notesOf(words: Words, item: SavedItem): string[] {
  return [
    ...(item.status === 'reviewed' ? [words('item_reviewed')] : []),
    ...(item.note === '' ? [] : [words('item_note', item.note)]),
    ...(item.tags.length === 0 ? [] : [words('item_tags', item.tags.join(words('list_separator')))]),
  ];
}
