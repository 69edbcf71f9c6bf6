import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchPages } from '../../lib/store/watch.ts';
import { fillCollection } from '../made/made-collection.ts';
import { putGroups } from '../made/put-groups.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';

let db: CollectionDatabase;
let collection: Collection;
let told: (readonly string[] | null)[];
let end: AbortController;

const open = (name: string): [CollectionDatabase, Collection] => {
  const opened = new CollectionDatabase(name);
  return [opened, createCollection({ now: () => '2026-03-01T08:00:00.000Z', persist: async () => true }, opened)];
};

beforeEach(async () => {
  [db, collection] = open(`watch-pages-test-${crypto.randomUUID()}`);
  // Making a collection is told as a change of everything.
  await db.open();
  told = [];
  end = new AbortController();
  watchPages((pageIds) => told.push(pageIds), end.signal, db.name);
});
afterEach(async () => {
  end.abort();
  await db.delete();
});

test('every change tells the pages that it touched, once each', async () => {
  const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10), aDraft(OTHER, 30)]);
  await collection.editItems([{ id: item?.id ?? '', note: '已核对' }]);
  await collection.setReviewed(OTHER, true);
  await collection.deleteItems([item?.id ?? '']);
  expect(told).toEqual([[HOME], [OTHER], [HOME], [OTHER], [HOME]]);
});

test('pages of an import are named one by one; a change of everything names none', async () => {
  await fillCollection((groups) => putGroups(collection, groups), 3, 2);
  expect(told).toHaveLength(1);
  expect(told[0]).toHaveLength(3);
  await collection.deleteEverything();
  expect(told).toHaveLength(2);
  expect(told[1]).toBeNull();
});

test('reading tells nothing, nor does another collection, nor anything after the end', async () => {
  await collection.itemsOfPage(HOME);
  const [otherDb, other] = open(`watch-pages-other-${crypto.randomUUID()}`);
  await other.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  await otherDb.delete();
  end.abort();
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  expect(told).toEqual([]);
});

test('groups of some pages come in the order asked for, without those that are not there', async () => {
  await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
  await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10), aDraft(OTHER, 30)]);
  const groups = await collection.groupsOf([OTHER, 'https://www.yunling.example/gone', HOME]);
  expect(groups.map(({ page, items }) => [page.id, items.length])).toEqual([
    [OTHER, 2],
    [HOME, 1],
  ]);
});
