/**
 * The collection: saved pages and their items. Every operation is one transaction, so it happens whole or not at all,
 * and fails with a CollectionError. Nothing is held in memory: any process may be ended between two operations.
 */
import type { ItemDraft, SavedItem, SavedPage } from '../core/item.ts';
import { CollectionError, guarded } from './failure.ts';
import { inReadingOrder, locate, merge, pack, summarise, unpack } from './pack.ts';
import { type Bound, CollectionDatabase, type PackedItem, type SummaryRecord } from './schema.ts';

export interface PageWithCount {
  readonly page: SavedPage;
  /** Items of the page that are saved and not ignored. */
  readonly saved: number;
}

export interface PageWithItems {
  readonly page: SavedPage;
  /** In reading order. */
  readonly items: readonly SavedItem[];
}

export interface Collection {
  /**
   * Saves items with their page; the newest reading of the page wins. An item that is there already keeps its note,
   * tags, review and first capture time. Answers all items that are now saved of the page, in reading order.
   * With `ignored` they are kept as what the reader does not want to be offered, and neither listed nor counted.
   */
  savePageItems(page: SavedPage, drafts: readonly ItemDraft[], as?: 'saved' | 'ignored'): Promise<SavedItem[]>;
  /** Items of a page in reading order; [] for a page that is not in the collection. */
  itemsOfPage(pageId: string): Promise<SavedItem[]>;
  /** All items with their pages, by address, a chunk of pages at a time: memory stays constant over any collection. */
  allItems(pagesPerChunk?: number): AsyncGenerator<readonly PageWithItems[], void, void>;
  /** Takes items out and answers them as they were; ids that are not in the collection are passed over. */
  deleteItems(ids: readonly string[]): Promise<SavedItem[]>;
  /** Puts deleted items back as they were; an item that was saved anew meanwhile is kept as it is. Answers the pages touched. */
  restoreItems(items: readonly SavedItem[]): Promise<string[]>;
  /** Pages that have items, newest capture first. */
  pages(): Promise<PageWithCount[]>;
  /** Saved figures of pages, for the comparison, by page id; a page without any is not in the map. */
  boundsOf(pageIds: readonly string[]): Promise<Map<string, readonly Bound[]>>;
  /** Pages that have items, and their items; ignored ones are not counted. */
  count(): Promise<{ readonly pages: number; readonly items: number }>;
}

export interface CollectionPorts {
  /** ISO time. */
  readonly now: () => string;
  /** Asks the browser, before the first saving, not to evict the collection when the disk fills up. Never rejects. */
  readonly persist: () => Promise<unknown>;
}

const PAGES_PER_CHUNK = 25;

/** The collection in `db`; opens it with the first operation. */
export function createCollection(ports: CollectionPorts, db: CollectionDatabase = new CollectionDatabase()): Collection {
  return {
    savePageItems: async (page, drafts, as = 'saved') => {
      if ((await guarded(async () => (await opened(db)).items.count())) === 0) await ports.persist();
      return guarded(() => savePageItems(db, page, drafts, as, ports.now()));
    },
    itemsOfPage: (pageId) => guarded(async () => unpack(await (await opened(db)).items.get(pageId))),
    allItems: (pagesPerChunk = PAGES_PER_CHUNK) => allItems(db, pagesPerChunk),
    deleteItems: (ids) => guarded(() => deleteItems(db, ids)),
    restoreItems: (items) => guarded(() => restoreItems(db, items)),
    pages: () => guarded(() => pages(db)),
    boundsOf: (pageIds) => guarded(() => boundsOf(db, pageIds)),
    count: () => guarded(() => count(db)),
  };
}

/** Opens the database; a connection of another version that does not let go is a failure, not a wait without end. */
async function opened(db: CollectionDatabase): Promise<CollectionDatabase> {
  if (db.isOpen()) return db;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new CollectionError({ code: 'collection-unavailable', detail: 'blocked by another version' })));
  });
  await Promise.race([db.open(), blocked]);
  return db;
}

async function savePageItems(
  db: CollectionDatabase,
  page: SavedPage,
  drafts: readonly ItemDraft[],
  as: 'saved' | 'ignored',
  now: string,
): Promise<SavedItem[]> {
  for (const draft of drafts) requireOfPage(draft.id, page.id);
  if (drafts.length === 0) return unpack(await db.items.get(page.id));
  return db.transaction('rw', db.pages, db.items, db.summaries, async () => {
    const items = byLocal((await db.items.get(page.id))?.items ?? []);
    for (const draft of drafts) {
      const { local } = locate(draft.id);
      items.set(local, merge(draft, items.get(local), as, now));
    }
    await db.pages.put(page);
    return putItems(db, page.id, items);
  });
}

async function deleteItems(db: CollectionDatabase, ids: readonly string[]): Promise<SavedItem[]> {
  const wanted = groupByPage(ids.map((id) => locate(id)));
  await opened(db);
  return db.transaction('rw', db.items, db.summaries, async () => {
    const deleted: SavedItem[] = [];
    for (const [pageId, locals] of wanted) {
      const record = await db.items.get(pageId);
      if (record === undefined) continue;
      const gone = new Set(locals.map(({ local }) => local));
      deleted.push(...unpack({ pageId, items: record.items.filter((item) => gone.has(item.local)) }));
      await putItems(db, pageId, byLocal(record.items.filter((item) => !gone.has(item.local))));
    }
    return deleted;
  });
}

async function restoreItems(db: CollectionDatabase, items: readonly SavedItem[]): Promise<string[]> {
  for (const item of items) requireOfPage(item.id, item.pageId);
  const wanted = groupByPage(items);
  await opened(db);
  return db.transaction('rw', db.pages, db.items, db.summaries, async () => {
    for (const [pageId, back] of wanted) {
      // The page's own record outlives its items, so that a deletion can be taken back whole.
      if ((await db.pages.get(pageId)) === undefined) {
        throw new CollectionError({ code: 'not-understood', detail: `no page of this collection: ${pageId}` });
      }
      const kept = byLocal((await db.items.get(pageId))?.items ?? []);
      for (const item of back.map(pack)) if (!kept.has(item.local)) kept.set(item.local, item);
      await putItems(db, pageId, kept);
    }
    return [...wanted.keys()];
  });
}

/** Within a transaction: writes the items of a page and what is made of them, or removes both where none are left. */
async function putItems(db: CollectionDatabase, pageId: string, items: ReadonlyMap<string, PackedItem>): Promise<SavedItem[]> {
  if (items.size === 0) {
    await db.items.delete(pageId);
    await db.summaries.delete(pageId);
    return [];
  }
  const record = { pageId, items: inReadingOrder(items.values()) };
  await db.items.put(record);
  await db.summaries.put(summarise(record));
  return unpack(record);
}

async function* allItems(db: CollectionDatabase, pagesPerChunk: number): AsyncGenerator<readonly PageWithItems[], void, void> {
  let last = '';
  for (;;) {
    const chunk = await guarded(() => chunkAfter(db, last, pagesPerChunk));
    const end = chunk.at(-1);
    if (end === undefined) return;
    last = end.page.id;
    yield chunk;
  }
}

async function chunkAfter(db: CollectionDatabase, last: string, size: number): Promise<PageWithItems[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.items, async () => {
    const records = await db.items.where('pageId').above(last).limit(size).toArray();
    const pagesOf = await db.pages.bulkGet(records.map((record) => record.pageId));
    return records.map((record, i) => ({ page: present(pagesOf[i], record.pageId), items: unpack(record) }));
  });
}

async function pages(db: CollectionDatabase): Promise<PageWithCount[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.summaries, async () => {
    const summaries = await db.summaries.toArray();
    const found = await db.pages.bulkGet(summaries.map((summary) => summary.pageId));
    const counted = summaries.map((summary, i) => ({ page: present(found[i], summary.pageId), saved: summary.saved }));
    return counted.sort((a, b) => (a.page.capturedAt < b.page.capturedAt ? 1 : a.page.capturedAt > b.page.capturedAt ? -1 : 0));
  });
}

async function boundsOf(db: CollectionDatabase, pageIds: readonly string[]): Promise<Map<string, readonly Bound[]>> {
  const summaries = await (await opened(db)).summaries.bulkGet([...pageIds]);
  return new Map(summaries.filter((summary) => summary !== undefined).map((summary) => [summary.pageId, summary.bounds]));
}

async function count(db: CollectionDatabase): Promise<{ pages: number; items: number }> {
  const summaries: SummaryRecord[] = await (await opened(db)).summaries.toArray();
  return { pages: summaries.filter(({ saved }) => saved > 0).length, items: summaries.reduce((sum, { saved }) => sum + saved, 0) };
}

function present(page: SavedPage | undefined, pageId: string): SavedPage {
  if (page === undefined) throw new CollectionError({ code: 'unexpected', detail: `items without their page: ${pageId}` });
  return page;
}

function requireOfPage(id: string, pageId: string): void {
  if (locate(id).pageId !== pageId) throw new CollectionError({ code: 'not-understood', detail: `item ${id} is not of page ${pageId}` });
}

const byLocal = (items: readonly PackedItem[]): Map<string, PackedItem> => new Map(items.map((item) => [item.local, item]));

function groupByPage<T extends { readonly pageId: string }>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.pageId);
    if (group === undefined) groups.set(entry.pageId, [entry]);
    else group.push(entry);
  }
  return groups;
}
