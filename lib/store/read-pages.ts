/** What the collection answers about its pages. */
import type { Bound } from '../core/comparison/bound.ts';
import type { ComparedPage } from '../core/comparison/matrix.ts';
import type { PageWithItems, SavedItem, SavedPage } from '../core/item.ts';
import { CollectionError, guarded } from './failure.ts';
import { opened } from './opened.ts';
import { unpack } from './pack.ts';
import { everyRecord } from './read-many.ts';
import type { CollectionDatabase } from './schema.ts';
import { boundsIn } from './summary.ts';

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
    const [summaries, all] = await Promise.all([everyRecord(db.summaries), pagesById(db)]);
    const counted = summaries.map(({ pageId, saved }) => ({ page: present(all.get(pageId), pageId), saved }));
    return counted.sort((a, b) => byCapture(a.page, b.page));
  });
}

/** The saved figures of all pages that have kept items, by page id. */
export async function figures(db: CollectionDatabase): Promise<Map<string, readonly Bound[]>> {
  await opened(db);
  const summaries = await db.transaction('r', db.summaries, () => everyRecord(db.summaries));
  return new Map(summaries.filter(({ saved }) => saved > 0).map((summary) => [summary.pageId, boundsIn(summary)]));
}

export async function comparedPages(db: CollectionDatabase): Promise<ComparedPage[]> {
  await opened(db);
  return db.transaction('r', db.pages, db.summaries, async () => {
    const [bounds, all] = await Promise.all([figures(db), pagesById(db)]);
    const compared = [...bounds].map(([pageId, figuresThere]) => ({ page: present(all.get(pageId), pageId), bounds: figuresThere }));
    return compared.sort((a, b) => byCapture(a.page, b.page));
  });
}

export async function count(db: CollectionDatabase): Promise<{ pages: number; items: number }> {
  await opened(db);
  const summaries = await db.transaction('r', db.summaries, () => everyRecord(db.summaries));
  return { pages: summaries.filter(({ saved }) => saved > 0).length, items: summaries.reduce((sum, { saved }) => sum + saved, 0) };
}

/** Newest capture first. */
const byCapture = (a: SavedPage, b: SavedPage): number => (a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : 0);

async function pagesById(db: CollectionDatabase): Promise<Map<string, SavedPage>> {
  return new Map((await everyRecord(db.pages)).map((page) => [page.id, page]));
}

function present(page: SavedPage | undefined, pageId: string): SavedPage {
  if (page === undefined) throw new CollectionError({ code: 'unexpected', detail: `items without their page: ${pageId}` });
  return page;
}
