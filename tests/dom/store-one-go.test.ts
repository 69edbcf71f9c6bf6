/** Records that are read and written in one go: all or nothing, and whoever watches the collection hears of it. */
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCollection } from '../../lib/store/collection.ts';
import { inOneGo, placeOf, putOf } from '../../lib/store/one-go.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** A database whose records cannot have the same number, so that a request fails after it was taken. */
class NumberedDatabase extends Dexie {
  declare readonly records: Dexie.Table<Numbered, string>;
}

let db: NumberedDatabase;
let given: CollectionDatabase;

beforeEach(async () => {
  db = new NumberedDatabase(`one-go-test-${crypto.randomUUID()}`);
  db.version(1).stores({ records: 'id, &number' });
  await db.open();
  given = db as Dexie as CollectionDatabase;
});
afterEach(() => db.delete());

test('what is found is given to the change, and what it answers is written', async () => {
  await db.records.put({ id: 'a', number: 1 });
  await inOneGo(given, [db.records], [placeOf(db.records, 'a'), placeOf(db.records, 'b')], ([a, b]) => {
    expect([a, b]).toEqual([{ id: 'a', number: 1 }, undefined]);
    return [putOf(db.records, 'a', { id: 'a', number: 2 }), putOf(db.records, 'b', { id: 'b', number: 1 })];
  });
  expect(await db.records.toArray()).toEqual([
    { id: 'a', number: 2 },
    { id: 'b', number: 1 },
  ]);
});

test.each([0, 1, 2])('a request that fails at place %i takes back the others, and says why', async (place) => {
  await db.records.put({ id: 'taken', number: 7 });
  const puts = [1, 2, 3].map((number, i) => putOf(db.records, `r${i}`, { id: `r${i}`, number: i === place ? 7 : number }));
  await expect(inOneGo(given, [db.records], [placeOf(db.records, 'taken')], () => puts)).rejects.toMatchObject({
    name: 'ConstraintError',
  });
  expect(await db.records.toArray()).toEqual([{ id: 'taken', number: 7 }]);
});

test('what the change throws is passed on, and nothing is written', async () => {
  const change = (): never => {
    throw new Error('no');
  };
  await expect(inOneGo(given, [db.records], [placeOf(db.records, 'a')], change)).rejects.toThrow('no');
  expect(await db.records.count()).toBe(0);
});

test('a watch over any kind of query sees every saving, also by another connection', async () => {
  const database = new CollectionDatabase(`one-go-watch-${crypto.randomUUID()}`);
  const ports = { now: () => '2026-03-01T08:00:00.000Z', persist: async () => true };
  const collection = createCollection(ports, database);
  const other = createCollection(ports, new CollectionDatabase(database.name));
  const end = new AbortController();
  const seen: unknown[] = [];
  const read = async (): Promise<unknown> => [
    await database.summaries.count(),
    (await database.pages.toArray()).length,
    (await database.items.get(HOME))?.items.length ?? 0,
    (await collection.backupState()).since,
  ];
  watchCollection(
    read,
    (value) => seen.push(value),
    () => undefined,
    end.signal,
  );
  await expect.poll(() => seen.at(-1)).toEqual([0, 0, 0, 0]);
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  await expect.poll(() => seen.at(-1)).toEqual([1, 1, 1, 1]);
  await other.savePageItems(aPage(HOME), [aDraft(HOME, 40)]);
  await expect.poll(() => seen.at(-1)).toEqual([1, 1, 2, 2]);
  end.abort();
  await database.delete();
});
