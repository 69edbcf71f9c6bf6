import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptCollection, checkCollection, type Witness, type WitnessPort } from '../../lib/store/canary.ts';
import { type Collection, createCollection } from '../../lib/store/collection.ts';
import { CollectionDatabase } from '../../lib/store/schema.ts';
import { aDraft, aPage } from '../unit/store/items.ts';

const HOME = 'https://www.yunling.example/plan';
const OTHER = 'https://www.yunling.example/other';
const NOW = '2026-03-01T08:00:00.000Z';
const LATER = '2026-04-01T08:00:00.000Z';

let db: CollectionDatabase;
let collection: Collection;

const open = (name: string): void => {
  db = new CollectionDatabase(name);
  collection = createCollection({ now: () => NOW, persist: async () => true }, db);
};

beforeEach(() => open(`backup-test-${crypto.randomUUID()}`));
afterEach(() => {
  db.close();
  return db.delete();
});

describe('what is in no backup yet', () => {
  test('is counted when it is saved for the first time, or accepted', async () => {
    expect(await collection.backupState()).toEqual({ at: null, items: 0, since: 0 });
    const [first] = await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10, { year: 2027 })]);
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 70)], 'suggested');
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 80)], 'ignored');
    expect((await collection.backupState()).since).toBe(2);
    await collection.editItems([
      { id: aDraft(HOME, 70).id, status: 'saved' },
      { id: first?.id ?? '', status: 'reviewed' },
    ]);
    expect((await collection.backupState()).since).toBe(3);
    await collection.noteBackup(3);
    expect(await collection.backupState()).toEqual({ at: NOW, items: 3, since: 0 });
  });
});

describe('deleting everything', () => {
  test('is undone whole, beside what was saved meanwhile', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    await collection.keepArticle(HOME, '<p>云岭乡</p>');
    await collection.keepSetting('backup-reminder', { every: 50 });
    const before = await collection.itemsOfPage(HOME);
    const everything = await collection.deleteEverything();
    expect(await collection.count()).toEqual({ pages: 0, items: 0 });
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10, { year: 2030 }), aDraft(HOME, 90)]);
    await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    await collection.restoreEverything(everything);
    expect(await collection.itemsOfPage(HOME)).toMatchObject([
      { selector: { start: 10 }, reading: { year: 2030 } },
      before[1] ?? {},
      { selector: { start: 90 } },
    ]);
    expect(await collection.count()).toEqual({ pages: 2, items: 4 });
    expect((await collection.articleOf(HOME))?.html).toBe('<p>云岭乡</p>');
    expect(await collection.setting('backup-reminder')).toEqual({ every: 50 });
  });
});

describe('a collection that the browser threw away', () => {
  let witness: unknown;
  const port: WitnessPort = {
    read: async () => witness,
    write: (seen: Witness) => {
      witness = seen;
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    witness = undefined;
  });

  /** What an eviction leaves: the same name, nothing in it. */
  const evict = async (): Promise<void> => {
    const { name } = db;
    db.close();
    await db.delete();
    open(name);
  };

  test('is noticed, with what it held and when it was last seen, until the user knows', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10), aDraft(HOME, 40)]);
    expect(await checkCollection(collection, port, NOW)).toBeNull();
    await evict();
    const loss = { pages: 1, items: 2, seenAt: NOW };
    expect(await checkCollection(collection, port, LATER)).toEqual(loss);
    await collection.savePageItems(aPage(OTHER), [aDraft(OTHER, 10)]);
    expect(await checkCollection(collection, port, LATER)).toEqual(loss);
    await acceptCollection(collection, port, LATER);
    expect(await checkCollection(collection, port, LATER)).toBeNull();
    expect(witness).toMatchObject({ pages: 1, items: 1, seenAt: LATER });
  });

  test('is none at the first start, after an emptying on purpose, and where there was nothing to lose', async () => {
    expect(await checkCollection(collection, port, NOW)).toBeNull();
    await evict();
    expect(await checkCollection(collection, port, NOW)).toBeNull();
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await checkCollection(collection, port, NOW);
    await collection.deleteEverything();
    expect(await checkCollection(collection, port, LATER)).toBeNull();
    expect(witness).toMatchObject({ items: 0 });
  });

  test('a witness that is lost or broken is made anew', async () => {
    await collection.savePageItems(aPage(HOME), [aDraft(HOME, 10)]);
    await checkCollection(collection, port, NOW);
    for (const broken of [null, 'text', { token: 3 }, []]) {
      witness = broken;
      expect(await checkCollection(collection, port, LATER)).toBeNull();
      expect(witness).toMatchObject({ items: 1, seenAt: LATER });
    }
  });

  test('two surfaces that look at once agree on one token', async () => {
    const all = await Promise.all([1, 2, 3].map(() => checkCollection(collection, port, NOW)));
    expect(all).toEqual([null, null, null]);
    expect(witness).toMatchObject({ token: await collection.token() });
  });
});
