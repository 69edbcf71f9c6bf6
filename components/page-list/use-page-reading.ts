import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Anchor, changeOf } from '../../lib/core/anchoring/anchor.ts';
import type { ItemDraft, SavedItem } from '../../lib/core/item.ts';
import type { Verdict } from '../../lib/core/model.ts';
import type { Failure } from '../../lib/core/result.ts';
import { ignoredIds, isKept, offeredItems } from '../../lib/core/saved-ids.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import { useWatch } from '../use-watch.ts';
import type { PageListPorts } from './ports.ts';

export type PageState =
  | { readonly phase: 'loading' }
  /** No content script runs in the page. `mayRead`: the user can have it read. */
  | { readonly phase: 'closed'; readonly mayRead: boolean }
  | { readonly phase: 'no-plan'; readonly verdict: Verdict }
  | { readonly phase: 'read'; readonly reading: PageReading; readonly marksOn: boolean }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** An item of the page as it stands now: as saved where it is saved, as read where it is not. */
export interface PageItem {
  readonly item: ItemDraft;
  readonly saved: boolean;
  /** The item as the page says it now. */
  readonly fresh: ItemDraft;
  /** What the page says otherwise than the collection; null where both say the same. */
  readonly change: Anchor | null;
}

export interface PageModel {
  readonly state: PageState;
  /** In reading order. */
  readonly items: readonly PageItem[];
  /** Saved earlier, but no longer found in the page. */
  readonly lost: readonly SavedItem[];
  /** Ids of the items of the page that are not offered any more. */
  readonly ignored: readonly string[];
  /** Switches the marks of the page on or off. */
  readonly switchMarks: (on: boolean) => Promise<void>;
  readonly readAnyway: () => Promise<void>;
  /** Asks the tab again. */
  readonly reload: () => Promise<void>;
}

const NONE: readonly SavedItem[] = [];

/** What was read on the tab, with what is saved of it, kept up to date. */
export function usePageReading({ tab, collection, watch }: Pick<PageListPorts, 'tab' | 'collection' | 'watch'>): PageModel {
  const [state, setState] = useState<PageState>({ phase: 'loading' });
  const reload = useCallback(async () => setState(await currentState(tab)), [tab]);
  const readAnyway = useCallback(async () => {
    setState({ phase: 'loading' });
    const answer = await tab.readAnyway();
    if (answer.ok) setState({ phase: 'read', reading: answer.value, marksOn: true });
    else setState(answer.error.code === 'no-page' ? { phase: 'closed', mayRead: false } : { phase: 'failed', failure: answer.error });
  }, [tab]);
  const switchMarks = useCallback(
    async (marksOn: boolean) => {
      const answer = await tab.switchMarks(marksOn);
      setState((now) => {
        if (!answer.ok) return { phase: 'failed', failure: answer.error };
        return now.phase === 'read' ? { ...now, marksOn } : now;
      });
    },
    [tab],
  );
  useEffect(() => void reload(), [reload]);

  const reading = state.phase === 'read' ? state.reading : null;
  const pageId = reading?.page.id ?? null;
  const readSaved = useCallback(
    async () => ({ pageId, items: pageId === null ? NONE : await collection.itemsOfPage(pageId) }),
    [collection, pageId],
  );
  const watched = useWatch(watch, readSaved);
  const saved = watched.phase === 'ready' && watched.value.pageId === pageId ? watched.value.items : (reading?.saved ?? NONE);
  const items = useMemo(() => (reading === null ? [] : pageItems(reading, saved)), [reading, saved]);
  const lost = useMemo(() => (reading === null ? [] : lostItems(reading.items, saved)), [reading, saved]);
  const ignored = useMemo(() => [...ignoredIds(saved)], [saved]);
  return { state, items, lost, ignored, switchMarks, readAnyway, reload };
}

async function currentState(tab: PageListPorts['tab']): Promise<PageState> {
  const answer = await tab.current();
  if (answer.ok) {
    const { verdict, reading, marksOn } = answer.value;
    return reading === null ? { phase: 'no-plan', verdict } : { phase: 'read', reading, marksOn };
  }
  if (answer.error.code !== 'no-page') return { phase: 'failed', failure: answer.error };
  return { phase: 'closed', mayRead: await tab.mayRead() };
}

/** Merges what was read with what is saved. Ignored items are left out. */
function pageItems({ items, anchors }: PageReading, saved: readonly SavedItem[]): PageItem[] {
  const kept = new Map(saved.filter(isKept).map((item) => [item.id, item]));
  return offeredItems(items, saved).map((fresh) => {
    const item = kept.get(fresh.id);
    return { item: item ?? fresh, saved: item !== undefined, fresh, change: changeOf(anchors, saved, fresh) };
  });
}

function lostItems(drafts: readonly ItemDraft[], saved: readonly SavedItem[]): SavedItem[] {
  const found = new Set(drafts.map(({ id }) => id));
  return saved.filter((item) => isKept(item) && !found.has(item.id));
}
