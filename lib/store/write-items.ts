/** What changes the items of the collection. Each is one transaction over the records of the pages that it touches. */
import type { ItemDraft, ItemEdit, SavedItem, SavedPage } from '../core/item.ts';
import { isKept } from '../core/saved-ids.ts';
import { backupPlace, countNew, putNew } from './backup-state.ts';
import { CollectionError } from './failure.ts';
import { inOneGo, placeOf, putOf } from './one-go.ts';
import { opened } from './opened.ts';
import { edited, inReadingOrder, locate, merge, pack, type SaveAs, unpack } from './pack.ts';
import type { CollectionDatabase, PackedItem } from './schema.ts';
import { summarise } from './summary.ts';

export async function savePageItems(
  db: CollectionDatabase,
  page: SavedPage,
  drafts: readonly ItemDraft[],
  as: SaveAs,
  now: string,
): Promise<SavedItem[]> {
  for (const draft of drafts) requireOfPage(draft.id, page.id);
  await opened(db);
  if (drafts.length === 0) return unpack(await db.items.get(page.id));
  let saved: SavedItem[] = [];
  const places = [placeOf(db.items, page.id), placeOf(db.pages, page.id), backupPlace(db)] as const;
  await inOneGo(db, [db.pages, db.items, db.summaries, db.settings], places, ([record, known, backup]) => {
    const before = record?.items ?? [];
    const items = byLocal(before);
    for (const draft of drafts) {
      const { local } = locate(draft.id);
      items.set(local, merge(draft, items.get(local), as, now));
    }
    const after = { pageId: page.id, items: inReadingOrder(items.values()) };
    saved = unpack(after);
    return [
      putOf(db.items, page.id, after),
      putOf(db.summaries, page.id, summarise(after)),
      putOf(db.pages, page.id, { ...page, reviewedAt: known?.reviewedAt ?? null }),
      ...putNew(db, backup, newlyKept(before, items)),
    ];
  });
  return saved;
}

export async function editItems(db: CollectionDatabase, edits: readonly ItemEdit[], now: string): Promise<SavedItem[]> {
  const wanted = groupByPage(edits.map((edit) => ({ ...locate(edit.id), edit })));
  await opened(db);
  return db.transaction('rw', db.items, db.summaries, db.settings, async () => {
    const before: SavedItem[] = [];
    let kept = 0;
    for (const [pageId, found] of wanted) {
      const there = (await db.items.get(pageId))?.items ?? [];
      const items = byLocal(there);
      for (const { local, edit } of found) {
        const item = items.get(local);
        if (item === undefined) continue;
        before.push(...unpack({ pageId, items: [item] }));
        items.set(local, edited(item, edit, now));
      }
      kept += newlyKept(there, items);
      if (items.size > 0) await putItems(db, pageId, items);
    }
    await countNew(db, kept);
    return before;
  });
}

export async function deleteItems(db: CollectionDatabase, ids: readonly string[]): Promise<SavedItem[]> {
  const wanted = groupByPage(ids.map((id) => locate(id)));
  await opened(db);
  return db.transaction('rw', db.items, db.summaries, async () => {
    const deleted: SavedItem[] = [];
    for (const [pageId, locals] of wanted) {
      const record = await db.items.get(pageId);
      if (record === undefined) continue;
      const gone = new Set(locals.map(({ local }) => local));
      deleted.push(...unpack({ pageId, items: record.items.filter((item) => gone.has(item.local)) }));
      await putItems(db, pageId, byLocal(record.items.filter((item) => !gone.has(item.local))));
    }
    return deleted;
  });
}

export async function restoreItems(db: CollectionDatabase, items: readonly SavedItem[], over: boolean): Promise<string[]> {
  for (const item of items) requireOfPage(item.id, item.pageId);
  const wanted = groupByPage(items);
  await opened(db);
  return db.transaction('rw', db.pages, db.items, db.summaries, async () => {
    for (const [pageId, back] of wanted) {
      // The page's own record outlives its items, so that a deletion can be taken back whole.
      if ((await db.pages.get(pageId)) === undefined) {
        throw new CollectionError({ code: 'not-understood', detail: `no page of this collection: ${pageId}` });
      }
      const kept = byLocal((await db.items.get(pageId))?.items ?? []);
      for (const item of back.map(pack)) if (over || !kept.has(item.local)) kept.set(item.local, item);
      await putItems(db, pageId, kept);
    }
    return [...wanted.keys()];
  });
}

export async function setReviewed(db: CollectionDatabase, pageId: string, at: string | null): Promise<string | null> {
  await opened(db);
  return db.transaction('rw', db.pages, async () => {
    const before = (await db.pages.get(pageId))?.reviewedAt ?? null;
    await db.pages.update(pageId, { reviewedAt: at });
    return before;
  });
}

/** Within a transaction: writes the items of a page and what is made of them, or removes both where none are left. */
export async function putItems(db: CollectionDatabase, pageId: string, items: ReadonlyMap<string, PackedItem>): Promise<SavedItem[]> {
  if (items.size === 0) {
    await Promise.all([db.items.delete(pageId), db.summaries.delete(pageId)]);
    return [];
  }
  const record = { pageId, items: inReadingOrder(items.values()) };
  await Promise.all([db.items.put(record), db.summaries.put(summarise(record))]);
  return unpack(record);
}

/** Throws where an item's id does not belong to a page. */
export function requireOfPage(id: string, pageId: string): void {
  if (locate(id).pageId !== pageId) throw new CollectionError({ code: 'not-understood', detail: `item ${id} is not of page ${pageId}` });
}

/** How many items are kept now that were not before. */
function newlyKept(before: readonly PackedItem[], after: ReadonlyMap<string, PackedItem>): number {
  const kept = new Set(before.filter(isKept).map(({ local }) => local));
  return [...after.values()].filter((item) => isKept(item) && !kept.has(item.local)).length;
}

/** Items by their id on the page. */
export const byLocal = (items: readonly PackedItem[]): Map<string, PackedItem> => new Map(items.map((item) => [item.local, item]));

/** Entries by their page, in the order given. */
export function groupByPage<T extends { readonly pageId: string }>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.pageId);
    if (group === undefined) groups.set(entry.pageId, [entry]);
    else group.push(entry);
  }
  return groups;
}
