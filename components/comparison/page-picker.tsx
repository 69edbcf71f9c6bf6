import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedPage } from '../../lib/core/item.ts';
import { Icon } from '../icon.tsx';
import { pageName } from '../wording/page-words.ts';
import { useWords } from '../words.tsx';
import { FloatingCard } from './floating-card.tsx';

interface PagePickerProps {
  /** Newest capture first. */
  readonly pages: readonly SavedPage[];
  /** Null compares all of them. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
}

/** More than this no one ticks by hand: a search brings the others. */
const MOST_LISTED = 200;

/** Which pages are compared: all, or those that are ticked. */
export function PagePicker({ pages, chosen, onChoose }: PagePickerProps): VNode {
  const words = useWords();
  const [at, setAt] = useState<DOMRect | null>(null);
  const count = chosen === null ? pages.length : pages.filter(({ id }) => chosen.has(id)).length;
  return (
    <>
      <button
        type="button"
        class="pm-button"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAt(currentTarget.getBoundingClientRect())}
      >
        {words('compare_pages_chosen', count, pages.length)} <Icon name="next" />
      </button>
      {at !== null && (
        <FloatingCard at={at} title={words('compare_pages_title')} onClose={() => setAt(null)}>
          <Ticks pages={pages} chosen={chosen} onChoose={onChoose} />
        </FloatingCard>
      )}
    </>
  );
}

function Ticks({ pages, chosen, onChoose }: PagePickerProps): VNode {
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = pages.filter((page) => saidBy(words, page).includes(query.trim()));
  const listed = found.slice(0, MOST_LISTED);
  const tick = (id: string, on: boolean): void => {
    const now = new Set(chosen ?? pages.map((page) => page.id));
    if (on) now.add(id);
    else now.delete(id);
    onChoose(now.size === pages.length ? null : now);
  };
  return (
    <>
      <p class="pm-float-actions">
        <button type="button" class="pm-button" onClick={() => onChoose(query.trim() === '' ? null : new Set(found.map(({ id }) => id)))}>
          {words(query.trim() === '' ? 'compare_pages_all' : 'compare_pages_found', found.length)}
        </button>
        <button type="button" class="pm-button" onClick={() => onChoose(new Set())}>
          {words('compare_pages_none')}
        </button>
      </p>
      <input
        class="pm-find"
        type="search"
        value={query}
        aria-label={words('compare_pages_search')}
        placeholder={words('compare_pages_search')}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul class="pm-ticks">
        {listed.map((page) => (
          <li key={page.id}>
            <label class="pm-tick">
              <input
                type="checkbox"
                checked={chosen?.has(page.id) ?? true}
                onChange={({ currentTarget }) => tick(page.id, currentTarget.checked)}
              />
              <span lang="zh-CN">{pageName(words, page)}</span>
              <span class="pm-matrix-aside" lang="zh-CN">
                {page.county ?? ''}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > listed.length && <p class="pm-float-facts">{words('compare_pages_more', found.length - listed.length)}</p>}
    </>
  );
}

const saidBy = (words: Parameters<typeof pageName>[0], page: SavedPage): string =>
  [pageName(words, page), page.county, page.city, page.province, page.title].filter((part) => part !== null).join(' ');
