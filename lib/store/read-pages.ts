/** What the collection answers about its pages. */
import type { Bound } from '../core/comparison/bound.ts';
import type { PageWithItems, SavedItem, SavedPage } from '../core/item.ts';
import { CollectionError, guarded } from './failure.ts';
import { opened } from './opened.ts';
import { unpack } from './pack.ts';
import type { CollectionDatabase } from './schema.ts';

export interface PageWithCount {
  readonly page: SavedPage;
  /** Items of the page that are saved or reviewed. */
  readonly saved: number;
}

const PAGES_PER_CHUNK = 25;

export async function itemsOfPage(db: CollectionDatabase, pageId: string): Promise<SavedItem[]> {
  return unpack(await (await opened(db)).items.get(pageId));
}

export async function* allItems(
  db: CollectionDatabase,
  pagesPerChunk = PAGES_PER_CHUNK,
): AsyncGenerator<readonly PageWithItems[], void, void> {
  let last = '';
  for (;;) {
    const chunk = await guarded(() => chunkAfter(db, last, pagesPerChunk));
    const end = chunk.at(-1);
    if (end === undefined) return;
    last = end.page.id;
    yield chunk;
  }
}

export async function groupsOf(db: CollectionDatabase, pageIds: readonly string[]): Promise<PageWithItems[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.items, async () => {
    const records = (await db.items.bulkGet([...pageIds])).filter((record) => record !== undefined);
    const pagesOf = await db.pages.bulkGet(records.map((record) => record.pageId));
    return records.map((record, i) => ({ page: present(pagesOf[i], record.pageId), items: unpack(record) }));
  });
}

async function chunkAfter(db: CollectionDatabase, last: string, size: number): Promise<PageWithItems[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.items, async () => {
    const records = await db.items.where('pageId').above(last).limit(size).toArray();
    const pagesOf = await db.pages.bulkGet(records.map((record) => record.pageId));
    return records.map((record, i) => ({ page: present(pagesOf[i], record.pageId), items: unpack(record) }));
  });
}

export async function pages(db: CollectionDatabase): Promise<PageWithCount[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.summaries, async () => {
    const summaries = await db.summaries.toArray();
    const found = await db.pages.bulkGet(summaries.map((summary) => summary.pageId));
    const counted = summaries.map((summary, i) => ({ page: present(found[i], summary.pageId), saved: summary.saved }));
    return counted.sort((a, b) => (a.page.capturedAt < b.page.capturedAt ? 1 : a.page.capturedAt > b.page.capturedAt ? -1 : 0));
  });
}

export async function boundsOf(db: CollectionDatabase, pageIds: readonly string[]): Promise<Map<string, readonly Bound[]>> {
  const summaries = await (await opened(db)).summaries.bulkGet([...pageIds]);
  return new Map(summaries.filter((summary) => summary !== undefined).map((summary) => [summary.pageId, summary.bounds]));
}

export async function count(db: CollectionDatabase): Promise<{ pages: number; items: number }> {
  const summaries = await (await opened(db)).summaries.toArray();
  return { pages: summaries.filter(({ saved }) => saved > 0).length, items: summaries.reduce((sum, { saved }) => sum + saved, 0) };
}

function present(page: SavedPage | undefined, pageId: string): SavedPage {
  if (page === undefined) throw new CollectionError({ code: 'unexpected', detail: `items without their page: ${pageId}` });
  return page;
}
