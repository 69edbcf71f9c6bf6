import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { type PageItemActions, PageItemRow } from './page-item-row.tsx';
import type { PageItem } from './page-items.ts';
import { useDrawnRows } from './use-drawn-rows.ts';

interface ItemListProps {
  readonly entries: readonly PageItem[];
  readonly actions: PageItemActions;
  /** The item that the reader is at in the page; null where that is not known. */
  readonly at: string | null;
}

/**
 * The items of the page. One row is a stop of the Tab key; arrow keys, Home and End go from row to row, on the same button. The
 * row of the item that the reader is at is kept in sight, except while the pointer is over the list's window.
 */
export function ItemList({ entries, actions, at }: ItemListProps): VNode {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  /** The button that is to have the focus once its row is drawn. */
  const awaited = useRef<string | null>(null);
  const steady = useSteady(actions);
  const indexOf = useMemo(() => new Map(entries.map(({ item }, index) => [item.id, index])), [entries]);
  const stop = indexOf.get(chosen ?? '') ?? indexOf.get(at ?? '') ?? 0;
  const rows = useDrawnRows(list, entries, stop);

  const go = (to: number, button: string): void => {
    const id = entries[to]?.item.id;
    if (id === undefined) return;
    awaited.current = `${rowOf(id)} ${button}`;
    setChosen(id);
  };
  useLayoutEffect(() => {
    const button = awaited.current === null ? null : list.current?.querySelector<HTMLElement>(awaited.current);
    awaited.current = null;
    button?.focus();
  }, [chosen]);
  useEffect(() => {
    const index = indexOf.get(at ?? '');
    if (at === null || index === undefined || document.documentElement.matches(':hover')) return;
    const row = list.current?.querySelector(rowOf(at));
    if (row) row.scrollIntoView({ block: 'nearest' });
    else rows.show(index);
    // A long list knows its heights a moment after it stands.
  }, [at, rows.height === null]);

  return (
    <ul
      class="pm-list"
      aria-label={words('items_label')}
      ref={list}
      style={rows.height === null ? undefined : { position: 'relative', height: `${rows.height}px` }}
      onFocusCapture={({ target }) => setChosen(idOf(target))}
      onKeyDown={(event) => {
        const to = event.altKey || event.ctrlKey || event.metaKey ? null : target(event.key, stop, entries.length);
        if (to === null) return;
        event.preventDefault();
        go(to, (event.target as Element).matches('.pm-save') ? '.pm-save' : '.pm-title');
      }}
    >
      {rows.drawn.map(({ index, frame }) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        const { id } = entry.item;
        return <PageItemRow entry={entry} key={id} actions={steady} current={id === at} stop={index === stop} frame={frame} />;
      })}
    </ul>
  );
}

const rowOf = (id: string): string => `[data-item="${CSS.escape(id)}"]`;
const idOf = (target: EventTarget | null): string | null =>
  (target as Element | null)?.closest('[data-item]')?.getAttribute('data-item') ?? null;

function target(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The same actions for as long as the list stands, so that rows are not drawn anew for them. */
function useSteady(actions: PageItemActions): PageItemActions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(
    () => ({
      onSave: (items) => latest.current.onSave(items),
      onRemove: (id) => latest.current.onRemove(id),
      onScrollTo: (id) => latest.current.onScrollTo(id),
    }),
    [],
  );
}
