import { opened } from './opened.ts';
import type { CollectionDatabase } from './schema.ts';

/** Name of the setting by which a collection is known again. */
export const TOKEN = 'token';

/** The token of this collection; null where it was given none yet. */
export async function tokenOf(db: CollectionDatabase): Promise<string | null> {
  const value = (await (await opened(db)).settings.get(TOKEN))?.value;
  return typeof value === 'string' ? value : null;
}

/** The token of this collection, which is given one where it has none. */
export async function giveToken(db: CollectionDatabase): Promise<string> {
  await opened(db);
  return db.transaction('rw', db.settings, async () => {
    const there = (await db.settings.get(TOKEN))?.value;
    if (typeof there === 'string') return there;
    const fresh = crypto.randomUUID();
    await db.settings.put({ name: TOKEN, value: fresh });
    return fresh;
  });
}
