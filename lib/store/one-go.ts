/**
 * Reads a few records and writes what follows from them, by the browser's own requests within one transaction of the
 * library: saving a page is what the product does most, and the library's promises, cursors and copies of what it writes
 * took as long again as the database. Live queries and watchers hear of it as of any other change.
 */
import Dexie, { type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { CollectionDatabase } from './schema.ts';

/** A record that is to be read, by its key. */
export interface Place<T> {
  readonly table: Table<T, string>;
  readonly key: string;
}

/** A record that is to be written under its key. */
export interface Put<T = object> {
  readonly table: Table<T, string>;
  readonly key: string;
  readonly record: T;
}

type Found<P extends readonly Place<unknown>[]> = { readonly [I in keyof P]: P[I] extends Place<infer T> ? T | undefined : never };

export const placeOf = <T>(table: Table<T, string>, key: string): Place<T> => ({ table, key });

export const putOf = <T>(table: Table<T, string>, key: string, record: T): Put<T> => ({ table, key, record });

/**
 * Reads `places` and writes what `change` makes of the records found there, all or nothing, in one transaction over `tables`;
 * resolves once that is on the disk. `change` writes at least one record; what it throws is passed on, and nothing is written.
 */
export async function inOneGo<const P extends readonly Place<unknown>[]>(
  db: CollectionDatabase,
  tables: readonly Table[],
  places: P,
  change: (found: Found<P>) => readonly Put[],
): Promise<void> {
  const puts = await db.transaction(
    'rw',
    [...tables],
    ({ idbtrans }) =>
      new Dexie.Promise<readonly Put[]>((resolve, reject) => {
        const found = places.map(({ table, key }) => asked(idbtrans.objectStore(table.name).get(key), reject));
        onLast(found, reject, () => {
          const wanted = change(found.map(({ result }) => result) as Found<P>);
          const written = wanted.map(({ table, record }) => asked(idbtrans.objectStore(table.name).put(record), reject));
          onLast(written, reject, () => resolve(wanted));
        });
      }),
  );
  Dexie.on.storagemutated.fire(partsOf(db, puts));
}

/** A request whose failure is told as it is; the library then takes back the whole transaction. */
function asked<T>(request: IDBRequest<T>, reject: (error: unknown) => void): IDBRequest<T> {
  request.onerror = (event) => {
    event.preventDefault();
    event.stopPropagation();
    reject(request.error);
  };
  return request;
}

/** Requests of a transaction are done in their order: with the last one all are there. */
function onLast(requests: readonly IDBRequest[], reject: (error: unknown) => void, done: () => void): void {
  const last = requests.at(-1);
  if (last === undefined) throw new Error('nothing was asked for');
  last.onsuccess = () => {
    try {
      done();
    } catch (error) {
      reject(error);
    }
  };
}

/** What was written, in the library's own words. */
function partsOf(db: CollectionDatabase, puts: readonly Put[]): ObservabilitySet {
  const parts: ObservabilitySet = {};
  for (const { table, key } of puts) {
    // A record of that key was there or was not: both kinds of queries may see another answer now.
    for (const kind of ['', ':dels']) parts[`idb://${db.name}/${table.name}/${kind}`] = new RangeSet(key);
  }
  return parts;
}
