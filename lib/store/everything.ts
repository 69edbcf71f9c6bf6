/** The whole collection at once: taken out, and put back as it was. */
import { opened } from './opened.ts';
import type { CollectionDatabase, ItemsRecord } from './schema.ts';
import { TOKEN } from './token.ts';
import { byLocal, putItems } from './write-items.ts';

/** All records of all tables, as they lie in the database. Only good for putting them back into the same collection. */
export type Everything = ReadonlyMap<string, readonly unknown[]>;

/**
 * Empties the collection and answers what was in it. Its token stays: a collection that was emptied on purpose is not
 * one that the browser threw away.
 */
export async function deleteEverything(db: CollectionDatabase): Promise<Everything> {
  await opened(db);
  return db.transaction('rw', db.tables, async () => {
    const token = await db.settings.get(TOKEN);
    const records = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
    await Promise.all(db.tables.map((table) => table.clear()));
    if (token !== undefined) await db.settings.put(token);
    return new Map(records);
  });
}

/** Puts everything back beside what was saved meanwhile; of an item that is in both, the one that was saved meanwhile stays. */
export async function restoreEverything(db: CollectionDatabase, everything: Everything): Promise<void> {
  await opened(db);
  await db.transaction('rw', db.tables, async () => {
    const meanwhile = await db.items.toArray();
    for (const table of db.tables) {
      const newer = await table.toArray();
      await table.bulkPut([...(everything.get(table.name) ?? [])]);
      await table.bulkPut(newer);
    }
    for (const record of meanwhile) {
      const former = (everything.get(db.items.name) as readonly ItemsRecord[] | undefined)?.find(({ pageId }) => pageId === record.pageId);
      if (former !== undefined) await putItems(db, record.pageId, byLocal([...former.items, ...record.items]));
    }
  });
}
