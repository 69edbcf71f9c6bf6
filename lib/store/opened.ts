import { CollectionError } from './failure.ts';
import type { CollectionDatabase } from './schema.ts';

/** Opens the database; a connection of another version that does not let go is a failure, not a wait without end. */
export async function opened(db: CollectionDatabase): Promise<CollectionDatabase> {
  if (db.isOpen()) return db;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new CollectionError({ code: 'collection-unavailable', detail: 'blocked by another version' })));
  });
  await Promise.race([db.open(), blocked]);
  return db;
}
