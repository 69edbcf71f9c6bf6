import { isKept } from '../core/saved-ids.ts';
import { opened } from './opened.ts';
import type { CollectionDatabase } from './schema.ts';

/** What a deletion of everything would delete. */
export interface Contents {
  readonly pages: number;
  /** Saved and reviewed ones. */
  readonly items: number;
  /** Ignored ones and those kept for a later decision. */
  readonly setAside: number;
  readonly articles: number;
  readonly corrections: number;
}

/** Counts everything in the collection. Reads all items. */
export async function contents(db: CollectionDatabase): Promise<Contents> {
  await opened(db);
  return db.transaction('r', db.items, db.articles, db.corrections, async () => {
    let [pages, items, all] = [0, 0, 0];
    await db.items.each((record) => {
      pages += 1;
      items += record.items.filter(isKept).length;
      all += record.items.length;
    });
    return { pages, items, setAside: all - items, articles: await db.articles.count(), corrections: await db.corrections.count() };
  });
}
