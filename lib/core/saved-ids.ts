import type { ItemDraft, SavedItem } from './item.ts';

/** Ids of the items that count as saved: ignored ones are kept in the collection, but do not. */
export function savedIds(saved: readonly SavedItem[]): Set<string> {
  return new Set(saved.filter((item) => item.status !== 'ignored').map((item) => item.id));
}

/** Ids of the items that the reader does not want to be offered again. */
export function ignoredIds(saved: readonly SavedItem[]): Set<string> {
  return new Set(saved.filter((item) => item.status === 'ignored').map((item) => item.id));
}

/** The items that are still offered: all but the ignored ones, in the order given. */
export function offeredItems(items: readonly ItemDraft[], saved: readonly SavedItem[]): ItemDraft[] {
  const ignored = ignoredIds(saved);
  return items.filter((item) => !ignored.has(item.id));
}
