import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageWithItems, SavedItem, SavedPage } from '../../lib/core/item.ts';
import { isKept } from '../../lib/core/saved-ids.ts';
import { searchFor } from '../collection-search.ts';
import { useWatch, type Watched } from '../use-watch.ts';
import type { CollectionPort, PopupPorts } from './ports.ts';

/** The part of the collection that is shown. */
export interface CollectionPart {
  /** What was searched for, trimmed; '' for no search. While someone types it is behind the field. */
  readonly query: string;
  /** Pages with their items, newest capture first; of a search only the items that were found. */
  readonly groups: readonly PageWithItems[];
  /** Items in `groups`. */
  readonly shown: number;
  /** Pages that are there but not in `groups`. */
  readonly morePages: number;
  /** True where a search was ended before the end of the collection. */
  readonly cut: boolean;
}

/** A search in a popup stops with the page that brings it to so many items, and says so. */
const MOST_FOUND = 200;

const SEARCH_PAUSE_MS = 120;

/** The newest `pageLimit` pages or, with a query, what it finds in the whole collection; kept up to date. */
export function useCollection(
  { collection, watch }: Pick<PopupPorts, 'collection' | 'watch'>,
  query: string,
  pageLimit: number,
): Watched<CollectionPart> {
  const settled = useSettled(query, SEARCH_PAUSE_MS);
  const read = useCallback(
    () => (settled.trim() === '' ? newestPages(collection, pageLimit) : found(collection, settled.trim())),
    [collection, settled, pageLimit],
  );
  return useWatch(watch, read);
}

async function newestPages(collection: CollectionPort, pageLimit: number): Promise<CollectionPart> {
  const pages = (await collection.pages()).filter(({ saved }) => saved > 0);
  const listed = pages.slice(0, pageLimit);
  const groups = await Promise.all(listed.map(async ({ page }) => ({ page, items: kept(await collection.itemsOfPage(page.id)) })));
  return { query: '', groups, shown: countItems(groups), morePages: pages.length - listed.length, cut: false };
}

async function found(collection: CollectionPort, query: string): Promise<CollectionPart> {
  const groups: PageWithItems[] = [];
  let shown = 0;
  for await (const group of matching(collection, query)) {
    groups.push(group);
    shown += group.items.length;
    if (shown >= MOST_FOUND) break;
  }
  return { query, groups: newestFirst(groups), shown, morePages: 0, cut: shown >= MOST_FOUND };
}

/** The pages of the collection with those of their items that a query finds. Ignored items are left out. */
async function* matching(collection: Pick<CollectionPort, 'allItems'>, query: string): AsyncGenerator<PageWithItems, void, void> {
  const search = searchFor(query);
  for await (const chunk of collection.allItems()) {
    for (const { page, items } of chunk) {
      const hits = kept(items).filter((item) => search === null || search(page, item));
      if (hits.length > 0) yield { page, items: hits };
    }
  }
}

const kept = (items: readonly SavedItem[]): SavedItem[] => items.filter(isKept);
const countItems = (groups: readonly PageWithItems[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);
const captured = ({ page }: { readonly page: SavedPage }): string => page.capturedAt;
const newestFirst = (groups: readonly PageWithItems[]): PageWithItems[] =>
  groups.toSorted((a, b) => (captured(a) < captured(b) ? 1 : captured(a) > captured(b) ? -1 : 0));

/** A value once it has stayed the same for a while; going back to '' takes effect at once. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return value === '' ? '' : settled;
}
