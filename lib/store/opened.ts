import Dexie from 'dexie';
import { CollectionError } from './failure.ts';
import type { CollectionDatabase } from './schema.ts';

/** How long a connection of another version may take to let go: it is told to, and first ends what it is doing. */
const PATIENCE_MS = 3_000;

/** The browser counts versions in tenths of those of the schema. */
const STEP = 10;

/**
 * Opens the database. A connection of another version that does not let go is a failure, not a wait without end, and data
 * of a newer version is left untouched: the database library would open it, and add to it what it misses.
 */
export async function opened(db: CollectionDatabase): Promise<CollectionDatabase> {
  if (db.isOpen()) return db;
  const there = await versionOf(db.name);
  if (there !== null && Math.floor(there / STEP) > db.verno) {
    throw new CollectionError({ code: 'collection-newer', detail: `version ${there / STEP}, this is ${db.verno}` });
  }
  return openOrGiveUp(db);
}

/** Databases whose opening another version holds up. The browser says so only once, however often is asked. */
const heldUp = new WeakSet<CollectionDatabase>();

async function openOrGiveUp(db: CollectionDatabase): Promise<CollectionDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const failure = new CollectionError({ code: 'collection-blocked', detail: 'held open by another version' });
    wait = () => {
      heldUp.add(db);
      timer ??= setTimeout(() => reject(failure), PATIENCE_MS);
    };
  });
  db.on('blocked', wait);
  if (heldUp.has(db)) wait();
  try {
    await Promise.race([db.open(), givenUp]);
    heldUp.delete(db);
    return db;
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(wait);
  }
}

/** The version of the database that is there, in the browser's counting; null for none, and where the browser does not say. */
function versionOf(name: string): PromiseLike<number | null> {
  // The library's own promise: a live query that awaits another kind forgets what it has read.
  return new Dexie.Promise<IDBDatabaseInfo[]>((resolve) => resolve(indexedDB.databases())).then(
    (databases) => databases.find((database) => database.name === name)?.version ?? null,
    // Without storage, opening fails too, and says why.
    () => null,
  );
}
