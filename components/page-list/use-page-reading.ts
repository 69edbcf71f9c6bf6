import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedItem, SavedPage } from '../../lib/core/item.ts';
import type { Verdict } from '../../lib/core/model.ts';
import type { Failure } from '../../lib/core/result.ts';
import { ignoredIds } from '../../lib/core/saved-ids.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import { useWatch } from '../use-watch.ts';
import { lostItems, type PageItem, pageItems } from './page-items.ts';
import type { PageListPorts } from './ports.ts';

export type PageState =
  | { readonly phase: 'loading' }
  /** No content script runs in the page. `mayRead`: the user can have it read. */
  | { readonly phase: 'closed'; readonly mayRead: boolean }
  | { readonly phase: 'no-plan'; readonly verdict: Verdict }
  | { readonly phase: 'read'; readonly reading: PageReading; readonly marksOn: boolean }
  | { readonly phase: 'failed'; readonly failure: Failure };

export interface PageModel {
  readonly state: PageState;
  /** In reading order. */
  readonly items: readonly PageItem[];
  /** In the collection from before, but no longer found in the page. */
  readonly lost: readonly SavedItem[];
  /** Ids of the items of the page that are not offered any more. */
  readonly ignored: readonly string[];
  /** The page as the collection has it; null while it is not known to have it. */
  readonly stored: SavedPage | null;
  /** Switches the marks of the page on or off. */
  readonly switchMarks: (on: boolean) => Promise<void>;
  /** Takes note that someone else switched the marks. */
  readonly marksSwitched: (on: boolean) => void;
  readonly readAnyway: () => Promise<void>;
  /** Asks the tab again. */
  readonly reload: () => Promise<void>;
}

const NONE: readonly SavedItem[] = [];

/** What was read on the tab, with what is saved of it; follows the tab and the collection. */
export function usePageReading({ tab, collection, watch }: PageListPorts): PageModel {
  const [state, setState] = useState<PageState>({ phase: 'loading' });
  /** Counts questions to the tab: an answer to an earlier one is no longer wanted. */
  const asked = useRef(0);
  const ask = useCallback(async (question: () => Promise<PageState>) => {
    asked.current += 1;
    const mine = asked.current;
    const next = await question();
    if (mine === asked.current) setState(next);
  }, []);
  const reload = useCallback(() => ask(() => currentState(tab)), [ask, tab]);
  const readAnyway = useCallback(() => {
    setState({ phase: 'loading' });
    return ask(() => stateReadAnyway(tab));
  }, [ask, tab]);
  const marksSwitched = useCallback((marksOn: boolean) => setState((now) => (now.phase === 'read' ? { ...now, marksOn } : now)), []);
  const switchMarks = useCallback(
    async (on: boolean) => {
      const answer = await tab.switchMarks(on);
      if (answer.ok) marksSwitched(on);
      else setState({ phase: 'failed', failure: answer.error });
    },
    [tab, marksSwitched],
  );
  useEffect(() => {
    const end = new AbortController();
    tab.follow((turn) => {
      if (turn === 'other') setState({ phase: 'loading' });
      void reload();
    }, end.signal);
    void reload();
    return () => end.abort();
  }, [tab, reload]);

  const reading = state.phase === 'read' ? state.reading : null;
  const { saved, stored } = useStored({ collection, watch }, reading);
  const items = useMemo(() => (reading === null ? [] : pageItems(reading, saved)), [reading, saved]);
  const lost = useMemo(() => (reading === null ? [] : lostItems(reading, saved)), [reading, saved]);
  const ignored = useMemo(() => [...ignoredIds(saved)], [saved]);
  return { state, items, lost, ignored, stored, switchMarks, marksSwitched, readAnyway, reload };
}

/** What the collection has of a page, kept up to date. */
function useStored(
  { collection, watch }: Pick<PageListPorts, 'collection' | 'watch'>,
  reading: PageReading | null,
): { readonly saved: readonly SavedItem[]; readonly stored: SavedPage | null } {
  const pageId = reading?.page.id ?? null;
  const read = useCallback(async () => {
    if (pageId === null) return { pageId, saved: NONE, stored: null };
    const [saved, stored] = await Promise.all([collection.itemsOfPage(pageId), collection.page(pageId)]);
    return { pageId, saved, stored };
  }, [collection, pageId]);
  const watched = useWatch(watch, read);
  if (watched.phase === 'ready' && watched.value.pageId === pageId) return watched.value;
  return { saved: reading?.saved ?? NONE, stored: null };
}

async function currentState(tab: PageListPorts['tab']): Promise<PageState> {
  const answer = await tab.current();
  if (answer.ok) {
    const { verdict, reading, marksOn } = answer.value;
    return reading === null ? { phase: 'no-plan', verdict } : { phase: 'read', reading, marksOn };
  }
  if (answer.error.code !== 'no-page') return { phase: 'failed', failure: answer.error };
  const standing = await tab.standing();
  return standing === 'loading' ? { phase: 'loading' } : { phase: 'closed', mayRead: standing === 'readable' };
}

async function stateReadAnyway(tab: PageListPorts['tab']): Promise<PageState> {
  const answer = await tab.readAnyway();
  if (answer.ok) return { phase: 'read', reading: answer.value, marksOn: true };
  return answer.error.code === 'no-page' ? { phase: 'closed', mayRead: false } : { phase: 'failed', failure: answer.error };
}
