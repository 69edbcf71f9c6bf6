/** An import: pages, copies of articles and rules in one step, whole or not at all, and taken back as one. */
import type { CorrectionRule } from '../core/corrections/rule.ts';
import type { PageWithItems, SavedPage } from '../core/item.ts';
import { packArticle, pagesWithoutArticle } from './articles.ts';
import { opened } from './opened.ts';
import { inReadingOrder, pack } from './pack.ts';
import type { ArticleRecord, CollectionDatabase, ItemsRecord, PackedItem } from './schema.ts';
import { byLocal, putItems, requireOfPage } from './write-items.ts';

/** A page as an import wants it. */
export interface ImportedPage {
  readonly after: PageWithItems;
  /** What the import was planned on; null for a page that was not there. */
  readonly before: PageWithItems | null;
}

export interface ImportOrder {
  readonly pages: readonly ImportedPage[];
  /** Copies for pages that have none. `capturedAt` is the ISO time of the copy; `html` null for one that was too long. */
  readonly articles: readonly { readonly pageId: string; readonly html: string | null; readonly capturedAt: string }[];
  /** Rules; one that is here already stays as it is. */
  readonly rules: readonly CorrectionRule[];
}

/** What an import changed, and what takes it back. */
export interface ImportStep {
  readonly pages: readonly { readonly id: string; readonly page: SavedPage | null; readonly items: ItemsRecord | null }[];
  /** Ids of the pages whose copies, and of the rules, that were not here before. */
  readonly articles: readonly string[];
  readonly rules: readonly string[];
}

/** Writes an import; what was saved, changed or deleted since it was planned stays so. */
export async function importAll(db: CollectionDatabase, { pages, articles, rules }: ImportOrder): Promise<ImportStep> {
  for (const { after } of pages) for (const item of after.items) requireOfPage(item.id, after.page.id);
  await opened(db);
  // Packed before the transaction: it would end while the stream is awaited.
  const copies = await freshCopies(db, articles);
  return db.transaction('rw', [db.pages, db.items, db.summaries, db.articles, db.corrections], async () => {
    const ids = pages.map(({ after }) => after.page.id);
    const [formerPages, formerItems] = await Promise.all([db.pages.bulkGet(ids), db.items.bulkGet(ids)]);
    for (const [at, { before, after }] of pages.entries()) {
      await db.pages.put(after.page);
      await putItems(db, after.page.id, unlessChanged(after, before, formerItems[at]?.items ?? []));
    }
    return {
      pages: ids.map((id, at) => ({ id, page: formerPages[at] ?? null, items: formerItems[at] ?? null })),
      articles: await addMissing(db.articles, copies, ({ pageId }) => pageId),
      rules: await addMissing(db.corrections, rules, ({ id }) => id),
    };
  });
}

/** Takes an import back. Answers the pages touched. */
export async function undoImport(db: CollectionDatabase, step: ImportStep): Promise<string[]> {
  await opened(db);
  return db.transaction('rw', [db.pages, db.items, db.summaries, db.articles, db.corrections], async () => {
    for (const { id, page, items } of step.pages) {
      if (page === null) await db.pages.delete(id);
      else await db.pages.put(page);
      await putItems(db, id, byLocal(items?.items ?? []));
    }
    await db.articles.bulkDelete([...step.articles]);
    await db.corrections.bulkDelete([...step.rules]);
    return step.pages.map(({ id }) => id);
  });
}

/** The items of `after`, but for those that `now` has otherwise than the plan saw them. */
function unlessChanged(after: PageWithItems, before: PageWithItems | null, now: readonly PackedItem[]): Map<string, PackedItem> {
  const planned = byLocal((before?.items ?? []).map(pack));
  const items = byLocal(inReadingOrder(after.items.map(pack)));
  const here = byLocal(now);
  for (const item of now) if (planned.get(item.local)?.updatedAt !== item.updatedAt) items.set(item.local, item);
  for (const local of planned.keys()) if (!here.has(local)) items.delete(local);
  return items;
}

async function freshCopies(db: CollectionDatabase, articles: ImportOrder['articles']): Promise<ArticleRecord[]> {
  const missing = new Set(
    await pagesWithoutArticle(
      db,
      articles.map(({ pageId }) => pageId),
    ),
  );
  const copies: ArticleRecord[] = [];
  for (const { pageId, html, capturedAt } of articles) if (missing.has(pageId)) copies.push(await packArticle(pageId, html, capturedAt));
  return copies;
}

/** Within a transaction: adds the records that are not there, and answers their keys. */
async function addMissing<T>(
  table: { bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>; bulkPut(records: T[]): PromiseLike<unknown> },
  records: readonly T[],
  keyOf: (record: T) => string,
): Promise<string[]> {
  const there = await table.bulkGet(records.map(keyOf));
  const missing = records.filter((_, at) => there[at] === undefined);
  await table.bulkPut(missing);
  return missing.map(keyOf);
}
