/** What can go wrong with the database, made to go wrong for real where that can be done. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Failure } from '../../lib/core/result.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionError } from '../../lib/store/failure.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';

let db: CollectionDatabase;
let collection: Collection;

const over = (database: CollectionDatabase): Collection =>
  createCollection({ now: () => '2026-03-01T08:00:00.000Z', persist: async () => true }, database);

beforeEach(() => {
  db = new CollectionDatabase(`failures-test-${crypto.randomUUID()}`);
  collection = over(db);
});
afterEach(() => {
  db.close();
  return db.delete();
});

const failureOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof CollectionError ? error.failure.code : `no failure: ${String(error)}`;
};

/** Opens the database itself, without the collection; `upgrade` runs where the version is a new one. */
function openRaw(version?: number, upgrade?: (raw: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(db.name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

const withTables = (raw: IDBDatabase): void => {
  raw.createObjectStore('pages', { keyPath: 'id' });
  for (const name of ['items', 'summaries']) raw.createObjectStore(name, { keyPath: 'pageId' });
};

/** Everything in the database, and its version. */
async function contents(): Promise<unknown> {
  const raw = await openRaw();
  const names = [...raw.objectStoreNames];
  const all = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const request = raw.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve([name, request.result]);
        }),
    ),
  );
  raw.close();
  return { version: raw.version, all };
}

test('data of a newer version is refused kindly, and not a byte of it is changed', async () => {
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  db.close();
  (await openRaw(900, (raw) => raw.createObjectStore('of-the-future', { keyPath: 'id' }))).close();
  const before = await contents();
  const older = over(new CollectionDatabase(db.name));
  expect(await failureOf(older.itemsOfPage(HOME))).toBe('collection-newer');
  expect(await failureOf(older.savePageItems(aPage(HOME), [aDraft(HOME, 40)]))).toBe('collection-newer');
  expect(await contents()).toEqual(before);
});

test('a newer version without our tables is refused, and nothing is added to it', async () => {
  (await openRaw(900, (raw) => raw.createObjectStore('other'))).close();
  const before = await contents();
  expect(await failureOf(collection.count())).toBe('collection-newer');
  expect(await contents()).toEqual(before);
});

test('a page of the older version that stays open lets go when the newer one comes, and says that it is older', async () => {
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  (await openRaw(900)).close();
  expect(await failureOf(collection.itemsOfPage(HOME))).toBe('collection-newer');
});

test('a connection that does not let go is a failure with words, and the next try works once it has', async () => {
  const old = await openRaw(10, withTables);
  expect(await failureOf(collection.count())).toBe('collection-blocked');
  expect(await failureOf(collection.count())).toBe('collection-blocked');
  old.close();
  expect(await collection.count()).toEqual({ pages: 0, items: 0 });
});

test('a watch over a collection that cannot be opened says why', async () => {
  (await openRaw(900)).close();
  const failure = await new Promise<Failure>((resolve) => {
    watchCollection(
      () => collection.count(),
      () => undefined,
      resolve,
      new AbortController().signal,
    );
  });
  expect(failure.code).toBe('collection-newer');
});

test('a browser that keeps no data at all is told apart', async () => {
  const none = over(new CollectionDatabase(db.name));
  const denied = { ...Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') };
  const databases = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases');
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.defineProperty(IDBFactory.prototype, 'open', { ...denied, value: refuse });
  Object.defineProperty(IDBFactory.prototype, 'databases', { ...databases, value: refuse });
  try {
    expect(await failureOf(none.count())).toBe('collection-unavailable');
  } finally {
    Object.defineProperty(IDBFactory.prototype, 'open', denied);
    if (databases) Object.defineProperty(IDBFactory.prototype, 'databases', databases);
  }
  expect(await none.count()).toEqual({ pages: 0, items: 0 });
});

test('a full disk: the saving fails whole, what was there is there, and saving works again once there is room', async () => {
  const before = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  const put = IDBObjectStore.prototype.put;
  // The disk fills up between two records of one saving, as the browser would say it.
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name === 'summaries') throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.apply(this, given);
  };
  try {
    expect(await failureOf(collection.savePageItems(aPage(HOME, { title: '新题' }), [aDraft(HOME, 40)]))).toBe('quota-exceeded');
    expect(await failureOf(collection.editItems([{ id: aDraft(HOME, 10).id, note: '写不下' }]))).toBe('quota-exceeded');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await collection.itemsOfPage(HOME)).toEqual(before);
  expect(await collection.pages()).toMatchObject([{ page: { title: aPage(HOME).title }, saved: 1 }]);
  expect((await collection.backupState()).since).toBe(1);
  expect(await collection.savePageItems(aPage(HOME), [aDraft(HOME, 40)])).toHaveLength(2);
});
