/** In the page: the collection beside raw IndexedDB that writes the same, and the comparison's summaries beside grouping items. */
import type { ItemDraft, SavedItem, SavedPage } from '../../../lib/core/item.ts';
import { type Collection, createCollection } from '../../../lib/store/collection.ts';
import { pack } from '../../../lib/store/pack.ts';
import { figures } from '../../../lib/store/read-pages.ts';
import { CollectionDatabase } from '../../../lib/store/schema.ts';
import { summarise } from '../../../lib/store/summary.ts';
import { putGroups } from '../../made/put-groups.ts';
import { aDraft, aPage } from '../../unit/store/items.ts';
import { median } from '../measure.ts';

export interface Saving {
  readonly items: number;
  readonly ours: number;
  readonly raw: number;
}

export interface Comparing {
  /** One indicator over all pages: from the summaries, and from the items. */
  readonly indicator: number;
  readonly indicatorFromItems: number;
  /** All indicators of all pages. */
  readonly matrix: number;
  readonly matrixFromItems: number;
}

export interface StoreResult {
  readonly saving: readonly Saving[];
  readonly comparing: Comparing;
}

const PER_PAGE = 40;
const NOW = '2026-11-25T08:00:00.000Z';

function madePages(items: number): { page: SavedPage; drafts: ItemDraft[] }[] {
  return Array.from({ length: items / PER_PAGE }, (_, p) => {
    const page = aPage(`https://www.town${p}.example/plan`, { township: `第${p}镇` });
    const drafts = Array.from({ length: PER_PAGE }, (__, i) =>
      aDraft(page.id, i * 60, { indicator: `指标${i}`, indicatorKey: `key-${i}`, value: i + p / 1000, baseValue: i + p / 1000 }),
    );
    return { page, drafts };
  });
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** IndexedDB itself, with the same tables. */
function rawDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('pages', { keyPath: 'id' });
      asked.result.createObjectStore('items', { keyPath: 'pageId' });
      asked.result.createObjectStore('summaries', { keyPath: 'pageId' });
      asked.result.createObjectStore('settings', { keyPath: 'name' });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/**
 * The same work as ours: a transaction a page, as durable; what is there of page, items and the count of new items is read,
 * and these three and the page's summary are written.
 */
function rawSave(db: IDBDatabase, page: SavedPage, drafts: readonly ItemDraft[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(['pages', 'items', 'summaries', 'settings'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('pages').get(page.id);
    transaction.objectStore('items').get(page.id);
    const before = transaction.objectStore('settings').get('backup');
    before.onsuccess = () => {
      const items = drafts.map((draft) => pack(savedItem(page, draft)));
      const record = { pageId: page.id, items };
      const since = Number(before.result?.value.since ?? 0) + items.length;
      transaction.objectStore('pages').put(page);
      transaction.objectStore('items').put(record);
      transaction.objectStore('summaries').put(summarise(record));
      transaction.objectStore('settings').put({ name: 'backup', value: { at: null, items: 0, since } });
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

const savedItem = (page: SavedPage, draft: ItemDraft): SavedItem => ({
  ...draft,
  pageId: page.id,
  asRead: null,
  status: 'saved',
  note: '',
  tags: [],
  capturedAt: NOW,
  updatedAt: NOW,
});

async function saving(items: number): Promise<Saving> {
  const groups = madePages(items);
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let round = 0; round < (items > 10_000 ? 3 : 5); round += 1) {
    const db = new CollectionDatabase(`bench-${crypto.randomUUID()}`);
    const collection = createCollection({ now: () => NOW, persist: async () => true }, db);
    await collection.count();
    ours.push(
      await timed(async () => {
        for (const { page, drafts } of groups) await collection.savePageItems(page, drafts);
      }),
    );
    await db.delete();
    const name = `raw-${crypto.randomUUID()}`;
    const plain = await rawDatabase(name);
    raw.push(
      await timed(async () => {
        for (const { page, drafts } of groups) await rawSave(plain, page, drafts);
      }),
    );
    plain.close();
    indexedDB.deleteDatabase(name);
  }
  return { items, ours: median(ours), raw: median(raw) };
}

async function comparing(): Promise<Comparing> {
  const db = new CollectionDatabase(`bench-${crypto.randomUUID()}`);
  const collection = createCollection({ now: () => NOW, persist: async () => true }, db);
  const groups = madePages(1000 * PER_PAGE);
  await putGroups(
    collection,
    groups.map(({ page, drafts }) => ({ page, items: drafts.map((draft) => savedItem(page, draft)) })),
  );
  const runs: Record<keyof Comparing, number[]> = { indicator: [], indicatorFromItems: [], matrix: [], matrixFromItems: [] };
  for (let round = 0; round < 7; round += 1) {
    runs.indicator.push(await timed(() => cellsFromSummaries(db, 'key-7')));
    runs.indicatorFromItems.push(await timed(() => cellsFromItems(collection, 'key-7')));
    runs.matrix.push(await timed(() => cellsFromSummaries(db, null)));
    runs.matrixFromItems.push(await timed(() => cellsFromItems(collection, null)));
  }
  await db.delete();
  return {
    indicator: median(runs.indicator),
    indicatorFromItems: median(runs.indicatorFromItems),
    matrix: median(runs.matrix),
    matrixFromItems: median(runs.matrixFromItems),
  };
}

/** Cells by indicator and page; `key` alone, or all for null. */
async function cellsFromSummaries(db: CollectionDatabase, key: string | null): Promise<Map<string, string[]>> {
  const rows = new Map<string, string[]>();
  for (const [pageId, bounds] of await figures(db)) {
    for (const bound of bounds)
      if (key === null || bound.key === key) note(rows, bound.key, `${pageId} ${bound.op}${String(bound.baseValue)}`);
  }
  return rows;
}

async function cellsFromItems(collection: Collection, key: string | null): Promise<Map<string, string[]>> {
  const rows = new Map<string, string[]>();
  for await (const chunk of collection.allItems(200)) {
    for (const { items } of chunk) {
      for (const { pageId, reading } of items) {
        if (reading.kind !== 'figure' || (key !== null && reading.indicatorKey !== key)) continue;
        note(rows, reading.indicatorKey, `${pageId} ${reading.op}${String(reading.baseValue)}`);
      }
    }
  }
  return rows;
}

function note(rows: Map<string, string[]>, key: string, cell: string): void {
  const row = rows.get(key);
  if (row === undefined) rows.set(key, [cell]);
  else row.push(cell);
}

Object.assign(window, {
  bench: async (): Promise<StoreResult> => {
    const all: Saving[] = [];
    for (const items of [1000, 10_000, 100_000]) all.push(await saving(items));
    return { saving: all, comparing: await comparing() };
  },
});
