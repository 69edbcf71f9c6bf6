import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionError } from '../../lib/store/failure.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { watchCollection } from '../../lib/store/watch.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';

let db: CollectionDatabase;
let clock: string;
let asked: number;
let told: (readonly string[] | null)[];
let collection: Collection;

beforeEach(() => {
  db = new CollectionDatabase(`collection-test-${crypto.randomUUID()}`);
  clock = '2026-03-01T08:00:00.000Z';
  asked = 0;
  told = [];
  collection = createCollection({ now: () => clock, persist: async () => (asked += 1), changed: (pageIds) => told.push(pageIds) }, db);
});
afterEach(() => db.delete());

const failureOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof CollectionError ? error.failure.code : `no failure: ${String(error)}`;
};

/** The figures that the comparison sees of a page; undefined where it does not see the page. */
const figuresOf = async (pageId: string): Promise<unknown> =>
  (await collection.comparedPages()).find(({ page }) => page.id === pageId)?.bounds;

describe('saving', () => {
  test('what is saved is read back whole, in reading order', async () => {
    const [late, early] = [aDraft(HOME, 90), aDraft(HOME, 10)];
    const answer = await collection.savePageItems(aPage(HOME), [late, early]);
    expect(answer).toEqual(
      [early, late].map((draft) => ({
        ...draft,
        pageId: HOME,
        asRead: null,
        status: 'saved',
        note: '',
        tags: [],
        capturedAt: clock,
        updatedAt: clock,
      })),
    );
    expect(await collection.itemsOfPage(HOME)).toEqual(answer);
    expect(await collection.pages()).toEqual([{ page: aPage(HOME), saved: 2 }]);
    expect(await collection.count()).toEqual({ pages: 1, items: 2 });
  });

  test('saving twice keeps note, tags and first capture time, and makes no second item', async () => {
    const draft = aDraft(HOME, 10);
    const [first] = await collection.savePageItems(aPage(HOME), [draft]);
    if (first === undefined) throw new Error('nothing was saved');
    await collection.deleteItems([first.id]);
    await collection.restoreItems([{ ...first, note: '与去年口径不同', tags: ['财政'], status: 'reviewed' }], true);
    clock = '2026-04-01T08:00:00.000Z';
    const again = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10, { year: 2027 })]);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({
      note: '与去年口径不同',
      tags: ['财政'],
      status: 'reviewed',
      capturedAt: '2026-03-01T08:00:00.000Z',
      updatedAt: clock,
      reading: { year: 2027 },
    });
  });

  test('saving the same reading again is no change', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    clock = '2026-04-01T08:00:00.000Z';
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    expect(item?.updatedAt).toBe('2026-03-01T08:00:00.000Z');
  });

  test('an ignored item that is saved counts again', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (item === undefined) throw new Error('nothing was saved');
    await collection.deleteItems([item.id]);
    await collection.restoreItems([{ ...item, status: 'ignored' }], true);
    expect(await collection.pages()).toMatchObject([{ saved: 0 }]);
    expect(await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)])).toMatchObject([{ status: 'saved' }]);
  });

  test('an ignored item is kept, but neither listed nor counted; taken out, it is as if it had never been', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)], 'ignored');
    expect(item?.status).toBe('ignored');
    expect(await collection.itemsOfPage(HOME)).toEqual([item]);
    expect(await collection.count()).toEqual({ pages: 0, items: 0 });
    expect(await collection.comparedPages()).toEqual([]);
    await collection.deleteItems([item?.id ?? '']);
    expect(await collection.itemsOfPage(HOME)).toEqual([]);
  });

  test('items of another page are refused, and nothing of the call is saved', async () => {
    expect(await failureOf(collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(OTHER, 10)]))).toBe('not-understood');
    expect(await collection.count()).toEqual({ pages: 0, items: 0 });
  });

  test('a page without items is not put into the collection', async () => {
    expect(await collection.savePageItems(aPage(HOME), [])).toEqual([]);
    expect(await collection.pages()).toEqual([]);
    expect(await db.pages.count()).toBe(0);
  });

  test('the browser is asked once not to evict the collection', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    expect(asked).toBe(1);
  });
});

describe('deleting and putting back', () => {
  test('deletion answers the items as they were, and restoring undoes it whole', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    const saved = await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    const before = [...(await collection.itemsOfPage(HOME)), ...saved];
    const deleted = await collection.deleteItems(before.map((item) => item.id));
    expect(deleted).toEqual(before);
    expect(await collection.count()).toEqual({ pages: 0, items: 0 });
    expect(await collection.pages()).toEqual([]);
    expect((await collection.restoreItems(deleted)).sort()).toEqual([OTHER, HOME].sort());
    expect([...(await collection.itemsOfPage(HOME)), ...(await collection.itemsOfPage(OTHER))]).toEqual(before);
    expect(await figuresOf(HOME)).toHaveLength(2);
  });

  test('ids that are not in the collection are passed over', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    expect(await collection.deleteItems([aDraft(HOME, 99).id, aDraft(OTHER, 1).id])).toEqual([]);
    expect(await collection.count()).toEqual({ pages: 1, items: 1 });
  });

  test('an item that was saved anew meanwhile is kept as it is', async () => {
    const [item] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (item === undefined) throw new Error('nothing was saved');
    const deleted = await collection.deleteItems([item.id]);
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10, { year: 2030 })]);
    await collection.restoreItems(deleted);
    expect(await collection.itemsOfPage(HOME)).toMatchObject([{ reading: { year: 2030 } }]);
  });

  test('a restoration that cannot be done whole is not done at all', async () => {
    const [known] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    if (known === undefined) throw new Error('nothing was saved');
    await collection.deleteItems([known.id]);
    const stranger = { ...known, id: aDraft(OTHER, 10).id, pageId: OTHER };
    expect(await failureOf(collection.restoreItems([known, stranger]))).toBe('not-understood');
    expect(await collection.itemsOfPage(HOME)).toEqual([]);
  });
});

describe('reading', () => {
  test('all items come in chunks of pages, each page once', async () => {
    const ids = [...'abcde'].map((letter) => `https://www.yunling.example/${letter}`);
    for (const id of ids) await collection.savePageItems(aPage(id), [aDraft(id, 1), aDraft(id, 30)]);
    const sizes: number[] = [];
    const seen: string[] = [];
    for await (const chunk of collection.allItems(2)) {
      sizes.push(chunk.length);
      for (const { page, items } of chunk) seen.push(`${page.id} ${items.length}`);
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(seen).toEqual(ids.map((id) => `${id} 2`));
  });

  test('bounds are those of saved targets and results, with their operator; sizes of projects are not compared', async () => {
    const project = aDraft(HOME, 60, { role: 'project', project: '云岭水厂项目', indicatorKey: 'investment' });
    await collection.savePageItems(aPage(HOME), [
      aDraft(HOME, 10),
      aDraft(HOME, 30, { role: 'actual', op: 'range', baseValue: [5, 8] }),
      project,
    ]);
    expect(await figuresOf(HOME)).toMatchObject([
      { key: 'fiscal-revenue-total', role: 'target', op: '>=', baseValue: 20, baseUnit: '%', year: 2026 },
      { key: 'fiscal-revenue-total', role: 'actual', op: 'range', baseValue: [5, 8] },
    ]);
    expect(await figuresOf(OTHER)).toBeUndefined();
  });

  test('a second connection sees what the first one saved', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    db.close();
    const later = new CollectionDatabase(db.name);
    expect(await createCollection({ now: () => clock, persist: async () => true }, later).itemsOfPage(HOME)).toHaveLength(1);
    later.close();
  });

  test('a watch follows the collection until it is ended', async () => {
    const life = new AbortController();
    const values: number[] = [];
    const reached = (count: number): Promise<void> => expect.poll(() => values.at(-1)).toBe(count);
    watchCollection(
      () => collection.count(),
      ({ items }) => values.push(items),
      (failure) => expect.unreachable(failure.detail),
      life.signal,
    );
    await reached(0);
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await reached(1);
    await collection.deleteItems([aDraft(HOME, 10).id]);
    await reached(0);
    life.abort();
  });
});
